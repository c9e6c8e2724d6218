"""The language of the pages: finds its translation, hands it to whoever has something to say."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from gymtimer import tongue
from gymtimer.assets import asset

#: What is chosen by those who want the language of their computer.
SYSTEM = "system"
ENGLISH = "en"
#: As ``packaging/translations.py`` names it.
CONTEXT = "gymtimer"


def use_language(qt: QApplication, chosen: str) -> None:
    """Let the whole program speak the language *chosen*, "de"; English where it is not translated.

    Texts that were made before stay as they are: this belongs before the first page.
    """
    code = next((code for code in _wished(chosen) if code == ENGLISH or _file(code)), ENGLISH)
    if code == ENGLISH:
        tongue.use()
        return
    own, qts = QTranslator(qt), QTranslator(qt)
    own.load(_file(code))
    if qts.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        qt.installTranslator(qts)
    locale = QLocale(code)
    QLocale.setDefault(locale)
    qt.setLayoutDirection(locale.textDirection())
    tongue.use(code, lambda text, sense, count: own.translate(CONTEXT, text, sense, count) or "")


def _wished(chosen: str) -> list[str]:
    """Return the codes of the languages that are *chosen*, first the one that is liked best."""
    wished = QLocale.system().uiLanguages() if chosen == SYSTEM else [chosen]
    return [name.replace("_", "-").split("-")[0] for name in wished]


def _file(code: str) -> str:
    """Return the path of the translation into *code*; "" where there is none."""
    try:
        return str(asset("translations", f"gymtimer_{code}.qm"))
    except FileNotFoundError:
        return ""
