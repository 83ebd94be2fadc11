"""A client of the language server for tests: plans with `|` where the cursor stands, and edits carried out."""

import asyncio
import os
import sys
from functools import partial
from itertools import count
from pathlib import Path

from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities


class Client(LanguageClient):
    """A client that keeps everything that is said of plans, so that nothing is missed between two looks."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path()
        self.versions = count(1)
        self.said: asyncio.Queue[types.PublishDiagnosticsParams] = asyncio.Queue()
        self.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)(partial(self.said.put_nowait))
        self.feature(types.CLIENT_REGISTER_CAPABILITY)(lambda _: None)


SERVER = ClientServerConfig(
    client_factory=Client,
    server_command=[sys.executable, "-c", "from effektlang.cli.main import main; main()", "lsp"],
    server_env={**os.environ, "EFFEKT_TODAY": "2026-11-23"},
)

PLAN = """\
plan: Trygg hemgång 🏡
  syfte: Äldre 👵 ska kunna leva tryggt hemma
    efter en sjukhusvistelse.
  ägare: "Socialnämnden 🎈"

# 🎈 Vilka
# det handlar om

intressent patienter: Patienter över 65 år
  roll: målgrupp

intressent sköterskor: Distriktssköterskor
  roll: utförare

aktivitet hembesök: Hembesök 🎈
  utförs av: "Åsa 🎈", sköterskor
  leder till: besökta

prestation besökta: 🎈 Patienter som fått hembesök
  leder till: trygga
    antagande: "🎈" Besöken sker i tid

effekt trygga: 🎈 Patienterna känner sig tryggare
  sikt: kort
  för: patienter
  mäts med: trygghetsindex
  bidrar till: god-ålderdom

slutmål god-ålderdom: En god ålderdom 🎈

indikator trygghetsindex: Andel som känner sig trygga
  enhet: %
  riktning: öka
  målvärde 2028: minst 80
"""


class Editor:
    """One editor with one plan open at a time."""

    def __init__(self, client: Client, folder: Path) -> None:
        self.client = client
        self.folder = folder
        self.uri = (folder / "plan.eff").as_uri()
        self.text = ""
        self._version = 0

    @property
    def it(self) -> types.TextDocumentIdentifier:
        """The plan as requests name it."""
        return types.TextDocumentIdentifier(self.uri)

    def open(self, text: str, name: str = "plan.eff") -> types.Position:
        """Open a plan, and give the place of its first `|`, which is no part of it."""
        place = text.find("|")
        self.text = text.replace("|", "", 1)
        self.uri = (self.folder / name).as_uri()
        self._version = next(self.client.versions)
        item = types.TextDocumentItem(self.uri, "effekt", self._version, self.text)
        self.client.text_document_did_open(types.DidOpenTextDocumentParams(item))
        return self.position(max(place, 0))

    def close(self) -> None:
        """Close it again."""
        self.client.text_document_did_close(types.DidCloseTextDocumentParams(self.it))

    def at(self, letters: str, *, after: bool = False) -> types.TextDocumentPositionParams:
        """The place where some letters stand in the plan."""
        return types.TextDocumentPositionParams(self.it, self.position(self.text.index(letters) + after * len(letters)))

    def type(self, at: types.Position, text: str, until: types.Position | None = None) -> None:
        """Type at a place, as one edit."""
        self._version = next(self.client.versions)
        start, end = self.offset(at), self.offset(until or at)
        self.text = self.text[:start] + text + self.text[end:]
        change = types.TextDocumentContentChangePartial(types.Range(at, until or at), text)
        versioned = types.VersionedTextDocumentIdentifier(self._version, self.uri)
        self.client.text_document_did_change(types.DidChangeTextDocumentParams(versioned, [change]))

    async def diagnostics(self) -> list[types.Diagnostic]:
        """What is next said of the plan."""
        while True:
            said = await asyncio.wait_for(self.client.said.get(), 60)
            if said.uri == self.uri and said.version == self._version:
                return list(said.diagnostics)

    def letters(self, where: types.Range) -> str:
        """The letters in a range of the plan."""
        return self.text[self.offset(where.start) : self.offset(where.end)]

    def edited(self, edits: list[types.TextEdit]) -> str:
        """The plan after some edits."""
        return edited(self.text, edits)

    def position(self, offset: int) -> types.Position:
        """A place in UTF-16, as the protocol counts if nothing else is agreed on."""
        before = self.text[:offset]
        return types.Position(before.count("\n"), len(before.rpartition("\n")[2].encode("utf-16-le")) // 2)

    def offset(self, position: types.Position) -> int:
        """The same place in code points."""
        return offset(self.text, position)


def offset(text: str, position: types.Position) -> int:
    """A place in UTF-16 counted in code points from the start of a text."""
    lines = text.split("\n")
    units = lines[position.line].encode("utf-16-le")[: 2 * position.character]
    return sum(len(line) + 1 for line in lines[: position.line]) + len(units.decode("utf-16-le"))


def edited(text: str, edits: list[types.TextEdit]) -> str:
    """A text after some edits, all counted in the text as it was."""
    for one in sorted(edits, key=lambda one: offset(text, one.range.start), reverse=True):
        text = text[: offset(text, one.range.start)] + one.new_text + text[offset(text, one.range.end) :]
    return text


async def begin(client: Client, folder: Path, *, locale: str = "sv", **options: object) -> None:
    """Say hello as Visual Studio Code does."""
    capabilities = client_capabilities("visual-studio-code")
    folders = [types.WorkspaceFolder(folder.as_uri(), folder.name)]
    await client.initialize_session(
        types.InitializeParams(
            capabilities, locale=locale, workspace_folders=folders, initialization_options=options or None
        )
    )
