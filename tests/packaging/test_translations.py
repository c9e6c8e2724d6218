"""What translators get, and what the program loads of it."""

import shutil
import string
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.packaging.built import ROOT

sys.path.insert(0, str(ROOT / "packaging"))
import translations

FILES = sorted(translations.TRANSLATIONS.glob("*.ts"))


def messages(file: Path) -> Iterator[tuple[str, list[str], bool]]:
    """Yield each English text of *file*, its translations, and whether somebody called them ready."""
    for message in ET.parse(file).iter("message"):
        source, told = message.find("source"), message.find("translation")
        assert source is not None
        assert told is not None
        forms = [form.text or "" for form in told.iter("numerusform")] or [told.text or ""]
        yield source.text or "", forms, told.get("type") is None


def fields(text: str) -> set[str]:
    """Return the names in braces; a text with a brace alone is never filled in."""
    try:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    except ValueError:
        return set()


def test_there_is_german() -> None:
    """And every language that the settings offer."""
    assert [file.name for file in FILES] == ["gymtimer_de.ts"]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_translators_have_every_text(tmp_path: Path, file: Path) -> None:
    """`python packaging/translations.py` would change nothing, neither in the texts nor in what is loaded."""
    copy = tmp_path / file.name
    shutil.copy(file, copy)

    translations.merge(copy, translations.gathered())
    translations.compile_to(copy, copy.with_suffix(".qm"))

    assert copy.read_text("utf-8") == file.read_text("utf-8")
    assert copy.with_suffix(".qm").read_bytes() == file.with_suffix(".qm").read_bytes()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_text_is_translated(file: Path) -> None:
    """A language is offered when it is complete."""
    missing = [text for text, forms, ready in messages(file) if not ready or not all(map(str.strip, forms))]
    assert not missing


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_translation_asks_for_nothing_that_is_not_there(file: Path) -> None:
    """Each has the fields of its English text: one more would end the program in front of a lifter."""
    wrong = [
        (text, form)
        for text, forms, _ in messages(file)
        for form in forms
        if not fields(form) <= fields(text) or (len(forms) == 1 and fields(form) != fields(text))
    ]
    assert not wrong


def test_texts_are_found_where_they_are_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In calls with a literal, in what resources tell people; once, with all their places."""
    (tmp_path / "gymtimer").mkdir()
    (tmp_path / "resources" / "plans").mkdir(parents=True)
    (tmp_path / "LICENSES").mkdir()
    (tmp_path / "LICENSES" / "README.md").write_text("| What | For |\n|---|---|\n| Qt | the window |\n")
    (tmp_path / "gymtimer" / "page.py").write_text(
        'tr("Set {n}" " of {of}", n=1, of=2)\ntr("Set", "verb")\nmark("Set", sense="verb")\n'
        'tr_n(3, "{n} rep", "{n} reps", sense="own")\ntr(name)\nlog.info("never")\n'
    )
    (tmp_path / "resources" / "plans" / "a.toml").write_text(
        'name = "Arms"\nid = "x"\n[[exercise]]\nname = "Curl"\nchecks = ["Dry", "Whole"]\n'
    )
    monkeypatch.setattr(translations, "ROOT", tmp_path)

    assert translations.gathered() == {
        translations.Message("Set {n} of {of}"): ["gymtimer/page.py"],
        translations.Message("Set", "verb"): ["gymtimer/page.py"],
        translations.Message("{n} reps", "own", counted=True): ["gymtimer/page.py"],
        translations.Message("the window"): ["LICENSES/README.md"],
        translations.Message("Arms"): ["resources/plans/a.toml"],
        translations.Message("Curl"): ["resources/plans/a.toml"],
        translations.Message("Dry"): ["resources/plans/a.toml"],
        translations.Message("Whole"): ["resources/plans/a.toml"],
    }
