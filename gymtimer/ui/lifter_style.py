"""The style sheet of the lifters page."""

from gymtimer.ui.scale import Scale
from gymtimer.ui.theme import Theme


def lifter_style(theme: Theme, family: str, scale: Scale) -> str:
    """Return the style sheet of the page in the colours of *theme*; what can be touched is 20 mm high."""
    return _texts(theme, family, scale) + _buttons(theme, scale) + _fields(theme, scale)


def _texts(theme: Theme, family: str, scale: Scale) -> str:
    px = scale.px
    return f"""
    LifterPage {{ background: {theme.ground}; }}
    QWidget {{ font-family: "{family}"; color: {theme.ink}; }}
    QScrollArea {{ background: {theme.ground}; border: none; }}
    QWidget#sheet {{
        background: {theme.panel}; border: {px(2)}px solid {theme.edge}; border-radius: {px(22)}px;
    }}
    QLabel#title {{ font-size: {px(68)}px; font-weight: 600; }}
    QLabel#what {{ font-size: {px(30)}px; color: {theme.quiet}; }}
    QLabel#exercise {{ font-size: {px(38)}px; font-weight: 600; }}
    QLabel#foot {{ font-size: {px(30)}px; color: {theme.quiet}; }}
    QLabel#message {{ font-size: {px(34)}px; color: {theme.quiet}; }}
    QLabel#message[alarm="true"] {{ color: {theme.alarm}; }}
    """


def _buttons(theme: Theme, scale: Scale) -> str:
    px = scale.px
    return f"""
    QPushButton {{
        background: {theme.ground}; color: {theme.ink}; border: {px(3)}px solid {theme.edge};
        border-radius: {px(36)}px; min-height: {px(80)}px; padding: 0 {px(32)}px; margin: {px(8)}px 0;
        font-size: {px(38)}px; font-weight: 500;
    }}
    QPushButton:focus {{ border-color: {theme.ink}; }}
    QPushButton[pill="true"] {{ color: {theme.quiet}; font-weight: 600; }}
    QPushButton[pill="true"]:checked {{
        background: {theme.ready}; color: {theme.ground}; border-color: {theme.ready};
    }}
    QPushButton[pill="true"]:checked:focus {{ border-color: {theme.ink}; }}
    QPushButton#home {{
        background: {theme.ready}; color: {theme.ground}; border-color: {theme.ready}; font-weight: 600;
        border-radius: {px(52)}px; min-height: {px(106)}px; padding: 0 {px(64)}px; font-size: {px(46)}px;
        margin: 0;
    }}
    QPushButton#home:focus {{ border-color: {theme.ink}; }}
    QPushButton#undo {{ border-color: {theme.ready}; color: {theme.ready}; }}
    QPushButton#take-out {{
        background: none; border: none; color: {theme.quiet}; font-size: {px(46)}px; padding: 0;
        min-width: {px(80)}px; max-width: {px(80)}px; margin: 0;
    }}
    QPushButton#take-out:hover, QPushButton#take-out:focus {{ color: {theme.ink}; }}
    """


def _fields(theme: Theme, scale: Scale) -> str:
    px = scale.px
    return f"""
    QLineEdit, QComboBox {{
        background: {theme.ground}; color: {theme.ink}; border: {px(3)}px solid {theme.edge};
        border-radius: {px(18)}px; min-height: {px(80)}px; padding: 0 {px(18)}px; font-size: {px(38)}px;
        selection-background-color: {theme.off}; selection-color: {theme.ink};
    }}
    QLineEdit:focus, QComboBox:focus {{ border-color: {theme.ink}; }}
    QLineEdit[wrong="true"] {{ border-color: {theme.alarm}; }}
    QComboBox {{ color: {theme.quiet}; }}
    QComboBox::drop-down {{ border: none; width: {px(20)}px; }}
    QComboBox QAbstractItemView {{
        background: {theme.panel}; color: {theme.ink}; border: {px(2)}px solid {theme.edge}; outline: none;
        selection-background-color: {theme.off}; selection-color: {theme.ink}; font-size: {px(38)}px;
    }}
    QComboBox QAbstractItemView::item {{ min-height: {px(72)}px; }}
    QScrollBar:vertical {{ background: transparent; width: {px(16)}px; margin: 0; }}
    QScrollBar::handle:vertical {{
        background: {theme.off}; border-radius: {px(6)}px; min-height: {px(60)}px; margin: {px(2)}px;
    }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
    """
