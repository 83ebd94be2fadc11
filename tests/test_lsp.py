"""The language server as an editor meets it: every feature, with å, ä, ö and emoji before the place."""

import asyncio
import socket
from collections.abc import AsyncIterator
from difflib import unified_diff
from pathlib import Path

import pytest
import pytest_lsp
from lsprotocol import types
from pygls.exceptions import JsonRpcException, JsonRpcRequestCancelled
from pytest_lsp import client_capabilities
from syrupy.assertion import SnapshotAssertion

from effektlang.syntax import file_faults
from tests.editing import PLAN, SERVER, Client, Editor, begin, edited

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_lsp.fixture(config=SERVER, scope="module")  # type: ignore[untyped-decorator]
async def client(lsp_client: Client, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[None]:
    """One server for all tests of the module."""
    folder = tmp_path_factory.mktemp("planer å 🎈")
    lsp_client.folder = folder
    await begin(lsp_client, folder)
    yield
    await lsp_client.shutdown_session()


@pytest.fixture
def editor(client: Client) -> Editor:
    """An editor with the folder of the tests open."""
    return Editor(client, client.folder)


async def test_diagnostics_point_at_the_letters_and_follow_what_is_typed(editor: Editor) -> None:
    editor.open(PLAN)
    assert await _found(editor, "N001") == []
    editor.type(editor.at("patienter\n  mäts").position, "de-äldre, ")
    assert await _found(editor, "N001") == ["de-äldre"]
    editor.type(editor.at("de-äldre, ").position, "", editor.at("de-äldre, ", after=True).position)
    assert await _found(editor, "N001") == []
    editor.type(editor.at("sköterskor\n  leder").position, "okända 🎈 å, ")
    assert await _found(editor, "S115") == []
    editor.close()


async def _found(editor: Editor, code: str) -> list[str]:
    """The letters that findings of one code point at."""
    return [editor.letters(one.range) for one in await editor.diagnostics() if str(one.code).startswith(code)]


async def test_a_diagnostic_says_the_question_the_way_out_and_the_other_place(editor: Editor) -> None:
    editor.open(PLAN + "\nintressent patienter: 🎈 De igen\n")
    (twice,) = [one for one in await editor.diagnostics() if one.related_information]
    assert editor.letters(twice.range) == "patienter"
    assert "\n→ " in twice.message
    assert twice.severity == types.DiagnosticSeverity.Error
    (other,) = twice.related_information or ()
    assert other.location.uri == editor.uri
    assert other.location.range.start == editor.at("patienter: Patienter").position
    editor.close()


@pytest.mark.parametrize(
    ("letters", "expected"),
    [
        ("trygga\n    antagande", "**🎈 Patienterna känner sig tryggare**"),
        ("trygghetsindex\n  bidrar", "- Målvärde 2028: minst 80"),
        ("sköterskor\n  leder", "**Distriktssköterskor**"),
        ("Hembesök 🎈", "- Leder till: 🎈 Patienter som fått hembesök"),
        ("bidrar till", "**bidrar till**: vad det orsakar tillsammans med annat"),
        ("slutmål god", "**slutmål**: det slut som hela kedjan tjänar"),
        ("kort", "Välj: kort, medellång, lång"),
    ],
)
async def test_hover(editor: Editor, letters: str, expected: str) -> None:
    editor.open(PLAN)
    where = editor.at(letters)
    found = await editor.client.text_document_hover_async(types.HoverParams(where.text_document, where.position))
    assert found is not None
    assert isinstance(found.contents, types.MarkupContent)
    assert expected in found.contents.value
    editor.close()


LINES = {
    "kinds": "e|",
    "what an effect still lacks": "effekt ny: 🎈 Något\n  för: patienter\n  |",
    "indicators": "effekt ny: 🎈 Något\n  mäts med: |",
    "the next level": "aktivitet ny: 🎈 Något\n  leder till: |",
    "what is not in the list yet": 'aktivitet ny: 🎈 Något\n  utförs av: "Åsa 🎈", |',
    "choices": "indikator ny: 🎈 Något\n  riktning: |",
    "years": "indikator ny: 🎈 Något\n  målvärde |",
    "rules that ask something here": "effekt ny: 🎈 Något\n  undantag |",
    "under a link": "prestation ny: 🎈 Något\n  leder till: trygga\n    |",
    "a chain": "kedja: hembesök → |",
    "nothing in text": "effekt ny: 🎈 Något\n  beskrivning: hej\n    |",
}


@pytest.mark.parametrize("name", LINES)
async def test_completion(editor: Editor, name: str, snapshot: SnapshotAssertion) -> None:
    position = editor.open(f"{PLAN}\n{LINES[name]}\n")
    found = await editor.client.text_document_completion_async(types.CompletionParams(editor.it, position))
    assert isinstance(found, types.CompletionList)
    shown = [
        f"{one.label:<28}{one.detail or ''}".rstrip()
        for one in sorted(found.items, key=lambda one: one.sort_text or "")
    ]
    assert shown[:8] == snapshot
    editor.close()


async def test_completion_puts_in_words_names_and_skeletons(editor: Editor) -> None:
    position = editor.open(f"{PLAN}\neffekt ny: 🎈 Något\n  för: 🎈 # å\n  mäts med: try|\n")
    found = await editor.client.text_document_completion_async(types.CompletionParams(editor.it, position))
    assert isinstance(found, types.CompletionList)
    (one,) = found.items
    assert isinstance(one.text_edit, types.TextEdit)
    assert "  mäts med: trygghetsindex\n" in editor.edited([one.text_edit])
    editor.close()
    position = editor.open("eff|")
    found = await editor.client.text_document_completion_async(types.CompletionParams(editor.it, position))
    assert isinstance(found, types.CompletionList)
    (whole,) = [one for one in found.items if one.label == "ny effekt"]
    assert whole.insert_text_format == types.InsertTextFormat.Snippet
    assert isinstance(whole.text_edit, types.TextEdit)
    assert whole.text_edit.new_text.startswith(
        "effekt ${1}: ${2:Vad som blir annorlunda för någon}\n  för: ${3}\n  väntas: ${4:2028}"
    )
    editor.close()


async def test_a_new_declaration_goes_out_to_the_margin(editor: Editor) -> None:
    position = editor.open("plan: P 🎈\n  syfte: Å\n  ny sl|\n")
    found = await editor.client.text_document_completion_async(types.CompletionParams(editor.it, position))
    assert isinstance(found, types.CompletionList)
    (one,) = [one for one in found.items if one.label == "ny slutmål"]
    assert isinstance(one.text_edit, types.TextEdit)
    assert editor.edited([one.text_edit]).startswith("plan: P 🎈\n  syfte: Å\n\nslutmål ${1}: ")
    editor.close()


async def test_a_follow_up_file_knows_the_plan_that_it_follows_up(editor: Editor) -> None:
    (editor.folder / "den å.eff").write_text("plan: Den 🎈\neffekt trygga: 🎈 De vet mer\n", encoding="utf-8")
    position = editor.open("följer upp: den å.eff\n\nsvar om: tryg|\n", "den å-vt.eff")
    found = await editor.client.text_document_completion_async(types.CompletionParams(editor.it, position))
    assert isinstance(found, types.CompletionList)
    assert [one.detail for one in found.items if one.label == "trygga"] == ["effekt · 🎈 De vet mer"]
    editor.type(position, "ga", position)
    where = editor.at("trygga")
    there = await editor.client.text_document_definition_async(
        types.DefinitionParams(where.text_document, where.position)
    )
    assert isinstance(there, types.Location)
    assert there.uri == (editor.folder / "den å.eff").as_uri()
    editor.close()


async def test_definition_references_and_highlights(editor: Editor) -> None:
    editor.open(PLAN)
    where = editor.at("trygghetsindex\n  bidrar")
    found = await editor.client.text_document_definition_async(
        types.DefinitionParams(where.text_document, where.position)
    )
    assert isinstance(found, types.Location)
    assert found.range.start == editor.at("trygghetsindex: Andel").position
    context = types.ReferenceContext(include_declaration=True)
    references = await editor.client.text_document_references_async(
        types.ReferenceParams(context, where.text_document, where.position)
    )
    assert [editor.letters(one.range) for one in references or ()] == ["trygghetsindex", "trygghetsindex"]
    highlights = await editor.client.text_document_document_highlight_async(
        types.DocumentHighlightParams(where.text_document, where.position)
    )
    assert len(highlights or ()) == 2
    editor.close()


async def test_rename_in_all_plans(editor: Editor) -> None:
    used = editor.folder / "region å.eff"
    used.write_text("plan: Regionens 🎈\nslutmål hälsa: Bättre hälsa 🎈\n", encoding="utf-8")
    editor.open("plan: Vår 🎈\nbygger på r: region å.eff\neffekt e: 🎈 Bättre\n  bidrar till: r.hälsa\n", "vår.eff")
    where = editor.at("r.hälsa")
    place = types.TextDocumentPositionParams(where.text_document, editor.at("hälsa").position)
    prepared = await editor.client.text_document_prepare_rename_async(
        types.PrepareRenameParams(place.text_document, place.position)
    )
    assert isinstance(prepared, types.PrepareRenamePlaceholder)
    assert (editor.letters(prepared.range), prepared.placeholder) == ("hälsa", "hälsa")
    change = await editor.client.text_document_rename_async(
        types.RenameParams(place.text_document, place.position, "god-hälsa")
    )
    assert change is not None
    assert change.changes is not None
    assert "  bidrar till: r.god-hälsa\n" in editor.edited(list(change.changes[editor.uri]))
    there = edited(used.read_text("utf-8"), list(change.changes[used.as_uri()]))
    assert there == "plan: Regionens 🎈\nslutmål god-hälsa: Bättre hälsa 🎈\n"
    editor.close()


async def test_rename_says_why_not(editor: Editor) -> None:
    editor.open(PLAN)
    where = editor.at("trygga: 🎈")
    for name, reason in (("två ord", "inga mellanslag"), ("besökta", "är redan prestationen")):
        with pytest.raises(JsonRpcException, match=reason):
            await editor.client.text_document_rename_async(
                types.RenameParams(where.text_document, where.position, name)
            )
    editor.close()


async def test_a_title_that_stands_for_an_id_gets_one(editor: Editor) -> None:
    editor.open("plan: P\neffekt: Fler 🎈 når målen\nkedja: fler-når-målen → b\neffekt b: B\n")
    where = editor.at("fler-når-målen")
    change = await editor.client.text_document_rename_async(
        types.RenameParams(where.text_document, where.position, "å")
    )
    assert change is not None
    assert change.changes is not None
    assert (
        editor.edited(list(change.changes[editor.uri]))
        == "plan: P\neffekt å: Fler 🎈 når målen\nkedja: å → b\neffekt b: B\n"
    )
    editor.close()


async def test_formatting_leaves_the_lines_that_stand_well(editor: Editor) -> None:
    editor.open("plan: 🎈 P\nEFFEKT  e:   🎈 Å\n    FÖR:   å   # 🎈\nintressent å: Å 🎈\n")
    options = types.FormattingOptions(tab_size=2, insert_spaces=True)
    edits = await editor.client.text_document_formatting_async(types.DocumentFormattingParams(editor.it, options))
    formatted = editor.edited(list(edits or ()))
    assert formatted == "plan: 🎈 P\n\neffekt e: 🎈 Å\n  för: å  # 🎈\n\nintressent å: Å 🎈\n"
    assert not any(one.range.start.line == 0 for one in edits or ())
    editor.close()


async def test_symbols(editor: Editor, snapshot: SnapshotAssertion) -> None:
    editor.open(PLAN)
    found = await editor.client.text_document_document_symbol_async(types.DocumentSymbolParams(editor.it))
    outline = [one for one in found or () if isinstance(one, types.DocumentSymbol)]
    assert [(one.name, one.detail, editor.letters(one.selection_range)) for one in outline] == snapshot
    assert editor.letters(outline[-2].range) == "slutmål god-ålderdom: En god ålderdom 🎈"
    everywhere = await editor.client.workspace_symbol_async(types.WorkspaceSymbolParams("tryggare pat"))
    assert [one.name for one in everywhere or ()] == ["🎈 Patienterna känner sig tryggare"]
    editor.close()


async def test_folding_and_growing_selection(editor: Editor, snapshot: SnapshotAssertion) -> None:
    editor.open(PLAN)
    folds = await editor.client.text_document_folding_range_async(types.FoldingRangeParams(editor.it))
    assert [(one.start_line, one.end_line, one.kind) for one in folds or ()] == snapshot
    params = types.SelectionRangeParams(editor.it, [editor.at("Åsa").position])
    (grown,) = await editor.client.text_document_selection_range_async(params) or ()
    steps = []
    step: types.SelectionRange | None = grown
    while step is not None:
        steps.append(editor.letters(step.range))
        step = step.parent
    assert steps[:2] == ['"Åsa 🎈", sköterskor', 'utförs av: "Åsa 🎈", sköterskor']
    assert steps[-1] == PLAN
    editor.close()


async def test_semantic_tokens(editor: Editor, snapshot: SnapshotAssertion) -> None:
    editor.open(PLAN)
    whole = await editor.client.text_document_semantic_tokens_full_async(types.SemanticTokensParams(editor.it))
    shown = _tokens(editor, whole)
    assert shown == snapshot
    part = types.Range(editor.at("effekt trygga").position, editor.at("bidrar till").position)
    some = await editor.client.text_document_semantic_tokens_range_async(
        types.SemanticTokensRangeParams(editor.it, part)
    )
    assert _tokens(editor, some) == shown[shown.index("keyword effekt") : shown.index("property bidrar till")]
    editor.close()


def _tokens(editor: Editor, tokens: types.SemanticTokens | None) -> list[str]:
    """Each token as its sort and its letters."""
    sorts = ("keyword", "class", "string", "property", "parameter", "variable", "enumMember", "number", "comment")
    data = tokens.data if tokens is not None else ()
    shown, line, character = [], 0, 0
    for down, along, length, sort, _ in zip(*[iter(data)] * 5, strict=True):
        line, character = line + down, along if down else character + along
        where = types.Range(types.Position(line, character), types.Position(line, character + length))
        shown.append(f"{sorts[sort]} {editor.letters(where)}")
    return shown


async def test_hints_and_lenses(editor: Editor, snapshot: SnapshotAssertion) -> None:
    editor.open(PLAN)
    whole = types.Range(types.Position(0, 0), editor.position(len(editor.text)))
    hints = await editor.client.text_document_inlay_hint_async(types.InlayHintParams(editor.it, whole))
    lines = editor.text.split("\n")
    assert [f"{lines[one.position.line]} ‹{one.label}›" for one in hints or ()] == snapshot
    lenses = await editor.client.text_document_code_lens_async(types.CodeLensParams(editor.it))
    assert [(editor.letters(one.range), one.command.title if one.command else "") for one in lenses or ()] == snapshot
    editor.close()


async def test_links_lead_to_files_and_pages(editor: Editor) -> None:
    editor.open(
        "plan: 🎈\n  länk: 🎈 https://exempel.se/å?a=1.\nbygger på r: region å.eff\n"
        "indikator i: 🎈\n  utfall: värden å.csv\n"
    )
    found = await editor.client.text_document_document_link_async(types.DocumentLinkParams(editor.it))
    assert {editor.letters(one.range): one.target for one in found or ()} == {
        "https://exempel.se/å?a=1": "https://exempel.se/å?a=1",
        "region å.eff": (editor.folder / "region å.eff").as_uri(),
        "värden å.csv": (editor.folder / "värden å.csv").as_uri(),
    }
    editor.close()


ACTIONS = {
    "Skriv ”för”": ("effekt ny: 🎈 Något\n  målgrupp: patienter\n", "målgrupp: p"),
    "Lägg till en indikator": ("effekt ny: 🎈 Något\n  för: patienter\n", "🎈 Något"),
    "Till för: Patienter över 65 år": ("effekt ny: 🎈 Något\n  väntas: 2028\n", "🎈 Något"),
    "Lägg till den som det är till för": ("effekt ny: 🎈 Något\n  väntas: 2028\n", "🎈 Något"),
    "Skriv in prestation nya-å": ("aktivitet ny: 🎈 Något\n  leder till: nya-å\n", "nya-å"),
    "Ge antagandet en egen plats i planen": (
        "prestation ny: 🎈 Något\n  leder till: trygga\n    antagande: Alla 🎈 orkar komma\n", "orkar",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", ACTIONS)
async def test_code_actions(editor: Editor, name: str, snapshot: SnapshotAssertion) -> None:
    text, letters = ACTIONS[name]
    editor.open(f"{PLAN}\n{text}")
    place = editor.at(letters).position
    params = types.CodeActionParams(editor.it, types.Range(place, place), types.CodeActionContext([]))
    found = await editor.client.text_document_code_action_async(params)
    offered = [one for one in found or () if isinstance(one, types.CodeAction)]
    assert [one.title for one in offered] == snapshot(name="offered")
    (chosen,) = [one for one in offered if one.title == name]
    changes = chosen.edit.changes if chosen.edit is not None else None
    assert changes is not None
    after = editor.edited(list(changes[editor.uri]))
    assert "\n".join(unified_diff(editor.text.split("\n"), after.split("\n"), n=1, lineterm="")) == snapshot(
        name="changes"
    )
    editor.close()


async def test_an_exception_is_made_with_room_for_the_reason(editor: Editor) -> None:
    editor.open("plan: 🎈\neffekt e: 🎈 Något blir bättre\n  för: å\nintressent å: Å 🎈\n")
    place = editor.at("🎈 Något").position
    context = types.CodeActionContext([], only=[types.CodeActionKind.QuickFix])
    found = await editor.client.text_document_code_action_async(
        types.CodeActionParams(editor.it, types.Range(place, place), context)
    )
    (one,) = [one for one in found or () if "effekt-utan-mätning" in one.title]
    assert isinstance(one, types.CodeAction)
    assert one.edit is not None
    assert one.edit.changes is not None
    assert "  för: å\n  undantag effekt-utan-mätning: skriv varför\n" in editor.edited(
        list(one.edit.changes[editor.uri])
    )
    editor.close()


async def test_fix_all(editor: Editor) -> None:
    editor.open("plan: 🎈\neffekt e: 🎈 Något blir bättre\n  målgrupp: å och ä\nintressent å: Å\nintressent ä: Ä\n")
    nowhere = types.Range(types.Position(0, 0), types.Position(0, 0))
    context = types.CodeActionContext([], only=[types.CodeActionKind.SourceFixAll])
    (one,) = (
        await editor.client.text_document_code_action_async(types.CodeActionParams(editor.it, nowhere, context)) or ()
    )
    assert isinstance(one, types.CodeAction)
    assert one.edit is not None
    assert one.edit.changes is not None
    assert "  för: å, ä\n" in editor.edited(list(one.edit.changes[editor.uri]))
    editor.close()


@pytest.mark.parametrize(
    ("line", "label", "active"),
    [
        ("målvärde |", "målvärde [tid]: minst, högst eller mellan", "[tid]"),
        ("målvärde 2028: |", "målvärde [tid]: minst, högst eller mellan", "minst, högst eller mellan"),
        ("undantag |", "undantag fråga: text", "fråga"),
        ("riktning: |", "riktning: ord", "ord"),
    ],
)
async def test_the_shape_of_the_line_is_shown(editor: Editor, line: str, label: str, active: str) -> None:
    position = editor.open(f"plan: P\nindikator i: 🎈\n  {line}\n")
    found = await editor.client.text_document_signature_help_async(types.SignatureHelpParams(editor.it, position))
    assert found is not None
    (shown,) = found.signatures
    assert shown.label == label
    part = (shown.parameters or ())[found.active_parameter or 0]
    assert isinstance(part.label, tuple)
    assert label[slice(*part.label)] == active
    editor.close()


async def test_the_chain_can_be_walked_both_ways(editor: Editor) -> None:
    editor.open(PLAN)
    where = editor.at("besökta: 🎈")
    (item,) = (
        await editor.client.text_document_prepare_call_hierarchy_async(
            types.CallHierarchyPrepareParams(where.text_document, where.position)
        )
        or ()
    )
    after = await editor.client.call_hierarchy_outgoing_calls_async(types.CallHierarchyOutgoingCallsParams(item))
    before = await editor.client.call_hierarchy_incoming_calls_async(types.CallHierarchyIncomingCallsParams(item))
    assert [one.to.name for one in after or ()] == ["🎈 Patienterna känner sig tryggare"]
    assert [editor.letters(one.from_ranges[0]) for one in after or ()] == ["trygga"]
    assert [one.from_.name for one in before or ()] == ["Hembesök 🎈"]
    editor.close()


async def test_a_plan_is_checked_anew_when_what_it_builds_on_changes(editor: Editor) -> None:
    used = editor.folder / "mål.eff"
    used.write_text("plan: Mål 🎈\nslutmål å: Å\n", encoding="utf-8")
    editor.open("plan: Vår 🎈\nbygger på m: mål.eff\neffekt e: 🎈 Bättre\n  bidrar till: m.ä\n", "vår.eff")
    assert await _found(editor, "N001") == ["m.ä"]
    used.write_text("plan: Mål 🎈\nslutmål ä: Ä\n", encoding="utf-8")
    event = types.FileEvent(used.as_uri(), types.FileChangeType.Changed)
    editor.client.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams([event]))
    assert await _found(editor, "N001") == []
    editor.close()


async def test_settings_are_followed(editor: Editor) -> None:
    editor.open("plan: Vår 🎈\n", "med inställningar.eff")
    assert await _found(editor, "P001") != []
    settings = editor.folder / "effekt.toml"
    settings.write_text('ignore = ["P001"]\n', encoding="utf-8")
    event = types.FileEvent(settings.as_uri(), types.FileChangeType.Created)
    editor.client.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams([event]))
    assert await _found(editor, "P001") == []
    settings.unlink()
    editor.client.workspace_did_change_configuration(types.DidChangeConfigurationParams({"effekt": {"language": "en"}}))
    assert any("Why do you do this?" in one.message for one in await editor.diagnostics())
    editor.client.workspace_did_change_configuration(types.DidChangeConfigurationParams({"effekt": {}}))
    editor.close()


async def test_a_bad_file_never_stops_the_server(editor: Editor) -> None:
    (editor.folder / "bild.eff").write_bytes(b"\x89PNG\r\n\x1a\n\0\xff")
    for text in (
        "\0\ud83c\n\x0c\u2028effekt:\n:::\n" * 3,
        "",
        "\r\r\n\n",
        "plan: P\nbygger på b: bild.eff\n",
        "  " * 4000,
    ):
        editor.open(text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))
        await editor.diagnostics()
        place = types.Position(10_000, 10_000)
        await editor.client.text_document_hover_async(types.HoverParams(editor.it, place))
        await editor.client.text_document_completion_async(types.CompletionParams(editor.it, place))
        await editor.client.text_document_document_symbol_async(types.DocumentSymbolParams(editor.it))
        await editor.client.text_document_semantic_tokens_full_async(types.SemanticTokensParams(editor.it))
        everything = types.Range(types.Position(0, 0), place)
        await editor.client.text_document_inlay_hint_async(types.InlayHintParams(editor.it, everything))
        await editor.client.text_document_code_lens_async(types.CodeLensParams(editor.it))
        await editor.client.text_document_folding_range_async(types.FoldingRangeParams(editor.it))
        await editor.client.text_document_selection_range_async(types.SelectionRangeParams(editor.it, [place]))
        await editor.client.text_document_document_link_async(types.DocumentLinkParams(editor.it))
        await editor.client.text_document_signature_help_async(types.SignatureHelpParams(editor.it, place))
        context = types.CodeActionContext([])
        await editor.client.text_document_code_action_async(types.CodeActionParams(editor.it, everything, context))
        editor.close()


async def test_lines_are_those_of_the_protocol(editor: Editor) -> None:
    """A form feed and a line separator, which come along from Word, begin no new line."""
    editor.open("plan: A\x0c 🎈\u2028 B\neffekt e: \u0085E 🎈\n  leder till: okänd\n")
    assert await _found(editor, "N001") == ["okänd"]
    editor.type(editor.at("okänd").position, "å, ")
    assert await _found(editor, "N001") == ["å", "okänd"]
    editor.close()


async def test_requests_can_be_taken_back(editor: Editor) -> None:
    editor.open(PLAN * 50)
    protocol = editor.client.protocol
    tokens = types.SemanticTokensParams(editor.it)
    asked = [protocol.send_request(types.TEXT_DOCUMENT_SEMANTIC_TOKENS_FULL, tokens, msg_id=f"å{n}") for n in range(9)]
    for number in range(1, 9):
        protocol.notify(types.CANCEL_REQUEST, types.CancelParams(f"å{number}"))
    answers = await asyncio.gather(*map(asyncio.wrap_future, asked), return_exceptions=True)
    assert isinstance(answers[0], types.SemanticTokens)
    assert all(isinstance(one, JsonRpcRequestCancelled | types.SemanticTokens) for one in answers[1:])
    editor.close()


async def test_several_folders_and_the_language_of_the_client(tmp_path: Path) -> None:
    folders = [tmp_path / "söder å", tmp_path / "norr 🎈"]
    for number, folder in enumerate(folders):
        folder.mkdir()
        (folder / "plan.eff").write_text(f"plan: Plan {number}\nslutmål m: 🎈 Mål {number}\n", encoding="utf-8")
    other = Client()
    await other.start_io(*SERVER.server_command)
    named = [types.WorkspaceFolder(folder.as_uri(), folder.name) for folder in folders]
    capabilities = client_capabilities("visual-studio-code")
    await other.initialize_session(types.InitializeParams(capabilities, locale="en-GB", workspace_folders=named))
    assert await _goals(other) == ["🎈 Mål 0", "🎈 Mål 1"]
    event = types.WorkspaceFoldersChangeEvent(added=[], removed=[named[0]])
    other.workspace_did_change_workspace_folders(types.DidChangeWorkspaceFoldersParams(event))
    assert await _goals(other) == ["🎈 Mål 1"]
    editor = Editor(other, folders[1])
    editor.open("")
    assert (await editor.diagnostics())[0].message.startswith(file_faults.EMPTY.message.en)
    assert "new effect" in await _completion_labels(editor, "eff|")
    assert "ny effekt" in await _completion_labels(editor, "plan: Å\n  syfte: Å\neff|")
    await other.shutdown_session()
    await other.stop()  # type: ignore[no-untyped-call]


async def _goals(client: Client) -> list[str]:
    """The goals that are found in all folders."""
    found = await client.workspace_symbol_async(types.WorkspaceSymbolParams("mål"))
    return sorted(one.name for one in found or ())


async def _completion_labels(editor: Editor, text: str) -> list[str]:
    """What is suggested in a plan."""
    position = editor.open(text)
    found = await editor.client.text_document_completion_async(types.CompletionParams(editor.it, position))
    assert isinstance(found, types.CompletionList)
    editor.close()
    return [one.label for one in found.items]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32"])
async def test_positions_are_counted_as_agreed(editor: Editor, encoding: str) -> None:
    other = Client()
    await other.start_io(*SERVER.server_command)
    capabilities = client_capabilities("neovim")
    capabilities.general = types.ClientCapabilities().general or types.GeneralClientCapabilities()
    capabilities.general.position_encodings = [types.PositionEncodingKind(encoding)]
    answer = await other.initialize_session(types.InitializeParams(capabilities))
    assert answer.capabilities.position_encoding == encoding
    uri = (editor.folder / "annan.eff").as_uri()
    line = '  utförs av: "Åsa 🎈", '
    text = f"plan: P\naktivitet a: A\n{line}okänd\n"
    other.text_document_did_open(types.DidOpenTextDocumentParams(types.TextDocumentItem(uri, "effekt", 1, text)))
    said = await asyncio.wait_for(other.said.get(), 60)
    (unknown,) = [one for one in said.diagnostics if one.range.start.line == 2]
    size = {"utf-8": 1, "utf-16": 2, "utf-32": 4}[encoding]
    assert unknown.range.start.character == len(line.encode(f"{encoding}-le" if size > 1 else encoding)) // size
    await other.shutdown_session()
    await other.stop()  # type: ignore[no-untyped-call]


async def test_the_picture_tells_where_its_boxes_stand_in_the_text(editor: Editor) -> None:
    editor.open(PLAN)
    params = {"textDocument": {"uri": editor.uri}, "view": ""}
    picture = await asyncio.wrap_future(editor.client.protocol.send_request("effekt/preview", params))
    assert '<g class="effect"' in picture.svg
    assert 'data-id="trygga"' in picture.svg
    (box,) = [one for one in picture.elements if one.id == "god-ålderdom"]
    assert (box.range.start.line, box.range.end.line) == (28, 28)
    assert box.range.end.character == len("slutmål god-ålderdom: En god ålderdom 🎈".encode("utf-16-le")) // 2
    assert "kedja" in picture.views
    editor.close()
    editor.open("plan: Tom 🎈\n")
    empty = await asyncio.wrap_future(editor.client.protocol.send_request("effekt/preview", params))
    assert (empty.svg, bool(empty.message)) == ("", True)
    editor.close()


async def test_a_port_will_do_as_well() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = await asyncio.create_subprocess_exec(
        *SERVER.server_command, "--port", str(port), stderr=asyncio.subprocess.PIPE
    )
    reader, writer = await _connected(port)
    body = b'{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}'
    writer.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
    assert b"Content-Length" in await asyncio.wait_for(reader.readline(), 20)
    writer.close()
    process.kill()
    await process.wait()


async def _connected(port: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """A connection to the server, as soon as it listens."""
    for _ in range(200):
        try:
            return await asyncio.open_connection("127.0.0.1", port)
        except ConnectionRefusedError:
            await asyncio.sleep(0.1)
    pytest.fail(f"nothing listens on port {port}")
