"""Every text of every page in another language: longer, and with marks to know it by."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields
from unittest.mock import patch

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTableView,
    QWidget,
)

from gymtimer import tongue
from gymtimer.domain.moment import Moment
from gymtimer.domain.playhead import Here, Playhead
from gymtimer.ui.around import Around
from gymtimer.ui.editor_mistakes import Elided
from gymtimer.ui.scenery import scene
from gymtimer.ui.stage import Stage
from tests.ui.day_made import two_at_a_rack
from tests.ui.pages import PAGES, RESOURCES

OPEN, SHUT = "\N{MATHEMATICAL LEFT WHITE SQUARE BRACKET}", "\N{MATHEMATICAL RIGHT WHITE SQUARE BRACKET}"
#: How much longer than English a language is: German by a third.
LONGER = 3
#: What is the same in every language: units, names of keys and parts, what people themselves have written.
SAME = re.compile(
    r"\b(kg|lb|bw|min|s|h|cm|m|ms|px|dB|kHz|RM|RPE|TUT|X|A|neg|gymtimer|toml|gymplan|Ana|Ben|Cem|Chest|chest|saved"
    r"|Esc|Ctrl|F\d+"
    r"|Bench press|Close-grip bench press|Preacher curl|Biceps curl|Wide-grip pull-up|Dip|Chest and arms"
    r"|Bench negatives|message|Co|was put aside|REST|Headphones|a test, 48 kHz, mono)\b|/\S+"
)
WORD = re.compile(r"[^\W\d_]{2,}")


def pseudo(text: str, sense: str, _count: int) -> str:
    """Return *text* as a language would say it of which we know nothing but its length."""
    if sense in ("decimal mark", "thousands mark"):
        return ","
    return f"{OPEN}{text}{'~' * (len(text) // LONGER)}{SHUT}"


@pytest.fixture
def _pseudo() -> Iterator[None]:
    """Let everything be said in that language."""
    tongue.use("en", pseudo)  # no voice is looked for
    yield
    tongue.use()


#: Names and licences of what the program is made of.
PARTS = {
    word
    for row in (RESOURCES.parent / "LICENSES" / "README.md").read_text("utf-8").splitlines()
    for cell in (*row.split("|")[1:2], *row.split("|")[3:])
    for word in WORD.findall(cell)
}


def bare(text: str) -> str:
    """Return what of *text* nobody has translated, though it can't be the same everywhere.

    A translation that had no room has lost its end, behind three dots or at a bracket.
    """
    before = None
    while before != text:
        before, text = text, re.sub(f"{OPEN}[^{OPEN}{SHUT}]*{SHUT}", "", text)
    text = re.sub(f"{OPEN}[^{OPEN}{SHUT}\n]*(\N{HORIZONTAL ELLIPSIS}|$)", "", text)
    return " ".join(word for word in WORD.findall(SAME.sub("", text)) if word not in PARTS)


@contextmanager
def painted() -> Iterator[list[str]]:
    """Give a list of all that is painted meanwhile as letters."""
    texts: list[str] = []
    draw, add = QPainter.drawText, QPainterPath.addText

    def drawn(self, *words):
        texts.extend(word for word in words if isinstance(word, str))
        return draw(self, *words)

    def added(self, *words):
        texts.extend(word for word in words if isinstance(word, str))
        return add(self, *words)

    with patch.object(QPainter, "drawText", drawn), patch.object(QPainterPath, "addText", added):
        yield texts


def written(page: QWidget) -> Iterator[str]:
    """Yield what the widgets of *page* say, to eyes and to a screen reader."""
    for widget in (page, *page.findChildren(QWidget)):
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
        yield from (widget.statusTip(), widget.windowTitle())
        match widget:
            case QLabel() | QAbstractButton():
                yield widget.text()
            case QLineEdit():
                yield widget.placeholderText()
            case QComboBox():
                yield from (widget.itemText(row) for row in range(widget.count()))
            case QAbstractItemView() if widget.model() is not None:
                yield from _rows(widget)


def _rows(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    columns = model.columnCount() if isinstance(view, QTableView) else 1
    for row in range(model.rowCount()):
        for column in range(columns):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                yield str(model.index(row, column).data(role) or "")


def said_by(page: QWidget) -> dict[str, str]:
    """Return what is said on *page* in no language but English, with the whole text around it."""
    with painted() as texts:
        page.grab()
    plain = [re.sub(r"<[^>]+>", " ", text) for text in ("\n".join(texts), *written(page))]
    return {bare(text): text for text in plain if bare(text)}


@pytest.mark.usefixtures("_pseudo")
@pytest.mark.parametrize("name", PAGES)
def test_a_page_speaks_one_language(qtbot, theme, family, name):
    """Nothing on it is English, neither painted nor written, neither seen nor read aloud."""
    page = PAGES[name](qtbot, theme, family)
    qtbot.addWidget(page)
    page.resize(1920, 1080)
    page.show()
    QApplication.processEvents()

    assert not said_by(page)


@pytest.mark.usefixtures("_pseudo")
@pytest.mark.parametrize("size", [(1024, 600), (1920, 1080), (1200, 1920)], ids=str)
@pytest.mark.parametrize("name", PAGES)
def test_longer_words_have_room(qtbot, theme, family, name, size):
    """No label and no button is narrower than what it says, but for those that shorten it themselves."""
    page = PAGES[name](qtbot, theme, family)
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    QApplication.processEvents()

    assert not [
        (one.text(), one.width())
        for one in page.findChildren(QWidget)
        if isinstance(one, QLabel | QAbstractButton)
        and one.isVisible()
        and not (isinstance(one, QLabel) and (one.wordWrap() or isinstance(one, Elided)))
        and one.fontMetrics().horizontalAdvance(one.text().split("\n")[0]) > one.width()
    ]


@pytest.mark.usefixtures("_pseudo")
def test_the_stage_speaks_one_language(qtbot, theme, family):
    """In every phase of a session of two, but for the words that the voice says."""
    timeline = two_at_a_rack()
    stage = Stage(theme, family)
    qtbot.addWidget(stage)
    stage.resize(1920, 1080)
    english = {}
    for index in range(len(timeline.phases)):
        moment = Moment(timeline, Playhead(index, 0, 0), Here(index, 0), 0)
        stage.show_scene(scene(moment, Around()))
        english |= said_by(stage)
    its = [phase.work.exercise.words for phase in timeline.phases]
    said = {getattr(words, one.name) for words in its for one in fields(words) if one.name != "phrases"}
    spoken = {word.upper() for text in said for word in WORD.findall(text)}
    assert not [text for words, text in english.items() if set(words.upper().split()) - spoken]
