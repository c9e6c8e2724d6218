"""The archive for any Linux: unpack it and run it, or let its install.sh put it into your home."""

import gzip
import shutil
import tarfile
from pathlib import Path

import linux_tree
import release_moment
import system_packages


def archive(root: Path, bundle: Path, into: Path, version: str, moment: int) -> Path:
    """Build the archive around the built program; return it."""
    name = f"gymtimer-{version}-linux-{system_packages.machine()}"
    room = into / name
    shutil.rmtree(room, ignore_errors=True)
    linux_tree.lay(root, bundle, room, version, moment)
    for page in ("install.sh", "README.txt"):
        shutil.copyfile(root / linux_tree.LINUX / page, room / page)
    (room / "install.sh").chmod(0o755)
    release_moment.stamp(room, moment)
    file = into / f"{name}.tar.gz"
    write(room, file, moment)
    shutil.rmtree(room)
    return file


def write(folder: Path, file: Path, moment: int) -> None:
    """Pack the folder: sorted, owned by nobody in particular, with the same bytes each time."""

    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = ""
        member.mtime = moment
        return member

    with (
        file.open("wb") as raw,
        gzip.GzipFile("", "wb", compresslevel=6, fileobj=raw, mtime=0) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar,
    ):
        tar.add(folder, folder.name, recursive=False, filter=plain)
        for path in sorted(folder.rglob("*")):
            tar.add(path, str(path.relative_to(folder.parent)), recursive=False, filter=plain)
