"""The way into the built program, where there is no Python to say `-m` to."""

import os
import runpy
import sys

#: The program starts its voice in a process of its own, as `python -m gymtimer.audio.speech`.
CHILDREN = ("gymtimer", "gymtimer.audio.speech")


def main() -> int:
    """Run the program, or the part of it that the words `-m MODULE` name; return the exit code."""
    for name in ("stdout", "stderr"):  # a program of Windows without a console has none
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115
    if sys.argv[1:2] == ["-m"] and sys.argv[2:3] and sys.argv[2] in CHILDREN:
        del sys.argv[1]
        sys.argv[0:2] = sys.argv[1:2]
        runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
        return 0  # the modules end by themselves, with their own code
    from gymtimer.__main__ import main as gymtimer

    return gymtimer()


if __name__ == "__main__":
    sys.exit(main())
