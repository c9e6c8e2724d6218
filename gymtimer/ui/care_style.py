"""The style sheet of all that care shows."""

from gymtimer.domain.care import Severity
from gymtimer.tongue import mark
from gymtimer.ui.scale import Scale
from gymtimer.ui.theme import Theme


def colour_of(theme: Theme, severity: Severity) -> str:
    """Return the colour of a mark beside a finding; its word stands beside it, too."""
    return {Severity.REASON: theme.lower, Severity.ASK: theme.lift, Severity.TELL: theme.rest}[severity]


#: What a finding wants, in a word or two.
WANTS = {Severity.REASON: mark("why?"), Severity.ASK: mark("sure?"), Severity.TELL: mark("good to know")}


def care_style(theme: Theme, family: str, scale: Scale) -> str:
    """Return the style sheet of panel and page in the colours of *theme*; touch targets are 20 mm high."""
    return _texts(theme, family, scale) + _buttons(theme, scale) + _fields(theme, scale)


def _texts(theme: Theme, family: str, scale: Scale) -> str:
    px = scale.px
    return f"""
    CarePanel {{
        background: {theme.panel}; border: {px(3)}px solid {theme.edge}; border-radius: {px(22)}px;
    }}
    CarePage, QWidget#sheet, QScrollArea {{ background: {theme.ground}; border: none; }}
    CarePanel QWidget#sheet, CarePanel QScrollArea {{ background: {theme.panel}; }}
    QWidget {{ font-family: "{family}"; color: {theme.ink}; }}
    QLabel#heading {{ font-size: {px(68)}px; font-weight: 600; }}
    QLabel#title {{ font-size: {px(40)}px; font-weight: 600; color: {theme.quiet}; }}
    QLabel#text {{ font-size: {px(46)}px; font-weight: 500; }}
    QLabel#who {{ font-size: {px(38)}px; font-weight: 600; color: {theme.ready}; }}
    QLabel#item {{ font-size: {px(38)}px; }}
    QLabel#source, QLabel#foot {{ font-size: {px(30)}px; color: {theme.quiet}; }}
    QLabel#fine {{ font-size: {px(46)}px; color: {theme.ready}; font-weight: 500; }}
    """


def _buttons(theme: Theme, scale: Scale) -> str:
    px = scale.px
    return f"""
    QPushButton {{
        background: {theme.ground}; color: {theme.ink}; border: {px(3)}px solid {theme.edge};
        border-radius: {px(40)}px; min-height: {px(84)}px; padding: 0 {px(40)}px; margin: {px(12)}px 0;
        font-size: {px(38)}px; font-weight: 500;
    }}
    QPushButton:focus {{ border-color: {theme.ink}; }}
    QPushButton:checked {{ background: {theme.lift}; color: {theme.ground}; border-color: {theme.lift}; }}
    QPushButton:checked:focus {{ border-color: {theme.ink}; }}
    QPushButton#go {{
        background: {theme.ready}; color: {theme.ground}; border-color: {theme.ready}; font-weight: 600;
        border-radius: {px(52)}px; min-height: {px(106)}px; padding: 0 {px(64)}px; font-size: {px(46)}px;
        margin: 0;
    }}
    QPushButton#go:focus {{ border-color: {theme.ink}; }}
    QPushButton#go:disabled {{
        background: {theme.off}; color: {theme.quiet}; border-color: {theme.off};
    }}
    """


def _fields(theme: Theme, scale: Scale) -> str:
    px = scale.px
    return f"""
    QLineEdit {{
        background: {theme.ground}; color: {theme.ink}; border: {px(3)}px solid {theme.edge};
        border-radius: {px(22)}px; min-height: {px(106)}px; padding: 0 {px(28)}px; font-size: {px(42)}px;
        selection-background-color: {theme.off}; selection-color: {theme.ink};
    }}
    QLineEdit:focus {{ border-color: {theme.ink}; }}
    QScrollBar:vertical {{ background: transparent; width: {px(16)}px; margin: 0; }}
    QScrollBar::handle:vertical {{
        background: {theme.off}; border-radius: {px(6)}px; min-height: {px(60)}px; margin: {px(2)}px;
    }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
    """
