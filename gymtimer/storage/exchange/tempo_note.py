"""The note that carries a tempo through programs that have no place for one."""

import re

from gymtimer.domain.log import LoggedSet
from gymtimer.domain.tempo import TempoError, parse_tempo
from gymtimer.domain.timing import Ms, seconds_text

_NOTE = re.compile(
    r"(?:(?P<kind>negative|tempo) (?P<tempo>[^\s,;]+)|negatives)(?:, partner)?(?:; (?P<rest>.*))?", re.DOTALL
)


def written_note(one: LoggedSet, *, partner: bool) -> str:
    """Return the notes of the set *one* for others: "negative 50A0, partner; felt easy".

    *partner* says whether a partner lifts where the reps are negatives.
    """
    parts = [_tempo(one, partner=partner), one.side, one.notes]
    return "; ".join(part for part in parts if part)


def read_note(text: str) -> tuple[str, bool, Ms | None, str]:
    """Return tempo, whether the reps are negatives, planned lowering, and the rest of the note *text*."""
    found = _NOTE.fullmatch(text)
    if found is None:
        return "", False, None, text
    rest = found["rest"] or ""
    if found["tempo"] is None:
        return "", True, None, rest
    try:
        tempo = parse_tempo(found["tempo"])
    except TempoError:
        return "", False, None, text
    return str(tempo), found["kind"] == "negative", tempo.eccentric, rest


def _tempo(one: LoggedSet, *, partner: bool) -> str:
    done = [rep for rep in one.reps if not rep.aborted]
    negatives = [rep for rep in done if rep.negative]
    helped = ", partner" if partner and negatives else ""
    if negatives and len(negatives) < len(done):
        own = f"{len(done) - len(negatives)} own reps{f' {one.tempo}' if one.tempo else ''}"
        target = negatives[0].target
        slowly = f" {seconds_text(target)} s" if target else ""
        return f"{own}, then {len(negatives)} negatives{slowly}{helped}"
    if negatives:
        return f"negative {one.tempo}{helped}" if one.tempo else f"negatives{helped}"
    return f"tempo {one.tempo}" if one.tempo else ""
