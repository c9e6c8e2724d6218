"""The style sheet of the page of changes."""

from gymtimer.ui.scale import Scale
from gymtimer.ui.theme import Theme


def changes_style(theme: Theme, family: str, scale: Scale) -> str:
    """Return the style sheet in the colours of *theme*.

    What can be touched is 112 pixels of the design high, which is 20 mm on a 15.6-inch screen.
    """
    return _texts(theme, family, scale) + _buttons(theme, scale)


def _texts(theme: Theme, family: str, scale: Scale) -> str:
    px = scale.px
    return f"""
    Changes, QScrollArea, QWidget#inside {{ background: {theme.ground}; border: none; }}
    QWidget {{ font-family: "{family}"; color: {theme.ink}; }}
    QLabel#title {{ font-size: {px(68)}px; font-weight: 600; }}
    QLabel#clock {{ font-size: {px(60)}px; font-weight: 600; color: {theme.rest}; }}
    QLabel#section {{ font-size: {px(38)}px; color: {theme.quiet}; padding-top: {px(14)}px; }}
    QLabel#left {{ font-size: {px(42)}px; padding: 0 {px(24)}px {px(12)}px 0; }}
    QLabel#text {{ font-size: {px(46)}px; font-weight: 500; }}
    QLabel#source {{ font-size: {px(30)}px; color: {theme.quiet}; }}
    QLineEdit {{
        background: {theme.panel}; border: {px(3)}px solid {theme.edge}; border-radius: {px(28)}px;
        min-height: {px(106)}px; padding: 0 {px(28)}px; font-size: {px(42)}px;
        selection-background-color: {theme.off}; selection-color: {theme.ink};
    }}
    QLineEdit:focus {{ border-color: {theme.ink}; }}
    QLabel#time, QLabel#none {{ font-size: {px(42)}px; min-height: {px(106)}px; }}
    QLabel#none {{ color: {theme.quiet}; }}
    """


def _buttons(theme: Theme, scale: Scale) -> str:
    px = scale.px
    return f"""
    QPushButton {{
        background: {theme.panel}; border: {px(3)}px solid {theme.edge}; border-radius: {px(28)}px;
        min-height: {px(106)}px; min-width: {px(106)}px; padding: 0 {px(40)}px;
        font-size: {px(42)}px; font-weight: 600;
    }}
    QPushButton:focus {{ border-color: {theme.ink}; }}
    QPushButton:disabled {{ color: {theme.off}; }}
    QPushButton#close {{ background: {theme.rest}; color: {theme.ground}; border-color: {theme.rest}; }}
    QPushButton#close:focus {{ border-color: {theme.ink}; }}
    QScrollBar:vertical {{ background: transparent; width: {px(16)}px; margin: 0; }}
    QScrollBar::handle:vertical {{
        background: {theme.off}; border-radius: {px(6)}px; min-height: {px(60)}px; margin: {px(2)}px;
    }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
    """
