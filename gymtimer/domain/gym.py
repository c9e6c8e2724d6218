"""A gym: the plates, the collars, the stations that loads are made of."""

from dataclasses import dataclass, replace

from gymtimer.domain.exercise import Exercise, plain
from gymtimer.domain.load import Bar, Mass, Stock, Unit


@dataclass(frozen=True, slots=True)
class Station:
    """A machine or a bar that is kept for some exercises.

    Attributes:
        name: as people call it, "Smith machine".
        bar: mass of its empty bar; None where it stays unknown.
        exercises: keys of what is done there.
        collars: one of the two; None for those of the gym.

    """

    name: str
    bar: Mass | None
    exercises: tuple[str, ...] = ()
    collars: Mass | None = None


@dataclass(frozen=True, slots=True)
class Gym:
    """What a gym has.

    Attributes:
        plates: how many there are of each size; None where nobody has counted them.
        collars: one of the two on every bar; None for none.
        stations: those whose bar was weighed, or is to stay unknown.

    """

    plates: tuple[Stock, ...] | None = None
    collars: Mass | None = None
    stations: tuple[Station, ...] = ()

    def bar_for(self, exercise: Exercise, unit: Unit) -> Bar | None:
        """Return what *exercise* is loaded on, in a plan that counts in *unit*; None without plates.

        A station that names the exercise comes before the barbell of the catalogue; a machine
        that nobody has weighed is to be asked for.
        """
        station = self.station_of(exercise)
        if station is not None:
            return Bar(station.bar, station.name, station.collars or self.collars, self.plates)
        mass = exercise.bar_lb if self.counts_in(unit) is Unit.LB else exercise.bar
        if mass is not None:
            return Bar(mass, "", self.collars, self.plates)
        return Bar(None, exercise.station, None, self.plates, ask=True) if exercise.station else None

    def station_of(self, exercise: Exercise) -> Station | None:
        """Return the station that *exercise* is done at, or None."""
        named = plain(exercise.station)
        for station in self.stations:
            if exercise.key in station.exercises or (named and plain(station.name) == named):
                return station
        return None

    def station(self, name: str) -> Station | None:
        """Return the station of that name, or None."""
        return next((one for one in self.stations if plain(one.name) == plain(name)), None)

    def counts_in(self, unit: Unit) -> Unit:
        """Return *unit*, unless all plates are counted and none is in it."""
        units = {stock.plate.unit for stock in self.plates or ()}
        return unit if not units or unit in units else next(iter(units))

    def with_station(self, name: str, bar: Mass | None) -> "Gym":
        """Return the gym in which the bar of the station *name* has that mass; None to leave it unknown."""
        known = [station for station in self.stations if plain(station.name) == plain(name)]
        kept = tuple(station for station in self.stations if station not in known)
        weighed = replace(known[0], bar=bar) if known else Station(name, bar)
        return replace(self, stations=(*kept, weighed))


#: Any gym, as long as nobody has said what it has.
ANY_GYM = Gym()
