"""One editor's session: the texts it holds, its folders and wishes, and the thread in which work on them is done."""

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from lsprotocol import types

from effektlang.document import Document
from effektlang.lsp.convert import Places, path_of, uri_of
from effektlang.settings.holding import settings_of
from effektlang.source import Source
from effektlang.text import Language
from effektlang.workspace import Unreadable, Workspace, plans_in

Parameters = ParamSpec("Parameters")
Result = TypeVar("Result")


class GiveWay(Exception):
    """Work that was left because someone waits; it is taken up again."""


class Session:
    """What one client has open. Only `run` touches the workspace, one task at a time, in the order asked for."""

    def __init__(self) -> None:
        self.workspace = Workspace()
        self.places = Places()
        self.folders: list[Path] = []
        self.wishes = Wishes()
        self.texts: dict[str, Source] = {}
        self.versions: dict[str, int] = {}
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="effekt")
        self._pending: set[Future[Any]] = set()
        self._is_explored = False

    async def run(
        self, work: Callable[Parameters, Result], *args: Parameters.args, **kwargs: Parameters.kwargs
    ) -> Result:
        """Do something with the workspace, after all that was asked for before it."""
        return await asyncio.wrap_future(self.soon(work, *args, **kwargs))

    def soon(
        self, work: Callable[Parameters, Result], *args: Parameters.args, **kwargs: Parameters.kwargs
    ) -> Future[Result]:
        """The same, for those who need not wait for it to be done."""
        future = self._worker.submit(work, *args, **kwargs)
        self._pending.add(future)
        future.add_done_callback(self._pending.discard)
        return future

    def between(self) -> None:
        """Give way, in long work, when anyone else waits for the workspace."""
        if len(self._pending) > 1:
            raise GiveWay

    def hold(self, uri: str, text: str, version: int) -> Source:
        """Take in an open text as it now is."""
        source = Source(str(path_of(uri)), text)
        self.texts[uri] = source
        self.versions[uri] = version
        return source

    def let_go(self, uri: str) -> None:
        """Let the file count again when its text is closed."""
        self.texts.pop(uri, None)
        self.versions.pop(uri, None)

    def document(self, uri: str) -> Document:
        """The plan at an address; one that cannot be read is an empty one."""
        try:
            return self.workspace.open(path_of(uri))
        except Unreadable:
            return Document(Source(str(path_of(uri)), ""))

    def address(self, path: str) -> str:
        """The address that the client calls a file by."""
        return next((uri for uri, source in self.texts.items() if source.path == path), uri_of(path))

    def language(self, document: Document) -> Language:
        """The language to speak about a plan: as wished, as its settings say, as it is written, or the client's own."""
        settings, _ = settings_of(document)
        said = self.wishes.language or settings.language
        return said or (document.language if document.file.declarations else self.wishes.locale)

    def explore(self) -> None:
        """Read every plan in the folders, once."""
        if not self._is_explored:
            self._is_explored = True
            for path in self._plans():
                self.document(uri_of(str(path)))

    def leave(self, folder: Path) -> None:
        """Forget the plans of a folder that is no longer one of the session's, apart from those that are open."""
        is_open = {source.path for source in self.texts.values()}
        for document in self.workspace.documents:
            path = Path(document.source.path)
            if path.is_relative_to(folder) and document.source.path not in is_open:
                self.workspace.forget(path)

    def explore_anew(self) -> None:
        """Look through the folders again when they are next asked about."""
        self._is_explored = False

    def _plans(self) -> Iterator[Path]:
        """The plans in the folders; whole disks and home folders are not looked through."""
        for folder in self.folders:
            if folder.is_dir() and folder not in (Path.home(), Path(folder.anchor)):
                yield from plans_in([folder])

    def close(self) -> None:
        """End the thread."""
        self._worker.shutdown(wait=False, cancel_futures=True)


class Wishes:
    """What the client can show, and what its user has chosen."""

    def __init__(self, params: types.InitializeParams | None = None, options: dict[str, object] | None = None) -> None:
        capabilities = params.capabilities.text_document if params is not None else None
        completion = capabilities.completion if capabilities is not None else None
        item = completion.completion_item if completion is not None else None
        hover = capabilities.hover if capabilities is not None else None
        self.snippets = bool(item is not None and item.snippet_support)
        self.markdown = types.MarkupKind.Markdown in ((hover.content_format or []) if hover is not None else [])
        locale = (params.locale if params is not None else None) or ""
        self.locale: Language = "en" if locale.lower().startswith("en") else "sv"
        self.language: Language | None = None
        self.suggest_again = bool((options or {}).get("suggestAgain"))
        self.choose(options or {})

    def choose(self, options: dict[str, object]) -> None:
        """Take in the user's settings."""
        language = options.get("language")
        self.language = "sv" if language == "sv" else "en" if language == "en" else None
