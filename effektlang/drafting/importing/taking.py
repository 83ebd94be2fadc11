"""Takes what cells say into the elements of a plan, once each: what contradicts itself is left out."""

from collections.abc import Mapping

from effektlang.characters import folded
from effektlang.drafting.drafting import Drafting
from effektlang.drafting.importing.headings import COUNTED, FIGURES, Role
from effektlang.drafting.importing.values import NotReadable, fields_of, figure_of, property_of
from effektlang.model.measurement import Measure, Target
from effektlang.quantities import Period


class Fields:
    """What has been said so far of each element."""

    def __init__(self, draft: Drafting) -> None:
        self._draft = draft
        self._known: dict[str, dict[tuple[str, Period | None], object]] = {}

    def take(self, role: Role, text: str, id_: str, kind: str) -> bool:
        """Take in one cell of an element; whether it could be."""
        row = property_of(role.word, kind)
        if row is None:
            return False
        try:
            if role.word in FIGURES:
                return self._figure(role, text, id_)
            said = text if role.word in ("responsible", "carried_out_by") else " ".join(text.split())
            fields = fields_of(row, said, role, self._draft)
        except NotReadable:
            return False
        return self._all_new(id_, role, fields)

    def _figure(self, role: Role, text: str, id_: str) -> bool:
        figure = figure_of(role, " ".join(text.split()))
        unit = self._of(id_).get(("unit", None))
        if figure.unit is not None and unit not in (None, figure.unit):
            return False
        if self._is_no_change(figure.value, id_):
            return False
        if not self._all_new(id_, role, {role.word: (figure.value,)}):
            return False
        return figure.unit is None or self._all_new(id_, Role("unit"), {"unit": figure.unit})

    def _is_no_change(self, figure: object, id_: str) -> bool:
        """Whether a target is the same number as the baseline, or the other way about: one of them is a mistake."""
        if not isinstance(figure, Target | Measure):
            return False
        other = "baselines" if isinstance(figure, Target) else "targets"
        known = (value for (word, _), value in self._of(id_).items() if word == other)
        return any(isinstance(one, tuple) and one[0].value == figure.value for one in known)

    def _all_new(self, id_: str, role: Role, fields: dict[str, object]) -> bool:
        """Say more of an element, unless something else has been said of the same before."""
        one_only = {name: value for name, value in fields.items() if not isinstance(value, tuple) or name in COUNTED}
        new = {(name, role.period if name in COUNTED else None): value for name, value in one_only.items()}
        known = self._of(id_)
        if not all(_is_same(known.get(key, value), value) for key, value in new.items()):
            return False
        if not _is_in_order(known | new):
            return False
        known |= new
        self._draft.add(id_, **fields)
        return True

    def _of(self, id_: str) -> dict[tuple[str, Period | None], object]:
        return self._known.setdefault(id_, {})


def _is_in_order(known: Mapping[tuple[str, Period | None], object]) -> bool:
    """Whether what begins does not end before that."""
    start, end = known.get(("start", None)), known.get(("end", None))
    return not (isinstance(start, Period) and isinstance(end, Period) and start.is_after(end))


def _is_same(one: object, other: object) -> bool:
    return folded(one) == folded(other) if isinstance(one, str) and isinstance(other, str) else one == other
