"""One window a profile: a second start asks the first to come to the front, and ends.

One that was to be hidden in the tray ends without asking for anything.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT_MS = 500
_HELLO = b"show"


class SingleInstance(QObject):
    """Listens under a name made of the profile's id; only this user may connect."""

    asked_to_show = Signal()

    def __init__(self, profile_id: str) -> None:
        super().__init__()
        self._name = f"smsdesk-{profile_id}"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._came)

    def woke_another(self, *, hidden: bool = False) -> bool:
        """Whether a window of this profile was there and has been asked to show itself (not by
        one that is to be `hidden`); else this one listens."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if socket.waitForConnected(WAIT_MS):
            if not hidden:
                socket.write(_HELLO)
                socket.waitForBytesWritten(WAIT_MS)
            socket.disconnectFromServer()
            return True
        # A socket file that a killed process left behind would keep us from listening.
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)
        return False

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _came(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(socket.deleteLater)
        socket.readyRead.connect(lambda: self._said(socket))
        self._said(socket)  # what came with the connection is not announced again

    def _said(self, socket: QLocalSocket) -> None:
        if bytes(socket.readAll().data()) == _HELLO:
            self.asked_to_show.emit()
