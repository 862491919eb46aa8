"""The pictures of the evidence: which to take, of what, and the sheet that each becomes."""
