"""Write sound from standard input into a file, and beside it when which part of it came.

python recorder.py SOUND STAMPS: each stamp is a double and an int64, the monotonic time in seconds
at which bytes arrived and the number of those before them. In a process of its own, so that
nobody's lock makes a stamp late.
"""

import os
import struct
import sys
import time
from pathlib import Path


def main() -> None:
    count = 0
    places = (Path(word) for word in sys.argv[1:3])
    sound, stamps = (place.open("wb", buffering=0) for place in places)
    with sound, stamps:
        while block := os.read(0, 1 << 16):
            now = time.monotonic()
            sound.write(block)
            stamps.write(struct.pack("<dq", now, count))
            count += len(block)


if __name__ == "__main__":
    main()
