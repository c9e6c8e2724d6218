"""Measures what the first issue promises; prints one table.

python -m benchmarks [--quick] [NAME...]: names are cues, presses, window, work, pages; or all.
On Linux, with the tools of `packaging/bootstrap.py test`. Other programs on the computer are measured, too.
"""

import argparse
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack

from benchmarks import cues, pages, presses, window, work
from benchmarks.table import Result, lines
from tests.whole import rig

NAMES = ("cues", "presses", "window", "work", "pages")

NOT_MEASURED = """\
Not measured: real sound cards, Bluetooth, Windows, macOS, a display with a graphics card.
Through a null sink; absolute times are good to about 5 ms, since the sink works in blocks.
Times inside a stretch are counted in samples of the recording and have no such error.\
"""


def main() -> int:
    asked = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    asked.add_argument("names", nargs="*", metavar="NAME", help=", ".join(NAMES))
    asked.add_argument("--quick", action="store_true", help="fewer of each: a few minutes")
    words = asked.parse_args()
    wrong = sorted({*words.names} - {*NAMES})
    if wrong:
        asked.error(f"no such part: {', '.join(wrong)}")
    lacking = rig.missing((*rig.SCREEN_TOOLS, *rig.SOUND_TOOLS))
    if lacking:
        asked.error(f"missing on this computer: {', '.join(lacking)}")
    start = time.monotonic()
    results = list(_measured(words.names or NAMES, quick=words.quick))
    print("\n".join(lines(results)))
    print(f"\n{NOT_MEASURED}\nThis took {time.monotonic() - start:.0f} s.")
    return 0


def _measured(names: list[str] | tuple[str, ...], *, quick: bool) -> Iterator[Result]:
    with ExitStack() as stack:
        if {"cues", "presses", "window"} & {*names}:
            screen = stack.enter_context(rig.screen(1920, 1080))
            card = stack.enter_context(rig.sound_card())
        for name in names:
            match name:
                case "cues":
                    results = cues.rows(screen, card, quick=quick)
                case "presses":
                    results = presses.rows(screen, card, quick=quick)
                case "window":
                    results = window.rows(screen, card, quick=quick)
                case "pages":
                    results = pages.rows(quick=quick)
                case _:
                    results = work.rows(quick=quick)
            for result in results:
                sys.stderr.write(f"{'  '.join(result.cells())}\n")
                yield result


if __name__ == "__main__":
    sys.exit(main())
