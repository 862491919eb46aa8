"""Thai text: normalising, digits, Buddhist years, telephone numbers, names and titles, places."""
