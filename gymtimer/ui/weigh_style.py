"""The style sheet of the page that asks for the weight of a bar."""

from gymtimer.ui.scale import Scale
from gymtimer.ui.theme import Theme


def weigh_style(theme: Theme, family: str, scale: Scale, *, low: bool) -> str:
    """Return the style sheet in the colours of *theme*; a *low* window has less room for words.

    What can be touched is at least 112 pixels of the design high, which is 20 mm on a 15.6-inch screen.
    """
    px = scale.px
    question, number, padding = (42, 110, 16) if low else (52, 210, 32)
    return f"""
    QWidget#weigh {{ background: {theme.ground}; }}
    QLabel, QPushButton {{ font-family: "{family}"; color: {theme.ink}; }}
    QLabel#title {{ font-size: {px(68)}px; font-weight: 600; }}
    QLabel#question {{ font-size: {px(question)}px; font-weight: 500; }}
    QLabel#how {{ font-size: {px(36)}px; color: {theme.quiet}; }}
    QLabel#number {{ font-size: {px(number)}px; font-weight: 700; }}
    QPushButton {{ border: none; min-height: {px(112)}px; }}
    QPushButton#key {{
        background: {theme.panel}; border: {px(2)}px solid {theme.edge}; border-radius: {px(22)}px;
        font-size: {px(64)}px; font-weight: 600; min-width: {px(140)}px;
    }}
    QPushButton#key:pressed {{ background: {theme.edge}; }}
    QPushButton#store {{
        background: {theme.ready}; color: {theme.ground}; border-radius: {px(112) // 2}px;
        font-size: {px(56)}px; font-weight: 600;
    }}
    QPushButton#store:disabled {{ background: {theme.off}; color: {theme.quiet}; }}
    QPushButton#quiet {{
        background: {theme.panel}; border: {px(2)}px solid {theme.edge}; border-radius: {px(22)}px;
        font-size: {px(38)}px; font-weight: 500; padding: 0 {px(padding)}px;
    }}
    QPushButton#quiet:pressed {{ background: {theme.edge}; }}
    """
