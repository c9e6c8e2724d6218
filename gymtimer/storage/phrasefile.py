"""Reads the phrases of a spoken language, `resources/phrases/de.toml`."""

from collections import Counter
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import fields
from pathlib import Path
from string import Formatter
from typing import Any

from gymtimer.assets import asset
from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.mistake import quoted
from gymtimer.domain.phrases import ENGLISH, Numbers, Phrases
from gymtimer.storage.catalogue import read_catalogue
from gymtimer.storage.errors import StorageError
from gymtimer.storage.placing import placed
from gymtimer.storage.section import EnoughError, Section, Slip, got
from gymtimer.storage.tomlfile import read_toml, refuse_other_format

_HEAD = ("language", "name")
_TABLES = ("phrases", "numbers", "words")
_PHRASES = tuple(one.name for one in fields(Phrases) if one.name not in (*_HEAD, "numbers", "words", "shown"))
_SERIES = tuple(one.name for one in fields(Numbers) if one.name != "decimal")


def phrases_in(language: str, catalogue: Catalogue) -> Phrases:
    """Return what is said in *language*, "de"; English where gymtimer does not speak it.

    Raises:
        StorageError: the file of the language is at fault.

    """
    if language == ENGLISH.language:
        return ENGLISH
    try:
        path = asset("phrases", f"{language}.toml")
    except FileNotFoundError:
        return ENGLISH
    return read_phrases(path, catalogue)


def bundled_phrases(language: str) -> Phrases:
    """Return what is said in *language* for the exercises that gymtimer knows, as `phrases_in` does."""
    if language == ENGLISH.language:
        return ENGLISH
    return phrases_in(language, read_catalogue(asset("exercises.toml")))


def read_phrases(path: Path, catalogue: Catalogue) -> Phrases:
    """Return the phrases of the file at *path*, with words for all exercises of *catalogue*.

    Raises:
        FileNotFoundError: there is none.
        StorageError: with all that is wrong in the file, as ``file:line:column: text``.

    """
    tables, text = read_toml(path)
    refuse_other_format(path, tables.get("format"))
    slips: list[Slip] = []
    found: Phrases | None = None
    with suppress(EnoughError):
        found = _phrases(tables, path.stem, catalogue, slips)
    if slips or found is None:
        raise StorageError(*placed(path, text, slips))
    return found


def _phrases(tables: dict[str, Any], language: str, catalogue: Catalogue, slips: list[Slip]) -> Phrases:
    """Return the phrases; what is wrong with them goes to *slips*, and then they are of no use."""
    head = Section(tables, (), slips)
    head.unknown(("format", *_HEAD, *_TABLES), {})
    given = {key: head.filled(key) or _missing(head, key, getattr(ENGLISH, key)) for key in _HEAD}
    if given["language"] not in ("", language):
        head.wrong("language", f"language: this file is called {language}.toml. Write {quoted(language)}.")
    sections = {key: Section(_table(head, key), (key,), slips) for key in _TABLES}
    texts = _texts(sections["phrases"])
    numbers = _numbers(sections["numbers"])
    words = _words(sections["words"], catalogue)
    shown = tuple((key, words.pop(key)) for key in catalogue.shown_words)
    return Phrases(**given, **texts, numbers=numbers, words=tuple(words.items()), shown=shown)


def _table(head: Section, key: str) -> Mapping[str, object]:
    table = head.raw(key)
    if isinstance(table, dict):
        return table
    there = f"got {got(table)}" if key in head else "there is none"
    head.wrong(key if key in head else "", f"{key}: expected a table [{key}], {there}.")
    return {}


def _missing(section: Section, key: str, english: str) -> str:
    section.missing(key, f"{key} is missing. Write {key} = {quoted(english)} in this language.")
    return ""


def _texts(section: Section) -> dict[str, str]:
    """Return each phrase by the name of its field."""
    keys = {name: name.replace("_", "-") for name in _PHRASES}
    section.unknown(tuple(keys.values()), {})
    found = {}
    for name, key in keys.items():
        english: str = getattr(ENGLISH, name)
        found[name] = text = section.filled(key) or _missing(section, key, english)
        _check_braces(section, key, text, english)
        if text.endswith(".") and name != "stop":
            section.wrong(key, f"{key} ends with a full stop, as announcements do. Leave it out.")
    return found


def _check_braces(section: Section, key: str, text: str, english: str) -> None:
    """Complain where *text* is not filled in with the same as *english*."""
    if not text:
        return
    wanted = _filled_in(english)
    try:
        there = _filled_in(text)
    except ValueError:
        there = [""]
    if sorted(there) != sorted(wanted):
        braces = " and ".join(f"{{{name}}}" for name in wanted) or "no braces"
        section.wrong(
            key, f"{key} {quoted(text)}: expected {braces} in it. In English it is {quoted(english)}."
        )


def _filled_in(text: str) -> list[str]:
    """Return what stands in braces in *text*.

    Raises:
        ValueError: a brace is left open.

    """
    return [
        name + (spec or "") + (mark or "")
        for _, name, spec, mark in Formatter().parse(text)
        if name is not None
    ]


def _numbers(section: Section) -> Numbers:
    keys = {name: name.replace("_", "-") for name in _SERIES}
    section.unknown((*keys.values(), "decimal"), {})
    series = {name: _series(section, key, getattr(ENGLISH.numbers, name)) for name, key in keys.items()}
    english = ENGLISH.numbers.decimal
    decimal = section.filled("decimal") or _missing(section, "decimal", english)
    _check_braces(section, "decimal", decimal, english)
    return Numbers(**series, decimal=decimal)


def _series(section: Section, key: str, english: tuple[str, ...]) -> tuple[str, ...]:
    """Return the numbers at *key*, as many as in *english*, no two alike."""
    section.missing(
        key, f"{key} is missing. Write a list of {len(english)} texts, in English {_some(english)}."
    )
    entries = section.lines(key, quoted(english[0])) if key in section else ()
    texts = tuple(text for _, text in entries if text is not None)
    if entries and len(entries) != len(english):
        what = f"{key}: a list of {len(entries)}. Write {len(english)} texts, in English {_some(english)}."
        section.wrong(key, what, on_key=True)
    often = Counter(texts)
    for trail, text in entries:
        if text is not None and not text.strip():
            section.slip(Slip(trail, f"{key}: an empty text. Write the number in words.", inside=0))
        elif text is not None and often[text] > 1:
            section.slip(Slip(trail, f"{key} {quoted(text)}: stands here twice. Correct one.", inside=0))
    return texts


def _some(texts: tuple[str, ...]) -> str:
    return f"[{quoted(texts[0])}, {quoted(texts[1])}, …, {quoted(texts[-1])}]"


def _words(section: Section, catalogue: Catalogue) -> dict[str, str]:
    """Return the words of the exercises, those that are said no two alike."""
    shown = catalogue.shown_words
    keys = (*catalogue.spoken_words, *shown)
    section.unknown(keys, {})
    found: dict[str, str] = {}
    for key in keys:
        text = section.filled(key) or ""
        if not text and key not in section:
            section.wrong("", f"{quoted(key)} is missing. Write what is said instead.")
        same = [one for one, said in found.items() if said.casefold() == text.casefold() and one not in shown]
        if text and same and key not in shown:
            given = f"{quoted(text)} is said for {quoted(same[0])}, too."
            section.wrong(key, f"{given} Write another: they must not be mixed up.")
        elif text.endswith("."):
            section.wrong(key, f"{quoted(text)} ends with a full stop, as announcements do. Leave it out.")
        found[key] = text
    return found
