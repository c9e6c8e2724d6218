"""Run gymtimer with a window thread that stalls 200 ms at random, with Python's lock held all the while.

python stalling.py WORDS...: as `gymtimer WORDS...`. Each stall writes a line to standard error.
"""

import ctypes
import os
import random
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from gymtimer.__main__ import main

#: How long a stall is, in microseconds.
STALL = 200_000
#: Between the end of a stall and the next one, in ms.
LEAST, MOST = 50, 500

#: A library called like this keeps the lock, so that no other thread of Python moves either.
holding = ctypes.PyDLL(None)


class Stalls(QTimer):
    """Stalls again and again."""

    def __init__(self) -> None:
        super().__init__(singleShot=True)
        self.timeout.connect(self.stall)
        self.start(LEAST)

    def stall(self) -> None:
        holding.usleep(STALL)
        os.write(2, b"stalled\n")
        self.start(random.randint(LEAST, MOST))


if __name__ == "__main__":
    screen = QApplication([sys.argv[0]])
    stalls = Stalls()
    sys.exit(main())
