"""Numbers as people say them, in British English."""

from gymtimer.domain.load import Mass, Unit
from gymtimer.domain.timing import SECOND, Ms

_SMALL = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = (
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
)  # fmt: skip
_NAMES = {Unit.KG: ("kilo", "kilos"), Unit.LB: ("pound", "pounds")}


def counted(number: int, one: str) -> str:
    """Return *number* things with the name of *one*: "1 set", "2 sets"."""
    return f"{number} {one if number == 1 else one + 's'}"


def spell(number: int) -> str:
    """Return *number*, 0 to 9999, in words: "one hundred and five".

    Raises:
        ValueError: the number is outside that range.

    """
    if not 0 <= number <= 9999:
        raise ValueError(f"{number} is not within 0 to 9999")
    if number < 20:
        return _SMALL[number]
    if number < 100:
        tens, rest = divmod(number, 10)
        return _TENS[tens - 2] + (f"-{_SMALL[rest]}" if rest else "")
    size, name = (1000, "thousand") if number >= 1000 else (100, "hundred")
    front, rest = divmod(number, size)
    head = f"{spell(front)} {name}"
    if not rest:
        return head
    return f"{head} and {spell(rest)}" if rest < 100 else f"{head} {spell(rest)}"


def spell_hundredths(hundredths: int) -> str:
    """Return *hundredths*, 0 to 999,999, in words: 10250 is "one hundred and two point five".

    Raises:
        ValueError: the number is outside that range.

    """
    whole, rest = divmod(hundredths, 100)
    digits = f"{rest:02}".rstrip("0")
    return " ".join([spell(whole), *(["point"] if digits else []), *(_SMALL[int(digit)] for digit in digits)])


def spell_mass(mass: Mass) -> str:
    """Return *mass*, 0 to 9999.99, as said: "one hundred and two point five kilos".

    Raises:
        ValueError: the mass is outside that range.

    """
    one, many = _NAMES[mass.unit]
    return f"{spell_hundredths(mass.hundredths)} {one if mass.hundredths == 100 else many}"


def spell_length(length: Ms) -> str:
    """Return *length* as said: "twenty seconds", "three minutes", "one minute thirty".

    Parts of a second count as a whole one, as `timing.clock_text` shows them.

    Raises:
        ValueError: the length is below zero or not under 10,000 minutes.

    """
    minutes, seconds = divmod(-(-length // SECOND), 60)
    if not minutes:
        return f"{spell(seconds)} {'second' if seconds == 1 else 'seconds'}"
    said = f"{spell(minutes)} {'minute' if minutes == 1 else 'minutes'}"
    return f"{said} {spell(seconds)}" if seconds else said
