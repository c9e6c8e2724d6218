"""Places: the folders that gymtimer keeps its files in."""

from collections.abc import Mapping
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Self

from gymtimer.storage.errors import StorageError
from gymtimer.tongue import tr

#: The environment variable that puts everything into one folder.
HOME = "GYMTIMER_HOME"

_APP = "gymtimer"


@dataclass(frozen=True, slots=True)
class Places:
    """The folders of one person on this computer.

    Attributes:
        config: settings.
        data: journal, lifters, plans; what must not be lost.
        cache: spoken words; may be deleted at any time.
        state: logs.
        runtime: what is gone after a restart.

    """

    config: Path
    data: Path
    cache: Path
    state: Path
    runtime: Path

    @classmethod
    def of(cls, environ: Mapping[str, str]) -> Self:
        """Return the folders that the system wants, or those under GYMTIMER_HOME in *environ*."""
        if home := environ.get(HOME):
            root = Path(home).expanduser().absolute()
            return cls(*(root / name for name in ("config", "data", "cache", "state", "runtime")))
        import platformdirs  # late: the way to the first frame is short

        return cls(
            config=platformdirs.user_config_path(_APP, appauthor=False),
            data=platformdirs.user_data_path(_APP, appauthor=False),
            cache=platformdirs.user_cache_path(_APP, appauthor=False),
            state=platformdirs.user_state_path(_APP, appauthor=False),
            runtime=platformdirs.user_runtime_path(_APP, appauthor=False),
        )

    @property
    def journal(self) -> Path:
        """The journal."""
        return self.data / "journal.sqlite"

    @property
    def plans(self) -> Path:
        """The folder of the athlete's own plans."""
        return self.data / "plans"

    @property
    def trash(self) -> Path:
        """The folder of plans that were thrown away."""
        return self.data / "trash"

    @property
    def recent(self) -> Path:
        """The list of the plans that were used last."""
        return self.state / "recent-plans"

    @property
    def lifters(self) -> Path:
        """The folder of the lifters, one file each."""
        return self.data / "lifters"

    @property
    def gym(self) -> Path:
        """What the gym has: plates, collars, stations."""
        return self.data / "gym.toml"

    @property
    def working(self) -> Path:
        """The folder of the working loads, one file for each lifter."""
        return self.data / "working-loads"

    @property
    def settings(self) -> Path:
        """The settings."""
        return self.config / "settings.toml"

    @property
    def lock(self) -> Path:
        """The lock of the one program that may use the data."""
        return self.data / "gymtimer.lock"

    @property
    def bell(self) -> Path:
        """The socket at which the running program listens."""
        return self.runtime / "gymtimer.socket"

    def make(self) -> Self:
        """Make the folders that are missing; return the places.

        Raises:
            StorageError: one can't be made.

        """
        for folder in (*astuple(self), self.plans, self.lifters):
            try:
                folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                what = tr(
                    "{folder}: this folder can't be made ({reason})."
                    " Please make it, or set {variable} to a folder you can write.",
                    folder=folder,
                    reason=error.strerror,
                    variable=HOME,
                )
                raise StorageError(what) from error
        return self
