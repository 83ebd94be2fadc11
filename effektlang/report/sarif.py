"""Findings as SARIF 2.1.0, for GitHub code scanning and other viewers of static analysis.

GitHub takes 20 runs of 25,000 results, 1,000 places a result and 10 MB of gzip, and wants one run for a tool: so this
is always one run, cut to the heaviest findings. `columnKind` makes columns count code points, as ours do.
"""

import json
from collections.abc import Iterable, Sequence

from effektlang import __version__
from effektlang.diagnostics import Diagnostic, Fault, Fix, Label
from effektlang.report.finding import Checked, message, way_out
from effektlang.report.fingerprint import fingerprinted
from effektlang.report.line_hash import line_hashes
from effektlang.report.paths import ROOT, artifact
from effektlang.report.rule_help import LEVELS, descriptor
from effektlang.source import Source
from effektlang.text import Language, Text, number

ABOUT = Text("SARIF, för GitHub code scanning", "SARIF, for GitHub code scanning")

MOST_RESULTS = 25_000
MOST_PLACES = 1_000
SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

_FINGERPRINT = "effektlangFinding/v1"
_ROOT = Text("Mappen som `effekt check` kördes i.", "The folder that `effekt check` was run in.")
_CUT = Text(
    "{found} fynd är fler än GitHub tar emot. De {kept} tyngsta är med.",
    "{found} findings are more than GitHub takes. The {kept} heaviest are included.",
)

Json = dict[str, object]
Found = tuple[Checked, Diagnostic, str]


def render(checked: Sequence[Checked], language: Language, *, colour: bool = False, width: int = 100) -> str:
    """The report as one SARIF log with one run."""
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(list(fingerprinted(checked)), language)]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _run(found: Sequence[Found], language: Language) -> Json:
    kept = _heaviest(found)
    rules = sorted({one.fault.code: one.fault for _, one, _ in kept}.values(), key=lambda fault: fault.code)
    places = {fault.code: index for index, fault in enumerate(rules)}
    return {
        "tool": {"driver": _driver(rules, language)},
        "invocations": [_invocation(len(found), len(kept), language)],
        "language": language,
        "columnKind": "unicodeCodePoints",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "originalUriBaseIds": {ROOT: {"description": {"text": _ROOT.say(language)}}},
        "results": [_result(*one, places) for one in kept],
    }


def _heaviest(found: Sequence[Found]) -> list[Found]:
    """As many findings as a run may hold, still in order of place."""
    by_weight = sorted(range(len(found)), key=lambda index: -found[index][1].severity)
    return [found[index] for index in sorted(by_weight[:MOST_RESULTS])]


def _driver(rules: Iterable[Fault], language: Language) -> Json:
    return {
        "name": "Effektlang",
        "version": __version__,
        "semanticVersion": __version__,
        "language": language,
        "rules": [descriptor(fault, language) for fault in rules],
    }


def _invocation(found: int, kept: int, language: Language) -> Json:
    invocation: Json = {"executionSuccessful": True}
    if kept < found:
        text = _CUT.say(language, {"found": number(found, language), "kept": number(kept, language)})
        invocation["toolExecutionNotifications"] = [{"level": "warning", "message": {"text": text}}]
    return invocation


def _result(plan: Checked, diagnostic: Diagnostic, fingerprint: str, rules: dict[str, int]) -> Json:
    place, others = diagnostic.place, list(enumerate(diagnostic.labels[1:MOST_PLACES], start=1))
    line = place.source.position(place.start).line
    result: Json = {
        "ruleId": diagnostic.fault.code,
        "ruleIndex": rules[diagnostic.fault.code],
        "level": LEVELS[diagnostic.severity],
        "message": {"text": _said(diagnostic, others, plan.language)},
        "locations": [{"physicalLocation": _physical(place)}],
        "partialFingerprints": {
            "primaryLocationLineHash": line_hashes(place.source.text)[line - 1],
            _FINGERPRINT: fingerprint,
        },
    }
    if others:
        result["relatedLocations"] = [_related(id_, label, plan.language) for id_, label in others]
    if diagnostic.fixes:
        result["fixes"] = [_fix(fix, place.source, plan.language) for fix in diagnostic.fixes]
    return result


def _said(diagnostic: Diagnostic, others: Iterable[tuple[int, Label]], language: Language) -> str:
    """The question, the way out, and links to the other places: GitHub shows those only where the message has them."""
    links = [f"[{label.text.say(language)}]({id_})" for id_, label in others if label.text]
    return " ".join((message(diagnostic, language), way_out(diagnostic, language), *links))


def _related(id_: int, label: Label, language: Language) -> Json:
    location: Json = {"id": id_, "physicalLocation": _physical(label)}
    return location | ({"message": {"text": label.text.say(language)}} if label.text else {})


def _physical(label: Label) -> Json:
    return {"artifactLocation": artifact(label.source.path), "region": _region(label.source, label.start, label.end)}


def _region(source: Source, start: int, end: int) -> Json:
    first, last = source.position(start), source.position(end)
    return {"startLine": first.line, "startColumn": first.column, "endLine": last.line, "endColumn": last.column}


def _fix(fix: Fix, source: Source, language: Language) -> Json:
    replacements = [
        {"deletedRegion": _region(source, edit.start, edit.end), "insertedContent": {"text": edit.replacement}}
        for edit in fix.edits
    ]
    return {
        "description": {"text": fix.title.say(language)},
        "artifactChanges": [{"artifactLocation": artifact(source.path), "replacements": replacements}],
        "properties": {"safe": fix.safe},
    }
