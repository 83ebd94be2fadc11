"""A target that those it is about had no part in."""

from collections.abc import Iterator

from effektlang.model.chain import Effect
from effektlang.model.measurement import Indicator
from effektlang.model.model import Model
from effektlang.rules.groups import with_their_groups
from effektlang.rules.parties import ids_of
from effektlang.rules.rule import INFO_THEN_WARNING, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="I005",
    name=Text("målvärde-utan-målgruppen", "target-without-target-group"),
    severities=INFO_THEN_WARNING,
    message=Text(
        "Har {groups} varit med och satt målvärdet för ”{title}”?",
        "Have {groups} had a part in setting the target for “{title}”?",
    ),
    why=Text(
        "Den som själv har varit med och satt ett mål vill nå det, och vet vad siffran betyder i vardagen.",
        "Those who have helped set a target want to reach it, and know what the figure means in daily life.",
    ),
    way_out=Text(
        "Fråga dem, och skriv sedan `framtaget med` under målvärdet.",
        "Ask them, and then write `set with` under the target.",
    ),
    source=Text(
        "Frågan ”Har jag själv varit med och satt ett mål?”",
        "The question “Have I taken part in setting a target?”",
    ),
    bad=(
        """
        intressent patienter: Patienter
        effekt trygga: Tryggare hemma
          för: patienter
          mäts med: trygghet
        indikator trygghet: Andel trygga
          målvärde 2028: 80
          ^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        intressent patienter: Patienter
        effekt trygga: Tryggare hemma
          för: patienter
          mäts med: trygghet
        indikator trygghet: Andel trygga
          målvärde 2028: 80
            framtaget med: patienter
        """,
        """
        intressent patienter: Patienter
        intressent råd: Patientrådet
          del av: patienter
        effekt trygga: Tryggare hemma
          för: patienter
          mäts med: trygghet
        indikator trygghet: Andel trygga
          målvärde 2028: 80
            framtaget med: råd
        """,
    ),
)


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask about each target that none of those its effects are for has helped set; members of a group count."""
    groups = _groups_by_indicator(model)
    for indicator in model.of(Indicator):
        concerned = groups.get(indicator.id, {})
        for target in indicator.targets:
            present = ids_of(target.set_with)
            if concerned and with_their_groups(model, present).isdisjoint(concerned):
                titles = tuple(Text(f"”{context.title(id_)}”", f"“{context.title(id_)}”") for id_ in concerned)
                arguments = {"groups": titles, "title": indicator.title}
                place = context.origins.dated_key(indicator.id, "targets", target.period)
                yield Finding(place, arguments, about=indicator)


def _groups_by_indicator(model: Model) -> dict[str, dict[str, None]]:
    """Those whom the effects that an indicator measures are for, in the order written."""
    groups: dict[str, dict[str, None]] = {}
    for effect in model.of(Effect):
        for indicator in effect.measured_by:
            groups.setdefault(indicator, {}).update(dict.fromkeys(effect.for_whom))
    return groups
