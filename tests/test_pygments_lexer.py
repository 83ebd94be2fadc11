"""Colours for plans in code blocks: found by name, and no letter is lost."""

from hypothesis import given
from pygments.lexers import get_lexer_by_name, get_lexer_for_filename

from effektlang.embedding.pygments_lexer import EffektLexer
from tests.written_plans import odd_plans

PLAN = """plan: Trygg hemgång  # ett utkast
  status: utkast
effekt trygga: Patienterna känner sig tryggare
  för: patienter
  mäts med: oro
indikator oro: Andel som känner oro
  målvärde 2028: högst 14 %
"""


def test_pygments_finds_it_by_name_and_by_file() -> None:
    assert isinstance(get_lexer_by_name("effekt"), EffektLexer)
    assert isinstance(get_lexer_for_filename("plan.eff"), EffektLexer)


def test_words_ids_values_and_comments_are_told_apart() -> None:
    found = [(str(kind).removeprefix("Token."), text) for kind, text in EffektLexer().get_tokens(PLAN) if text.strip()]
    told = {text: kind for kind, text in found}
    assert told["plan"] == "Keyword"
    assert told["# ett utkast"] == "Comment"
    assert told["status"] == "Name.Attribute"
    assert told["utkast"] == "Name.Constant"
    assert told["trygga"] == "Name.Class"
    assert told["Patienterna känner sig tryggare"] == "Text"
    assert told["patienter"] == "Name.Class"
    assert told["2028"] == "Name.Decorator"
    assert told["högst 14 %"] == "Literal.Number"


@given(odd_plans())
def test_no_letter_is_lost(text: str) -> None:
    pieces = list(EffektLexer().get_tokens_unprocessed(text))
    assert "".join(piece for _, _, piece in pieces) == text
    assert [place for place, _, _ in pieces] == [
        sum(len(piece) for _, _, piece in pieces[:number]) for number in range(len(pieces))
    ]
