"""A program to be killed: writes reps as fast as it can, prints how many rows are safe."""

import os
import sys
from pathlib import Path
from threading import Semaphore

from gymtimer.storage.journal import Journal
from tests.storage.made import START, rep

#: Rows on their way at once; few, so that nearly every row is a commit of its own.
ON_THE_WAY = 3


def main(path: Path) -> None:
    room = Semaphore(ON_THE_WAY)
    safe = 0

    def saved(count: int) -> None:
        nonlocal safe
        os.write(1, b"%d\n" % count)
        room.release(count - safe)
        safe = count

    journal = Journal(path, saved, print)
    room.acquire()
    session = journal.begin(START)
    for number in range(1, 1_000_000):
        room.acquire()
        journal.rep(rep(session, number))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
