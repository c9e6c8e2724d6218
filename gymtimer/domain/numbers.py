"""Numbers as people say them."""

from gymtimer.domain.load import Mass, Unit
from gymtimer.domain.phrases import ENGLISH, Phrases
from gymtimer.domain.timing import SECOND, Ms

#: A count never goes further than this.
MOST_COUNTED = 60


def counted(number: int, one: str) -> str:
    """Return *number* things with the name of *one*: "1 set", "2 sets"."""
    return f"{number} {one if number == 1 else one + 's'}"


def spell(number: int, phrases: Phrases = ENGLISH) -> str:
    """Return *number*, 0 to 9999, in words: "one hundred and five".

    Raises:
        ValueError: the number is outside that range.

    """
    if not 0 <= number <= 9999:
        raise ValueError(f"{number} is not within 0 to 9999")
    words = phrases.numbers
    if number < 100:
        return words.below_hundred[number]
    if number < 1000:
        front, rest = divmod(number, 100)
        head = words.hundreds_then if rest else words.hundreds
    else:
        front, rest = divmod(number, 1000)
        head = (words.thousands_then if rest >= 100 else words.thousands_and) if rest else words.thousands
    return head[front - 1] + (spell(rest, phrases) if rest else "")


def count_of(phrases: Phrases) -> tuple[str, ...]:
    """Return all numbers that a count can reach, from one on, in words."""
    return phrases.numbers.below_hundred[1 : MOST_COUNTED + 1]


def spell_hundredths(hundredths: int, phrases: Phrases = ENGLISH) -> str:
    """Return *hundredths*, 0 to 999,999, in words: 10250 is "one hundred and two point five".

    Raises:
        ValueError: the number is outside that range.

    """
    whole, rest = divmod(hundredths, 100)
    said = spell(whole, phrases)
    if not rest:
        return said
    digits = " ".join(spell(int(digit), phrases) for digit in f"{rest:02}".rstrip("0"))
    return phrases.numbers.decimal.format(whole=said, digits=digits)


def spell_mass(mass: Mass, phrases: Phrases = ENGLISH) -> str:
    """Return *mass*, 0 to 9999.99, as said: "one hundred and two point five kilos".

    Raises:
        ValueError: the mass is outside that range.

    """
    metric = mass.unit is Unit.KG
    if mass.hundredths == 100:
        return phrases.kilo if metric else phrases.pound
    many = phrases.kilos if metric else phrases.pounds
    return many.format(number=spell_hundredths(mass.hundredths, phrases))


def spell_length(length: Ms, phrases: Phrases = ENGLISH) -> str:
    """Return *length* as said: "twenty seconds", "three minutes", "one minute thirty".

    Parts of a second count as a whole one, as `timing.clock_text` shows them.

    Raises:
        ValueError: the length is below zero or not under 10,000 minutes.

    """
    minutes, seconds = divmod(-(-length // SECOND), 60)
    if not minutes:
        return phrases.second if seconds == 1 else phrases.seconds.format(number=spell(seconds, phrases))
    said = phrases.minute if minutes == 1 else phrases.minutes.format(number=spell(minutes, phrases))
    if not seconds:
        return said
    return phrases.minutes_seconds.format(minutes=said, seconds=spell(seconds, phrases))
