"""Reads the text of a load, which is English wherever it is kept, in the language of the pages."""

import re

from gymtimer.tongue import decimal, mark, tr

_MASS = r"([\d.]+ (?:kg|lb))"
#: What `SetLoad` has as its text, besides a number with its unit -> how it is said.
_SAID = tuple(
    (re.compile(pattern), said)
    for pattern, said in (
        (r"max", mark("max")),
        (r"bodyweight", mark("bodyweight")),
        (rf"bodyweight \+ {_MASS}", mark("bodyweight + {mass}")),
        (rf"bodyweight − {_MASS} band", mark("bodyweight − {mass} band")),
        (rf"{_MASS} with bodyweight", mark("{mass} with bodyweight")),
        (rf"{_MASS} \(the bar is {_MASS}\)", mark("{mass} (the bar is {bar})")),
    )
)


def load_read(text: str) -> str:
    """Return the *text* of a `SetLoad` as it is read here; what is no such text comes back as it is."""
    for pattern, said in _SAID:
        found = pattern.fullmatch(text)
        if found:
            return tr(said, **dict(zip(("mass", "bar"), map(decimal, found.groups()), strict=False)))
    return decimal(text)
