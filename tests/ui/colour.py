"""Colour math for tests: contrast, CIE 1976 L*a*b*, and sight without one kind of cone.

Matrices for severity 1.0: Machado, Oliveira, Fernandes 2009, table 1, applied to linear sRGB.
"""

Colour = tuple[float, float, float]
Matrix = tuple[Colour, Colour, Colour]

SIGHT: dict[str, Matrix] = {
    "normal": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}

_TO_XYZ: Matrix = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
_WHITE: Colour = (0.95047, 1.0, 1.08883)  # D65


def linear(text: str) -> Colour:
    """Return "#RRGGBB" as light: red, green, blue, each 0.0 to 1.0."""
    red, green, blue = (int(text[n : n + 2], 16) / 255 for n in (1, 3, 5))
    return _light(red), _light(green), _light(blue)


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2.2)."""
    a, b = sorted(_times(_TO_XYZ, linear(text))[1] for text in (one, other))
    return (b + 0.05) / (a + 0.05)


def apart(one: str, other: str, sight: str) -> float:
    """Return how far apart two colours are (CIE 1976) for eyes of the kind *sight*."""
    a, b = (_lab(_times(SIGHT[sight], linear(text))) for text in (one, other))
    return sum((p - q) ** 2 for p, q in zip(a, b, strict=True)) ** 0.5


def _light(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _times(matrix: Matrix, colour: Colour) -> Colour:
    x, y, z = (sum(a * b for a, b in zip(row, colour, strict=True)) for row in matrix)
    return x, y, z


def _lab(light: Colour) -> Colour:
    clipped = tuple(min(1.0, max(0.0, part)) for part in light)
    x, y, z = (_root(v / w) for v, w in zip(_times(_TO_XYZ, clipped), _WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _root(v: float) -> float:
    return v ** (1 / 3) if v > 216 / 24389 else (24389 / 27 * v + 16) / 116
