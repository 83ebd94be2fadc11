"""Fourth principle: mixed methods, for each leader and for leaders together."""

from collections.abc import Iterator

from effektlang.model.chain import Activity
from effektlang.model.model import Model
from effektlang.packs.leadership_words import is_done_alone, is_done_together
from effektlang.rules.rule import INFO, Context, Finding, Rule
from effektlang.text import Text

RULE = Rule(
    code="L004",
    name=Text("ledarskap-med-en-sorts-metod", "leadership-by-one-kind-of-method"),
    severities=INFO,
    default=False,
    message=Text(
        "Lär sig ledarna både var för sig och tillsammans? {seen}",
        "Do the leaders learn both each for themselves and together? {seen}",
    ),
    why=Text(
        "Den enskilda ledaren växer av återkoppling, nya uppgifter och egen reflektion. Ledarskapet i verksamheten växer när de som leder arbetar ihop. Det ena ersätter inte det andra.",
        "A leader grows by feedback, new tasks and reflection of their own. The leadership of an organisation grows when those who lead work together. Neither replaces the other.",
    ),
    way_out=Text(
        "Skriv aktiviteter av båda slagen. Var för sig: handledning, mentor, återkoppling, nya uppgifter. Tillsammans: ledningsgrupp, nätverk, kollegialt lärande, gemensamma uppdrag.",
        "Write activities of both kinds. Each for themselves: supervision, a mentor, feedback, new tasks. Together: a management team, networks, peer learning, joint assignments.",
    ),
    source=Text(
        "Sveriges Kommuner och Regioner: systematisk ledarskapsutveckling blandar metoder (relationer, uppgifter, återkoppling, kurser, egen utveckling)",
        "Swedish Association of Local Authorities and Regions: systematic leadership development mixes methods (relations, tasks, feedback, courses, self-development)",
    ),
    bad=(
        """
        plan: Ledare som lyssnar
        aktivitet coachning: Coachning av nya chefer
                             ^^^^^^^^^^^^^^^^^^^^^^^
        """,
        """
        plan: Ledare som lyssnar
        aktivitet kurs: Kurs i att leda samtal
                        ^^^^^^^^^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        plan: Ledare som lyssnar
        aktivitet coachning: Coachning av nya chefer
        aktivitet nätverk: Nätverk för enhetschefer
        """,
        """
        plan: Ledare som lyssnar
        aktivitet återkoppling: Återkoppling till den som leder
        aktivitet nätverk: Nätverk för enhetschefer
        """,
        """
        plan: Ledare som lyssnar
        """,
    ),
)

_ONLY_ALONE = Text(
    "Aktiviteterna nämner bara det de gör var för sig.",
    "The activities mention only what they do each for themselves.",
)
_ONLY_TOGETHER = Text(
    "Aktiviteterna nämner bara det de gör tillsammans.",
    "The activities mention only what they do together.",
)
_NEITHER = Text("Det går inte att se i aktiviteterna.", "The activities do not show it.")


def check(model: Model, context: Context) -> Iterator[Finding]:
    """Ask, where the words of the activities do not tell of both kinds."""
    activities = list(model.of(Activity))
    texts = [f"{activity.title} {activity.description or ''}" for activity in activities]
    alone, together = any(map(is_done_alone, texts)), any(map(is_done_together, texts))
    if activities and not (alone and together):
        seen = _ONLY_ALONE if alone else _ONLY_TOGETHER if together else _NEITHER
        yield Finding(context.origins.title(activities[0].id), {"seen": seen})
