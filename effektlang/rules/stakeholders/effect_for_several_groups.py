"""One effect for groups who may feel it differently."""

from collections.abc import Iterator

from effektlang.model.chain import Effect
from effektlang.rules.groups import with_their_groups
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="I012",
    name=Text("effekt-för-flera-grupper", "effect-for-several-groups"),
    severities=INFO,
    default=False,
    message=Text(
        "Märks ”{title}” på samma sätt hos {groups}?",
        "Is “{title}” felt in the same way by {groups}?",
    ),
    why=Text(
        "När en effekt är till för flera kan den komma för den ena gruppen och utebli för den andra, utan att det syns.",
        "When an effect is for several, it may come for one group and fail to come for another, without anyone seeing it.",
    ),
    way_out=Text(
        "Skriv en effekt för varje grupp, om förändringen inte är densamma.",
        "Write one effect for each group, if the change is not the same.",
    ),
    source=Text("Inera om nyttor och intressenter", "Inera on benefits and stakeholders"),
    bad=(
        """
        intressent patienter: Patienter
        intressent anhöriga: Anhöriga
        effekt trygga: Tryggare hemma
          för: patienter, anhöriga
          ^^^
        """,
    ),
    good=(
        """
        intressent patienter: Patienter
        intressent anhöriga: Anhöriga
        effekt trygga: Tryggare hemma
          för: patienter
        effekt lugna: Anhöriga oroar sig mindre
          för: anhöriga
        """,
        """
        intressent patienter: Patienter
        intressent äldst: Patienter över 85 år
          del av: patienter
        effekt trygga: Tryggare hemma
          för: patienter, äldst
        """,
    ),
)


def check(effect: Effect, context: Context) -> Iterator[Finding]:
    """Ask whether it is the same for all, where it is for more than one group; members go with their group."""
    if len(set(effect.for_whom)) > 1:
        above = {id_: with_their_groups(context.model, [id_]) - {id_} for id_ in effect.for_whom}
        apart = [context.title(id_) for id_, groups in above.items() if groups.isdisjoint(effect.for_whom)]
        if len(apart) > 1:
            groups = tuple(Text(f"”{title}”", f"“{title}”") for title in apart)
            yield Finding(context.origins.key(effect.id, "for_whom"), {"title": effect.title, "groups": groups})
