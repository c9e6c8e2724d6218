"""The receipt of a session."""

from gymtimer.domain.receipt import Receipt, receipt_of


def test_no_press_is_no_receipt():
    """There is nothing to tell."""
    assert receipt_of([], 0, 0) is None


def test_one_press_is_its_own_median_and_slowest():
    """All that is known is one time."""
    assert receipt_of([7], 0, 0) == Receipt(1, 7, 7)


def test_the_middle_and_the_slowest_of_a_hundred():
    """Of 1 to 101 ms in any order: 51, and 100 but for the very last."""
    times = [*range(101, 0, -2), *range(2, 101, 2)]

    assert receipt_of(times, 1, 2) == Receipt(101, 51, 100, 1, 2)
