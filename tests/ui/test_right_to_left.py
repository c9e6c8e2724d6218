"""Pages for people who read from the right are the mirror image of the others, but for letters and time."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields, replace
from unittest.mock import patch

import pytest
from PySide6.QtCore import QMargins, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontDatabase, QFontMetricsF, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from gymtimer import tongue
from gymtimer.domain.care import Severity
from gymtimer.domain.command import Command
from gymtimer.domain.load import Unit
from gymtimer.ui import mirroring
from gymtimer.ui.about import EDGE, PICTURE
from gymtimer.ui.blank import Blank
from gymtimer.ui.care_rows import INDENT, FindingRow
from gymtimer.ui.care_style import colour_of
from gymtimer.ui.flow import Flow
from gymtimer.ui.history_export import save_numbers
from gymtimer.ui.history_table import Number
from gymtimer.ui.scale import scale_of
from gymtimer.ui.scene import Scene
from gymtimer.ui.settings_card import CardFrame
from gymtimer.ui.stage import Stage
from gymtimer.ui.stage_places import Parts
from gymtimer.ui.stage_text import Lettering
from gymtimer.ui.weigh_page import WeighPage
from tests.ui.looks import difference
from tests.ui.pages import PAGES
from tests.ui.scenes import SCENES

SIZES = [(1024, 600), (1920, 1080), (1200, 1920)]
FIRST = "\N{HEBREW LETTER ALEF}"
#: Letters that stand for a to z; which of them does not matter.
LETTERS = {
    **{chr(97 + n): chr(ord(FIRST) + n) for n in range(26)},
    **{chr(65 + n): chr(ord(FIRST) + n) for n in range(26)},
}
#: What a scene says, apart from names of people and numbers.
SAID = ("word", "title", "subtitle", "load", "plates", "small", "button", "hint", "aside", "offer_told")
#: The buttons that change what hangs on the bar stand beside it in every language.
OF_THE_BAR = "step"
#: Pages most of which is painted. On the others time goes on to the right as it does in English, there is a
#: pad of digits, or much of it is in labels, which set English at the left wherever they stand.
MIRRORED = ["keys", "about", "home", "care", "changes"]


def hebrew(text: str) -> str:
    """Return *text* in letters that are read from the right; fields stay."""
    return re.sub(r"\{[^{}]*\}|[A-Za-z]", lambda found: LETTERS.get(found[0], found[0]), text)


def in_hebrew(scene: Scene) -> Scene:
    """Return *scene* as somebody sees it who reads from the right."""
    said = {field.name: hebrew(getattr(scene, field.name)) for field in fields(scene) if field.name in SAID}
    return replace(scene, **said, checks=tuple(map(hebrew, scene.checks)))


@contextmanager
def reading_from_right() -> Iterator[None]:
    """Let the program be read from the right meanwhile, in English."""
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        yield
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def from_right(qapp: QApplication) -> Iterator[None]:
    """Let the program be read from the right, in English."""
    with reading_from_right():
        yield


@pytest.fixture
def in_letters(from_right: None) -> Iterator[None]:
    """Let it say everything in letters that are read from the right, too."""
    tongue.use("he", lambda text, sense, count: "" if sense.endswith("mark") else hebrew(text))
    yield
    tongue.use()


def shown(qtbot, page: QWidget, size: tuple[int, int]) -> QWidget:
    """Return *page* once it has settled in its size; settings are left in the end, and ask for no voice."""
    qtbot.addWidget(page, before_close_func=getattr(type(page), "leave", None))
    page.resize(*size)
    page.show()
    for _ in range(4):
        QApplication.processEvents()
    return page


def look(page: QWidget) -> QImage:
    return page.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


# What turns things around.


def test_a_place_and_its_mirror_image_are_as_far_from_the_two_edges():
    """And the mirror image of a mirror image is the thing itself."""
    box = QRectF(10, 20, 30, 40)
    assert mirroring.turned(10, 30, 100) == 60
    assert mirroring.turned_box(box, 100) == QRectF(60, 20, 30, 40)
    assert mirroring.turned_box(mirroring.turned_box(box, 100), 100) == box


def test_from_the_left_nothing_is_turned():
    """Style sheets, margins, texts and places are those that were asked for."""
    style = "QLabel { border-left: 3px solid red; padding: 1px 2px 3px 4px; }"
    assert mirroring.sheet(style) is style
    assert mirroring.margins(1, 2, 3, 4) == QMargins(1, 2, 3, 4)
    assert mirroring.placed(QRect(1, 2, 3, 4), 100) == QRect(1, 2, 3, 4)
    assert mirroring.pressed(30, 100) == 30
    assert mirroring.paragraph("Ana") == mirroring.directed("Ana") == "Ana"


@pytest.mark.usefixtures("from_right")
def test_from_the_right_left_is_right():
    """In places, margins, and what a style sheet says of one side."""
    style = "A { border-left: 3px; padding: 1px 2px 3px 4px; margin: 0 2px; } B { padding-right: 1px; }"
    turned = "A { border-right: 3px; padding: 1px 4px 3px 2px; margin: 0 2px; } B { padding-left: 1px; }"
    assert mirroring.sheet(style) == turned
    assert mirroring.margins(1, 2, 3, 4) == QMargins(3, 2, 1, 4)
    assert mirroring.placed(QRect(10, 20, 30, 40), 100) == QRect(60, 20, 30, 40)
    assert mirroring.pressed(30, 100) == 70


@pytest.mark.usefixtures("from_right")
@pytest.mark.parametrize(
    "text", ["−15 s", "105 kg", "2 100 kg", "50A0", "2x6", "1/6", "102.5", "−5 %", "1:54"]
)
def test_a_number_stays_with_its_sign_and_its_unit(text):
    """It goes from the left in words that go from the right; what follows it is not of it."""
    word = hebrew("set")
    assert tongue.apart(text) in mirroring.directed(f"{word} {text}, {word}.")
    assert tongue.apart(text) in mirroring.paragraph(f"{word} {text}.")
    assert mirroring.directed(text) == text


@pytest.mark.usefixtures("from_right")
def test_digits_of_a_name_are_no_number():
    """A source is called S1, a rule R04."""
    assert tongue.apart("04") not in mirroring.directed(f"{hebrew('why')} R04")


@pytest.mark.usefixtures("from_right")
@pytest.mark.parametrize("text", ["Ana", "105 kg", "Ana, {today}", "{today}", "Headphones\n{today}"])
def test_a_label_is_read_from_the_right_whatever_its_first_letter_is(qtbot, text):
    """Qt would set what begins with a name from elsewhere at the left."""
    text = text.replace("{today}", hebrew("today"))
    label = QLabel(mirroring.paragraph(text))
    label.resize(600, 200)
    qtbot.addWidget(label)
    label.show()
    ink = inked(look(label), label.palette().window().color())
    assert ink.left() > 300
    assert ink.right() > 580


def inked(image: QImage, ground: QColor) -> QRect:
    """Return the smallest rectangle that has everything in it which is not *ground*."""
    xs, ys = [], []
    for y in range(image.height()):
        for x in range(image.width()):
            if image.pixelColor(x, y) != ground:
                xs.append(x)
                ys.append(y)
    return QRect(QPoint(min(xs), min(ys)), QPoint(max(xs), max(ys)))


# The stage.


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("name", SCENES)
def test_lines_of_the_stage_are_the_mirror_image(qtbot, theme, family, name, size):
    """Each begins as far from the right edge as it did from the left one; the bar and its buttons stay."""
    stage = shown(qtbot, Stage(theme, family), size)
    stage.show_scene(SCENES[name])
    lettering, width = Lettering(family), size[0]
    left = {
        line.name: (line.text, line.cap, line.baseline, lettering.ink(line)) for line in stage.picture.lines
    }
    with reading_from_right():
        stage.show_scene(Scene(SCENES[name].role, "", ""))
        stage.show_scene(SCENES[name])
        assert [line.name for line in stage.picture.lines] == list(left)
        for line in stage.picture.lines:
            text, cap, baseline, ink = left[line.name]
            assert (line.text, line.cap, line.baseline) == (text, pytest.approx(cap), pytest.approx(baseline))
            before = ink if line.name.startswith(OF_THE_BAR) else mirroring.turned_box(ink, width)
            # What is centred is so by its advance, whose bearings differ; all else by its ink.
            assert lettering.ink(line).center().x() == pytest.approx(before.center().x(), abs=0.15 * cap)
            if line.name in ("title", "subtitle", "load", "plates"):
                assert lettering.ink(line).left() == pytest.approx(before.left(), abs=0.01)


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("name", SCENES)
def test_what_is_pressed_is_what_is_painted_there(qtbot, theme, family, name, size):
    """All over the stage a press means what its mirror image means from the left."""
    stage = shown(qtbot, Stage(theme, family), size)
    stage.show_scene(SCENES[name])
    meant = {
        (x, y): stage.command_at(QPointF(x, y)) for x in range(0, size[0], 7) for y in range(0, size[1], 7)
    }
    with reading_from_right():
        stage.show_scene(Scene(SCENES[name].role, "", ""))
        stage.show_scene(SCENES[name])
        steps = {Command.LIGHTER, Command.HEAVIER}
        for (x, y), command in meant.items():
            mirrored = stage.command_at(QPointF(size[0] - x, y))
            if command in steps or mirrored in steps:
                assert stage.command_at(QPointF(x, y)) is command
            else:
                assert mirrored is command, (x, y)


@pytest.mark.usefixtures("in_letters")
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_red_corner_is_red_where_it_stops(qtbot, theme, family, size):
    """At the left, flush with two edges of the window, where the hand looks for the other side's edge."""
    stage = shown(qtbot, Stage(theme, family), size)
    stage.show_scene(in_hebrew(SCENES["lower"]))
    image, box = look(stage), stage.picture.layout.foot.corner

    assert (box.left(), box.bottom()) == (0, size[1])
    assert stage.command_at(QPointF(0, size[1] - 1)) is Command.RACK_IT
    assert stage.command_at(QPointF(size[0] - 1, size[1] - 1)) is Command.GO
    assert image.pixelColor(1, size[1] - 2) == QColor(theme.alarm_ground)
    assert image.pixelColor(size[0] - 2, size[1] - 2) == QColor(theme.ground)
    (line,) = [line for line in stage.picture.lines if line.name == "corner"]
    assert box.contains(line.body)


@pytest.mark.usefixtures("in_letters")
@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("name", SCENES)
def test_no_line_of_the_stage_leaves_it(qtbot, theme, family, name, size):
    """And title and load, which share a row, do not meet."""
    stage = shown(qtbot, Stage(theme, family), size)
    stage.show_scene(in_hebrew(SCENES[name]))
    lines = {line.name: line for line in stage.picture.lines}
    for line in lines.values():
        assert line.x >= -1, line.name
        assert line.x + line.width <= size[0] + 1, line.name
    if stage.picture.layout.wide and {"title", "load"} <= lines.keys():
        assert lines["load"].body.right() < lines["title"].x


@pytest.mark.usefixtures("in_letters")
def test_a_change_repaints_the_lines_that_changed(qtbot, theme, family):
    """What is left over from before would be read as part of it."""
    stage = shown(qtbot, Stage(theme, family), (1280, 720))
    scene = in_hebrew(SCENES["lower"])
    stage.show_scene(scene)
    look(stage)
    after = replace(scene, number="12", subtitle=hebrew("Set 3"), dots=scene.dots[1:])
    stage.show_scene(after)
    fresh = shown(qtbot, Stage(theme, family), (1280, 720))
    fresh.show_scene(after)
    assert look(stage) == look(fresh)


@pytest.mark.usefixtures("in_letters")
def test_seconds_beside_the_button_are_known_with_marks_around_them():
    """Else a line under the number would be kept free for them."""
    left = tongue.tr("{n} s left", n=4)
    assert Parts.of(replace(SCENES["assist"], small=left)).beside


# The pages.


@contextmanager
def letters() -> Iterator[list[tuple[str, QRectF, float, int]]]:
    """Give a list of all lines that are painted meanwhile: text, place, which way, width of the picture."""
    seen: list[tuple[str, QRectF, float, int]] = []
    draw = QPainter.drawText

    def drawn(self, at, *words):
        if isinstance(at, QPointF):
            wide = QFontMetricsF(self.font()).horizontalAdvance(words[0])
            ways = self.combinedTransform()
            seen.append(
                (words[0], ways.mapRect(QRectF(at.x(), at.y(), wide, 1)), ways.m11(), self.window().width())
            )
        return draw(self, at, *words)

    with patch.object(QPainter, "drawText", drawn):
        yield seen


@pytest.mark.usefixtures("in_letters")
@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("name", PAGES)
def test_no_letter_stands_in_the_mirror_or_outside(qtbot, theme, family, name, size):
    """Every line that is painted on a page can be read, in whole."""
    page = shown(qtbot, PAGES[name](qtbot, theme, family), size)
    page.resize(size[0] + 1, size[1])  # so that what is kept as a picture is painted anew
    with letters() as seen:
        page.grab()
    for text, place, way, width in seen:
        assert way > 0, text
        assert place.left() > -2, text
        assert place.right() < width + 2, text


@pytest.mark.parametrize("name", MIRRORED)
def test_a_page_is_the_mirror_image(qtbot, theme, family, name):
    """Seen from so far that no letter can be told from its mirror image."""
    size = (1920, 1080)
    page = shown(qtbot, PAGES[name](qtbot, theme, family), size)
    left = look(page)
    with reading_from_right():
        turned = shown(qtbot, PAGES[name](qtbot, theme, family), size)
        right = look(turned)
    far = [blurred(image) for image in (left.flipped(Qt.Orientation.Horizontal), left, right)]
    assert difference(far[0], far[2])[1] < 0.25 * difference(far[1], far[2])[1]


def blurred(image: QImage) -> QImage:
    smooth, away = Qt.TransformationMode.SmoothTransformation, Qt.AspectRatioMode.IgnoreAspectRatio
    return image.scaled(QSize(48, 54), away, smooth)


def test_the_first_frame_has_its_boxes_where_home_has_its_cards(qtbot, theme):
    """The details at the left, the cards at the right."""
    blank = shown(qtbot, Blank(theme, shelf=True), (1024, 600))
    left = look(blank)
    with reading_from_right():
        right = look(blank)
    boxes = blank.boxes(scale_of(1024, 600))
    details = mirroring.turned_box(boxes[-1], 1024)
    assert right.pixelColor(details.center().toPoint()) == QColor(theme.panel)
    assert difference(left.flipped(Qt.Orientation.Horizontal), right)[1] < 0.1


def test_the_picture_of_the_program_is_no_mirror_image(qtbot, theme, family):
    """It stands at the right, but is the one that is known."""
    page = shown(qtbot, PAGES["about"](qtbot, theme, family), (1920, 1080))
    one_sided = QImage(512, 512, QImage.Format.Format_RGB32)
    one_sided.fill(QColor("red"))
    painter = QPainter(one_sided)
    painter.fillRect(0, 0, 256, 512, QColor("blue"))
    painter.end()
    page._picture = one_sided  # the one of today is its own mirror image
    picture = QRect(EDGE, EDGE, PICTURE, PICTURE)
    left = look(page).copy(picture)
    with reading_from_right():
        right = look(page).copy(mirroring.placed(picture, 1920))
    assert difference(left, right)[1] < 0.1
    assert difference(left.flipped(Qt.Orientation.Horizontal), right)[1] > 1


@pytest.mark.usefixtures("in_letters")
@pytest.mark.parametrize("part", ["calendar", "load"])
def test_time_goes_on_to_the_right(qtbot, theme, family, part):
    """As it does in English: the dates, which are written in their order."""
    page = shown(qtbot, PAGES["history"](qtbot, theme, family), (1920, 1080))
    panel = getattr(page, part)
    panel.renew("")
    with letters() as seen:
        panel.grab()
    dates = [place.left() for text, place, *_ in seen if re.search(r"\d+ [^\W\d]{3}$", tongue.bare(text))]
    assert len(dates) > 3
    assert dates == sorted(dates)


@pytest.mark.usefixtures("in_letters")
def test_a_finding_stands_beside_its_mark(qtbot, theme, family):
    """The mark at the right edge, the text as far from it as it is in English."""
    page = shown(qtbot, PAGES["care"](qtbot, theme, family), (1920, 1080))
    row = page.findChildren(FindingRow)[0]
    mark = look(row).pixelColor(row.width() - 3, row.height() // 2)
    assert mark.name() in {QColor(colour_of(theme, severity)).name() for severity in Severity}
    text = row.findChild(QLabel, "text").geometry()
    assert (text.left(), row.width() - text.right() - 1) == (0, INDENT)


@pytest.mark.usefixtures("in_letters")
def test_keys_of_a_pad_stand_as_everywhere(qtbot, theme, family):
    """Digits go from the left, also where letters do not."""
    page = WeighPage(theme, family)
    page.ask("Smith machine", Unit.KG)
    shown(qtbot, page, (1024, 600))
    keys = {key.text(): key.x() for key in page.findChildren(QPushButton)}
    assert keys["7"] < keys["8"] < keys["9"]
    assert keys["1"] < keys["2"] < keys["3"]


@pytest.mark.usefixtures("in_letters")
def test_the_arrows_of_the_sets_are_pressed_where_they_are_painted(qtbot, theme, family):
    """In the upper left corner; the outer one goes on."""
    page = shown(qtbot, PAGES["history"](qtbot, theme, family), (1024, 600))
    panel = page.lowering
    steps = []
    panel.stepped.connect(lambda _, sets: steps.append(sets))
    finger = round(panel.ink.px(76))
    for x in (finger // 2, finger + finger // 2, panel.width() - finger // 2):
        QTest.mouseClick(panel, Qt.MouseButton.LeftButton, pos=QPoint(x, finger // 2))
    assert steps == [1, -1]


@pytest.mark.usefixtures("in_letters")
def test_cards_and_charts_stand_in_the_opposite_order(qtbot, theme, family):
    """The first tile is the rightmost; the load, which is looked at most, is at the right."""
    page = shown(qtbot, PAGES["history"](qtbot, theme, family), (1024, 600))
    assert [tile.x() for tile in page.tiles] == sorted((tile.x() for tile in page.tiles), reverse=True)
    assert page.load.x() > page.lowering.x()
    assert page.load.geometry().right() == page.tiles[0].geometry().right()
    after = shown(qtbot, PAGES["summary"](qtbot, theme, family), (1024, 600))
    cards = after.cards
    assert cards.cards[0].x() > cards.cards[1].x()
    assert cards.cards[0].geometry().right() == cards.width() - 1


@pytest.mark.usefixtures("from_right")
def test_words_flow_from_the_right(qtbot):
    """The first of a row is at its right, the first of the next below it."""
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = Flow(holder)
    flow.setSpacing(0)
    buttons = [QPushButton(str(n), holder) for n in range(3)]
    for button in buttons:
        button.setFixedSize(100, 40)
        flow.addWidget(button)
    flow.setGeometry(QRect(20, 0, 230, 100))
    assert [button.x() for button in buttons] == [150, 50, 150]


@pytest.mark.usefixtures("from_right")
def test_a_bank_card_is_measured_from_the_right(qtbot, theme):
    """Its far edge, which is the left one, follows the finger."""
    frame = CardFrame(theme)
    qtbot.addWidget(frame)
    frame.resize(800, 300)
    QTest.mousePress(frame, Qt.MouseButton.LeftButton, pos=QPoint(400, 50))
    assert frame.wide == 400
    QTest.mousePress(frame, Qt.MouseButton.LeftButton, pos=QPoint(300, 50))
    assert frame.wide == 500


@pytest.mark.usefixtures("in_letters")
def test_numbers_for_a_spreadsheet_have_no_marks_for_reading(tmp_path):
    """They would be letters of a cell that nobody sees."""
    what = tongue.tr("Longest at {load}", load="105 kg")
    save_numbers([Number("Record", "2026-11-14", what, "5.1", "s")], tmp_path / "numbers.csv")
    written = (tmp_path / "numbers.csv").read_text("utf-8-sig")
    assert what not in written
    assert tongue.bare(what) in written


#: Hebrew is not in the letters of the program: pictures of it are those of a computer with these.
LETTERED = "DejaVu Sans"


@pytest.fixture
def _lettered(qapp: QApplication) -> None:
    if LETTERED not in QFontDatabase.families(QFontDatabase.WritingSystem.Hebrew):
        pytest.skip(f"{LETTERED}, in which the pictures were made, is not here")


@pytest.mark.usefixtures("in_letters", "_lettered")
@pytest.mark.parametrize("name", ["lower", "rest", "setup"])
def test_picture_of_the_stage(qtbot, theme, family, looks_like, name):
    """Title and dots at the right, load and red corner at the left; the number as it is."""
    stage = shown(qtbot, Stage(theme, family), (1024, 600))
    stage.show_scene(in_hebrew(SCENES[name]))
    looks_like(stage, f"rtl/{name}")


@pytest.mark.usefixtures("in_letters", "_lettered")
@pytest.mark.parametrize("name", ["home", "history", "summary"])
def test_picture_of_a_page(qtbot, theme, family, looks_like, name):
    """Everything in the opposite order; time goes on to the right."""
    page = shown(qtbot, PAGES[name](qtbot, theme, family), (1024, 600))
    looks_like(page, f"rtl/{name}")
