"""Words that mean different things in different organisations, each with the choice there is."""

from effektlang.text import Text

_RESULT = Text(
    "Är det något ni levererar? Skriv `prestation`. Är det en förändring för någon? Skriv `effekt`. "
    "Är det en siffra? Skriv `utfall` under en `indikator`.",
    "Is it something you deliver? Write `output`. Is it a change for someone? Write `effect`. "
    "Is it a figure? Write `actual` under an `indicator`.",
)
_GOAL = Text(
    "Är det det yttersta syftet? Skriv `slutmål`. Är det en förändring för någon? Skriv `effekt`. "
    "Är det en siffra att nå? Skriv `målvärde` under en `indikator`.",
    "Is it the end that all serves? Write `goal`. Is it a change for someone? Write `effect`. "
    "Is it a figure to reach? Write `target` under an `indicator`.",
)
_DIRECTION = Text(
    "Är det det yttersta syftet? Skriv `slutmål`. Är det varför planen finns? Skriv `syfte` under `plan`.",
    "Is it the end that all serves? Write `goal`. Is it why the plan exists? Write `purpose` under `plan`.",
)
_MISSION = Text(
    "Är det vad ni har fått i uppdrag? Skriv `uppdrag` under `plan`. Är det något ni gör? Skriv `aktivitet`.",
    "Is it what you have been asked to do? Write `mission` under `plan`. Is it something you do? Write `activity`.",
)
_DOCUMENT = Text(
    "Är det själva dokumentet? Skriv `dokumenttyp` under `plan`. Är det vägen till målet? Skriv `aktivitet`.",
    "Is it the document itself? Write `document type` under `plan`. Is it the way to the goal? Write `activity`.",
)
_OUTCOME = Text(
    "Skriv `effekt`, och `sikt: kort` eller `sikt: medellång` under den.",
    "Write `effect`, and `time frame: short` or `time frame: medium` under it.",
)
_IMPACT = Text(
    "Skriv `effekt`, och `sikt: lång` under den. Är det slutet på hela kedjan? Skriv `slutmål`.",
    "Write `effect`, and `time frame: long` under it. Is it the end of the whole chain? Write `goal`.",
)

AMBIGUOUS: dict[str, Text] = {
    "resultat": _RESULT, "result": _RESULT, "utfall": _RESULT, "results": _RESULT,
    "mål": _GOAL, "delmål": _GOAL, "effektmål": _GOAL, "nämndmål": _GOAL, "verksamhetsmål": _GOAL,
    "inriktningsmål": _GOAL, "objective": _GOAL, "target": _GOAL, "objektiv": _GOAL,
    "vision": _DIRECTION,
    "uppdrag": _MISSION, "mission": _MISSION,
    "strategi": _DOCUMENT, "strategy": _DOCUMENT, "program": _DOCUMENT, "programme": _DOCUMENT,
    "outcome": _OUTCOME, "impact": _IMPACT,
}
