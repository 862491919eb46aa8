"""``python -m oitcheck``: the same as the command ``oitcheck``."""

from oitcheck.cli import main

if __name__ == "__main__":
    main()
