"""A sheet to draw on: shapes twice as large and then reduced, sharp text on top, a small PNG at the end.

The only module that knows Pillow. Coordinates are pixels of the finished picture; shapes may lie between
pixels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

from bot.charts.style import SMALLEST_PX, Colour, palette

SCALE = 2
ELLIPSIS = "…"
Point = tuple[float, float]


@dataclass(frozen=True)
class _Label:
    text: str
    at: Point
    anchor: str
    size_px: int
    strong: bool
    colour: Colour


class Canvas:
    """One picture in the making. Shapes cover what was drawn before; text covers all shapes."""

    def __init__(self, width: int, height: int, background: Colour) -> None:
        self.size = (width, height)
        self._sheet = Image.new("RGB", (width * SCALE, height * SCALE), background)
        self._pen = ImageDraw.Draw(self._sheet)
        self._labels: list[_Label] = []

    def box(
        self, left: float, top: float, right: float, bottom: float, colour: Colour, corner: float = 0
    ) -> None:
        """A filled box up to, but not including, right and bottom. One without an area draws nothing."""
        edges = [round(left * SCALE), round(top * SCALE), round(right * SCALE) - 1, round(bottom * SCALE) - 1]
        if edges[2] < edges[0] or edges[3] < edges[1]:
            return
        room = min(edges[2] - edges[0], edges[3] - edges[1]) / 2
        self._pen.rounded_rectangle(edges, min(corner * SCALE, room), fill=colour)

    def disc(self, centre: Point, radius: float, colour: Colour) -> None:
        """A filled circle."""
        x, y = centre
        around = [(x - radius) * SCALE, (y - radius) * SCALE, (x + radius) * SCALE, (y + radius) * SCALE]
        self._pen.ellipse(around, fill=colour)

    def ring(self, centre: Point, radius: float, thickness: float, colour: Colour) -> None:
        """An open circle; `radius` is the outer one."""
        x, y = centre
        around = [(x - radius) * SCALE, (y - radius) * SCALE, (x + radius) * SCALE, (y + radius) * SCALE]
        self._pen.ellipse(around, outline=colour, width=round(thickness * SCALE))

    def line(self, points: Sequence[Point], thickness: float, colour: Colour) -> None:
        """A line through all the points."""
        flat = [(x * SCALE, y * SCALE) for x, y in points]
        self._pen.line(flat, fill=colour, width=round(thickness * SCALE), joint="curve")

    def dashes(self, left: float, right: float, y: float, thickness: float, colour: Colour) -> None:
        """A level dashed line."""
        dash, gap = 10.0, 7.0
        while left < right:
            self.box(left, y - thickness / 2, min(left + dash, right), y + thickness / 2, colour)
            left += dash + gap

    def text(
        self,
        text: str,
        at: Point,
        size_px: int,
        colour: Colour,
        *,
        anchor: str = "ls",
        strong: bool = False,
        room: float | None = None,
    ) -> None:
        """One line of text; `anchor` as in Pillow (`ls`: from the left, on the baseline).

        Text wider than `room` shrinks as far as it stays readable, and is then cut.
        """
        text = " ".join(text.split())  # one line, whatever a runner's name holds
        if room is not None:
            text, size_px = fitted(text, size_px, strong, room)
        if text:
            self._labels.append(_Label(text, at, anchor, size_px, strong, colour))

    def png(self) -> bytes:
        """The finished picture. The same drawing gives the same bytes."""
        picture = self._sheet.reduce(SCALE)
        for label in self._labels:
            stamp, dx, dy = _stamp(label.text, label.size_px, label.strong, label.anchor)
            picture.paste(label.colour, (round(label.at[0]) + dx, round(label.at[1]) + dy), stamp)
        kept = BytesIO()
        picture.quantize(palette=_palette_image(), dither=Image.Dither.NONE).save(kept, "PNG")
        return kept.getvalue()


def text_width(text: str, size_px: int, strong: bool = False) -> float:
    """How wide a line of text is, in pixels."""
    return _font(size_px, strong).getlength(text)


@lru_cache(maxsize=512)
def fitted(text: str, size_px: int, strong: bool, room: float) -> tuple[str, int]:
    """The text and size that fit: smaller first, down to the smallest readable size, then cut short."""
    while text_width(text, size_px, strong) > room and size_px > SMALLEST_PX:
        size_px -= 1
    if text_width(text, size_px, strong) <= room:
        return text, size_px
    while text and text_width(text + ELLIPSIS, size_px, strong) > room:
        text = text[:-1]
    return text.rstrip() + ELLIPSIS, size_px


@lru_cache(maxsize=16)
def _font(size_px: int, strong: bool) -> ImageFont.FreeTypeFont:
    name = "SourceSansPro-Semibold.ttf" if strong else "SourceSansPro-Regular.ttf"
    kept = (files("font_source_sans_pro") / "files" / name).read_bytes()
    # The basic layout is always there; the other one would make pictures differ between machines.
    return ImageFont.truetype(BytesIO(kept), size_px, layout_engine=ImageFont.Layout.BASIC)


@lru_cache(maxsize=512)
def _stamp(text: str, size_px: int, strong: bool, anchor: str) -> tuple[Image.Image, int, int]:
    """The drawn text as a mask, and where it stands from its anchor. Most labels come again every week."""
    font = _font(size_px, strong)
    left, top, right, bottom = (round(edge) for edge in font.getbbox(text, anchor=anchor))
    mask = Image.new("L", (max(right - left, 1), max(bottom - top, 1)), 0)
    ImageDraw.Draw(mask).text((-left, -top), text, fill=255, font=font, anchor=anchor)
    return mask, left, top


@lru_cache(maxsize=1)
def _palette_image() -> Image.Image:
    image = Image.new("P", (1, 1))
    colours = palette()
    # The rest of the table repeats the first colour: left at black it would be one more colour.
    colours += [colours[0]] * (256 - len(colours))
    image.putpalette([channel for colour in colours for channel in colour])
    return image
