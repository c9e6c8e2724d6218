"""The written form of a load: `105%`, `230 lb`, `bw+10kg`, `105/107.5/110%`."""

import re

from gymtimer.domain.load import Basis, Load, Unit, number_text
from gymtimer.domain.mistake import Mistake, quoted, whether
from gymtimer.tongue import tr

#: The least and the most that can be written, in hundredths. More than twice the 1RM is a slip
#: of the finger, and so is more than anybody has ever lifted.
PERCENT_RANGE = (100, 20_000)
MOST = {Unit.KG: 100_000, Unit.LB: 220_000}

_NUMBER = r"[0-9]+(?:[.,][0-9]+)?"
_MASS = re.compile(rf"(?P<amounts>{_NUMBER}(?:\s*/\s*{_NUMBER})*)\s*(?P<unit>%|kg|lb)?(?!\S)")
_BODY = re.compile(
    rf"bw(?:\s*(?P<amounts>[+-]\s*{_NUMBER}(?:\s*/\s*[+-]?\s*{_NUMBER})*)\s*(?P<unit>kg|lb)?)?(?!\S)"
)
_MAX = re.compile(r"max(?!\S)")
_AMOUNT = re.compile(rf"(?P<sign>[+-]?)\s*(?P<number>{_NUMBER})")

#: One character for one, so that offsets stay what they are.
_ALIKE = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ−–", "abcdefghijklmnopqrstuvwxyz--")

#: What coaches write, and what it is called here; only hinted at.
_SLIPS = (
    (r"\b(kgs|kilos?|kilograms?)\b|(?<=[0-9])(kgs|kilos?|kilograms?)\b", "kg"),
    (r"(?<![a-z])(lbs|pounds?)\b|#", "lb"),
    (r"\s*(percent|pct|per cent)\b", "%"),
    (r"\bbody\s*-?weight\b", "bw"),
    (r"(?<=[0-9])(%|kg|lb)(?=\s*/)", ""),
    (r"(?<=[0-9])o|(?<![a-z])o(?=[0-9])", "0"),
    (r"^(?=[+-])", "bw"),
    (r"^(%|kg|lb)\s*([0-9.,/]+)$", r"\2\1"),
)


class LoadError(ValueError):
    """A text that is no load.

    Attributes:
        mistake: where and what, with what to write instead.

    """

    def __init__(self, mistake: Mistake) -> None:
        super().__init__(mistake.text)
        self.mistake = mistake


def parse_load(text: str, unit: Unit) -> Load:
    """Return the load that *text* writes, in a plan whose unit is *unit*.

    By week the numbers stand between slashes, with the unit once, at the end; a sign
    that is left out is the one of the first week.

    Raises:
        LoadError: *text* is no load, or one outside `PERCENT_RANGE` or above `MOST`.

    """
    word = text.strip()
    try:
        return _read(word, unit)
    except LoadError as error:
        raise LoadError(error.mistake.moved(text.find(word))) from None


def _read(word: str, unit: Unit) -> Load:
    written = _written(word.translate(_ALIKE))
    if written is None:
        raise LoadError(_unknown(word))
    if written.re is _MAX:
        return Load(Basis.MAX)
    if written["amounts"] is None:
        return Load(Basis.BODYWEIGHT, (0,), unit)
    body = written.re is _BODY
    if written["unit"] is None:
        candidates = [f"{word}{unit}"] if body else [f"{word}%", f"{word}{unit}"]
        what = tr("load {word}: the unit is missing.", word=quoted(word))
        raise LoadError(Mistake(0, len(word), f"{what} {whether(*candidates)}"))
    basis = Basis.BODYWEIGHT if body else Basis.PERCENT if written["unit"] == "%" else Basis.MASS
    own_unit = None if basis is Basis.PERCENT else Unit(written["unit"])
    amounts = _amounts(written, basis, own_unit)
    if basis is Basis.BODYWEIGHT and amounts == (0,):
        own_unit = unit  # `bw+0kg` is `bw`, however it was written
    return Load(basis, amounts, own_unit)


def has_form_of_load(text: str) -> bool:
    """Return whether *text* is written like a load; much quicker than to be told why it is none."""
    return _written(text.strip().translate(_ALIKE)) is not None


def _written(plain: str) -> re.Match[str] | None:
    return _MASS.fullmatch(plain) or _BODY.fullmatch(plain) or _MAX.fullmatch(plain)


def _amounts(written: re.Match[str], basis: Basis, unit: Unit | None) -> tuple[int, ...]:
    """Return the numbers in hundredths, below zero after a minus."""
    amounts: list[int] = []
    sign = ""
    for amount in _AMOUNT.finditer(written["amounts"]):
        sign = sign or amount["sign"]
        start = written.start("amounts") + amount.start("number")
        hundredths = _hundredths(amount["number"], start, basis, unit)
        amounts.append(-hundredths if (amount["sign"] or sign) == "-" else hundredths)
    return tuple(amounts)


def _hundredths(number: str, at: int, basis: Basis, unit: Unit | None) -> int:
    """Return *number*, which stands at *at*, in hundredths and within the limits of its basis."""
    whole, _, decimals = number.lstrip("0").replace(",", ".").partition(".")
    least, most = PERCENT_RANGE if unit is None else (0 if basis is Basis.BODYWEIGHT else 1, MOST[unit])
    # Thousands of digits would be refused by int() with an exception of its own.
    hundredths = most + 1 if len(whole) > 6 else int(whole or 0) * 100 + int(f"{decimals:0<2}"[:2])
    name, word = unit or "%", quoted(number)
    fault = ""
    if len(decimals) > 2:
        fault = tr("load {word}: too fine. Write at most two decimals.", word=word)
    if hundredths > most:
        limit = f"{number_text(most)}{name}"
        fault = tr("load {word}: too much. Write at most {most}.", word=word, most=limit)
    if hundredths < least:
        limit = f"{number_text(least)}{name}"
        fault = tr("load {word}: too little. Write at least {least}.", word=word, least=limit)
    if fault:
        raise LoadError(Mistake(at, len(number), fault))
    return hundredths


def _unknown(word: str) -> Mistake:
    """Return the mistake of a *word* that is no load."""
    meant = word.translate(_ALIKE)
    for slip, right in _SLIPS:
        meant = re.sub(slip, right, meant)
    instead = tr("Write for example 105%, 105kg, bw+10kg or max.")
    if _written(meant):
        instead = whether(meant)
    else:
        plain = word.translate(_ALIKE)
        head = _MASS.match(plain) or _BODY.match(plain) or _MAX.match(plain)
        beyond = re.compile(r"\S+").search(word, head.end()) if head else None
        if beyond:
            what = tr(
                "{word}: nothing follows a load. Leave it out, or put it into the notes.",
                word=quoted(beyond[0]),
            )
            return Mistake(beyond.start(), len(beyond[0]), what)
    what = tr("load {word}: not understood. {instead}", word=quoted(word), instead=instead)
    return Mistake(0, len(word), what)


def load_text(load: Load) -> str:
    """Return *load* as `parse_load` reads it."""
    if load.basis is Basis.MAX:
        return "max"
    if load.basis is not Basis.BODYWEIGHT:
        numbers = "/".join(map(number_text, load.amounts))
        return f"{numbers}{'%' if load.basis is Basis.PERCENT else load.unit}"
    if load.amounts in ((), (0,)):
        return "bw"
    # A sign holds until the end, a week that differs has its own.
    down = load.amounts[0] < 0
    signs = ["+-"[amount < 0] if (amount < 0) is not down and amount else "" for amount in load.amounts]
    weeks = [f"{sign}{number_text(abs(amount))}" for sign, amount in zip(signs, load.amounts, strict=True)]
    return f"bw{'+-'[down]}{'/'.join(weeks)}{load.unit}"
