"""A line chart for each indicator, with its target. What is filled in is drawn at once."""

from collections.abc import Mapping, Sequence
from typing import Any

from effektlang.followup.keys import parts_of
from effektlang.followup.sheet import Series
from effektlang.look import Look
from effektlang.quantities import Number
from effektlang.record import record
from effektlang.text import Language, Text

_DATA = "_serier"
_SHEET = Text("Diagram", "Charts")
_ACTUAL = Text("Värde", "Value")
_TARGET = Text("Målvärde", "Target")
_ROWS_A_CHART, _COLUMNS_A_CHART = 17, 9
_CHARTS_A_ROW = 2
_ROWS_A_PAGE = 2 * _ROWS_A_CHART
_PRINT_SCALE = 70
_COLUMNS_A_SERIES = 3
_A4 = 9
_SIZE = {"width": 560, "height": 320}
_TARGET_COLOUR, _GRID_COLOUR = "#8a5a00", "#d9d9d9"


def add_charts(
    workbook: Any,
    series: Sequence[Series],
    places: Mapping[str, str],
    look: Look,
    language: Language,
) -> None:
    """A sheet with the charts, and a hidden one with their values."""
    sheet = workbook.add_worksheet(_SHEET.say(language))
    sheet.hide_gridlines(2)
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.set_print_scale(_PRINT_SCALE)
    sheet.set_margins(left=0.5, right=0.5, top=0.5, bottom=0.5)
    sheet.set_h_pagebreaks([*range(_ROWS_A_PAGE, len(series) * _ROWS_A_CHART, _ROWS_A_PAGE)])
    data = workbook.add_worksheet(_DATA)
    data.very_hidden()
    for number, one in enumerate(series):
        points = _points(one, places)
        _write_points(data, number * _COLUMNS_A_SERIES, points)
        row, column = divmod(number, _CHARTS_A_ROW)
        chart = _chart(workbook, number * _COLUMNS_A_SERIES, points, one, look, language)
        description = {"description": one.title, "x_offset": 8, "y_offset": 8}
        sheet.insert_chart(row * _ROWS_A_CHART, column * _COLUMNS_A_CHART, chart, description)


@record
class _Point:
    """What is drawn at one time: a value that is known, or the cell where it will stand."""

    period: str
    actual: Number | None
    target: Number | None
    cell: str | None = None


def _points(series: Series, places: Mapping[str, str]) -> list[_Point]:
    """The points of a series, in order: what is known, what is asked for, and the target ahead."""
    asked = _asked(series, places)
    known = [_Point(one.period, one.actual, one.target) for one in series.points if one.period not in asked]
    aim = series.points[-1].target
    return [
        *(point for point in known if point.actual is not None),
        *(_Point(period, None, aim, cell) for period, cell in asked.items()),
        *(point for point in known if point.actual is None),
    ]


def _write_points(data: Any, column: int, points: Sequence[_Point]) -> None:
    for row, point in enumerate(points):
        data.write_row(row, column, (point.period, point.actual, point.target))
        if point.cell is not None:
            data.write_formula(row, column + 1, f'=IF({point.cell}="",NA(),{point.cell})', None, "#N/A")


def _asked(series: Series, places: Mapping[str, str]) -> dict[str, str]:
    """The times that a value of the whole is asked for, each with its cell."""
    found = {}
    for key, place in places.items():
        match parts_of(key):
            case ("indicator", id_, "actual", period) if id_ == series.indicator:
                found[period] = place
    return found


def _chart(
    workbook: Any,
    column: int,
    points: Sequence[_Point],
    series: Series,
    look: Look,
    language: Language,
) -> Any:
    chart = workbook.add_chart({"type": "line"})
    chart.add_series(_values(column, points, look, language))
    if any(point.target is not None for point in points):
        chart.add_series(_targets(column, points, language))
    chart.set_title({"name": series.title, "name_font": {"size": 11, "color": f"#{look.colour}"}, "overlay": False})
    chart.set_y_axis({"name": series.unit, "major_gridlines": {"visible": True, "line": {"color": _GRID_COLOUR}}})
    chart.set_legend({"position": "bottom"})
    chart.show_blanks_as("span")
    chart.show_hidden_data()
    chart.set_size(_SIZE)
    return chart


def _values(column: int, points: Sequence[_Point], look: Look, language: Language) -> dict[str, Any]:
    """The line of what has been measured, with a mark and a figure at each time."""
    colour = {"color": f"#{look.colour}"}
    return {
        "name": _ACTUAL.say(language),
        "categories": _cells(column, points),
        "values": _cells(column + 1, points),
        "values_data": [point.actual for point in points],
        "line": colour | {"width": 2.25},
        "marker": {"type": "circle", "size": 7, "fill": colour, "border": colour},
        "data_labels": {"value": True, "position": "above"},
    }


def _targets(column: int, points: Sequence[_Point], language: Language) -> dict[str, Any]:
    """The dashed line of what is aimed at."""
    return {
        "name": _TARGET.say(language),
        "categories": _cells(column, points),
        "values": _cells(column + 2, points),
        "line": {"color": _TARGET_COLOUR, "width": 1.5, "dash_type": "dash"},
    }


def _cells(column: int, points: Sequence[_Point]) -> list[object]:
    """The cells of a column on the hidden sheet, one for each point."""
    return [_DATA, 0, column, len(points) - 1, column]
