"""A plan that measures what changes, and nothing that is delivered."""

from collections.abc import Iterator

from effektlang.model.chain import Effect, Output
from effektlang.model.plan import Plan
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="M012",
    name=Text("bara-effekter-mäts", "only-effects-measured"),
    severities=INFO,
    default=False,
    message=Text(
        "Om effekten inte kommer: höll inte tanken, eller blev det inte gjort? Planen mäter ingen prestation.",
        "If the effect does not come: did the idea not hold, or was it not done? The plan measures no output.",
    ),
    why=Text(
        "Den som inte vet vad som blev levererat kan inte skilja en tanke som inte höll från ett arbete som inte blev av. Då är det lätt att överge något som aldrig prövades.",
        "Those who do not know what was delivered cannot tell an idea that did not hold from work that was not done. Then it is easy to give up what was never tried.",
    ),
    way_out=Text(
        "Skriv `mäts med` under de prestationer som effekterna vilar på, till exempel hur stor del av målgruppen som nåddes.",
        "Write `measured by` under the outputs that the effects rest on, such as how much of the target group was reached.",
    ),
    source=Text(
        "Sveriges Kommuner och Regioner; KS",
        "Swedish Association of Local Authorities and Regions; KS",
    ),
    answered_by=("output",),
    bad=(
        """
        plan: Trygg hemgång
        ^^^^
        prestation besökta: Patienter som fått hembesök
          leder till: trygga
        effekt trygga: Patienterna känner sig tryggare hemma
          mäts med: trygghet
        indikator trygghet: Andel trygga
        """,
    ),
    good=(
        """
        plan: Trygg hemgång
        prestation besökta: Patienter som fått hembesök
          mäts med: andel-besökta
          leder till: trygga
        effekt trygga: Patienterna känner sig tryggare hemma
          mäts med: trygghet
        indikator andel-besökta: Andel som fått hembesök
        indikator trygghet: Andel trygga
        """,
    ),
)


def check(_: Plan, context: Context) -> Iterator[Finding]:
    """Ask where effects are measured, no output is, and for some it is not said why."""
    outputs = list(context.model.of(Output))
    is_unsaid = any(output.not_measured is None for output in outputs)
    is_measured = any(output.measured_by for output in outputs)
    if is_unsaid and not is_measured and any(effect.measured_by for effect in context.model.of(Effect)):
        yield Finding(context.origins.of_plan())
