"""``oitcheck rules``: what people do with rules. Show, check, test, begin, compare, confirm."""
