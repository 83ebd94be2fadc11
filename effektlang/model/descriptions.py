"""The text under each field of an entity: its description in the JSON Schema, in the docs and in help."""

import ast
from collections.abc import Iterator
from functools import cache
from inspect import cleandoc, getsource
from textwrap import dedent


@cache
def descriptions(entity: type) -> dict[str, str]:
    """What each field of a dataclass is, its inherited ones included."""
    found: dict[str, str] = {}
    for base in reversed(entity.__mro__[:-1]):
        found |= dict(_own(base))
    return found


def _own(entity: type) -> Iterator[tuple[str, str]]:
    body = ast.parse(dedent(getsource(entity))).body[0]
    assert isinstance(body, ast.ClassDef)
    for field, text in zip(body.body, body.body[1:], strict=False):
        match field, text:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str() as said)):
                yield name, cleandoc(said)
