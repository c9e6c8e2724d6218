"""The language of the pages is found, and everything speaks it."""

from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from gymtimer import tongue
from gymtimer.assets import asset
from gymtimer.domain.effort import Effort
from gymtimer.domain.exercise import Exercise
from gymtimer.domain.gate import HERE, unticked_of
from gymtimer.storage.catalogue import read_catalogue
from gymtimer.storage.phrasefile import bundled_phrases
from gymtimer.tongue import tr, tr_n
from gymtimer.ui import translation
from gymtimer.ui.translation import use_language
from tests.care import circumstances, negatives, warmed


@pytest.fixture
def speaks(qapp: QApplication) -> Iterator[QApplication]:
    """Return Qt's application, which speaks as before afterwards."""
    locale = QLocale()
    yield qapp
    tongue.use()
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)


def test_german_is_spoken_everywhere(speaks: QApplication) -> None:
    """In our words, in Qt's own, and in numbers."""
    use_language(speaks, "de")

    assert tongue.language() == "de"
    assert tr("History") == "Verlauf"
    assert [tr_n(n, "{n} rep of {of}", "{n} reps of {of}", of=9)[:1] for n in (1, 2)] == ["1", "2"]
    assert QLocale().decimalPoint() == ","
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"


@pytest.mark.parametrize("chosen", ["en", "xx", "../de", ""])
def test_english_where_another_language_is_unknown(speaks: QApplication, chosen: str) -> None:
    """Nothing is said about it: the settings tell."""
    use_language(speaks, chosen)

    assert tongue.language() == "en"
    assert tr("History") == "History"


@pytest.mark.parametrize(
    ("wished", "code"),
    [
        (["de-AT", "en"], "de"),
        (["en-GB", "de"], "en"),
        (["fr-FR", "de-DE"], "de"),
        (["fr"], "en"),
        ([], "en"),
    ],
)
def test_the_computer_says_which_language_is_liked_best(
    speaks: QApplication, monkeypatch: pytest.MonkeyPatch, wished: list[str], code: str
) -> None:
    """The first of them that there is."""

    monkeypatch.setattr(translation.QLocale, "system", lambda: SimpleNamespace(uiLanguages=lambda: wished))
    use_language(speaks, "system")
    assert tongue.language() == code


def test_a_language_from_the_right_turns_the_pages(
    speaks: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Arabic, had somebody translated it: here with the German words."""
    german = str(asset("translations", "gymtimer_de.qm"))
    monkeypatch.setattr(translation, "_file", lambda _: german)
    use_language(speaks, "ar")

    assert speaks.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_qt_brings_its_own_words() -> None:
    """Where this program looks for them."""
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    assert QTranslator().load("qtbase_de", folder)


def effort(exercise: Exercise) -> Effort:
    """Return a set of *exercise*."""
    return circumstances(warmed(exercise, negatives(3, None))).efforts[-1]


def test_what_is_not_in_order_means_the_same_in_german(speaks: QApplication) -> None:
    """Safeties of a press, and a partner who is not there, have rules of their own in every language."""
    english = {one.key: one for one in read_catalogue(asset("exercises.toml")).exercises}
    meant = {key: unticked_of(effort(one), one.checks) for key, one in english.items()}
    assert any("safeties" in kinds for kinds, _ in meant.values())

    use_language(speaks, "de")
    for one in read_catalogue(asset("exercises.toml")).exercises:
        kinds, others = unticked_of(effort(one), (*one.checks, tr(HERE)))
        assert kinds == meant[one.key][0] | {"partner"}, one.key
        assert len(others) == len(meant[one.key][1]), one.key


def test_pages_and_voice_speak_german_together(speaks: QApplication) -> None:
    """The phrases of the voice fit the exercises as the German pages have them."""
    use_language(speaks, "de")

    phrases = bundled_phrases("de")

    assert phrases.language == "de"
    words = [one.words.spoken_in(phrases) for one in read_catalogue(asset("exercises.toml")).exercises]
    assert ("Anheben", "Runter", "Abgelegt") in {(one.lift, one.lower, one.racked) for one in words}
