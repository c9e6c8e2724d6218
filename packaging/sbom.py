"""The list of parts: what pip installs with the wheel, in the form of CycloneDX 1.6."""

import hashlib
import json
import re
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

_LINE = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>[^\s;]+)\s*(?:;\s*(?P<marker>[^\\]+))?")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


class Locked(NamedTuple):
    """A locked library: name, version, on which systems ("" for all), the hashes of its files."""

    name: str
    version: str
    marker: str
    hashes: tuple[str, ...]


def locked(text: str) -> Iterator[Locked]:
    """Yield what a lock file lists."""
    for entry in text.replace("\\\n", " ").splitlines():
        if found := _LINE.match(entry):
            marker = (found["marker"] or "").split("--hash")[0].strip()
            yield Locked(found["name"], found["version"], marker, tuple(_HASH.findall(entry)))


def bill(root: Path, version: str, moment: int, files: list[Path]) -> str:
    """Return the list of parts of *version*, with the hash of each of the *files* that were built."""
    lock = (root / "packaging" / "requirements" / "run.txt").read_text(encoding="utf-8")
    parts = [_component(one) for one in locked(lock)]
    when = datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    told = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        # The same release has the same number.
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'gymtimer {version} {moment}')}",
        "version": 1,
        "metadata": {"timestamp": when, "component": _ours(version)},
        "components": [*parts, *map(_built, files)],
        "dependencies": [
            {"ref": _ours(version)["bom-ref"], "dependsOn": sorted({part["bom-ref"] for part in parts})}
        ],
    }
    return json.dumps(told, indent=2, ensure_ascii=False) + "\n"


def _ours(version: str) -> dict[str, Any]:
    url = f"pkg:pypi/gymtimer@{version}"
    licence = [{"license": {"id": "MIT"}}]
    return {
        "type": "application", "name": "gymtimer", "version": version, "purl": url, "bom-ref": url,
        "licenses": licence,
    }  # fmt: skip


def _component(one: Locked) -> dict[str, Any]:
    url = f"pkg:pypi/{one.name}@{one.version}"
    where = [{"name": "gymtimer:marker", "value": one.marker}] if one.marker else []
    hashes = [{"name": "gymtimer:sha256", "value": value} for value in one.hashes]
    return {
        "type": "library", "name": one.name, "version": one.version, "purl": url, "bom-ref": url,
        "properties": [*where, *hashes],
    }  # fmt: skip


def _built(file: Path) -> dict[str, Any]:
    value = hashlib.sha256(file.read_bytes()).hexdigest()
    hashes = [{"alg": "SHA-256", "content": value}]
    return {"type": "file", "name": file.name, "bom-ref": f"file:{file.name}", "hashes": hashes}
