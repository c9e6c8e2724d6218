"""The style sheet of the history and summary pages."""

from gymtimer.ui.scale import Scale
from gymtimer.ui.theme import Theme


def history_style(theme: Theme, family: str, scale: Scale) -> str:
    """Return the style sheet of both pages in the colours of *theme*."""
    px = scale.px
    return f"""
    History, Summary {{ background: {theme.ground}; }}
    QWidget {{ font-family: "{family}"; color: {theme.ink}; }}
    QLabel#title {{ font-size: {px(68)}px; font-weight: 600; }}
    QLabel#message, QLabel#receipt {{ font-size: {px(31)}px; color: {theme.quiet}; }}
    QLabel#empty {{ font-size: {px(46)}px; color: {theme.quiet}; }}
    QPushButton {{
        background: {theme.ground}; color: {theme.quiet}; border: {px(3)}px solid {theme.edge};
        border-radius: {(px(66) + 2 * px(3)) // 2}px;
        min-height: {px(66)}px; padding: 0 {px(30)}px; margin: {px(20)}px 0;
        font-size: {px(36)}px; font-weight: 500;
    }}
    QPushButton:checked {{ background: {theme.off}; color: {theme.ink}; border-color: {theme.off}; }}
    QPushButton:focus {{ border-color: {theme.ink}; }}
    QPushButton:disabled {{ color: {theme.off}; }}
    QPushButton[link="true"] {{
        background: none; border: none; border-bottom: {px(4)}px solid {theme.ground}; border-radius: 0;
        min-height: {px(68)}px; padding: 0 {px(10)}px; font-size: {px(40)}px; font-weight: 400;
    }}
    QPushButton[link="true"]:checked {{ color: {theme.ink}; border-bottom-color: {theme.lower}; }}
    QPushButton[link="true"]:focus {{ border-bottom-color: {theme.ink}; }}
    QPushButton#home {{
        background: {theme.ready}; color: {theme.ground}; border-color: {theme.ready}; font-weight: 600;
    }}
    QPushButton#home:focus {{ border-color: {theme.ink}; }}
    QWidget#next-loads {{
        background: {theme.panel}; border: {px(2)}px solid {theme.edge}; border-radius: {px(22)}px;
    }}
    QLabel#next {{ font-size: {px(40)}px; font-weight: 600; }}
    QLabel#why, QLabel#tested {{ font-size: {px(33)}px; }}
    QLabel#why {{ color: {theme.quiet}; }}
    QPushButton#accept, QPushButton#step {{
        border-radius: {(px(106) + 2 * px(3)) // 2}px;
        min-height: {px(106)}px; font-size: {px(42)}px; font-weight: 600;
        color: {theme.ink};
    }}
    QPushButton#step {{ min-width: {px(106)}px; padding: 0; }}
    QPushButton#accept {{
        background: {theme.ready}; color: {theme.ground}; border-color: {theme.ready}; padding: 0 {px(44)}px;
    }}
    QPushButton#accept[done="true"] {{
        background: {theme.ground}; color: {theme.ready}; border-color: {theme.ready};
    }}
    QPushButton#step:disabled {{ color: {theme.off}; }}
    QPushButton::menu-indicator {{ image: none; width: 0; }}
    QMenu {{
        background: {theme.panel}; border: {px(2)}px solid {theme.edge}; padding: {px(10)}px;
        font-size: {px(36)}px;
    }}
    QMenu::item {{ padding: {px(34)}px {px(36)}px; border-radius: {px(14)}px; }}
    QMenu::item:selected {{ background: {theme.off}; }}
    QTableView {{
        background: {theme.panel}; alternate-background-color: {theme.ground};
        border: {px(2)}px solid {theme.edge};
        gridline-color: {theme.edge}; font-size: {px(33)}px; outline: none;
        selection-background-color: {theme.off}; selection-color: {theme.ink};
    }}
    QTableView::item {{ padding: {px(8)}px {px(16)}px; }}
    QHeaderView {{ background: {theme.panel}; }}
    QHeaderView::section {{
        background: {theme.panel}; color: {theme.quiet}; border: none; padding: {px(12)}px {px(16)}px;
        font-size: {px(33)}px; font-weight: 400;
    }}
    QScrollArea, SetCards {{ background: {theme.ground}; border: none; }}
    QScrollBar:vertical {{ background: {theme.ground}; width: {px(20)}px; margin: 0; }}
    QScrollBar::handle:vertical {{
        background: {theme.off}; border-radius: {px(7)}px; min-height: {px(60)}px; margin: {px(3)}px;
    }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
    """
