"""Content controls: the places of a Word document that are filled in. The key of a field is the tag of its control."""

from effektlang.followup.keys import LONGEST_TAG, NAMES, quoted, tag
from effektlang.followup.placeholders import placeholder
from effektlang.followup.sheet import Field
from effektlang.look import Look
from effektlang.outputs.word_parts.markup import Markup, element, text_run
from effektlang.outputs.word_parts.styles import PLACEHOLDER
from effektlang.text import Language

_LOCALES = {"sv": "sv-SE", "en": "en-GB"}


class Controls:
    """Makes the controls of one document, each with a number of its own."""

    def __init__(self, language: Language, look: Look) -> None:
        self._language = language
        self._look = look
        self._keys: list[str] = []

    def for_field(self, field: Field) -> Markup:
        """A control to fill in; one that is empty shows what goes there."""
        shown = field.value or placeholder(field.form, self._language)
        style = () if field.value else (element("rStyle", val=PLACEHOLDER), element("color", val=self._look.quiet))
        hint = () if field.value else (element("showingPlcHdr"),)
        return self._control(field.key, field.label, "sdtLocked", hint, self._kind(field), text_run(shown, *style))

    def for_fact(self, key: str, label: str, value: str) -> Markup:
        """A control that holds something for the way back, and cannot be changed."""
        return self._control(key, label, "sdtContentLocked", (), element("text"), text_run(value))

    def names(self) -> Markup:
        """The keys of all controls in order, hidden: LibreOffice before 7.5 loses the tags of controls."""
        return text_run(" ".join((NAMES, *map(quoted, self._keys))), element("vanish"))

    def _control(
        self, key: str, label: str, lock: str, hint: tuple[Markup, ...], kind: Markup, content: Markup
    ) -> Markup:
        self._keys.append(key)
        properties = element(
            "sdtPr",
            element("alias", val=label[:LONGEST_TAG]),
            element("tag", val=tag(key)),
            element("id", val=len(self._keys)),
            element("lock", val=lock),
            *hint,
            kind,
        )
        return element("sdt", properties, element("sdtContent", content))

    def _kind(self, field: Field) -> Markup:
        match field.form:
            case "choice":
                items = (element("listItem", displayText=choice, value=choice) for choice in field.choices)
                empty = element("listItem", displayText=placeholder("choice", self._language), value="")
                return element("dropDownList", empty, *items)
            case "date":
                return element(
                    "date",
                    element("dateFormat", val="yyyy-MM-dd"),
                    element("lid", val=_LOCALES[self._language]),
                    element("storeMappedDataAs", val="dateTime"),
                    element("calendar", val="gregorian"),
                )
            case "text":
                return element("text", multiLine=1)
            case "line" | "number":
                return element("text")
