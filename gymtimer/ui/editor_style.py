"""The style sheet of the editor."""

from gymtimer.ui.scale import FINGER, Scale
from gymtimer.ui.theme import Theme


def editor_style(theme: Theme, family: str, scale: Scale) -> str:
    """Return the style sheet of the editor in the colours of *theme*."""
    return (
        _panels(theme, family, scale)
        + _inputs(theme, scale)
        + _buttons(theme, scale)
        + _links(theme, scale)
        + _lists(theme, scale)
    )


def _panels(theme: Theme, family: str, scale: Scale) -> str:
    px = scale.px
    return f"""
    Editor, PasteSheet {{ background: {theme.ground}; }}
    QWidget {{ font-family: "{family}"; color: {theme.ink}; }}
    QLabel#title {{ font-size: {px(60)}px; font-weight: 600; }}
    QLabel#state {{ font-size: {px(30)}px; color: {theme.quiet}; }}
    QLabel#calm {{ font-size: {px(30)}px; color: {theme.quiet}; }}
    QLabel#length {{ font-size: {px(56)}px; font-weight: 600; }}
    QLabel#lengthName {{ font-size: {px(28)}px; color: {theme.quiet}; }}
    QLabel#field {{ font-size: {px(32)}px; color: {theme.quiet}; }}
    QLabel#note {{ font-size: {px(30)}px; color: {theme.quiet}; padding-left: {px(16)}px; }}
    QLabel#note[kind="fault"] {{ color: {theme.ink}; border-left: {px(8)}px solid {theme.alarm}; }}
    QLabel#note[kind="hint"] {{ color: {theme.lift}; }}
    QLabel#value {{ font-size: {px(38)}px; font-weight: 600; }}
    QLabel#dialName {{ font-size: {px(24)}px; color: {theme.quiet}; }}
    QWidget#dial {{ background: {theme.ground}; border: {px(2)}px solid {theme.edge};
        border-radius: {px(18)}px; }}
    QFrame#frame {{ background: {theme.panel}; border: {px(2)}px solid {theme.edge};
        border-radius: {px(22)}px; }}
    QWidget#form, QScrollArea, QStackedWidget {{ background: transparent; border: none; }}
    QLabel#locked {{ background: {theme.ground}; border: {px(2)}px solid {theme.alarm};
        color: {theme.alarm}; font-size: {px(32)}px;
        padding: {px(10)}px {px(24)}px; border-radius: {px(20)}px; }}
    QWidget#question {{ background: {theme.panel}; border: {px(3)}px solid {theme.lift};
        border-radius: {px(22)}px; }}
    QWidget#question QLabel {{ font-size: {px(36)}px; font-weight: 500; }}
    QToolTip {{ background: {theme.panel}; color: {theme.ink}; border: {px(2)}px solid {theme.edge};
        font-size: {px(30)}px; padding: {px(8)}px; }}
    """


def _inputs(theme: Theme, scale: Scale) -> str:
    px = scale.px
    tall = max(px(72), FINGER - 2 * px(2))
    return f"""
    QLineEdit, QPlainTextEdit {{
        background: {theme.ground}; border: {px(2)}px solid {theme.edge}; border-radius: {px(16)}px;
        font-size: {px(36)}px; font-weight: 500; placeholder-text-color: {theme.quiet};
        selection-background-color: {theme.rest};
        selection-color: {theme.ground};
    }}
    QLineEdit {{ padding: 0 {px(16)}px; min-height: {tall}px; max-height: {tall}px; }}
    QPlainTextEdit {{ padding: {px(4)}px {px(6)}px; }}
    QLineEdit:focus, QPlainTextEdit:focus {{ border: {px(3)}px solid {theme.ink}; }}
    QLineEdit[kind="fault"], QPlainTextEdit[kind="fault"] {{ border-color: {theme.alarm}; }}
    QPlainTextEdit#text {{ background: {theme.panel}; border: {px(2)}px solid {theme.panel};
        border-radius: {px(20)}px; font-size: {px(31)}px; padding: {px(8)}px {px(14)}px; }}
    QPlainTextEdit#text:focus {{ border-color: {theme.ink}; }}
    """


def _buttons(theme: Theme, scale: Scale) -> str:
    px = scale.px
    return f"""
    QPushButton {{
        background: {theme.ground}; color: {theme.ink}; border: {px(3)}px solid {theme.edge};
        border-radius: {(px(66) + 2 * px(3)) // 2}px;
        min-height: {px(66)}px; padding: 0 {px(34)}px; margin: {px(20)}px 0;
        font-size: {px(36)}px; font-weight: 500;
    }}
    QPushButton:focus {{ border-color: {theme.ink}; }}
    QPushButton:disabled {{ color: {theme.off}; }}
    QPushButton:checked {{ background: {theme.off}; border-color: {theme.off}; }}
    QPushButton:checked:focus {{ border-color: {theme.ink}; }}
    QPushButton#save, QPushButton#first, QPushButton#add {{
        background: {theme.ready}; color: {theme.ground}; border-color: {theme.ready}; font-weight: 600;
    }}
    QPushButton#save:disabled, QPushButton#add:disabled {{
        background: {theme.off}; color: {theme.quiet}; border-color: {theme.off};
    }}
    QPushButton#save:focus, QPushButton#first:focus, QPushButton#add:focus {{ border-color: {theme.ink}; }}
    PrescriptionRow QPushButton {{ margin: {px(12)}px 0; text-align: left; padding: 0 {px(24)}px; }}
    PrescriptionRow QPushButton:disabled {{ color: {theme.ink}; background: none; border-color: transparent;
        padding: 0; font-weight: 600; }}
    PrescriptionRow QLabel#note {{ padding-left: {px(4)}px; }}
    PrescriptionRow QPushButton[asks="true"] {{ border-color: {theme.lift}; color: {theme.lift}; }}
    PrescriptionRow QPushButton:focus {{ border-color: {theme.ink}; }}
    QPushButton#fix {{ margin: {px(4)}px 0; color: {theme.ready}; padding: 0 {px(24)}px; }}
    QPushButton[small="true"] {{ padding: 0 {px(16)}px; min-width: {px(46)}px; }}
    OutlineButtons QPushButton[small="true"] {{ padding: 0 {px(3)}px; min-width: {FINGER - 2 * px(3)}px; }}
    """


def _links(theme: Theme, scale: Scale) -> str:
    px = scale.px
    return f"""
    QPushButton[link="true"] {{
        background: none; color: {theme.quiet}; border: none; border-bottom: {px(4)}px solid transparent;
        border-radius: 0; padding: 0; font-size: {px(38)}px; font-weight: 400; min-width: {FINGER}px;
    }}
    QPushButton[link="true"]:hover {{ color: {theme.ink}; }}
    QPushButton[link="true"]:focus {{ color: {theme.ink}; border-bottom-color: {theme.ink}; }}
    QPushButton[link="true"]:disabled {{ color: {theme.off}; }}
    QPushButton[link="true"]:checked {{ background: none; color: {theme.ink}; }}
    QScrollArea QPushButton[link="true"] {{ font-size: {px(32)}px; text-align: left; margin: 0; }}
    QPushButton[choice="true"] {{
        margin: {px(2)}px 0; padding: 0 {px(22)}px; min-height: {px(68)}px; min-width: {px(34)}px;
        border-radius: {px(34)}px; color: {theme.quiet}; font-size: {px(33)}px; background: {theme.panel};
    }}
    QPushButton[choice="true"]:checked {{
        background: {theme.ready}; color: {theme.ground}; border-color: {theme.ready}; font-weight: 600;
    }}
    QPushButton[choice="true"]:focus {{ border-color: {theme.ink}; }}
    QPushButton[step="true"] {{
        margin: 0; padding: 0; min-height: 0; border: {px(3)}px solid transparent; background: none;
        border-radius: {px(16)}px; font-size: {px(48)}px;
    }}
    QPushButton[step="true"]:focus {{ border-color: {theme.ink}; }}
    QPushButton[step="true"]:pressed {{ background: {theme.off}; }}
    QPushButton::menu-indicator {{ image: none; width: 0; }}
    """


def _lists(theme: Theme, scale: Scale) -> str:
    px = scale.px
    return f"""
    QListView {{ background: {theme.ground}; border: none; outline: none; }}
    QListWidget {{ font-size: {px(30)}px; color: {theme.ink}; border: {px(2)}px solid transparent;
        border-radius: {px(12)}px; }}
    QListWidget:focus {{ border-color: {theme.ink}; }}
    QListWidget::item {{ color: {theme.quiet}; padding: {px(6)}px {px(14)}px; margin: {px(2)}px 0;
        border-left: {px(8)}px solid {theme.alarm}; }}
    QListWidget::item:selected {{ background: {theme.panel}; color: {theme.ink}; }}
    QListView[proposals="true"] {{ background: {theme.panel}; color: {theme.ink};
        border: {px(2)}px solid {theme.quiet}; font-size: {px(36)}px; }}
    QListView[proposals="true"]::item {{ padding: {px(14)}px {px(16)}px; color: {theme.ink}; }}
    QListView[proposals="true"]::item:selected {{ background: {theme.off}; }}
    QMenu {{ background: {theme.panel}; border: {px(2)}px solid {theme.edge}; padding: {px(10)}px;
        font-size: {px(36)}px; }}
    QMenu::item {{ padding: {px(20)}px {px(36)}px; border-radius: {px(14)}px; }}
    QMenu::item:selected {{ background: {theme.off}; }}
    QMenu::item:disabled {{ color: {theme.off}; }}
    QScrollBar:vertical {{ background: transparent; width: {px(16)}px; margin: 0; }}
    QScrollBar::handle:vertical {{ background: {theme.off}; border-radius: {px(6)}px;
        min-height: {px(60)}px; margin: {px(2)}px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
    """
