"""What Effektlang costs: `make bench`, or `python benchmarks/run.py [--quick] [sizes…]`.

Every figure is the median of runs of whole processes taken in turn (A B A B …), with the least and the most: the
machine is shared, and two figures can only be compared when they were measured side by side.
"""

import argparse
import math
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from processes import ENVIRONMENT, Command, Run, Spread, failure, in_turn, ratio, run, spread

HERE = Path(__file__).parent
PYTHON = sys.executable
PROGRAMS = Path(PYTHON).parent
EFFEKT, GRAPHVIZ = str(PROGRAMS / "effekt"), str(PROGRAMS / "graphviz-pure")
COMMANDS = HERE.parent / "effektlang" / "cli" / "commands"
SIZES, QUICK_SIZES = (20, 200, 2_000, 20_000), (20, 200, 2_000)
LARGEST_DRAWN = 200
PASS = (PYTHON, "-c", "pass")
PARSE = "import ast, sys; ast.parse(open(sys.argv[1], encoding='utf-8').read())"


def main() -> None:
    """Measure and print the tables."""
    parser = argparse.ArgumentParser(description="Measure what Effektlang costs.")
    parser.add_argument("sizes", nargs="*", type=int, help="how many declarations; by default 20 to 20000")
    parser.add_argument("--quick", action="store_true", help="fewer runs, and no more than 2000 declarations")
    options = parser.parse_args()
    sizes: Sequence[int] = options.sizes or (QUICK_SIZES if options.quick else SIZES)
    with TemporaryDirectory() as name:
        folder = Path(name)
        for title, table in (
            ("effekt check, whole process", check_table(folder, sizes, quick=options.quick)),
            ("effekt format, whole process", format_table(folder, sizes, quick=options.quick)),
            ("effekt draw, whole process", draw_table(folder, sizes, quick=options.quick)),
            ("Import of each command, milliseconds", import_table(3 if options.quick else 9)),
        ):
            print(f"\n{title}\n", flush=True)
            print_table(table)


def times(size: int, *, quick: bool) -> int:
    """How many runs: an odd number, fewer where each takes long."""
    if quick:
        return 3
    return 15 if size <= 200 else 7 if size <= 2_000 else 5  # seconds, not a rule


def made(folder: Path, size: int) -> tuple[Path, Path]:
    """A plan, and Python text of as many bytes; made by processes of their own, to keep this one small."""
    plan, program = folder / f"{size}.eff", folder / f"{size}.py"
    _write(plan, HERE / "synthetic.py", size)
    _write(program, HERE / "python_text.py", plan.stat().st_size)
    return plan, program


def _write(path: Path, script: Path, size: int) -> None:
    with path.open("wb") as file:
        subprocess.run([PYTHON, str(script), str(size)], stdout=file, check=True)


def check_table(folder: Path, sizes: Sequence[int], *, quick: bool) -> Iterator[list[str]]:
    """Checking against Python doing nothing, and against Python parsing as many bytes of its own."""
    yield ["declarations", "effekt s", "× python -c pass", "× ast.parse", "peak MB", "KB/declaration", "ast.parse MB"]
    smallest = _peak(run((EFFEKT, "check", str(made(folder, 20)[0]))))
    for size in sizes:
        plan, program = made(folder, size)
        commands: list[Command] = [PASS, (PYTHON, "-c", PARSE, str(program)), (EFFEKT, "check", str(plan))]
        idle, parsed, checked = in_turn(commands, times(size, quick=quick))
        peak = spread(checked, _peak)
        each = f"{(peak.median - smallest) * 1024 / size:.1f}" if size > 20 else "–"  # the smallest
        row = [_seconds(checked).show(3), ratio(checked, idle).show(), ratio(checked, parsed).show(), peak.show(1)]
        said = failure(checked)
        yield [str(size), said] if said else [str(size), *row, each, spread(parsed, _peak).show(1)]


def format_table(folder: Path, sizes: Sequence[int], *, quick: bool) -> Iterator[list[str]]:
    """Asking whether a plan is formatted, against checking it; and formatting one where every declaration changes."""
    yield ["declarations", "effekt s", "× check", "all changed s", "× check", "peak MB"]
    for size in sizes:
        plan, _ = made(folder, size)
        changed = plan.with_name(f"{size}-changed.eff")
        changed.write_text(re.sub(r"(?m)^(\w.*?): ", r"\1 :  ", plan.read_text("utf-8")), "utf-8")
        commands = [(EFFEKT, *words) for words in (("check", str(plan)), ("format", str(plan)))]
        checked, formatted, rewritten = in_turn(
            [*commands, (EFFEKT, "format", "--check", str(changed))], times(size, quick=quick)
        )
        row = [_seconds(formatted).show(3), ratio(formatted, checked).show()]
        row += [_seconds(rewritten).show(3), ratio(rewritten, checked).show(), spread(formatted, _peak).show(1)]
        yield [str(size), *row]


def draw_table(folder: Path, sizes: Sequence[int], *, quick: bool) -> Iterator[list[str]]:
    """Drawing an SVG against the Graphviz program alone on the same DOT."""
    yield ["declarations", "effekt s", "graphviz s", "× graphviz", "peak MB"]
    for size in (one for one in sizes if one <= LARGEST_DRAWN):
        plan, _ = made(folder, size)
        dot, svg = str(folder / "x.dot"), str(folder / "x.svg")
        said = run((EFFEKT, "draw", str(plan), "-o", dot)).said
        if said:
            yield [str(size), f"`effekt draw` is not there yet: {said}"]
            continue
        commands = [(GRAPHVIZ, "-Tsvg", f"-o{svg}", dot), (EFFEKT, "draw", str(plan), "-o", svg)]
        alone, drawn = in_turn(commands, times(size, quick=quick))
        row = [_seconds(drawn).show(3), _seconds(alone).show(3), ratio(drawn, alone).show()]
        said = failure(drawn)
        yield [str(size), said] if said else [str(size), *row, spread(drawn, _peak).show(1)]


def import_table(rounds: int) -> Iterator[list[str]]:
    """What it takes to import each command, with all that it brings in."""
    yield ["command", "ms"]
    names = sorted(path.stem for path in COMMANDS.glob("*.py") if path.stem != "__init__")
    took = [[_import_time(name) for name in names] for _ in range(rounds)]
    for name, figures in zip(names, zip(*took, strict=True), strict=True):
        ordered = sorted(figures)
        yield [name, Spread(ordered[rounds // 2], ordered[0], ordered[-1]).show(1)]


def _import_time(name: str) -> float:
    module = f"effektlang.cli.commands.{name}"
    command = [PYTHON, "-X", "importtime", "-c", f"import {module}"]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, env=ENVIRONMENT)
    lines = ran.stderr.splitlines()
    found = [line.split("|")[1] for line in lines if line.split("|")[-1].strip() == module]
    return int(found[0]) / 1000 if found else math.nan


def print_table(rows: Iterator[list[str]]) -> None:
    """Print rows as they come; the first holds the headings."""
    widths: list[int] = []
    for row in rows:
        widths = widths or [max(len(cell) + 2, 24) for cell in row]
        print("".join(cell.ljust(width) for cell, width in zip(row, widths, strict=False)).rstrip(), flush=True)


def _peak(one: Run) -> float:
    return one.megabytes


def _seconds(runs: list[Run]) -> Spread:
    return spread(runs, lambda one: one.seconds)


if __name__ == "__main__":
    main()
