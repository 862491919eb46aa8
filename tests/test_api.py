"""The public API: every name it promises is there."""

from __future__ import annotations

import pytest

import oitcheck


@pytest.mark.parametrize("name", oitcheck.__all__)
def test_every_promised_name_is_there(name: str) -> None:
    assert getattr(oitcheck, name)


def test_another_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="nothing_of_the_kind"):
        oitcheck.nothing_of_the_kind  # noqa: B018
