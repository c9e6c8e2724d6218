"""The texts of what can be wrong with one place of a tempo."""

from gymtimer.tongue import mark

#: What to write instead.
EXAMPLE = mark('Write for example "50A0".')
ONE_KIND = mark("Use one kind of separator.")

#: What is wrong with a letter in each place but that of the lift.
NO_LETTER = {
    0: mark("the first digit is the lowering in seconds and can't be {letter}."),
    1: mark("the second digit is a pause in seconds and can't be {letter}."),
    3: mark("the fourth digit is a pause in seconds and can't be {letter}."),
}
#: What is wrong with what is neither a letter nor a number, in each place.
NO_NUMBER = (
    mark("the first place, {word}, is no number of seconds."),
    mark("the second place, {word}, is no number of seconds."),
    mark("the third place, {word}, is no number of seconds."),
    mark("the fourth place, {word}, is no number of seconds."),
)
