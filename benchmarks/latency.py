"""How long an editor waits: `make bench-editor`, or `python benchmarks/latency.py [sizes…]`.

A server is started as an editor starts it, a plan is opened, and real editing is played: a property typed letter by
letter, ten lines pasted, an element renamed. Measured is the time from the edit to the diagnostics of the text as it
then is, and to the suggestions that are asked for right after a keystroke. The pause that the server makes before it
checks is part of the time, for the user waits it out too. What share of the work is parsing is measured beside, on
the same edits in this process.
"""

import argparse
import asyncio
import sys
from collections.abc import Awaitable, Callable, Iterator, Sequence
from functools import partial
from itertools import count
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import NamedTuple

from lsprotocol import types
from pygls.lsp.client import LanguageClient
from synthetic import plan

from effektlang.document import Document
from effektlang.lsp.convert import Places
from effektlang.source import Source

SIZES = (20, 200, 2_000, 20_000)
TYPED = "beskrivning: Det här är vad vi märker när det går åt rätt håll"
PASTED = """
effekt ny-{n}: Fler klarar vardagen själva
  väntas: 2028
  mäts inte: frågan ställs i varje samtal

indikator mått-{n}: Andel som klarar vardagen själva
  enhet: %
  riktning: öka
  datakälla: Enkät
  frekvens: år
"""
_FEW, _MANY = 9, 60
_LARGE = 10_000


class Edit(NamedTuple):
    """Letters to put in place of those between two offsets."""

    start: int
    end: int
    text: str


class Waited(NamedTuple):
    """How long one edit took, in milliseconds: to the suggestions if any were asked for, and to the diagnostics."""

    suggestions: float | None
    diagnostics: float


class Editor:
    """An editor with one plan open."""

    def __init__(self, text: str, folder: Path) -> None:
        self.source = Source(str(folder / "plan.eff"), text)
        self.uri = (folder / "plan.eff").as_uri()
        self._client = LanguageClient("latency", "1")
        self._said: asyncio.Queue[types.PublishDiagnosticsParams] = asyncio.Queue()
        self._versions = count(1)
        self._places = Places()
        self._client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)(partial(self._said.put_nowait))

    async def begin(self) -> float:
        """Start the server and open the plan; how long the first diagnostics took."""
        await self._client.start_io(str(Path(sys.executable).parent / "effekt"), "lsp")
        await self._client.initialize_async(types.InitializeParams(types.ClientCapabilities()))
        self._client.initialized(types.InitializedParams())
        version, start = next(self._versions), perf_counter()
        item = types.TextDocumentItem(self.uri, "effekt", version, self.source.text)
        self._client.text_document_did_open(types.DidOpenTextDocumentParams(item))
        return await self._until(version, start)

    async def end(self) -> None:
        """Say goodbye."""
        await self._client.shutdown_async(None)
        self._client.exit(None)

    async def edit(self, edits: Sequence[Edit], *, suggest: bool = False, since: float | None = None) -> Waited:
        """Make some edits at once, and wait for what is then said."""
        changes = [self._change(one) for one in sorted(edits, reverse=True)]
        version, start = next(self._versions), since or perf_counter()
        versioned = types.VersionedTextDocumentIdentifier(version, self.uri)
        self._client.text_document_did_change(types.DidChangeTextDocumentParams(versioned, changes))
        suggestions = await self._suggestions(edits[0], start) if suggest else None
        return Waited(suggestions, await self._until(version, start))

    async def rename(self, offset: int, name: str) -> Waited:
        """Rename what stands at a place, and make the edits that come back."""
        start = perf_counter()
        at = types.RenameParams(self._it, self._places.position(self.source, offset), name)
        answer = await self._client.text_document_rename_async(at)
        assert answer is not None
        assert answer.changes is not None
        edits = [self._edit(one) for one in answer.changes[self.uri]]
        return await self.edit(edits, since=start)

    @property
    def _it(self) -> types.TextDocumentIdentifier:
        return types.TextDocumentIdentifier(self.uri)

    def _edit(self, one: types.TextEdit) -> Edit:
        start, end = (self._places.offset(self.source, at) for at in (one.range.start, one.range.end))
        return Edit(start, end, one.new_text)

    def _change(self, one: Edit) -> types.TextDocumentContentChangePartial:
        """An edit as the protocol has it, which is made in the text here too."""
        where = self._places.range(self.source, one.start, one.end)
        self.source = Source(self.source.path, self.source.text[: one.start] + one.text + self.source.text[one.end :])
        return types.TextDocumentContentChangePartial(where, one.text)

    async def _suggestions(self, one: Edit, start: float) -> float:
        at = self._places.position(self.source, one.start + len(one.text))
        await self._client.text_document_completion_async(types.CompletionParams(self._it, at))
        return (perf_counter() - start) * 1000

    async def _until(self, version: int, start: float) -> float:
        while (await self._said.get()).version != version:
            pass
        return (perf_counter() - start) * 1000


async def typing(editor: Editor, times: int) -> list[Waited]:
    """A property typed letter by letter, in the middle of the plan."""
    place = editor.source.text.index("\n\n", len(editor.source.text) // 2)
    await editor.edit([Edit(place, place, "\n  ")])
    letters = (TYPED * (times // len(TYPED) + 1))[:times]
    return [await editor.edit([Edit(place + 3 + n, place + 3 + n, letters[n])], suggest=True) for n in range(times)]


async def pasting(editor: Editor, times: int) -> list[Waited]:
    """Ten lines pasted behind a declaration."""
    waited = []
    for number in range(times):
        place = editor.source.text.index("\n\n", len(editor.source.text) // 3) + 1
        waited.append(await editor.edit([Edit(place, place, PASTED.format(n=number))]))
    return waited


async def renaming(editor: Editor, times: int) -> list[Waited]:
    """An indicator renamed wherever it is named."""
    found = editor.source.text.index("mäts med: ") + len("mäts med: ")
    return [await editor.rename(found, f"omdöpt-{number}") for number in range(times)]


Played = Callable[[Editor, int], Awaitable[list[Waited]]]
EDITING: tuple[tuple[str, Played], ...] = (("typing", typing), ("pasting ten lines", pasting), ("renaming", renaming))


def share_of_parsing(text: str, times: int) -> float:
    """The share of the work after a keystroke that is parsing, the middle of some."""
    shares = []
    place = text.index("\n\n", len(text) // 2)
    for number in range(times + 1):
        document = Document(Source("plan.eff", f"{text[:place]}\n  beskrivning: {'å' * number}{text[place:]}"))
        start = perf_counter()
        _ = document.file
        parsed = perf_counter()
        _ = document.diagnostics
        shares.append((parsed - start) / (perf_counter() - start))
    return median(shares[1:])


async def measured(size: int) -> list[list[str]]:
    """The rows of the table for a plan of one size."""
    text = plan(size)
    times = _FEW if size >= _LARGE else _MANY
    rows = []
    with TemporaryDirectory() as folder:
        editor = Editor(text, Path(folder))
        opened = await editor.begin()
        rows.append([f"{size}", "opening", "1", f"{opened:.0f}", "", "", ""])
        for name, play in EDITING:
            waited = await play(editor, times)
            rows.append([f"{size}", name, f"{len(waited)}", *_figures(waited)])
        await editor.end()
    rows[1].append(f"{share_of_parsing(text, 5):.0%}")
    return rows


def _figures(waited: Sequence[Waited]) -> Iterator[str]:
    diagnostics = sorted(one.diagnostics for one in waited)
    suggestions = sorted(one.suggestions for one in waited if one.suggestions is not None)
    for figures in (diagnostics, suggestions):
        yield f"{median(figures):.0f}" if figures else ""
        yield f"{figures[round(0.99 * (len(figures) - 1))]:.0f}" if figures else ""


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description="Measure how long an editor waits.")
    parser.add_argument("sizes", nargs="*", type=int, help="how many declarations; by default 20 to 20000")
    sizes = parser.parse_args().sizes or SIZES
    heading = ["declarations", "editing", "edits", "diagnostics ms", "99 %", "suggestions ms", "99 %", "parsing"]
    print("| " + " | ".join(heading) + " |\n" + "| --- " * len(heading) + "|", flush=True)
    for size in sizes:
        for row in asyncio.run(measured(size)):
            print("| " + " | ".join([*row, *[""] * (len(heading) - len(row))]) + " |", flush=True)


if __name__ == "__main__":
    main()
