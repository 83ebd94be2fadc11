"""Runs the rules over a resolved plan and takes away what the plan has made exceptions from."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import date
from types import MappingProxyType

from effektlang.comparing.change import Comparison
from effektlang.diagnostics import Diagnostic, Severity
from effektlang.model.chain import Link
from effektlang.model.element import Element
from effektlang.model.graph import Graph
from effektlang.model.model import Model
from effektlang.model.plan import Plan
from effektlang.model.resolve.resolved import Resolved
from effektlang.record import record
from effektlang.rules.exceptions import placed_exceptions
from effektlang.rules.registry import named, usual
from effektlang.rules.rule import STAGE_OF, Context, Finding, Registered, Rule, Stage, UnusedException
from effektlang.today import today as this_day

Subject = Element | Link | Model | Comparison


Weights = Mapping[str, Severity | None]
_AS_THEY_STAND: Weights = MappingProxyType({})


def on_we_go() -> None:
    """What is done between two questions where no one waits: nothing."""


def run(
    resolved: Resolved,
    rules: Iterable[Registered] | None = None,
    stage: Stage | None = None,
    today: date | None = None,
    weights: Weights = _AS_THEY_STAND,
    earlier: Model | None = None,
    between: Callable[[], None] = on_we_go,
) -> list[Diagnostic]:
    """What the rules find in a plan, at the stage of its status and today unless others are given.

    By default they are those that are usual at the stage and those of the plan's packs.

    `weights` gives rules another severity by their codes; None is silence. `earlier` is an earlier version of the
    plan, for the rules that ask about what has changed since. `between` is called between two questions; an editor
    raises in it to give way to someone who waits.
    """
    plan = resolved.model.plan
    at = stage or STAGE_OF[plan.status]
    chosen = tuple(rules) if rules is not None else usual(at, plan.rule_packs)
    moment = _Moment(at, today or this_day(), weights, between)
    return _Run(resolved, chosen, moment, _since(earlier, resolved.model)).diagnostics()


def _since(earlier: Model | None, model: Model) -> Comparison | None:
    """What has changed since an earlier version of the plan, if there is one."""
    if earlier is None:
        return None
    from effektlang.comparing.compare import compare

    return compare(earlier, model)


@record
class _Moment:
    """What a run depends on besides the plan and the rules."""

    stage: Stage
    today: date
    weights: Weights
    between: Callable[[], None]

    def severity(self, one: Registered) -> Severity | None:
        """How much a rule's findings weigh."""
        return self.weights.get(one.rule.code, one.rule.severities.at(self.stage))


class _Run:
    """One run over one plan."""

    def __init__(
        self, resolved: Resolved, rules: Collection[Registered], moment: _Moment, since: Comparison | None
    ) -> None:
        model = resolved.model
        self._since = since
        self._model = model
        self._context = Context(model, Graph(model), resolved.origins, moment.stage, moment.today)
        self._severity = moment.severity
        self._moment = moment
        self._rules = [one for one in rules if moment.severity(one) is not None and self._can_be_asked(one)]
        self._by_type: dict[type, list[Registered]] = {}
        for one in self._rules:
            for visited in one.visits:
                self._by_type.setdefault(visited, []).append(one)
        self._used: set[int] = set()

    def diagnostics(self) -> list[Diagnostic]:
        """Every finding that no exception silences, then the exceptions that silenced nothing."""
        found = [diagnostic for subject in self._subjects() for diagnostic in self._visit(subject)]
        return [*found, *self._unused()]

    def _can_be_asked(self, one: Registered) -> bool:
        """Whether there is what a rule asks about: an earlier version is seldom at hand."""
        return self._since is not None or Comparison not in one.visits

    def _subjects(self) -> Iterator[Subject]:
        yield self._model.plan
        yield from (element for element in self._model.elements if element.from_plan is None)
        yield from self._model.links
        yield self._model
        if self._since is not None:
            yield self._since

    def _visit(self, subject: Subject) -> Iterator[Diagnostic]:
        for one in self._by_type.get(type(subject), ()):
            self._moment.between()
            for finding in one.check(subject, self._context):
                about = finding.about or subject
                if not self._is_silenced(one, about) and not self._may_be_answered(one.rule, about):
                    yield self._diagnostic(one, finding)

    def _may_be_answered(self, rule: Rule, subject: Subject) -> bool:
        """Whether what a rule asks for is written, though it could not be read: that has been said already."""
        if not self._context.origins.misspelt.isdisjoint(rule.answered_by):
            return True
        if not rule.asks_for or isinstance(subject, Model | Comparison | Link):
            return False
        id_ = None if isinstance(subject, Plan) else subject.id
        return any(self._context.origins.has(id_, name) for name in rule.asks_for)

    def _diagnostic(self, one: Registered, finding: Finding) -> Diagnostic:
        severity = self._severity(one)
        assert severity is not None
        return Diagnostic(one.rule, severity, (finding.at, *finding.others), finding.arguments, finding.fixes)

    def _is_silenced(self, one: Registered, subject: Subject) -> bool:
        """Whether an exception takes the finding away; errors take none."""
        if self._severity(one) is Severity.ERROR:
            return False
        own = () if isinstance(subject, Model | Comparison) else subject.exceptions
        for exception in (*own, *self._model.plan.exceptions):
            if named(exception.rule) is one:
                self._used.add(id(exception))
                return True
        return False

    def _unused(self) -> Iterator[Diagnostic]:
        visitors = self._by_type.get(UnusedException, ())
        placed = placed_exceptions(self._model, self._context.origins)
        for exception, place in {id(exception): (exception, place) for exception, place in placed}.values():
            known = named(exception.rule)
            if id(exception) in self._used or (known is not None and known not in self._rules):
                continue
            for one in visitors:
                for finding in one.check(UnusedException(exception, place, is_known=known is not None), self._context):
                    yield self._diagnostic(one, finding)
