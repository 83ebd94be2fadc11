"""Builds what is handed out, twice to see that it comes out alike, and tries it in an empty environment.

In `dist/` it leaves the wheel, the source archive, a single file to run where nothing may be installed, and a list of
what the program is made of (CycloneDX).
"""

import os
import shutil
import subprocess
import sys
import venv
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from effektlang import __version__

ROOT = Path(__file__).parent.parent
DIST = ROOT / "dist"
PLAN = ROOT / "examples" / "trygg-hemgang.eff"
SINGLE_FILE = "effekt.pyz"
PARTS = "effektlang.cdx.json"


def main() -> int:
    """Build, compare and try; what fails ends it."""
    with TemporaryDirectory() as name:
        again = Path(name) / "again"
        shutil.rmtree(DIST, ignore_errors=True)
        for folder in (DIST, again):
            _build(folder)
        _demand_alike(DIST, again)
        environment = Path(name) / "environment"
        _install(next(DIST.glob("*.whl")), environment)
        _try([str(environment / "bin" / "effekt")], Path(name))
        _try([sys.executable, str(DIST / SINGLE_FILE)], Path(name), SHIV_ROOT=name)
        _list_parts(environment)
    for path in sorted(DIST.iterdir()):
        print(f"{path.relative_to(ROOT)}  {path.stat().st_size / 1e6:.1f} MB  {_digest(path)[:12]}")
    return 0


def _build(folder: Path) -> None:
    day = _run("git", "log", "-1", "--format=%ct").strip()
    environment = os.environ | {"SOURCE_DATE_EPOCH": day}
    folder.mkdir(parents=True)
    _run(sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), env=environment)
    whole = ("--reproducible", "--compressed", "-c", "effekt", "-o", str(folder / SINGLE_FILE))
    # By name, for a wheel that is installed by its path leaves the path behind.
    _run(_tool("shiv"), *whole, "--find-links", str(folder), f"effektlang=={__version__}", env=environment)


def _demand_alike(first: Path, second: Path) -> None:
    differing = [path.name for path in first.iterdir() if _digest(path) != _digest(second / path.name)]
    if differing:
        sys.exit(f"Built twice, these came out different: {', '.join(differing)}")


def _install(wheel: Path, environment: Path) -> None:
    venv.create(environment, with_pip=True)
    _run(str(environment / "bin" / "python"), "-m", "pip", "install", "--quiet", str(wheel))
    for file in ("man/sv/man1/effekt-check.1", "bash-completion/completions/effekt"):
        assert (environment / "share" / file).exists(), file


def _try(effekt: list[str], folder: Path, **environment: str) -> None:
    """Check and draw a plan, far from the checkout."""
    picture = folder / "trygg-hemgang.svg"
    picture.unlink(missing_ok=True)
    given = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"} | environment
    _run(*effekt, "check", str(PLAN), cwd=folder, env=given)
    _run(*effekt, "draw", str(PLAN), "-o", str(picture), cwd=folder, env=given)
    assert picture.stat().st_size


def _list_parts(environment: Path) -> None:
    python = str(environment / "bin" / "python")
    _run(_tool("cyclonedx-py"), "environment", "--output-reproducible", "-o", str(DIST / PARTS), python)


def _tool(name: str) -> str:
    return str(Path(sys.executable).with_name(name))


def _digest(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def _run(*command: str, cwd: Path = ROOT, env: dict[str, str] | None = None) -> str:
    done = subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(command)}\n{done.stdout}{done.stderr}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
