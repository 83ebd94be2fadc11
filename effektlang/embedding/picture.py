"""The picture that a block of code asks for: of the plan in a file, or of the plan in the block itself."""

from collections.abc import Sequence
from pathlib import Path

from effektlang.cli.plans import open_plan, warn_of_faults
from effektlang.cli.speech import refuse
from effektlang.diagram.placed import Layout
from effektlang.document import Document
from effektlang.embedding.fence import Fence
from effektlang.picturing.pictures import nothing_in, pictures
from effektlang.record import record
from effektlang.text import Text
from effektlang.workspace import Workspace

_TWO_PLANS = Text(
    "Blocket har både en fil och en plan. Ta bort den ena.", "The block has both a file and a plan. Remove one of them."
)
_NO_PLAN = Text(
    "Blocket har ingen plan. Skriv `file=plan.eff` på första raden, eller planen på raderna under.",
    "The block has no plan. Write `file=plan.eff` on its first line, or the plan on the lines below.",
)
_IN_THE_BLOCK = "effekt"


@record
class Embedded:
    """A picture to stand in a document."""

    layout: Layout
    caption: str
    files: Sequence[Path]
    """The files that it is made of, so that a changed plan gives a new document."""


def embedded(fence: Fence, folder: Path) -> Embedded:
    """The picture, with files counted from a folder; refuses where it cannot be drawn."""
    document, files = _document(fence, folder)
    warn_of_faults(document)
    picture = next(pictures(document, fence.choices))
    if picture.is_empty:
        raise nothing_in(document, picture)
    return Embedded(picture.layout, fence.options.get("caption", ""), files)


def _document(fence: Fence, folder: Path) -> tuple[Document, Sequence[Path]]:
    name = fence.options.get("file")
    if name and fence.plan.strip():
        refuse(_TWO_PLANS)
    if name:
        return open_plan(str(folder / name)), (folder / name,)
    if not fence.plan.strip():
        refuse(_NO_PLAN)
    return Workspace().text(_IN_THE_BLOCK, fence.plan, folder), ()
