"""The program, with every paint of the stage counted: writes a line of time and region size to a file.

python -m benchmarks.counted FILE WORDS...
"""

import sys
import time
from pathlib import Path

from PySide6.QtGui import QPaintEvent

from gymtimer.__main__ import main
from gymtimer.ui.stage import Stage

if __name__ == "__main__":
    painted = Stage.paintEvent
    with Path(sys.argv.pop(1)).open("w", buffering=1, encoding="ascii") as place:

        def counted(self: Stage, event: QPaintEvent) -> None:
            painted(self, event)
            place.write(f"{time.monotonic()}\n")

        Stage.paintEvent = counted  # type: ignore[method-assign]
        sys.exit(main())
