"""Keeps the open texts as the client has them, edit by edit.

It takes the place of pygls's own texts, which count a line at every form feed and line separator; the protocol and
Effektlang do not.
"""

from lsprotocol import types
from pygls.protocol import LanguageServerProtocol, lsp_method

from effektlang.lsp.convert import Places
from effektlang.source import Source


def edited(source: Source, changes: list[types.TextDocumentContentChangeEvent], places: Places) -> str:
    """The text after some changes, each counted in the text that the one before left."""
    for change in changes:
        if isinstance(change, types.TextDocumentContentChangePartial):
            start = places.offset(source, change.range.start)
            end = places.offset(source, change.range.end)
            source = Source(source.path, source.text[:start] + change.text + source.text[max(end, start) :])
        else:
            source = Source(source.path, change.text)
    return source.text


class Protocol(LanguageServerProtocol):
    """The protocol without texts of its own: those are left to the handlers."""

    @lsp_method(types.TEXT_DOCUMENT_DID_OPEN)
    def lsp_text_document__did_open(self, params: types.DidOpenTextDocumentParams) -> None:
        """A text was opened."""
        self.fm.features[types.TEXT_DOCUMENT_DID_OPEN](params)

    @lsp_method(types.TEXT_DOCUMENT_DID_CHANGE)
    def lsp_text_document__did_change(self, params: types.DidChangeTextDocumentParams) -> None:
        """A text was changed."""
        self.fm.features[types.TEXT_DOCUMENT_DID_CHANGE](params)

    @lsp_method(types.TEXT_DOCUMENT_DID_CLOSE)
    def lsp_text_document__did_close(self, params: types.DidCloseTextDocumentParams) -> None:
        """A text was closed."""
        self.fm.features[types.TEXT_DOCUMENT_DID_CLOSE](params)
