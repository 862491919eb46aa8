// Tables of jQuery DataTables show all their rows, those that a server pages as many as it may
// give; as many as fit in a page. Tells how many tables were changed.
() => {
  const ROWS = 500, CELLS = 60000;
  const library = window.DataTable?.Api ? window.DataTable : window.jQuery?.fn?.dataTable;
  let changed = 0;
  try {
    for (const table of library?.Api ? library.tables() : []) {
      const api = new library.Api(table), info = api.page.info();
      if (!info || info.length < 0 || info.recordsDisplay <= info.length) continue;
      const most = Math.floor(CELLS / Math.max(1, api.columns().count()));
      const all = info.recordsDisplay > most ? most : -1;
      api.page.len(info.serverSide ? ROWS : all).draw();
      changed += 1;
    }
  } catch {
    // A table of its own making stays as it is.
  }
  return changed;
}
