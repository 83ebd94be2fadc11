"""People counted together, with no word on women and men."""

from collections.abc import Iterator

from effektlang.model.measurement import Indicator
from effektlang.model.model import Model
from effektlang.rules.asking import ask_each
from effektlang.rules.people import counts_people, is_by_sex
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="M026",
    name=Text("personer-utan-uppdelning-på-kön", "people-without-breakdown-by-sex"),
    severities=INFO,
    default=False,
    message=Text(
        "Är ”{title}” lika för kvinnor och män, flickor och pojkar?",
        "Is “{title}” the same for women and men, girls and boys?",
    ),
    why=Text(
        "Ett medelvärde kan bli bättre samtidigt som det blir sämre för det ena könet. Det syns först när siffran delas upp.",
        "An average may get better while things get worse for one sex. It shows only when the figure is broken down.",
    ),
    way_out=Text(
        "Skriv `uppdelning: kön`, och värdena på var sin rad under `utfall`: `kvinnor: 16,4` och `män: 18`.",
        "Write `disaggregation: sex`, and the values on a line each under `actual`: `women: 16.4` and `men: 18`.",
    ),
    source=Text(
        "Jämställdhetspolitiken: statistik om individer ska delas upp på kön",
        "Swedish gender equality policy: statistics on individuals are to be broken down by sex",
    ),
    bad=(
        """
        indikator oro: Andel patienter som känner oro
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        indikator oro: Andel patienter som känner oro
          uppdelning: kön, ålder
        """,
        """
        indikator oro: Andel patienter som känner oro
          utfall 2025: 17
            kvinnor: 16
            män: 18
        """,
        """
        indikator koldioxid: Utsläpp av koldioxid
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask whether it is the same for both."""
    asked = [indicator for indicator in model.of(Indicator) if counts_people(indicator)]
    yield from ask_each(RULE, asked, _lacks_it, context)


def _lacks_it(indicator: Indicator) -> bool:
    return not is_by_sex(indicator)
