"""Bytes to a skim, a page or a document. Whatever is hostile is read in a child process."""
