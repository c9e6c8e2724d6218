"""Single: a second start finds the first and hands it the plan."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

#: How long a second start waits for the first one, in ms.
PATIENCE = 1000
#: A plan's path is never longer than this, in bytes.
LONGEST = 8192


def hand_over(place: str, plan: str) -> bool:
    """Tell the program that listens at *place* to come up, with *plan* ("" for none)."""
    socket = QLocalSocket()
    socket.connectToServer(place)
    if not socket.waitForConnected(PATIENCE):
        return False
    socket.write(plan.encode() + b"\n")
    sent = socket.waitForBytesWritten(PATIENCE)
    socket.disconnectFromServer()
    return sent


class Doorbell(QObject):
    """Listens for second starts.

    Signals:
        rung: the path of a plan to open, or "" to just come up.

    """

    rung = Signal(str)

    def __init__(self, place: str, parent: QObject | None = None) -> None:
        """Listen at *place*, the path of a socket; a dead one is taken away."""
        super().__init__(parent)
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

    @Slot()
    def _read(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket) and socket.canReadLine():
            self.rung.emit(bytes(socket.readLine(LONGEST).data()).decode(errors="replace").strip())
