"""The one door to the network: asking politely, following links, bringing bodies to disk."""
