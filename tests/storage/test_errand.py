"""What a command line asks of the gymtimer that runs, over its socket."""

import json
import socket
import sys
from contextlib import closing
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gymtimer.storage import errand as module
from gymtimer.storage.errand import Errand, Verb, send
from gymtimer.storage.errors import StorageError

COPY = Errand(Verb.LEND, Path.cwd() / "copy ü.sqlite")

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has pipes")


@pytest.fixture
def server(tmp_path):
    """Return what answers one errand with some bytes; it returns the socket's place and what was heard."""
    threads = []

    def answer(said: bytes | None):
        place, heard = tmp_path / "bell", []
        line = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        line.bind(str(place))
        line.listen()

        def serve():
            with closing(line), closing(line.accept()[0]) as caller:
                heard.append(caller.recv(8192))
                if said is None:
                    caller.recv(1)  # until the other side gives up
                else:
                    caller.sendall(said)

        threads.append(Thread(target=serve))
        threads[-1].start()
        return place, heard

    yield answer
    for thread in threads:
        thread.join(timeout=30)


@pytest.mark.parametrize("verb", Verb)
def test_an_errand_goes_over_the_line_as_it_is(verb):
    """One line of JSON, whatever letters the path has."""
    sent = Errand(verb, COPY.path)

    assert sent.line().count(b"\n") == 1
    assert Errand.of(json.loads(sent.line())) == sent


@given(
    st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists)
    | st.dictionaries(
        st.sampled_from(["verb", "path", "plan"]),
        st.sampled_from(["lend", "take", "eat", "", "a/b", 3, None]),
    )
)
def test_what_is_no_errand_is_none(written):
    """Nothing is done for whoever sends it; a path has to be absolute."""
    assert Errand.of(written) is None


@posix
def test_an_errand_that_was_done_is_answered_by_an_empty_line(server):
    """The line that the program heard is the errand."""
    place, heard = server(b"\n")

    assert send(place, COPY)
    assert heard == [COPY.line()]


@posix
@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (b"gymtimer runs a session.\n", "gymtimer runs a session."),
        (b"", "gymtimer is running and does not answer; close it first."),
        (b"torn off", "gymtimer is running and does not answer; close it first."),
        (None, "gymtimer is running and does not answer; close it first."),
    ],
)
def test_a_program_that_does_not_do_it_is_told(server, answer, told, monkeypatch):
    """In its own words; a program that hangs or ends has none."""
    monkeypatch.setitem(module.PATIENCE, Verb.LEND, 0.2)
    place, _ = server(answer)

    with pytest.raises(StorageError) as refusal:
        send(place, COPY)

    assert str(refusal.value) == told


@posix
def test_where_nobody_listens_there_is_no_program(tmp_path):
    """No socket, one that a killed program left behind, a path that is too long for one."""
    dead = tmp_path / "dead"
    with closing(socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)) as line:
        line.bind(str(dead))

    for place in (tmp_path / "nothing", dead, tmp_path / ("x" * 200)):
        assert not send(place, COPY)
