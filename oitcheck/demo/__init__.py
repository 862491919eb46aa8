"""The sample site of ``oitcheck demo``: an invented sub-district office, before and after."""
