"""How a plan looks in the editor: folding, selection, colours by meaning, hints behind ids, counts above elements."""

from functools import reduce
from typing import get_args

from lsprotocol import types

from effektlang.document import Document
from effektlang.ide.folding import folds
from effektlang.ide.inlay import hints
from effektlang.ide.lens import lenses
from effektlang.ide.selection import selections
from effektlang.ide.tokens import Sort, Token, tokens
from effektlang.lsp.feature import Desk, Feature
from effektlang.lsp.session import Session

SORTS = get_args(Sort)
_LEGEND = types.SemanticTokensLegend(list(SORTS), ["declaration"])
_FOLDS = {"region": types.FoldingRangeKind.Region, "comment": types.FoldingRangeKind.Comment}


def _folding(desk: Desk, params: types.FoldingRangeParams) -> list[types.FoldingRange]:
    document = desk.session.document(params.text_document.uri)
    return [types.FoldingRange(one.first - 1, one.last - 1, kind=_FOLDS[one.sort]) for one in folds(document)]


def _selection(desk: Desk, params: types.SelectionRangeParams) -> list[types.SelectionRange]:
    document, places = desk.session.document(params.text_document.uri), desk.session.places
    found: list[types.SelectionRange] = []
    for position in params.positions:
        around = selections(document, places.offset(document.source, position))
        ranges = [places.range(document.source, one.start, one.end) for one in reversed(around)]
        whole = types.SelectionRange(ranges[0])
        found.append(reduce(lambda outer, inner: types.SelectionRange(inner, outer), ranges[1:], whole))
    return found


def _tokens(desk: Desk, params: types.SemanticTokensParams) -> types.SemanticTokens:
    document = desk.session.document(params.text_document.uri)
    return types.SemanticTokens(_encoded(desk.session, document, tokens(document)))


def _tokens_in_range(desk: Desk, params: types.SemanticTokensRangeParams) -> types.SemanticTokens:
    document, places = desk.session.document(params.text_document.uri), desk.session.places
    start, end = (places.offset(document.source, at) for at in (params.range.start, params.range.end))
    return types.SemanticTokens(_encoded(desk.session, document, tokens(document, start, end)))


def _encoded(session: Session, document: Document, found: list[Token]) -> list[int]:
    """Five numbers a token: lines and characters from the one before, length, sort and marks."""
    numbers: list[int] = []
    line = character = 0
    for one in found:
        start = session.places.position(document.source, one.start)
        length = session.places.length(document.source.text[one.start : one.end])
        begun = start.character - (character if start.line == line else 0)
        numbers += [start.line - line, begun, length, SORTS.index(one.sort), int(one.declares)]
        line, character = start.line, start.character
    return numbers


def _hints(desk: Desk, params: types.InlayHintParams) -> list[types.InlayHint]:
    session = desk.session
    document = session.document(params.text_document.uri)
    start, end = (session.places.offset(document.source, at) for at in (params.range.start, params.range.end))
    found = hints(document, start, end, session.workspace, session.language(document))
    return [
        types.InlayHint(session.places.position(document.source, one.offset), one.text, padding_left=True)
        for one in found
    ]


def _lenses(desk: Desk, params: types.CodeLensParams) -> list[types.CodeLens]:
    session = desk.session
    document = session.document(params.text_document.uri)
    return [
        types.CodeLens(
            session.places.range(document.source, one.at.start, one.at.end),
            types.Command(one.title, ""),
        )
        for one in lenses(document, session.language(document))
    ]


FEATURES = (
    Feature(types.TEXT_DOCUMENT_FOLDING_RANGE, _folding),
    Feature(types.TEXT_DOCUMENT_SELECTION_RANGE, _selection),
    Feature(types.TEXT_DOCUMENT_SEMANTIC_TOKENS_FULL, _tokens, _LEGEND),
    Feature(types.TEXT_DOCUMENT_SEMANTIC_TOKENS_RANGE, _tokens_in_range, _LEGEND),
    Feature(types.TEXT_DOCUMENT_INLAY_HINT, _hints),
    Feature(types.TEXT_DOCUMENT_CODE_LENS, _lenses),
)
