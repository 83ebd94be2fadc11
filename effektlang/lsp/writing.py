"""Help while writing: completion, the shape of a line, code actions and formatting."""

from lsprotocol import types

from effektlang.document import Document
from effektlang.ide.action import Action
from effektlang.ide.actions import actions, fix_all
from effektlang.ide.completion import completion
from effektlang.ide.reformat import reformat
from effektlang.ide.signature import signature
from effektlang.ide.suggestion import Gap, Suggestion
from effektlang.lsp.convert import workspace_edit
from effektlang.lsp.feature import Desk, Feature
from effektlang.lsp.navigation import place
from effektlang.lsp.session import Session
from effektlang.text import Language, Text

_KINDS = {
    "kind": types.CompletionItemKind.Keyword, "skeleton": types.CompletionItemKind.Struct,
    "property": types.CompletionItemKind.Property, "choice": types.CompletionItemKind.EnumMember,
    "element": types.CompletionItemKind.Reference, "name": types.CompletionItemKind.Text,
    "rule": types.CompletionItemKind.Keyword, "period": types.CompletionItemKind.Value,
    "file": types.CompletionItemKind.File, "unit": types.CompletionItemKind.Value,
}  # fmt: skip
_ACTION_KINDS = {
    "fix": types.CodeActionKind.QuickFix,
    "rewrite": types.CodeActionKind.RefactorRewrite,
    "extract": types.CodeActionKind.RefactorExtract,
}
_FIX_ALL = Text("Rätta allt som inte ändrar vad planen betyder", "Fix all that does not change what the plan means")
_AGAIN = "editor.action.triggerSuggest"


def _completion(desk: Desk, params: types.CompletionParams) -> types.CompletionList:
    document, offset = place(desk, params)
    session = desk.session
    found = completion(document, offset, session.workspace, _language_of_words(session, document))
    return types.CompletionList(is_incomplete=False, items=[_item(session, document, one) for one in found])


def _language_of_words(session: Session, document: Document) -> Language:
    """The language of what is put into a plan: its own, however it is spoken of."""
    return document.language if document.file.declarations else session.wishes.language or session.wishes.locale


def _item(session: Session, document: Document, one: Suggestion) -> types.CompletionItem:
    # Neovim takes no more than the first word of what is not a snippet.
    is_many_words = " " in _as_it_stands(one)
    is_snippet = session.wishes.snippets and (is_many_words or any(isinstance(part, Gap) for part in one.insert))
    text = _snippet(one) if is_snippet else _as_it_stands(one)
    kind = types.InsertTextFormat.Snippet if is_snippet else types.InsertTextFormat.PlainText
    again = types.Command("", _AGAIN) if one.goes_on and session.wishes.suggest_again else None
    return types.CompletionItem(
        label=one.label, kind=_KINDS[one.sort], detail=one.detail or None, documentation=one.documentation or None,
        sort_text=f"{one.rank:09}", filter_text=one.matches or one.label, insert_text_format=kind, command=again,
        text_edit=types.TextEdit(session.places.range(document.source, one.start, one.end), text),
    )  # fmt: skip


def _as_it_stands(one: Suggestion) -> str:
    return "".join(part if isinstance(part, str) else part.placeholder for part in one.insert)


def _snippet(one: Suggestion) -> str:
    parts: list[str] = []
    for part in one.insert:
        if isinstance(part, Gap):
            number = sum(item.startswith("${") for item in parts) + 1
            parts.append(f"${{{number}:{_escaped(part.placeholder)}}}" if part.placeholder else f"${{{number}}}")
        else:
            parts.append(_escaped(part))
    return "".join(parts) + "$0"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}")


def _formatting(desk: Desk, params: types.DocumentFormattingParams) -> list[types.TextEdit]:
    document = desk.session.document(params.text_document.uri)
    return desk.session.places.edits(document.source, reformat(document))


def _signature(desk: Desk, params: types.SignatureHelpParams) -> types.SignatureHelp | None:
    document, offset = place(desk, params)
    session = desk.session
    found = signature(document, offset, session.language(document))
    if found is None:
        return None
    parts = [types.ParameterInformation(label=(_units(session, found.label, start), _units(session, found.label, end)))
             for start, end in found.parts]  # fmt: skip
    shown = types.SignatureInformation(found.label, found.documentation, parts, found.active)
    return types.SignatureHelp([shown], 0, found.active)


def _units(session: Session, label: str, letters: int) -> int:
    return session.places.length(label[:letters])


def _actions(desk: Desk, params: types.CodeActionParams) -> list[types.CodeAction]:
    session = desk.session
    uri = params.text_document.uri
    found = desk.checker.findings(uri)
    document, language = found.document, found.language
    start, end = (session.places.offset(document.source, at) for at in (params.range.start, params.range.end))
    offered = [
        _action(session, uri, document, one, language)
        for one in actions(document, start, end, found.diagnostics, session.workspace)
    ]
    wanted = params.context.only
    if wanted is None or types.CodeActionKind.SourceFixAll in wanted or types.CodeActionKind.Source in wanted:
        offered += _fix_all(session, uri, document, language)
    return [one for one in offered if wanted is None or any(_is_within(one.kind, kind) for kind in wanted)]


def _is_within(kind: types.CodeActionKind | str | None, wanted: types.CodeActionKind | str) -> bool:
    own, asked = str(getattr(kind, "value", kind)), str(getattr(wanted, "value", wanted))
    return own == asked or own.startswith(f"{asked}.")


def _action(session: Session, uri: str, document: Document, one: Action, language: Language) -> types.CodeAction:
    answered = [session.places.diagnostic(one.diagnostic, language)] if one.diagnostic is not None else None
    return types.CodeAction(
        title=one.title.say(language, one.arguments),
        kind=_ACTION_KINDS[one.sort],
        diagnostics=answered,
        is_preferred=one.is_preferred or None,
        edit=workspace_edit({uri: session.places.edits(document.source, one.edits)}),
    )


def _fix_all(session: Session, uri: str, document: Document, language: Language) -> list[types.CodeAction]:
    text = fix_all(document)
    if text == document.source.text:
        return []
    whole = session.places.range(document.source, 0, len(document.source.text))
    edit = workspace_edit({uri: [types.TextEdit(whole, text)]})
    return [types.CodeAction(_FIX_ALL.say(language), kind=types.CodeActionKind.SourceFixAll, edit=edit)]


FEATURES = (
    Feature(types.TEXT_DOCUMENT_FORMATTING, _formatting),
    Feature(
        types.TEXT_DOCUMENT_COMPLETION, _completion, types.CompletionOptions(trigger_characters=[" ", ":", ",", ">"])
    ),
    Feature(types.TEXT_DOCUMENT_SIGNATURE_HELP, _signature, types.SignatureHelpOptions(trigger_characters=[" ", ":"])),
    Feature(
        types.TEXT_DOCUMENT_CODE_ACTION,
        _actions,
        types.CodeActionOptions(
            [
                types.CodeActionKind.QuickFix,
                types.CodeActionKind.RefactorRewrite,
                types.CodeActionKind.RefactorExtract,
                types.CodeActionKind.SourceFixAll,
            ]
        ),
    ),
)
