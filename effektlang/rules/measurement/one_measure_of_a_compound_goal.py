"""A goal that says two things, and one measure of it."""

import re
from collections.abc import Iterator

from effektlang.model.chain import Goal
from effektlang.rules.people import are_people
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="M028",
    name=Text("ett-mått-på-ett-sammansatt-mål", "one-measure-of-a-compound-goal"),
    severities=INFO,
    default=False,
    message=Text(
        "Räcker ”{measure}” för att visa hela ”{title}”?",
        "Is “{measure}” enough to show the whole of “{title}”?",
    ),
    why=Text(
        "Ett mål som säger två saker kan nås till hälften. Mäts bara den ena blir det den som räknas.",
        "A goal that says two things can be half reached. If only one is measured, that is the one that counts.",
    ),
    way_out=Text(
        "Skriv ett mått till under `mäts med`, eller dela målet i två `slutmål`.",
        "Write one more measure under `measured by`, or divide the goal into two of kind `goal`.",
    ),
    source=Text("KS", "KS"),
    bad=(
        """
        slutmål vård: En trygg och jämlik vård
                      ^^^^^^^^^^^^^^^^^^^^^^^^
          mäts med: väntetid
        indikator väntetid: Väntetid till första besöket
        """,
    ),
    good=(
        """
        slutmål vård: En trygg och jämlik vård
          mäts med: trygga, väntetid
        indikator trygga: Andel patienter som känner sig trygga
        indikator väntetid: Väntetid till första besöket, per område
        """,
        """
        slutmål uppväxt: En bra uppväxt för barn och unga
          mäts med: behöriga
        indikator behöriga: Andel behöriga till gymnasiet
        """,
    ),
)

_AND = r"(?P<before>[\w-]+),? (?:och|samt|and|&) (?P<after>[\w-]+)"


def check(goal: Goal, context: Context) -> Iterator[Finding]:
    """Ask where the title joins two things that are not people."""
    if len(goal.measured_by) == 1 and any(map(_joins_two_things, re.finditer(_AND, goal.title.lower()))):
        measure = context.title(goal.measured_by[0])
        yield Finding(context.origins.title(goal.id), {"title": goal.title, "measure": measure})


def _joins_two_things(joint: re.Match[str]) -> bool:
    """Whether what is joined is not one word in two parts (hälso- och sjukvård), nor two groups."""
    before, after = joint.group("before", "after")
    return not before.endswith("-") and not (are_people(before) or are_people(after))
