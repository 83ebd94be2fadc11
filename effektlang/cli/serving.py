"""A page that only this machine can see, made anew when a file changes; the browser that shows it is told at once."""

from collections.abc import Callable, Iterable
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Condition, Event, Thread

from effektlang.record import record

HOST = "127.0.0.1"
CHANGES = "/changes"
_OURSELVES = (HOST, "localhost")
_GLANCE, _BREATH = 0.2, 15.0
"""Seconds between looks at the files, and between signs of life to a browser that waits."""


@record
class Made:
    """A page and the files that it was made of."""

    page: str
    files: tuple[Path, ...]


class Watched:
    """A page that follows its files."""

    def __init__(self, make: Callable[[], Made]) -> None:
        self._make = make
        self._made = make()
        self._seen = _state(self._made.files)
        self._changed = Condition()
        self._has_ended = Event()
        self.version = 1

    @property
    def page(self) -> str:
        """The page as it is now."""
        return self._made.page

    def watch(self) -> None:
        """Look at the files until the end."""
        while not self._has_ended.wait(_GLANCE):
            now = _state(self._made.files)
            if now != self._seen:
                self._seen = now
                self._remake()

    def _remake(self) -> None:
        made = self._make()
        with self._changed:
            if made.page != self._made.page:
                self.version += 1
            self._made = made
            self._changed.notify_all()

    def wait(self, version: int) -> bool:
        """Whether a newer page than this version came while we waited; at most one breath."""
        with self._changed:
            return self._changed.wait_for(lambda: self.version != version, _BREATH)

    def end(self) -> None:
        """Watch no more."""
        self._has_ended.set()


class Server(ThreadingHTTPServer):
    """Serves a watched page; `port` 0 takes any that is free."""

    daemon_threads = True

    def __init__(self, watched: Watched, port: int) -> None:
        super().__init__((HOST, port), _Handler)
        self.watched = watched
        Thread(target=watched.watch, daemon=True).start()

    @property
    def address(self) -> str:
        """Where the page is."""
        return f"http://{HOST}:{self.server_port}/"


class _Handler(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        """Answer with the page, or with word of changes as they come."""
        if self.headers.get("Host", "").rpartition(":")[0] not in _OURSELVES:
            self.send_error(HTTPStatus.FORBIDDEN)
        elif self.path == "/":
            self._send_page()
        elif self.path == CHANGES:
            self._tell_of_changes()
        else:
            self.send_error(HTTPStatus.NOT_FOUND)

    def _send_page(self) -> None:
        page = self.server.watched.page.encode("utf-8")
        self._head("text/html; charset=utf-8")
        self.wfile.write(page)

    def _tell_of_changes(self) -> None:
        self._head("text/event-stream")
        version = self.server.watched.version
        try:
            while True:
                is_newer = self.server.watched.wait(version)
                version = self.server.watched.version
                self.wfile.write(b"data: newer\n\n" if is_newer else b": still here\n\n")
                self.wfile.flush()
        except ConnectionError:
            return

    def _head(self, kind: str) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", kind)
        self.send_header("Cache-Control", "no-store")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing of each request."""


def _state(files: Iterable[Path]) -> list[tuple[int, int] | None]:
    return [_state_of(path) for path in files]


def _state_of(path: Path) -> tuple[int, int] | None:
    try:
        about = path.stat()
    except OSError:
        return None
    return about.st_mtime_ns, about.st_size
