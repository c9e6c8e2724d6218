"""Cues: what is said and sounded in each kind of phase, and at which offset."""

from collections.abc import Iterable, Sequence
from functools import cache

from gymtimer.domain.cue import Cue, Sound, tone, word
from gymtimer.domain.exercise import Words
from gymtimer.domain.numbers import spell, spell_length
from gymtimer.domain.phrases import ENGLISH, Phrases
from gymtimer.domain.timeline import Beat, Kind, WorkSet
from gymtimer.domain.timing import MINUTE, SECOND, Ms

#: A word with less room than this before the next one is left out; its tick stays.
WORD_ROOM: Ms = 600
#: "Rack it" comes this long after the "Lift" that it follows.
RACK_AFTER_LIFT: Ms = 1500
#: "Last one" comes this long after the "Lift" before the last rep.
LAST_ONE_AFTER_LIFT: Ms = SECOND
#: After a rest the announcement leaves room for "Time".
ANNOUNCE_AFTER_REST: Ms = 800
#: The first one of all leaves room for itself: a voice begins up to 100 ms before the beat of its
#: text, and a rendered session has no sound before 0.
ANNOUNCE_FIRST: Ms = 200
#: What is left of a rest that went on while others lifted is said in steps, so that each can be made
#: ahead of time.
REST_STEP: Ms = 15 * SECOND
#: A rest says how much is left only if it said the length at least this long before.
REMINDER_ROOM: Ms = 3 * SECOND
#: Where the two halves of the alarm start, and the words between them.
ALARM_AT: tuple[Ms, ...] = (0, 1900)
STOP_AT: tuple[Ms, ...] = (700, 2600)


def _seconds(length: Ms) -> range:
    """Return every whole second that starts before *length*."""
    return range(0, length, SECOND)


def _ticks(length: Ms, sound: Sound = Sound.TICK) -> list[Cue]:
    return [tone(at, sound) for at in _seconds(length)]


def _with_room(words: Iterable[Cue], end: Ms) -> list[Cue]:
    """Leave out each word, but for the first, that the next one would cut short."""
    in_order = sorted(words, key=lambda cue: cue.at)
    ends = [cue.at for cue in in_order[1:]] + [end]
    return [
        cue
        for place, (cue, until) in enumerate(zip(in_order, ends, strict=True))
        if place == 0 or until - cue.at >= WORD_ROOM
    ]


def _in_order(cues: Iterable[Cue]) -> tuple[Cue, ...]:
    return tuple(sorted(cues, key=lambda cue: cue.at))


def _counted_down(length: Ms, phrases: Phrases, partner: bool) -> list[Cue]:
    """Return "four, three, two, hands": the seconds left; the partner's notice last."""
    left = range(1, (length - WORD_ROOM) // SECOND + 1)
    return [
        word(length - n * SECOND, phrases.hands if n == 1 and partner else spell(n, phrases))
        for n in reversed(left)
    ]


@cache
def lower_cues(
    length: Ms, words: Words, *, partner: bool, count_down: bool = False, tap: bool = False
) -> tuple[Cue, ...]:
    """Return the cues of a lowering of *length*.

    On each second a tick and a word; one second before the bottom the double tick
    that warns the partner takes the place of the tick. In *tap* mode the count goes
    on past the target, and at twice the target the voice says to rack.
    """
    until = 2 * length if tap else length
    phrases = words.phrases
    counted = _counted_down(length, phrases, partner) if count_down else []
    first_up = length if count_down else SECOND
    counted += [word(at, spell(at // SECOND + 1, phrases)) for at in _seconds(until) if at >= first_up]
    spoken = _with_room([word(0, words.lower), *counted], until)
    if tap:
        spoken.append(word(until, words.rack))
    ticks = [cue for cue in _ticks(until) if cue.at != length - SECOND]
    warning = [tone(length - SECOND, Sound.DOUBLE_TICK)] if length >= SECOND else []
    return _in_order([*spoken, *ticks, *warning])


def hold_cues(length: Ms, *, top: bool, phrases: Phrases = ENGLISH) -> tuple[Cue, ...]:
    """Return the cues of a pause; at the bottom it begins with the bottom tone."""
    spoken = [] if top or length < WORD_ROOM else [word(0, phrases.hold)]
    bottom = [] if top else [tone(0, Sound.BOTTOM)]
    return _in_order([*bottom, *spoken, *_ticks(length)])


def settle_cues(length: Ms) -> tuple[Cue, ...]:
    """Return the soft ticks of the count to the start."""
    return tuple(_ticks(length, Sound.SOFT_TICK))


def lift_cues(length: Ms, words: Words, *, bottom: bool) -> tuple[Cue, ...]:
    """Return the cues of the lifter's own lift; *bottom* says that a lowering has just ended."""
    tones = [tone(0, Sound.BOTTOM)] if bottom else []
    return _in_order([word(0, words.up), *tones, *_ticks(length)])


def assist_cues(words: Words, *, lift_off: bool, last: bool, bottom: bool) -> tuple[Cue, ...]:
    """Return the cues of an assist.

    *lift_off* is the one before the first rep, *last* the one before the last;
    *bottom* says that a lowering has just ended.
    """
    cues = [word(0, words.lift_off if lift_off else words.lift)]
    if bottom:
        cues.append(tone(0, Sound.BOTTOM))
    if last:
        cues.append(word(LAST_ONE_AFTER_LIFT, words.phrases.last_one))
    return tuple(cues)


def rack_cues(words: Words, *, lift: bool, bottom: bool) -> tuple[Cue, ...]:
    """Return the cues of a rack; *lift* where the load has to come up first."""
    cues = [tone(0, Sound.BOTTOM)] if bottom else []
    if lift:
        return (*cues, word(0, words.lift), word(RACK_AFTER_LIFT, words.rack))
    return (*cues, word(0, words.rack))


def abort_cues(phrases: Phrases = ENGLISH) -> tuple[Cue, ...]:
    """Return the alarm and the words of RACK IT, each twice."""
    alarm = [tone(at, Sound.ALARM) for at in ALARM_AT]
    return _in_order([*alarm, *(word(at, phrases.stop) for at in STOP_AT)])


def rest_words(length: Ms, rester: str = "", phrases: Phrases = ENGLISH) -> str:
    """Return how a rest of *length* begins; that of *rester*, which goes on already, in whole steps."""
    if not rester:
        known = length >= SECOND
        return phrases.rest_for.format(length=spell_length(length, phrases)) if known else phrases.rest
    left = length // REST_STEP * REST_STEP
    if not left:
        return phrases.rester.format(name=rester)
    return phrases.rester_for.format(name=rester, length=spell_length(left, phrases))


def rest_cues(length: Ms, rester: str = "", phrases: Phrases = ENGLISH) -> tuple[Cue, ...]:
    """Return the cues of a rest: its length, what is left, three tones, "Time".

    *rester* is whose it is, where that is not the one who has just lifted.
    """
    cues = [word(0, rest_words(length, rester, phrases))]
    cues += [
        word(length - left, spell_length(left, phrases))
        for left in (MINUTE, 30 * SECOND, 10 * SECOND)
        if length - left >= REMINDER_ROOM
    ]
    cues += [
        tone(length - left, Sound.REST_TONE) for left in (3 * SECOND, 2 * SECOND, SECOND) if left < length
    ]
    return (*cues, word(length, phrases.time))


def announcement(work: WorkSet) -> str:
    """Return what is said before a set: exercise, set, who, load, the other load of its negatives."""
    phrases = work.phrases
    kind = phrases.warm_up_set if work.warm_up else phrases.working_set
    number, of = spell(work.number, phrases), spell(work.of, phrases)
    # An English voice would make nothing of a name in another language.
    name = work.exercise.written if phrases.language == "en" else work.exercise.name
    said = [name, kind.format(number=number, of=of)]
    if work.side:
        said.append(phrases.side(work.side))
    other = work.then_load.spoken if work.then_load else ""
    then = phrases.then.format(load=other) if other else ""
    who = ", ".join(part for part in (work.lifter, work.load.spoken, then) if part)
    if who:
        said.append(who[0].upper() + who[1:])
    return ". ".join(said) + "."


def setup_cues(work: WorkSet, *, after_rest: bool) -> tuple[Cue, ...]:
    """Return the announcement of a set."""
    return (word(ANNOUNCE_AFTER_REST if after_rest else ANNOUNCE_FIRST, announcement(work)),)


def free_cues(pattern: Sequence[Beat], words: Words, reps: int) -> tuple[Cue, ...]:
    """Return the cues of *reps* own reps to failure, one *pattern* after the other."""
    cues: list[Cue] = []
    at = 0
    after_lower = False
    for _ in range(reps):
        for beat in pattern:
            its = _beat_cues(beat, words, after_lower=after_lower)
            cues += (Cue(at + cue.at, cue.sound, cue.text) for cue in its)
            after_lower = beat.kind is Kind.LOWER
            at += beat.length
    return _in_order(cues)


def _beat_cues(beat: Beat, words: Words, *, after_lower: bool) -> tuple[Cue, ...]:
    match beat.kind:
        case Kind.LIFT:
            return lift_cues(beat.length, words, bottom=after_lower)
        case Kind.LOWER:
            return lower_cues(beat.length, words, partner=False)
        case _:
            return hold_cues(beat.length, top=beat.top, phrases=words.phrases)
