"""Every sentence a user reads, Thai and English, in one catalogue.

``say("some.key", name=value)`` gives both languages. A key that does not exist is a bug and raises
``KeyError``; a test walks the source and proves that every key used is here and every key here is
used. A file a room; a report carries both languages at once, so that no language is "current".
"""

from __future__ import annotations

from oitcheck.texts.command import COMMAND
from oitcheck.texts.formats import FORMATS
from oitcheck.texts.help import HELP
from oitcheck.texts.papers import PAPERS
from oitcheck.texts.report import REPORT
from oitcheck.texts.rulebook import RULEBOOK
from oitcheck.texts.text import Lang, Language, Text
from oitcheck.texts.usage import USAGE
from oitcheck.texts.verdicts import REASONS, STATUS, STOPS, VERDICTS

__all__ = ["CATALOGUE", "STATUS", "Lang", "Language", "Text", "say"]

CATALOGUE: dict[str, Text] = {
    **STATUS,
    **REASONS,
    **STOPS,
    **VERDICTS,
    **REPORT,
    **FORMATS,
    **PAPERS,
    **COMMAND,
    **HELP,
    **USAGE,
    **RULEBOOK,
}


def say(key: str, /, **values: object) -> Text:
    """The sentence named ``key`` with ``{placeholders}`` filled; a ``Text`` fills in its language.

    Raises:
        KeyError: there is no such sentence, or a placeholder has no value.
    """
    sentence = CATALOGUE[key]
    if not values:
        return sentence
    th = {k: v.th if isinstance(v, Text) else v for k, v in values.items()}
    en = {k: v.in_("en") if isinstance(v, Text) else v for k, v in values.items()}
    return Text(sentence.th.format(**th), sentence.en.format(**en))
