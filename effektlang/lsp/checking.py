"""Checks open plans a moment after the last keystroke, and publishes what is found."""

import asyncio
from collections.abc import Callable
from time import perf_counter

from lsprotocol import types

from effektlang.document import Document
from effektlang.ide.findings import Findings, findings
from effektlang.lsp.session import GiveWay, Session
from effektlang.rules.engine import on_we_go
from effektlang.text import Language

Publish = Callable[[types.PublishDiagnosticsParams], None]
_LEAST, _MOST = 0.05, 0.4
"""The pause before a check, in seconds: half of what the last check took, within these."""


class Checker:
    """Holds what was last found in each open plan. A check gives way to whoever waits, and is then done over."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._found: dict[str, tuple[Document, Language, Findings]] = {}
        self._told: dict[str, Findings] = {}
        self._published: dict[str, set[str]] = {}
        self._task: asyncio.Task[None] | None = None
        self._delay = _LEAST

    def plan(self, publish: Publish, *, at_once: bool = False) -> None:
        """Check what has changed when the user next pauses; a plan that has just been opened at once."""
        if self._task is not None and not self._task.done():
            self._task.cancel()
        self._task = asyncio.ensure_future(self._check_all(publish, 0.0 if at_once else self._delay))

    def forget(self, uri: str, publish: Publish) -> None:
        """Take away what was said of a plan that has been closed."""
        self._found.pop(uri, None)
        self._told.pop(uri, None)
        for address in self._published.pop(uri, set()):
            publish(types.PublishDiagnosticsParams(address, []))

    def anew(self) -> None:
        """Check every open plan, changed or not: the settings may have changed."""
        self._found.clear()

    def findings(self, uri: str, between: Callable[[], None] = on_we_go) -> Findings:
        """What is found in a plan as it is now. To be run where the workspace may be touched."""
        document = self._session.document(uri)
        language = self._session.language(document)
        kept = self._found.get(uri)
        if kept is None or kept[0] is not document or kept[1] != language:
            kept = (document, language, findings(document, language, between))
            self._found[uri] = kept
        return kept[2]

    async def _check_all(self, publish: Publish, delay: float) -> None:
        await asyncio.sleep(delay)
        for uri in tuple(self._session.texts):
            version = self._session.versions.get(uri)
            found = await self._check(uri)
            if found is not self._told.get(uri) and self._session.versions.get(uri) == version:
                self._told[uri] = found
                self._publish(uri, version, found, publish)

    async def _check(self, uri: str) -> Findings:
        """What is found in an open plan, however many times the check has to give way."""
        while True:
            try:
                start = perf_counter()
                found = await self._session.run(self.findings, uri, self._session.between)
                self._delay = min(max((perf_counter() - start) / 2, _LEAST), _MOST)
            except GiveWay:
                await asyncio.sleep(0)
            else:
                return found

    def _publish(self, uri: str, version: int | None, found: Findings, publish: Publish) -> None:
        """Tell what was found, by file, and take back what was told of files that have nothing more."""
        session = self._session
        by_uri: dict[str, list[types.Diagnostic]] = {uri: []}
        for one in found.diagnostics:
            address = (
                uri if one.place.source.path == found.document.source.path else session.address(one.place.source.path)
            )
            by_uri.setdefault(address, []).append(session.places.diagnostic(one, found.language))
        for address in self._published.get(uri, set()) - by_uri.keys():
            publish(types.PublishDiagnosticsParams(address, []))
        for address, diagnostics in by_uri.items():
            publish(types.PublishDiagnosticsParams(address, diagnostics, version if address == uri else None))
        self._published[uri] = set(by_uri)
