"""The keys of the editor."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from gymtimer.ui.editor import Editor


def add_keys(page: "Editor") -> None:
    """Let *page* obey its keys, whatever on it has the focus."""
    for keys, slot in (
        ("Ctrl+S", page.save_wanted.emit),
        ("Esc", page.leave),
        ("F6", page.layouts.next_part),
        ("Shift+F6", page.layouts.part_before),
        ("F8", page.finder.next),
        ("Shift+F8", page.finder.before),
        ("Ctrl+.", page.mistakes.fix_first),
        ("Ctrl+Return", page.add_exercise),
        ("Ctrl+Shift+V", page.pasting.open_clipboard),
        ("Ctrl+Z", page.text.undo),
        ("Ctrl+Y", page.text.redo),
        ("Ctrl+Shift+Z", page.text.redo),
        ("Ctrl+R", page.player.rep.click),
        ("Ctrl+W", page.player.week.click),
        ("Ctrl+Shift+R", page.player.session.click),
        ("Ctrl++", page.larger),
        ("Ctrl+=", page.larger),
        ("Ctrl+-", page.smaller),
    ):
        pressed = QShortcut(QKeySequence(keys), page)
        pressed.activated.connect(slot)
