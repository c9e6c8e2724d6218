"""Reads the rules of care, `resources/rules.toml`."""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from gymtimer.domain.care import Rule, Rulebook, Severity

#: Longest text that is read in two lines of the setup page.
TEXT_CHARACTERS = 110

_KEYS = ("id", "severity", "when", "text", "source")
_ID = re.compile(r"R[0-9]{2}[a-z]?")


class RulebookError(Exception):
    """A fault in the rules: a file of the program's own, so the first one is enough."""


def read_rulebook(path: Path) -> Rulebook:
    """Return the rules of the file at *path*; raise RulebookError where it is at fault."""
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8")).get("rule", [])
    except (OSError, ValueError) as error:
        raise RulebookError(f"{path}: {error}") from error
    found: dict[str, Rule] = {}
    for number, table in enumerate(tables, start=1):
        try:
            rule = _rule(table)
        except ValueError as error:
            raise RulebookError(f"{path}: rule {number}: {error}") from error
        if rule.id in found:
            raise RulebookError(f"{path}: rule {number}: there are two {rule.id}")
        found[rule.id] = rule
    return MappingProxyType(found)


def _rule(table: Mapping[str, object]) -> Rule:
    """Return one rule; raise ValueError saying what is wrong."""
    if set(table) != set(_KEYS):
        raise ValueError(f"has {', '.join(sorted(table))}; a rule has {', '.join(_KEYS)}")
    words = {}
    for key in _KEYS:
        text = table[key]
        if not isinstance(text, str) or not text.strip():
            raise ValueError(f"{key} is no text: {text!r}")
        words[key] = text
    if not _ID.fullmatch(words["id"]):
        raise ValueError(f"id is none: {words['id']!r}")
    if len(words["text"]) > TEXT_CHARACTERS:
        raise ValueError(f"text longer than {TEXT_CHARACTERS} characters: {words['text']!r}")
    return Rule(words["id"], Severity(words["severity"]), words["when"], words["text"], words["source"])
