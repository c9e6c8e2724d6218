"""Finds out whether a window can be opened."""

import os
import sys
from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any

from gymtimer.cli.finding import Finding, fails, works


def screen() -> Iterator[Finding]:
    """Yield the screens that Qt sees; to be run in a process of its own."""
    if reason := no_display(sys.platform, os.environ):
        yield fails(f"screen: {reason} Without a window, check, show, render and history work.")
        return
    # By name: this process is the one below `ui` that may meet Qt, and ends with it.
    gui: Any = import_module("PySide6.QtGui")
    qt = gui.QGuiApplication([sys.argv[0]])
    for one in qt.screens():
        size = one.size()
        rate = round(one.refreshRate())
        yield works(f"screen: {size.width()}×{size.height()} at {rate} Hz, Qt platform {qt.platformName()}")
    if not qt.screens():
        yield fails("screen: none is connected. The window opens when there is one.")


def no_display(system: str, environment: Mapping[str, str]) -> str:
    """Return why no window can open, where that is known without asking Qt; or ""."""
    if not system.startswith("linux") or environment.get("QT_QPA_PLATFORM"):
        return ""
    if environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"):
        return ""
    return "neither DISPLAY nor WAYLAND_DISPLAY is set."
