"""Makes plans of any size to measure on: `python benchmarks/synthetic.py 2000 > plan.eff`.

A plan is made of areas of 17 declarations, in the proportions of examples/trygg-hemgang.eff. Every reference
resolves and every level is right, so that what is measured is the reading of a sound plan. The texts stand
in `template/`.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

_TEMPLATE = Path(__file__).parent / "template"
_IN_HEAD, _IN_AREA = 3, 17
_GROUPS = ("Äldre", "Unga vuxna", "Nyanlända", "Föräldrar", "Anhöriga", "Personer med funktionsnedsättning")
_STAFF = ("Distriktssköterskor", "Kuratorer", "Fritidsledare", "Arbetsterapeuter", "Undersköterskor")
_PLACES = ("Björkås", "Hamnen", "Norra Ängby", "Sjövik", "Kyrkbyn", "Östermalm", "Gruvan", "Lövstad")


def plan(declarations: int, seed: int = 1) -> str:
    """A sound plan of so many declarations; the same size and seed always give the same letters."""
    return "".join(_parts(declarations, Random(seed)))  # noqa: S311 - nothing here is secret


def _parts(declarations: int, random: Random) -> Iterator[str]:
    head, area, lesson = (_TEMPLATE.joinpath(f"{name}.txt").read_text("utf-8") for name in ("head", "area", "lesson"))
    areas, lessons = divmod(declarations - _IN_HEAD, _IN_AREA)
    yield head.format(declarations=declarations)
    for number in range(areas):
        yield area.format(n=number, other=random.randint(0, max(0, number - 1)), **_words(random))
    for number in range(lessons):
        yield lesson.format(n=number, **_words(random))


def _words(random: Random) -> dict[str, object]:
    group, staff = random.choice(_GROUPS), random.choice(_STAFF)
    low = random.randint(10, 40)
    return {
        "group": group, "group_lower": group.lower(), "staff": staff, "staff_lower": staff.lower(),
        "place": random.choice(_PLACES), "size": random.randint(50, 900), "some": random.randint(10, 60),
        "cost": random.randint(100, 900), "year": random.randint(2010, 2024),
        "low": low, "actual": low + random.randint(1, 9), "high": low + random.randint(20, 50),
    }  # fmt: skip


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.write(plan(int(sys.argv[1]), *map(int, sys.argv[2:])))
