"""The timeline: values that are laid end to end."""

from dataclasses import fields, replace

from gymtimer.domain.timeline import Phase


def test_a_phase_that_is_moved_is_the_same_but_for_its_start():
    """Every field goes along, also one that is added later."""
    # None of them has its default.
    odd = {field.name: object() for field in fields(Phase) if field.name != "start"}
    phase = Phase(start=0, **odd)

    assert phase.moved(7) == replace(phase, start=7)
