"""The style sheet of the settings, with all their sections."""

from gymtimer.ui.scale import Scale
from gymtimer.ui.theme import Theme


def settings_style(theme: Theme, family: str, scale: Scale, text: Scale) -> str:
    """Return the style sheet in the colours of *theme*.

    *scale* is that of the window, *text* that of all that is read, up to twice as large.
    What can be touched is 80 pixels of the design high: 44 in the smallest window.
    """
    return (
        _frame(theme, family, scale, text) + _words(theme, text) + _buttons(theme, text) + _links(theme, text)
    )


def _frame(theme: Theme, family: str, scale: Scale, text: Scale) -> str:
    px, title = scale.px, max(scale.px(68), text.px(46))
    return f"""
    SettingsPage, QScrollArea, QWidget#section, QWidget#head {{ background: {theme.ground}; border: none; }}
    QWidget {{ font-family: "{family}"; color: {theme.ink}; }}
    QLabel#title {{ font-size: {title}px; font-weight: 600; }}
    QToolTip {{
        background: {theme.panel}; color: {theme.ink}; border: {px(2)}px solid {theme.edge};
        font-size: {px(30)}px; padding: {px(8)}px;
    }}
    QScrollBar:vertical {{ background: {theme.ground}; width: {px(20)}px; margin: 0; }}
    QScrollBar::handle:vertical {{
        background: {theme.off}; border-radius: {px(7)}px; min-height: {px(60)}px; margin: {px(3)}px;
    }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
    """


def _words(theme: Theme, text: Scale) -> str:
    px = text.px
    return f"""
    QWidget#panel {{
        background: {theme.panel}; border: {px(2)}px solid {theme.edge}; border-radius: {px(22)}px;
    }}
    QWidget#row {{ background: transparent; border: none; border-top: {px(2)}px solid {theme.edge}; }}
    QWidget#row[first="true"] {{ border-top: none; }}
    QLabel#said {{ font-size: {px(33)}px; color: {theme.quiet}; }}
    QLabel#said[alarm="true"] {{ color: {theme.alarm}; }}
    QLabel#name {{ font-size: {px(42)}px; font-weight: 600; }}
    QLabel#help {{ font-size: {px(31)}px; color: {theme.quiet}; }}
    QLabel#warning {{ font-size: {px(33)}px; color: {theme.ink}; padding-left: {px(14)}px;
        border-left: {px(8)}px solid {theme.alarm}; }}
    QLabel#value {{ font-size: {px(42)}px; font-weight: 600; }}
    QLabel#big {{ font-size: {px(60)}px; font-weight: 600; }}
    """


def _buttons(theme: Theme, text: Scale) -> str:
    px = text.px
    return f"""
    QPushButton {{
        background: {theme.ground}; color: {theme.quiet}; border: {px(3)}px solid {theme.edge};
        border-radius: {(px(76) + 2 * px(3)) // 2}px; min-height: {px(76)}px; padding: 0 {px(30)}px;
        font-size: {px(36)}px; font-weight: 500;
    }}
    QPushButton:hover {{ color: {theme.ink}; }}
    QPushButton:checked {{
        background: {theme.ready}; color: {theme.ground}; border-color: {theme.ready}; font-weight: 600;
    }}
    QPushButton:focus {{ border-color: {theme.ink}; }}
    QPushButton[round="true"] {{
        min-width: {px(76)}px; padding: 0; font-size: {px(46)}px; color: {theme.ink};
    }}
    QPushButton[reset="true"] {{
        background: none; border-color: transparent; padding: 0 {px(14)}px; min-width: {px(60)}px;
        font-size: {px(33)}px;
    }}
    QPushButton[reset="true"]:focus {{ border-color: {theme.ink}; }}
    QPushButton[primary="true"] {{
        background: {theme.ready}; color: {theme.ground}; border-color: {theme.ready}; font-weight: 600;
        padding: 0 {px(44)}px;
    }}
    QPushButton[primary="true"]:focus {{ border-color: {theme.ink}; }}
    QPushButton:disabled {{ color: {theme.off}; }}
    QPushButton::menu-indicator {{ image: none; width: 0; }}
    QMenu {{
        background: {theme.panel}; border: {px(2)}px solid {theme.edge}; padding: {px(10)}px;
        font-size: {px(36)}px;
    }}
    QMenu::item {{ padding: {px(18)}px {px(36)}px; border-radius: {px(14)}px; }}
    QMenu::item:selected {{ background: {theme.off}; }}
    """


def _links(theme: Theme, scale: Scale) -> str:
    px = scale.px
    return f"""
    QPushButton[link="true"] {{
        background: none; color: {theme.quiet}; border: none; border-bottom: {px(4)}px solid {theme.ground};
        border-radius: 0; min-height: {px(76)}px; min-width: {px(80)}px; padding: 0 {px(6)}px;
        font-size: {px(40)}px; font-weight: 400;
    }}
    QPushButton[link="true"]:hover {{ color: {theme.ink}; }}
    QPushButton[link="true"]:checked {{
        background: none; color: {theme.ink}; font-weight: 400; border-bottom-color: {theme.ready};
    }}
    QPushButton[link="true"]:focus {{ color: {theme.ink}; border-bottom-color: {theme.ink}; }}
    """
