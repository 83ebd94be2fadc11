"""Throws odd texts at the whole way from text to findings for some seconds: `python scripts/fuzz.py [SECONDS] [SEED]`.

The texts are examples of the project with letters and lines cut, doubled, swapped and misspelt. What must always hold:
nothing raises, the pieces of a file are the file, every finding points inside it and can be said in both languages, and
the text can be formatted without being another plan.
"""

import random
import sys
import time
from pathlib import Path

from effektlang.document import Document
from effektlang.formatting.text import Formatted, format_text
from effektlang.outputs.plan_text import write
from effektlang.source import Source
from effektlang.syntax.cut import cut
from effektlang.syntax.parse import parse_declaration
from effektlang.text import LANGUAGES

EXAMPLES = sorted((Path(__file__).parent.parent / "examples").glob("*.eff"))
LETTERS = ' \t\n\r:#"“”→-–,.;§%åäöÅ\u00a0\u200b\ufeff\x00\u0308🎉0129()[]{}\\'


def main() -> int:
    """Fuzz, and say how many texts were tried."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 10
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    chance = random.Random(seed)  # noqa: S311 - not for secrets
    texts = [path.read_text(encoding="utf-8") for path in EXAMPLES]
    tried, end = 0, time.monotonic() + seconds
    while time.monotonic() < end:
        text = mangled(chance.choice(texts), chance)
        try:
            try_one(text)
        except Exception:
            print(repr(text))
            raise
        tried += 1
        parse_declaration.cache_clear()
    print(f"{tried} texts, nothing raised")
    return 0


def mangled(text: str, chance: random.Random) -> str:
    """A stretch of a text after some mishaps."""
    lines = text.splitlines(keepends=True)
    start = chance.randrange(len(lines))
    lines = lines[start : start + chance.randint(1, 40)]
    for _ in range(chance.randint(1, 8)):
        place = chance.randrange(len(lines))
        mishap = chance.choice((cut_line, double_letter, indent, swap_words, strange_letter))
        lines[place] = mishap(lines[place], chance)
    if chance.random() < 0.3:
        chance.shuffle(lines)
    return "".join(lines)


def cut_line(line: str, chance: random.Random) -> str:
    """The line up to some letter."""
    return line[: chance.randint(0, len(line))] + chance.choice(("", "\n"))


def double_letter(line: str, chance: random.Random) -> str:
    """The line with a letter twice."""
    place = chance.randint(0, len(line))
    return line[:place] + line[max(place - 1, 0) :]


def indent(line: str, chance: random.Random) -> str:
    """The line with another margin."""
    return chance.choice(("", " ", "  ", "   ", "\t", "      ", "- ", "•\t")) + line.lstrip()


def swap_words(line: str, chance: random.Random) -> str:
    """The line with its words in another order."""
    words = line.rstrip("\n").split(" ")
    chance.shuffle(words)
    return " ".join(words) + "\n"


def strange_letter(line: str, chance: random.Random) -> str:
    """The line with a letter that does not belong there."""
    place = chance.randint(0, len(line))
    return line[:place] + chance.choice(LETTERS) + line[place:]


def try_one(text: str) -> None:
    """Hold one text to what must always hold."""
    assert "".join(chunk.text for chunk in cut(text)) == text
    document = Document(Source("fuzz.eff", text))
    for one in document.diagnostics:
        assert 0 <= one.place.start <= one.place.end <= len(text)
        for language in LANGUAGES:
            one.fault.message.say(language, one.arguments)
            one.fault.way_out.say(language, one.arguments)
    again = Document(Source("fuzz.eff", write(document.model))).model
    assert Document(Source("fuzz.eff", write(again))).model == again
    assert isinstance(format_text(document.source), Formatted)


if __name__ == "__main__":
    sys.exit(main())
