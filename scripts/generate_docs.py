"""Makes the docs that follow from the code: pages of words and questions, pictures, and what commands answer."""

from collections.abc import Callable, Collection, Iterator
from functools import partial
from pathlib import Path

from grown_plans import pictures
from pages_of_commands import page_of_commands
from pages_of_formats import page_of_formats
from pages_of_model import page_of_model
from pages_of_questions import everything, index_of_questions, page_of_fault
from pages_of_settings import page_of_settings
from pages_of_words import page_of_words
from quoted_runs import answer, filled

from effektlang.diagram.layout import layout
from effektlang.diagram.views import chain
from effektlang.diagram.views.view import Request
from effektlang.document import Document
from effektlang.outputs import svg
from effektlang.text import LANGUAGES, Language
from effektlang.workspace import Workspace

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
WORDS = {"sv": DOCS / "sv" / "ord.md", "en": DOCS / "en" / "words.md"}
SETTINGS = {"sv": DOCS / "sv" / "installningar.md", "en": DOCS / "en" / "settings.md"}
COMMANDS = {"sv": DOCS / "sv" / "kommandon.md", "en": DOCS / "en" / "commands.md"}
FORMATS = {"sv": DOCS / "sv" / "format.md", "en": DOCS / "en" / "formats.md"}
MODEL = {"sv": DOCS / "sv" / "data.md", "en": DOCS / "en" / "data.md"}
QUESTIONS = {"sv": DOCS / "sv" / "fragor", "en": DOCS / "en" / "questions"}
IMAGES = {"sv": DOCS / "sv" / "bilder", "en": DOCS / "en" / "images"}
FOLDERS = (DOCS / "images", *QUESTIONS.values(), *IMAGES.values())
PAGES_OF_EXAMPLES = tuple(sorted((DOCS / "sv" / "exempel").glob("*.md")))
EXAMPLES = {path.stem: path for path in (ROOT / "examples").rglob("*.eff") if path.parent.name != "utkast"}
PICTURES = {
    DOCS / "images" / "trygg-hemgang.svg": ROOT / "examples" / "trygg-hemgang.eff",
    IMAGES["sv"] / "trygg-hemgang.svg": ROOT / "examples" / "trygg-hemgang.eff",
    IMAGES["sv"] / "cykelturer.svg": DOCS / "sv" / "planer" / "cykelturer-med-svar.eff",
    IMAGES["en"] / "smoke-free-environments.svg": ROOT / "examples" / "smoke-free-environments.eff",
    IMAGES["en"] / "bike-rides.svg": DOCS / "en" / "plans" / "bike-rides-answered.eff",
    **{IMAGES["sv"] / f"{name}.svg": plan for name, plan in EXAMPLES.items() if plan.parent.name == "styrkedja"},
    **{IMAGES["sv"] / f"{page.stem}.svg": EXAMPLES[page.stem] for page in PAGES_OF_EXAMPLES if page.stem in EXAMPLES},
}
"""Each picture and the plan that it is drawn from."""
BIKES = DOCS / "en" / "plans" / "bike-rides-answered.eff"
HOME, SMOKE = EXAMPLES["trygg-hemgang"], EXAMPLES["smoke-free-environments"]
VIEWS: tuple[tuple[Language, str, Path, str], ...] = (
    ("sv", "enhetens-plan-styrkedja", EXAMPLES["enhetens-plan"], "--view styrkedja"),
    ("sv", "epa-traktorer-intressentkarta", EXAMPLES["epa-traktorer"], "--view intressentkarta"),
    ("sv", "aterinlaggningar-antaganden", EXAMPLES["aterinlaggningar"], "--view antaganden"),
    ("sv", "trygg-hemgang-oversikt", HOME, "--view översikt"),
    ("sv", "trygg-hemgang-intressent-skoterskor", HOME, '--view "intressent sköterskor"'),
    ("sv", "trygg-hemgang-spar-vet-vem", HOME, '--view "spår vet-vem"'),
    ("sv", "trygg-hemgang-problemtrad", HOME, "--view problemträd"),
    ("sv", "trygg-hemgang-matplan", HOME, "--view mätplan"),
    ("sv", "trygg-hemgang-tidslinje", HOME, "--view tidslinje"),
    ("sv", "trygg-hemgang-nytta", HOME, "--form benefit"),
    ("sv", "trygg-hemgang-graskala", HOME, "--theme gråskala"),
    ("en", "smoke-free-environments-overview", SMOKE, "--view overview"),
    ("en", "smoke-free-environments-trail", SMOKE, '--view "trail less-exposure"'),
    ("en", "bike-rides-stakeholder-map", BIKES, '--view "stakeholder map"'),
    ("en", "bike-rides-measurement-plan", BIKES, '--view "measurement plan"'),
    ("en", "bike-rides-assumptions", BIKES, "--view assumptions"),
    ("en", "bike-rides-timeline", BIKES, "--view timeline"),
    ("en", "bike-rides-greyscale", BIKES, "--theme greyscale"),
)
"""Pictures drawn in other ways than usual: the language of the page, the file, the plan and the options."""


def docs() -> dict[Path, Callable[[], str]]:
    """Every file of the docs that is made, and what makes its text."""
    made: dict[Path, Callable[[], str]] = {path: partial(_picture, plan) for path, plan in PICTURES.items()}
    for spoken, file, drawn, options in VIEWS:
        made[IMAGES[spoken] / f"{file}.svg"] = partial(_view, options, drawn)
    for language in LANGUAGES:
        made[WORDS[language]] = partial(page_of_words, language)
        made[QUESTIONS[language] / "index.md"] = partial(index_of_questions, language)
        made[FORMATS[language]] = partial(page_of_formats, language)
        made[MODEL[language]] = partial(page_of_model, language)
        made[COMMANDS[language]] = partial(page_of_commands, language)
        made[SETTINGS[language]] = partial(page_of_settings, language)
        for fault in everything():
            made[QUESTIONS[language] / f"{fault.code.lower()}.md"] = partial(page_of_fault, fault, language)
    for page, language in list(_written_by_hand(made)):
        made[page] = partial(filled, page, language)
        for name, plan in pictures(page.read_text(encoding="utf-8")).items():
            made[page.parent / name] = partial(_picture_of_text, plan)
    return made


def _written_by_hand(made: Collection[Path]) -> Iterator[tuple[Path, Language]]:
    """Every page that is not made, in which plans may be shown and commands quoted, and the commands' language."""
    yield ROOT / "README.md", "sv"
    for language in LANGUAGES:
        for page in sorted((DOCS / language).rglob("*.md")):
            if page not in made and page.parent not in FOLDERS:
                yield page, language


def _picture(plan: Path) -> str:
    """What `effekt draw` makes of a plan."""
    return _drawn(Workspace().open(plan))


def _view(options: str, plan: Path) -> str:
    return answer(f"effekt draw {plan.name} {options} -o -", plan.parent, "sv")


def _picture_of_text(plan: str) -> str:
    return _drawn(Workspace().text("plan.eff", plan, DOCS))


def _drawn(plan: Document) -> str:
    return svg.write(layout(chain.build(plan.model, Request())))
