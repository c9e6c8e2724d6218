"""The written form of a set line: `3x8 to failure 20X0 70% + 3 neg 40A0`."""

from dataclasses import replace

from gymtimer.domain.load import Unit
from gymtimer.domain.loads import load_text
from gymtimer.domain.mistake import Mistake, quoted, whether
from gymtimer.domain.pieces import Piece, Word, piece, reps_alone, segments, sets_and_reps
from gymtimer.domain.plan import Part, Reps, SetLine
from gymtimer.domain.tempo import Lift
from gymtimer.tongue import mark, tr

#: Longest line, in characters; more is a paragraph that lost its way.
LONGEST_LINE = 500

#: Why the lifter can't have the tempo that is written.
_ASSISTED = mark("tempo {word}: a negative is assisted, so the third digit must be A.")
_AFTER_PLUS = mark("tempo {word}: after + come negatives, so the third digit must be A.")
_OWN = mark("tempo {word}: reps to failure are the lifter's own, so the third digit can't be A.")


class SetLineError(ValueError):
    """A text that is no set line.

    Attributes:
        mistakes: all of them, in the order of the text; at least one.

    """

    def __init__(self, mistakes: tuple[Mistake, ...]) -> None:
        super().__init__("\n".join(mistake.text for mistake in mistakes))
        self.mistakes = mistakes


def parse_set_line(text: str, unit: Unit = Unit.KG) -> SetLine:
    """Return the sets that *text* writes, in a plan whose unit is *unit*.

    The order is fixed: `SETSxREPS [to failure] [neg] TEMPO [LOAD] [+ REPS neg TEMPO [LOAD]]`.
    Negatives after a plus without a load of their own have the load before it.

    Raises:
        SetLineError: with every mistake of the line.

    """
    _check_whole(text, "4x4 50A0 105%")
    wrong: list[Mistake] = []
    head, *tail = segments(text)
    sets, reps, rest = sets_and_reps(head, wrong)
    own = piece(rest, unit, wrong)
    _check_first(own, bool(tail), wrong)
    parts = [_part(reps, own)]
    if tail:
        parts.append(_negatives(tail[0], unit, wrong))
    once = tr('"+": one is enough. Write other sets on a line of their own.')
    wrong.extend(Mistake(segment.at - 1, 1, once) for segment in tail[1:])
    whole = [part for part in parts if part]
    if wrong or sets is None:
        raise SetLineError(_in_order(wrong))
    return SetLine(sets, tuple(replace(part, load=part.load or whole[0].load) for part in whole))


def parse_warm_up(text: str, unit: Unit = Unit.KG) -> SetLine:
    """Return the one set that *text* writes as `REPS TEMPO LOAD`, in a plan whose unit is *unit*.

    Raises:
        SetLineError: with every mistake of the line.

    """
    _check_whole(text, "5 30X0 50%")
    wrong: list[Mistake] = []
    head, *tail = segments(text)
    reps, rest = reps_alone(head, wrong)
    own = piece(rest, unit, wrong)
    if own.failure:
        what = tr("{word}: a warm-up stays far from it. Leave it out.", word=quoted(own.failure.text))
        wrong.append(own.failure.mistake(what))
    if own.neg:
        _check_assisted(own, _ASSISTED, wrong)
    if not own.loaded:
        wrong.append(Mistake(own.end, 0, tr('the load is missing. Write for example "50%".')))
    never = tr('"+": a warm-up is one set. Write the next one as a text of its own.')
    wrong.extend(Mistake(segment.at - 1, 1, never) for segment in tail)
    part = _part(reps, own)
    if wrong or part is None:
        raise SetLineError(_in_order(wrong))
    return SetLine(1, (part,))


def set_line_text(line: SetLine) -> str:
    """Return *line* as `parse_set_line` reads it.

    A load that both parts share is written once, so a second part without any load
    beside a first one that has one can't be told.
    """
    first, *others = line.parts
    alone = [replace(part, load=None) if part.load == first.load else part for part in others]
    return f"{line.sets}x{' + '.join(map(_part_text, (first, *alone)))}"


def warm_up_text(line: SetLine) -> str:
    """Return the one set of *line* as `parse_warm_up` reads it."""
    return _part_text(line.parts[0])


def _part_text(part: Part) -> str:
    least, laid = part.reps.least, part.reps.laid
    words = [
        f"{laid}" if least == laid else f"{least}-{laid}",
        "to failure" if part.to_failure else "",
        "neg" if part.negative else "",
        part.tempo.canonical,
        load_text(part.load) if part.load else "",
    ]
    return " ".join(filter(None, words))


def _check_whole(text: str, example: str) -> None:
    """Refuse a line whose words are not worth reading."""
    if not text.strip():
        what = tr('nothing is written. Write for example "{example}".', example=example)
        raise SetLineError((Mistake(0, 0, what),))
    if len(text) > LONGEST_LINE:
        what = tr(
            "the line has more than {n} characters. Put what is not a set into the notes.", n=LONGEST_LINE
        )
        raise SetLineError((Mistake(LONGEST_LINE, len(text) - LONGEST_LINE, what),))


def _in_order(wrong: list[Mistake]) -> tuple[Mistake, ...]:
    return tuple(sorted(wrong, key=lambda mistake: mistake.at))


def _negatives(segment: Word, unit: Unit, wrong: list[Mistake]) -> Part | None:
    """Return the part after the plus."""
    if not segment.text.strip():
        what = tr('"+": nothing follows. Write for example "+ 3 neg 40A0".')
        wrong.append(Mistake(segment.at - 1, 1, what))
        return None
    reps, rest = reps_alone(segment, wrong)
    negatives = piece(rest, unit, wrong)
    if negatives.failure:
        what = tr("{word}: after + come negatives. Leave it out.", word=quoted(negatives.failure.text))
        wrong.append(negatives.failure.mistake(what))
    _check_assisted(negatives, _AFTER_PLUS, wrong)
    return _part(reps, negatives)


def _part(reps: Reps | None, written: Piece) -> Part | None:
    """Return the part that was written; None where something of it could not be read."""
    if reps is None or written.tempo is None:
        return None
    negative = written.tempo.lift is Lift.ASSISTED
    return Part(reps, written.tempo, negative, written.failure is not None, written.load)


def _check_first(own: Piece, more: bool, wrong: list[Mistake]) -> None:
    """Refuse a first part that is to failure or before negatives, and not the lifter's own."""
    assisted = own.tempo is not None and own.tempo.lift is Lift.ASSISTED
    if own.failure and own.neg:
        what = tr(
            "{word}: reps to failure are the lifter's own. Leave out one of the two.",
            word=quoted(own.neg.text),
        )
        wrong.append(own.neg.mistake(what))
    elif own.failure and own.tempo and assisted:
        meant = replace(own.tempo, lift=Lift.EXPLOSIVE, concentric=None)
        what = tr(_OWN, word=quoted(own.digits.text))
        wrong.append(own.digits.mistake(f"{what} {whether(str(meant))}"))
    elif more and (assisted or own.neg):
        word = own.neg or own.digits
        what = tr(
            "{word}: before + come own reps, not negatives. Write these on a line of their own.",
            word=quoted(word.text),
        )
        wrong.append(word.mistake(what))
    elif own.neg:
        _check_assisted(own, _ASSISTED, wrong)


def _check_assisted(negatives: Piece, why: str, wrong: list[Mistake]) -> None:
    """Refuse a tempo in which the lifter has to lift."""
    if negatives.tempo and negatives.tempo.lift is not Lift.ASSISTED:
        meant = replace(negatives.tempo, lift=Lift.ASSISTED, concentric=None)
        what = tr(why, word=quoted(negatives.digits.text))
        wrong.append(negatives.digits.mistake(f"{what} {whether(str(meant))}"))
