"""Finding one's way: hover, definition, references, rename, symbols, links and the chain as a hierarchy."""

from pathlib import Path
from typing import Protocol

from lsprotocol import types
from pygls.exceptions import JsonRpcInvalidParams

from effektlang.document import Document
from effektlang.ide.chain import Step, incoming, outgoing
from effektlang.ide.definition import definition, references, target_at
from effektlang.ide.elements import Target
from effektlang.ide.hover import hover
from effektlang.ide.links import links
from effektlang.ide.markdown import without_marks
from effektlang.ide.rename import renamable, rename
from effektlang.ide.symbols import Symbol, document_symbols, workspace_symbols
from effektlang.lsp.convert import uri_of, workspace_edit
from effektlang.lsp.feature import Desk, Feature
from effektlang.lsp.session import Session
from effektlang.renaming import NotRenamed

_KINDS = {
    "plan": types.SymbolKind.Package, "goal": types.SymbolKind.Constant, "problem": types.SymbolKind.Event,
    "need": types.SymbolKind.Event, "cause": types.SymbolKind.Event, "stakeholder": types.SymbolKind.Interface,
    "input": types.SymbolKind.Property, "activity": types.SymbolKind.Method, "output": types.SymbolKind.Field,
    "effect": types.SymbolKind.Class, "unintended_effect": types.SymbolKind.Struct,
    "indicator": types.SymbolKind.Number, "assumption": types.SymbolKind.Boolean, "builds_on": types.SymbolKind.File,
    "chain": types.SymbolKind.Operator,
}  # fmt: skip


class AtPlace(Protocol):
    """A request about a place in a text."""

    text_document: types.TextDocumentIdentifier
    position: types.Position


def place(desk: Desk, params: AtPlace) -> tuple[Document, int]:
    """The plan and the offset that a request is about."""
    session = desk.session
    document = session.document(params.text_document.uri)
    return document, session.places.offset(document.source, params.position)


def _hover(desk: Desk, params: types.HoverParams) -> types.Hover | None:
    document, offset = place(desk, params)
    session = desk.session
    found = hover(document, offset, session.workspace, session.language(document))
    if found is None:
        return None
    is_markdown = session.wishes.markdown
    kind = types.MarkupKind.Markdown if is_markdown else types.MarkupKind.PlainText
    text = found.markdown if is_markdown else without_marks(found.markdown)
    return types.Hover(types.MarkupContent(kind, text), session.places.range(document.source, found.start, found.end))


def _definition(desk: Desk, params: types.DefinitionParams) -> types.Location | None:
    document, offset = place(desk, params)
    found = definition(document, offset, desk.session.workspace)
    return desk.session.places.location(found) if found is not None else None


def _references(desk: Desk, params: types.ReferenceParams) -> list[types.Location]:
    document, offset = place(desk, params)
    session = desk.session
    session.explore()
    found = target_at(document, offset, session.workspace)
    if found is None:
        return []
    labels = references(found, session.workspace, with_declaration=params.context.include_declaration)
    return [session.places.location(one) for one in labels]


def _highlights(desk: Desk, params: types.DocumentHighlightParams) -> list[types.DocumentHighlight]:
    document, offset = place(desk, params)
    session = desk.session
    found = target_at(document, offset, session.workspace)
    labels = references(found, session.workspace, with_declaration=True) if found is not None else ()
    return [
        types.DocumentHighlight(session.places.range(one.source, one.start, one.end))
        for one in labels
        if one.source is document.source
    ]


def _prepare_rename(desk: Desk, params: types.PrepareRenameParams) -> types.PrepareRenamePlaceholder | None:
    document, offset = place(desk, params)
    label = renamable(document, offset, desk.session.workspace)
    found = target_at(document, offset, desk.session.workspace)
    if label is None or found is None:
        return None
    where = desk.session.places.range(document.source, label.start, label.end)
    return types.PrepareRenamePlaceholder(where, found.id)


def _rename(desk: Desk, params: types.RenameParams) -> types.WorkspaceEdit:
    document, offset = place(desk, params)
    session = desk.session
    session.explore()
    result = rename(document, offset, params.new_name, session.workspace)
    if isinstance(result, NotRenamed):
        raise JsonRpcInvalidParams(result.reason.say(session.language(document), result.arguments))
    sources = {path: session.workspace.open(Path(path)).source for path in result.edits}
    changes = {
        session.address(path): session.places.edits(sources[path], edits) for path, edits in result.edits.items()
    }
    return workspace_edit(changes)


def _document_symbols(desk: Desk, params: types.DocumentSymbolParams) -> list[types.DocumentSymbol]:
    session = desk.session
    document = session.document(params.text_document.uri)
    return [_symbol(session, document, one) for one in document_symbols(document, session.language(document))]


def _symbol(session: Session, document: Document, one: Symbol) -> types.DocumentSymbol:
    return types.DocumentSymbol(
        name=one.name,
        detail=one.detail,
        kind=_KINDS.get(one.kind, types.SymbolKind.String),
        range=session.places.range(document.source, one.start, one.end),
        selection_range=session.places.range(document.source, one.name_start, one.name_end),
    )


def _workspace_symbols(desk: Desk, params: types.WorkspaceSymbolParams) -> list[types.WorkspaceSymbol]:
    session = desk.session
    session.explore()
    language = session.wishes.language or session.wishes.locale
    return [
        types.WorkspaceSymbol(
            name=one.name,
            kind=_KINDS.get(one.kind, types.SymbolKind.String),
            container_name=one.detail,
            location=types.Location(
                session.address(document.source.path),
                session.places.range(document.source, one.name_start, one.name_end),
            ),
        )
        for document, one in workspace_symbols(session.workspace.documents, params.query, language)
    ]


def _links(desk: Desk, params: types.DocumentLinkParams) -> list[types.DocumentLink]:
    session = desk.session
    document = session.document(params.text_document.uri)
    return [
        types.DocumentLink(
            session.places.range(document.source, one.start, one.end),
            target=one.to if isinstance(one.to, str) else uri_of(str(one.to.resolve())),
        )
        for one in links(document)
    ]


def _prepare_chain(desk: Desk, params: types.CallHierarchyPrepareParams) -> list[types.CallHierarchyItem]:
    document, offset = place(desk, params)
    found = target_at(document, offset, desk.session.workspace)
    return [_item(desk.session, found)] if found is not None else []


def _incoming(desk: Desk, params: types.CallHierarchyIncomingCallsParams) -> list[types.CallHierarchyIncomingCall]:
    found = _target(desk.session, params.item)
    steps = incoming(found, desk.session.workspace) if found is not None else ()
    return [types.CallHierarchyIncomingCall(_item(desk.session, one.to), _ranges(desk.session, one)) for one in steps]


def _outgoing(desk: Desk, params: types.CallHierarchyOutgoingCallsParams) -> list[types.CallHierarchyOutgoingCall]:
    found = _target(desk.session, params.item)
    steps = outgoing(found, desk.session.workspace) if found is not None else ()
    return [types.CallHierarchyOutgoingCall(_item(desk.session, one.to), _ranges(desk.session, one)) for one in steps]


def _target(session: Session, item: types.CallHierarchyItem) -> Target | None:
    """The element that an item stands for, if it is still there."""
    document = session.document(item.uri)
    id_ = str(item.data)
    return Target(document, id_) if id_ in document.resolved.origins.elements else None


def _item(session: Session, found: Target) -> types.CallHierarchyItem:
    label, language = found.place, session.language(found.document)
    symbols = document_symbols(found.document, language)
    one = next(one for one in symbols if one.start <= label.start <= one.end)
    whole = _symbol(session, found.document, one)
    return types.CallHierarchyItem(
        name=one.name, detail=one.detail, kind=whole.kind, uri=session.address(found.document.source.path),
        range=whole.range, selection_range=whole.selection_range, data=found.id,
    )  # fmt: skip


def _ranges(session: Session, step: Step) -> list[types.Range]:
    return [session.places.range(one.source, one.start, one.end) for one in step.stated]


FEATURES = (
    Feature(types.TEXT_DOCUMENT_HOVER, _hover),
    Feature(types.TEXT_DOCUMENT_DEFINITION, _definition),
    Feature(types.TEXT_DOCUMENT_REFERENCES, _references),
    Feature(types.TEXT_DOCUMENT_DOCUMENT_HIGHLIGHT, _highlights),
    Feature(types.TEXT_DOCUMENT_PREPARE_RENAME, _prepare_rename),
    Feature(types.TEXT_DOCUMENT_RENAME, _rename, types.RenameOptions(prepare_provider=True)),
    Feature(types.TEXT_DOCUMENT_DOCUMENT_SYMBOL, _document_symbols),
    Feature(types.WORKSPACE_SYMBOL, _workspace_symbols),
    Feature(types.TEXT_DOCUMENT_DOCUMENT_LINK, _links),
    Feature(types.TEXT_DOCUMENT_PREPARE_CALL_HIERARCHY, _prepare_chain),
    Feature(types.CALL_HIERARCHY_INCOMING_CALLS, _incoming),
    Feature(types.CALL_HIERARCHY_OUTGOING_CALLS, _outgoing),
)
