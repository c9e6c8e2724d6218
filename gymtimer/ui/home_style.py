"""The style sheet of the home page."""

from gymtimer.ui.mirroring import sheet
from gymtimer.ui.scale import Scale
from gymtimer.ui.theme import Theme


def home_style(theme: Theme, family: str, scale: Scale) -> str:
    """Return the style sheet of the home page in the colours of *theme*.

    What can be touched is 112 pixels of the design high, which is 20 mm on a
    15.6-inch screen; the margin of a button can be touched, too.
    """
    return (
        _words(theme, family, scale) + _lists(theme, scale) + _buttons(theme, scale) + _choices(theme, scale)
    )


def _words(theme: Theme, family: str, scale: Scale) -> str:
    px = scale.px
    return sheet(f"""
    Home {{ background: {theme.ground}; }}
    QWidget {{ font-family: "{family}"; color: {theme.ink}; }}
    QLabel#title {{ font-size: {px(68)}px; font-weight: 600; }}
    QLabel#question {{ font-size: {px(42)}px; font-weight: 600; min-height: {px(112)}px; }}
    QLabel#foot {{ font-size: {px(30)}px; color: {theme.quiet}; }}
    QWidget#notice {{
        background: {theme.panel}; border: {px(2)}px solid {theme.edge}; border-radius: {px(22)}px;
    }}
    QWidget#notice[alarm="true"] {{ background: {theme.ground}; border-color: {theme.alarm}; }}
    QLabel#message {{ font-size: {px(34)}px; padding-left: {px(24)}px; }}
    QWidget#notice[alarm="true"] QLabel {{ color: {theme.alarm}; }}
    QToolTip {{
        background: {theme.panel}; color: {theme.ink}; border: {px(2)}px solid {theme.edge};
        font-size: {px(30)}px; padding: {px(8)}px;
    }}
    QWidget#offer {{
        background: {theme.panel}; border: {px(3)}px solid {theme.rest}; border-radius: {px(22)}px;
    }}
    QWidget#offer QLabel {{ font-size: {px(40)}px; font-weight: 500; padding-left: {px(24)}px; }}
    """)


def _lists(theme: Theme, scale: Scale) -> str:
    px = scale.px
    return f"""
    QListView {{ background: {theme.ground}; border: none; outline: none; }}
    PlanSheet {{ background: {theme.panel}; border: none; }}
    QScrollBar:vertical {{ background: transparent; width: {px(16)}px; margin: 0; }}
    QScrollBar::handle:vertical {{
        background: {theme.off}; border-radius: {px(6)}px; min-height: {px(60)}px; margin: {px(2)}px;
    }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
    """


def _buttons(theme: Theme, scale: Scale) -> str:
    px = scale.px
    pill = (px(74) + 2 * px(3)) // 2  # a radius over half the height would make corners
    return f"""
    QPushButton#start {{
        background: {theme.ready}; color: {theme.ground}; border: none; border-radius: {px(112) // 2}px;
        min-height: {px(112)}px; font-size: {px(64)}px; font-weight: 600;
    }}
    QPushButton#start:focus {{
        border: {px(6)}px solid {theme.ink}; min-height: {px(112) - 2 * px(6)}px;
    }}
    QPushButton#start:disabled {{ background: {theme.off}; color: {theme.quiet}; }}
    QPushButton#week {{
        background: {theme.ground}; color: {theme.ink}; border: {px(3)}px solid {theme.edge};
        border-radius: {(px(106) + 2 * px(3)) // 2}px; min-height: {px(106)}px; padding: 0 {px(34)}px;
        font-size: {px(42)}px; font-weight: 600;
    }}
    QPushButton#week:focus {{ border-color: {theme.ink}; }}
    QPushButton#go-on, QPushButton#discard {{
        border: {px(3)}px solid {theme.edge}; border-radius: {pill}px; min-height: {px(74)}px;
        padding: 0 {px(48)}px; margin: {px(16)}px 0; font-size: {px(42)}px; font-weight: 600;
        background: {theme.ground};
    }}
    QPushButton#discard {{ color: {theme.quiet}; }}
    QPushButton#go-on {{ background: {theme.rest}; color: {theme.ground}; border-color: {theme.rest}; }}
    QPushButton#go-on:focus, QPushButton#discard:focus {{ border-color: {theme.ink}; }}
    QPushButton#dismiss {{
        background: none; color: {theme.quiet}; border: none; font-size: {px(56)}px;
        min-height: {px(112)}px; min-width: {px(112)}px;
    }}
    QPushButton#dismiss:hover, QPushButton#dismiss:focus {{ color: {theme.ink}; }}
    """


def _choices(theme: Theme, scale: Scale) -> str:
    px = scale.px
    return f"""
    QPushButton[link="true"] {{
        background: none; color: {theme.quiet}; border: none; border-bottom: {px(4)}px solid {theme.ground};
        min-height: {px(68)}px; padding: 0; margin: {px(20)}px 0;
        font-size: {px(40)}px; font-weight: 400;
    }}
    QPushButton[link="true"]:hover {{ color: {theme.ink}; }}
    QPushButton[link="true"]:focus {{ color: {theme.ink}; border-bottom-color: {theme.ink}; }}
    QPushButton[pill="true"] {{
        background: {theme.ground}; color: {theme.quiet}; border: {px(3)}px solid {theme.edge};
        border-radius: {(px(66) + 2 * px(3)) // 2}px;
        min-height: {px(66)}px; padding: 0 {px(54)}px; margin: {px(20)}px 0;
        font-size: {px(42)}px; font-weight: 600;
    }}
    QPushButton[pill="true"]:checked {{
        background: {theme.ready}; color: {theme.ground}; border-color: {theme.ready};
    }}
    QPushButton[pill="true"]:focus {{ border-color: {theme.ink}; }}
    """
