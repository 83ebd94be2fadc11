"""Runs whole processes in turn and measures each: seconds, and the most memory it held.

This module keeps itself small: on Linux a process is charged with the memory of the one that started it.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from typing import NamedTuple

Command = Sequence[str]
_KILOBYTES = 1024 if sys.platform == "darwin" else 1
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""What processes are run in: as for a planner, whose Python keeps compiled modules."""


class Run(NamedTuple):
    """What one process took."""

    seconds: float
    megabytes: float
    said: str


class Spread(NamedTuple):
    """The middle of several measurements, with the least and the most."""

    median: float
    least: float
    most: float

    def show(self, digits: int = 2) -> str:
        """The three figures in one cell of a table."""
        return f"{self.median:.{digits}f} ({self.least:.{digits}f}–{self.most:.{digits}f})"


def run(command: Command) -> Run:
    """One process from start to end; `said` is the last it wrote to standard error if it failed, else empty."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=ENVIRONMENT)
    assert process.stderr is not None
    said = process.stderr.read().decode("utf-8", "replace").strip()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stderr.close()
    failed = (said.splitlines() or [f"exit code {process.returncode}"])[-1] if process.returncode else ""
    return Run(seconds, usage.ru_maxrss / _KILOBYTES / 1024, failed)


def in_turn(commands: Sequence[Command], times: int) -> list[list[Run]]:
    """A B C A B C …: the runs of each command, after one of each that is not counted."""
    for command in commands:
        run(command)
    rounds = [[run(command) for command in commands] for _ in range(times)]
    return [list(runs) for runs in zip(*rounds, strict=True)]


def failure(runs: Sequence[Run]) -> str:
    """What a command said when it failed; empty if it never did."""
    return next((one.said for one in runs if one.said), "")


def spread(runs: Sequence[Run], measure: Callable[[Run], float]) -> Spread:
    """The middle, the least and the most of one figure over some runs."""
    return _spread([measure(one) for one in runs])


def ratio(runs: Sequence[Run], others: Sequence[Run]) -> Spread:
    """How many times longer the runs took, each against the other of its own round."""
    return _spread([one.seconds / other.seconds for one, other in zip(runs, others, strict=True)])


def _spread(figures: Sequence[float]) -> Spread:
    ordered = sorted(figures)
    return Spread(ordered[len(ordered) // 2], ordered[0], ordered[-1])
