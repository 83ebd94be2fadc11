"""What an indicator's values are read against: its unit and its scale."""

from effektlang.quantities import Number, Step
from effektlang.record import record

_MONEY: dict[str, int] = {
    "kr": 1, "sek": 1, "kronor": 1, "tkr": 1_000, "mnkr": 1_000_000, "mkr": 1_000_000, "mdkr": 1_000_000_000,
}  # fmt: skip
_SAME = {"procent": "%", "per cent": "%", "percent": "%", "%": "%"}


@record
class Gauge:
    """The unit and the steps of one indicator, where they are stated."""

    unit: str | None = None
    steps: tuple[Step, ...] = ()

    def step(self, value: Step) -> Step | None:
        """The step of the scale that a word names, None if there is no such step."""
        return next((step for step in self.steps if step.lower() == value.lower()), None)

    def number(self, value: Number, unit: str | None) -> Number | None:
        """A number in the indicator's own unit, None if its unit does not convert."""
        if unit is None or self.unit is None or _plain(unit) == _plain(self.unit):
            return value
        from_, to = _MONEY.get(unit.lower()), _MONEY.get(self.unit.lower())
        if from_ is None or to is None:
            return None
        converted = value * from_ / to
        return int(converted) if converted == int(converted) else converted


def _plain(unit: str) -> str:
    return _SAME.get(unit.lower(), unit.lower())
