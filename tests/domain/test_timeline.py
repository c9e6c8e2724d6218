"""The timeline: values that are laid end to end."""

from dataclasses import fields, replace

from gymtimer.domain.timeline import Phase


def test_a_phase_of_another_set_is_the_same_in_all_else():
    """Every field goes along, also one that is added later."""
    # None of them has its default.
    phase = Phase(**{field.name: object() for field in fields(Phase)})
    other = object()

    assert phase.of_set(other) == replace(phase, work=other)
