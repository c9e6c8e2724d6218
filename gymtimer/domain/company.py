"""Company: how many people can share a rack."""

#: With more than three, nobody's rest is kept any more (own judgement).
MOST_LIFTERS = 3
