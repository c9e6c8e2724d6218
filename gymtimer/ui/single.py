"""Single: a second start finds the first and hands it the plan."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass

from PySide6.QtCore import QObject, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

#: How long a second start waits for the first one, in ms.
PATIENCE = 2000
#: What is handed over is never longer than this, in bytes.
LONGEST = 8192


@dataclass(frozen=True, slots=True)
class Wish:
    """What a second start was asked for.

    Attributes:
        plan: path of a plan; "" to just come up.
        lifter: who lifts; "" for nobody.
        week: of the plan; 0 for that of the journal.

    """

    plan: str = ""
    lifter: str = ""
    week: int = 0


def hand_over(place: str, wish: Wish) -> str | None:
    """Tell the program that listens at *place* what is wished for.

    Returns its answer: "" if it obeys, else why not; None if nobody answers.
    """
    socket = QLocalSocket()
    socket.connectToServer(place)
    if not socket.waitForConnected(PATIENCE):
        return None
    socket.write(json.dumps(asdict(wish)).encode() + b"\n")
    socket.flush()
    while not socket.canReadLine():
        if not socket.waitForReadyRead(PATIENCE):
            return None
    return bytes(socket.readLine(LONGEST).data()).decode(errors="replace").strip()


class Doorbell(QObject):
    """Listens for second starts."""

    def __init__(self, place: str, obey: Callable[[Wish], str], parent: QObject | None = None) -> None:
        """Listen at *place*, the path of a socket; a dead one is taken away.

        *obey* does what is wished for and returns "", or says why not.
        """
        super().__init__(parent)
        self._obey = obey
        QLocalServer.removeServer(place)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._open)
        self._server.listen(place)

    @Slot()
    def _open(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is not None:
            socket.readyRead.connect(self._read)
            socket.disconnected.connect(socket.deleteLater)
            self._serve(socket)  # what came before we listened is told by no signal

    @Slot()
    def _read(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._serve(socket)

    def _serve(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            return
        try:
            written = json.loads(bytes(socket.readLine(LONGEST).data()))
            wish = Wish(str(written["plan"]), str(written["lifter"]), int(written.get("week", 0)))
        except (ValueError, KeyError, TypeError):
            socket.write(b"not understood\n")
            return
        socket.write(self._obey(wish).encode() + b"\n")
