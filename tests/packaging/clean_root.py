"""A bare Debian in a folder: what a package finds on a fresh machine, and what it leaves there."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

#: What it is made with; it also wants to be root.
TOOLS = ("debootstrap", "unshare", "chroot")

#: Who trains there; not root, as on any desktop.
LIFTER = 1234

#: What runs in the folder sees these from outside, at the same place.
SHARED = ("/proc", "/dev")


#: What is not kept, or not of the system.
PASSING = ("proc", "sys", "dev", "tmp", "run", "var/cache/apt")


class CleanRoot:
    """A bare system in a folder."""

    def __init__(self, root: Path, sound: Path) -> None:
        """Let it hear the sound server of the runtime folder *sound*."""
        self.root = root
        self._sound = sound

    def command(self, *words: str, user: int = 0) -> list[str]:
        """Return the command that runs *words* in there as *user*; its process has the id of that command."""
        places = [*SHARED, str(self._sound)]
        there = [(place, f"{self.root}{place}") for place in places]
        binds = [f'mkdir -p "{inner}" && mount --rbind "{outer}" "{inner}"' for outer, inner in there]
        script = " && ".join([*binds, f'exec chroot --userspec={user}:{user} "{self.root}" "$@"'])
        return ["unshare", "--mount", "--propagation", "slave", "sh", "-c", script, "sh", *words]

    def run(self, *words: str, user: int = 0, environment: Mapping[str, str] | None = None) -> str:
        """Run *words* in there; return what they print."""
        done = subprocess.run(
            self.command(*words, user=user),
            env=dict(environment or plain()),
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"{words}: {done.returncode}\n{done.stdout[-3000:]}{done.stderr[-3000:]}"
        return done.stdout

    def files(self) -> set[str]:
        """Return all files and folders, but for those that every apt and every start changes."""
        found = set()
        for folder, folders, names in os.walk(self.root):
            at = Path(folder).relative_to(self.root)
            folders[:] = [name for name in folders if str(at / name) not in PASSING]
            found |= {str(at / name) for name in (*folders, *names)}
        return found


def at_the_desk(root: CleanRoot, screen: str, sound: Path) -> dict[str, str]:
    """Return the environment of the lifter at *screen*, allowed to use the sound server of *sound*."""
    runtime = root.root / "run" / "user" / str(LIFTER)
    runtime.mkdir(parents=True, exist_ok=True, mode=0o700)
    cookie = shutil.copy(Path.home() / ".config" / "pulse" / "cookie", runtime / "cookie")
    for path in (runtime, cookie):
        os.chown(path, LIFTER, LIFTER)
    inside = f"/run/user/{LIFTER}"
    return plain(
        HOME="/home/lifter",
        DISPLAY=screen,
        XDG_RUNTIME_DIR=inside,
        PULSE_SERVER=f"unix:{sound}/pulse/native",
        PULSE_COOKIE=f"{inside}/cookie",
    )


def plain(**more: str) -> dict[str, str]:
    """Return the environment of a plain login."""
    path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
    return {"PATH": path, "HOME": "/root", "LC_ALL": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive", **more}


@contextmanager
def clean_root(folder: Path, suite: str, sound: Path) -> Iterator[CleanRoot]:
    """Yield a bare Debian of *suite* in *folder*, taken from where this one takes its packages."""
    made = ["debootstrap", "--variant=minbase", suite, str(folder), *_mirror()]
    done = subprocess.run(made, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:]
    for place in ("etc/apt/sources.list.d", "etc/apt/apt.conf.d"):
        shutil.copytree(Path("/", place), folder / place, dirs_exist_ok=True)
    shutil.copy("/etc/resolv.conf", folder / "etc" / "resolv.conf")
    root = CleanRoot(folder, sound)
    for place in (sound, sound / "pulse"):
        place.chmod(0o755)  # another person than ours listens to it
    root.run("apt-get", "update", "-qq")
    root.run("useradd", "--uid", str(LIFTER), "--create-home", "lifter")
    try:
        yield root
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _mirror() -> Sequence[str]:
    """Return the address that apt gets this system's packages from."""
    asked = ["apt-get", "indextargets", "--format", "$(SITE)", "Created-By: Packages"]
    told = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.split()
    return told[:1]
