"""Commands: what a person can ask of a running session."""

from enum import StrEnum


class Command(StrEnum):
    """What a press means, whatever device it came from."""

    GO = "go"
    RACK_IT = "rack it"
    BACK = "back"
    LESS_REST = "less rest"
    MORE_REST = "more rest"
    END_SET = "end set"
    GO_ON = "go on"  # a set that was to end because it came down too fast
    SKIP_SET = "skip set"
    HEAVIER = "heavier"
    LIGHTER = "lighter"
    EASE = "ease"  # the lighter load that is offered after a set that came down too fast
    WEIGHED = "weighed"  # the bar of a station; comes with its mass, so by no key
    PAUSE = "pause"
    LEAVE = "leave"
    REGROUP = "regroup"
