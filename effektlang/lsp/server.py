"""The server: takes in what the client says, hands it to the worker and answers."""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial
from typing import Any

from lsprotocol import types
from pygls.exceptions import JsonRpcException
from pygls.lsp.server import LanguageServer

from effektlang import __version__
from effektlang.lsp import looks, navigation, picture, writing
from effektlang.lsp.checking import Checker
from effektlang.lsp.convert import Places, path_of
from effektlang.lsp.feature import Desk, Feature
from effektlang.lsp.session import Session, Wishes
from effektlang.lsp.syncing import Protocol, edited

_WATCHED = ("**/*.eff", "**/effekt.toml", "**/pyproject.toml", "**/*.csv")
_FEATURES = (*navigation.FEATURES, *writing.FEATURES, *looks.FEATURES)


def server() -> LanguageServer:
    """A server, ready to be started on standard streams or a port."""
    made = LanguageServer("effekt", __version__, protocol_cls=Protocol)
    desk = Desk(*_session())
    _Housekeeping(made, desk)
    for one in _FEATURES:
        made.feature(one.method, one.options)(_answer(one, desk))
    made.feature(picture.METHOD)(partial(picture.answer, desk))
    return made


def _session() -> tuple[Session, Checker]:
    session = Session()
    return session, Checker(session)


def _answer(one: Feature, desk: Desk) -> Callable[[Any], Awaitable[Any]]:
    async def answer(params: Any) -> Any:  # noqa: ANN401 - each method has its own
        return await desk.session.run(one.answer, desk, params)

    return answer


class _Housekeeping:
    """What the client tells rather than asks: texts that change, folders, files and settings."""

    def __init__(self, server: LanguageServer, desk: Desk) -> None:
        self._server = server
        self._session = desk.session
        self._checker = desk.checker
        for method, take in (
            (types.INITIALIZE, self.begin),
            (types.INITIALIZED, self.watch),
            (types.SHUTDOWN, self.end),
            (types.TEXT_DOCUMENT_DID_OPEN, self.open),
            (types.TEXT_DOCUMENT_DID_CHANGE, self.change),
            (types.TEXT_DOCUMENT_DID_SAVE, self.save),
            (types.TEXT_DOCUMENT_DID_CLOSE, self.close),
            (types.WORKSPACE_DID_CHANGE_WATCHED_FILES, self.files_changed),
            (types.WORKSPACE_DID_CHANGE_WORKSPACE_FOLDERS, self.folders_changed),
            (types.WORKSPACE_DID_CHANGE_CONFIGURATION, self.settings_changed),
        ):
            server.feature(method)(partial(take))  # pygls marks what it is given

    def begin(self, params: types.InitializeParams) -> None:
        """Learn what the client can do, what its user wants and where the plans are."""
        options = params.initialization_options
        self._session.wishes = Wishes(params, options if isinstance(options, dict) else {})
        self._session.places = Places(self._server.workspace.position_encoding or types.PositionEncodingKind.Utf16)
        roots = [folder.uri for folder in params.workspace_folders or []] or [params.root_uri or ""]
        self._session.folders = [path_of(uri) for uri in roots if uri]

    async def watch(self, params: types.InitializedParams) -> None:
        """Ask to be told when plans, tables and settings change on the disk."""
        del params
        workspace = self._server.client_capabilities.workspace
        files = workspace.did_change_watched_files if workspace is not None else None
        if files is None or not files.dynamic_registration:
            return
        watchers = [types.FileSystemWatcher(pattern) for pattern in _WATCHED]
        options = types.DidChangeWatchedFilesRegistrationOptions(watchers)
        one = types.Registration("files", types.WORKSPACE_DID_CHANGE_WATCHED_FILES, options)
        with suppress(JsonRpcException):  # a client that says it can and then cannot
            await self._server.client_register_capability_async(types.RegistrationParams([one]))

    def end(self, params: None) -> None:
        """Stop working."""
        del params
        self._session.close()

    def open(self, params: types.DidOpenTextDocumentParams) -> None:
        """Take in a text that was opened."""
        self._take(params.text_document.uri, params.text_document.text, params.text_document.version, at_once=True)

    def change(self, params: types.DidChangeTextDocumentParams) -> None:
        """Take in what was typed."""
        before = self._session.texts[params.text_document.uri]
        text = edited(before, list(params.content_changes), self._session.places)
        self._take(params.text_document.uri, text, params.text_document.version, at_once=False)

    def save(self, params: types.DidSaveTextDocumentParams) -> None:
        """Look anew at what the open plans rest on: the client may not tell of other files."""
        del params
        self._anew()

    def close(self, params: types.DidCloseTextDocumentParams) -> None:
        """Let the file count again."""
        uri = params.text_document.uri
        self._session.let_go(uri)
        self._checker.forget(uri, self._server.text_document_publish_diagnostics)
        self._session.soon(self._session.workspace.hold, path_of(uri), None)
        self._check()

    def files_changed(self, params: types.DidChangeWatchedFilesParams) -> None:
        """Read anew what has changed on the disk."""
        for change in params.changes:
            self._session.soon(self._session.workspace.forget, path_of(change.uri))
        self._session.explore_anew()
        self._anew()

    def folders_changed(self, params: types.DidChangeWorkspaceFoldersParams) -> None:
        """Take in folders that were added or taken away."""
        gone = {path_of(folder.uri) for folder in params.event.removed}
        added = [path_of(folder.uri) for folder in params.event.added]
        self._session.folders = [one for one in self._session.folders if one not in gone] + added
        for folder in gone:
            self._session.soon(self._session.leave, folder)
        self._session.explore_anew()

    def settings_changed(self, params: types.DidChangeConfigurationParams) -> None:
        """Take in the user's settings, under `effekt` or as they are."""
        settings = params.settings if isinstance(params.settings, dict) else {}
        own = settings.get("effekt", settings)
        self._session.wishes.choose(own if isinstance(own, dict) else {})
        self._anew()

    def _take(self, uri: str, text: str, version: int, *, at_once: bool) -> None:
        source = self._session.hold(uri, text, version)
        self._session.soon(self._session.workspace.hold, path_of(uri), source.text)
        self._check(at_once=at_once)

    def _anew(self) -> None:
        self._session.soon(self._checker.anew)
        self._check()

    def _check(self, *, at_once: bool = False) -> None:
        self._checker.plan(self._server.text_document_publish_diagnostics, at_once=at_once)
