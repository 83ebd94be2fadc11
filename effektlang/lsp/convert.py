"""Between offsets in code points and the protocol's lines and characters, in the units that the client counts in."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path

from lsprotocol import types
from pygls.uris import from_fs_path, to_fs_path

from effektlang.diagnostics import Diagnostic, Edit, Label, Severity
from effektlang.report.finding import message, way_out
from effektlang.source import Source
from effektlang.text import Language

_UNITS = {types.PositionEncodingKind.Utf16: ("utf-16-le", 2), types.PositionEncodingKind.Utf8: ("utf-8", 1)}
_SEVERITIES = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.INFO: types.DiagnosticSeverity.Information,
}
_NAME = "effekt"


class Places:
    """Counts places as one client does. The protocol's lines and columns start at 0."""

    def __init__(self, encoding: types.PositionEncodingKind | str = types.PositionEncodingKind.Utf16) -> None:
        self._codec, self._size = _UNITS.get(types.PositionEncodingKind(encoding), ("utf-32-le", 4))

    def offset(self, source: Source, position: types.Position) -> int:
        """The offset of a position; one past the end of its line is the line's end, one past the file the file's."""
        if position.line >= len(source.line_starts):
            return len(source.text)
        line = source.line(position.line + 1)
        return source.line_starts[position.line] + self._letters(line, position.character)

    def position(self, source: Source, offset: int) -> types.Position:
        """The position of an offset."""
        place = source.position(offset)
        start = source.line_starts[place.line - 1]
        return types.Position(place.line - 1, self.length(source.text[start : start + place.column - 1]))

    def range(self, source: Source, start: int, end: int) -> types.Range:
        """The range between two offsets."""
        return types.Range(self.position(source, start), self.position(source, end))

    def length(self, text: str) -> int:
        """How many of the client's units a text is."""
        return len(text) if text.isascii() else len(text.encode(self._codec, "surrogatepass")) // self._size

    def _letters(self, line: str, units: int) -> int:
        if line.isascii():
            return min(units, len(line))
        counted = 0
        for letters, letter in enumerate(line):
            if counted >= units:
                return letters
            counted += self.length(letter)
        return len(line)

    def location(self, label: Label) -> types.Location:
        """Where a label stands."""
        return types.Location(uri_of(label.source.path), self.range(label.source, label.start, label.end))

    def edits(self, source: Source, edits: Iterable[Edit]) -> list[types.TextEdit]:
        """Edits in one text."""
        return [types.TextEdit(self.range(source, one.start, one.end), one.replacement) for one in edits]

    def diagnostic(self, one: Diagnostic, language: Language) -> types.Diagnostic:
        """A finding: the question and the way out, and the other places that it speaks of."""
        place = one.place
        others = [
            types.DiagnosticRelatedInformation(self.location(label), label.text.say(language) if label.text else "→")
            for label in one.labels[1:]
        ]
        return types.Diagnostic(
            range=self.range(place.source, place.start, place.end),
            message=f"{message(one, language)}\n→ {way_out(one, language)}",
            severity=_SEVERITIES[one.severity],
            code=f"{one.fault.code} {one.fault.name.say(language)}",
            source=_NAME,
            related_information=others or None,
        )


@lru_cache(maxsize=1024)
def uri_of(path: str) -> str:
    """The address of a file."""
    return from_fs_path(str(Path(path).absolute())) or Path(path).absolute().as_uri()


@lru_cache(maxsize=1024)
def path_of(uri: str) -> Path:
    """The file at an address; a text that is in no file yet is taken to lie where the server was started."""
    path = to_fs_path(uri) if uri.startswith("file:") else None
    return Path(path) if path is not None else Path.cwd() / (uri.rpartition("/")[2].rpartition(":")[2] or "plan.eff")


def workspace_edit(changes: Mapping[str, list[types.TextEdit]]) -> types.WorkspaceEdit:
    """Edits in several files."""
    return types.WorkspaceEdit(changes=dict(changes))
