"""Findings as JUnit XML: a suite for each plan and a case for each finding.

Only an error is a failure, as `effekt check` itself ends; a question or a hint is a skipped case, which is shown but
fails nothing. A plan without findings is one case that passes.
"""

from collections import Counter
from collections.abc import Sequence
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from effektlang.diagnostics import Diagnostic, Severity
from effektlang.report.finding import Checked, message, spot, way_out
from effektlang.report.paths import from_here
from effektlang.text import Language, Text

ABOUT = Text("JUnit-XML, för byggservrar", "JUnit XML, for build servers")

_TOOL = "effekt check"


def render(checked: Sequence[Checked], language: Language, *, colour: bool = False, width: int = 100) -> str:
    """The report as XML."""
    suites = Element("testsuites", name=_TOOL)
    for plan in checked:
        suites.append(_suite(plan))
    totals = {
        name: sum(int(suite.get(name, "0")) for suite in suites) for name in ("tests", "failures", "errors", "skipped")
    }
    suites.attrib |= {name: str(total) for name, total in totals.items()}
    indent(suites)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(suites, encoding="unicode") + "\n"


def _suite(plan: Checked) -> Element:
    path = from_here(plan.path)
    failures = sum(one.severity is Severity.ERROR for one in plan.diagnostics)
    counts = {"tests": max(len(plan.diagnostics), 1), "failures": failures, "errors": 0,
              "skipped": len(plan.diagnostics) - failures}  # fmt: skip
    suite = Element("testsuite", {"name": path, **{name: str(count) for name, count in counts.items()}})
    names: Counter[str] = Counter()
    for one in plan.diagnostics:
        name = f"{one.fault.code} {message(one, plan.language)}"
        names[name] += 1
        _add_case(suite, one, name if names[name] == 1 else f"{name} ({names[name]})", plan.language)
    if not plan.diagnostics:
        SubElement(suite, "testcase", classname=path, name=_TOOL, file=path)
    return suite


def _add_case(suite: Element, diagnostic: Diagnostic, name: str, language: Language) -> None:
    """A finding as a case, with a name that is its own in the suite and stays when lines move."""
    place = diagnostic.place
    path, line = from_here(place.source.path), place.source.position(place.start).line
    case = SubElement(suite, "testcase", classname=suite.get("name", path), name=name, file=path, line=str(line))
    result = SubElement(case, "failure" if diagnostic.severity is Severity.ERROR else "skipped")
    if diagnostic.severity is Severity.ERROR:
        result.set("type", diagnostic.fault.code)
    result.set("message", message(diagnostic, language))
    title = f"{diagnostic.fault.code} {diagnostic.fault.name.say(language)}"
    result.text = f"{spot(place)}: {title}\n{message(diagnostic, language)}\n→ {way_out(diagnostic, language)}"
