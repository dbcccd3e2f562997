"""A sheet to draw on: crisp boxes, smooth marks out of a box of stamps, sharp text on top, a small PNG.

The only module that knows Pillow. Coordinates are pixels of the finished picture; boxes and marks come to lie
on whole ones. Only what is slanted or round is drawn larger and reduced, and what comes again is kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from io import BytesIO
from math import ceil, floor

from PIL import Image, ImageDraw, ImageFont

from bot.charts.style import SMALLEST_PX, Colour, palette

SCALE = 4
"""How much larger a slanted or round mark is drawn before it is reduced."""
LINE_SCALE = 2
"""The same of long lines, which are many pixels and come once."""
LEVELS = 5
"""Of grey in the edges of letters: nobody sees more, and they are half of the bytes of a picture."""
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
        self._sheet = Image.new("RGB", (width, height), background)
        self._labels: list[_Label] = []

    def box(
        self, left: float, top: float, right: float, bottom: float, colour: Colour, corner: float = 0
    ) -> None:
        """A filled box up to, but not including, right and bottom. One without an area draws nothing."""
        x, y, end_x, end_y = round(left), round(top), round(right), round(bottom)
        if end_x <= x or end_y <= y:
            return
        radius = int(min(corner, (end_x - x) / 2, (end_y - y) / 2))
        paste = self._sheet.paste
        if radius == 0:
            paste(colour, (x, y, end_x, end_y))
            return
        if end_x - x > 2 * radius:
            paste(colour, (x + radius, y, end_x - radius, end_y))
        if end_y - y > 2 * radius:
            paste(colour, (x, y + radius, end_x, end_y - radius))
        near_left, near_right, low_left, low_right = _corners(radius)
        paste(colour, (x, y), near_left)
        paste(colour, (end_x - radius, y), near_right)
        paste(colour, (x, end_y - radius), low_left)
        paste(colour, (end_x - radius, end_y - radius), low_right)

    def bar(
        self, left: float, top: float, right: float, bottom: float, colour: Colour, corner: float = 0
    ) -> None:
        """A box that stands on its ground: round above, square below."""
        self.box(left, top, right, bottom, colour, corner)
        self.box(left, max(top + corner, bottom - corner), right, bottom, colour)

    def disc(self, centre: Point, radius: float, colour: Colour) -> None:
        """A filled circle."""
        self._stamp(_circle(radius, None), centre, colour)

    def ring(self, centre: Point, radius: float, thickness: float, colour: Colour) -> None:
        """An open circle; `radius` is the outer one."""
        self._stamp(_circle(radius, thickness), centre, colour)

    def shape(self, corners: tuple[Point, ...], centre: Point, colour: Colour) -> None:
        """A filled polygon; its corners are counted from `centre`. It is kept, because it comes again."""
        self._stamp(_polygon(corners), centre, colour)

    def line(self, points: Sequence[Point], thickness: float, colour: Colour) -> None:
        """A line through all the points."""
        left = floor(min(x for x, _ in points) - thickness)
        top = floor(min(y for _, y in points) - thickness)
        width = ceil(max(x for x, _ in points) + thickness) - left
        height = ceil(max(y for _, y in points) + thickness) - top
        mask = Image.new("L", (width * LINE_SCALE, height * LINE_SCALE), 0)
        along = [((x - left) * LINE_SCALE, (y - top) * LINE_SCALE) for x, y in points]
        ImageDraw.Draw(mask).line(along, fill=255, width=round(thickness * LINE_SCALE), joint="curve")
        self._sheet.paste(colour, (left, top), mask.reduce(LINE_SCALE))

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
        for label in self._labels:
            stamp, dx, dy = _written(label.text, label.size_px, label.strong, label.anchor)
            self._sheet.paste(label.colour, (round(label.at[0]) + dx, round(label.at[1]) + dy), stamp)
        self._labels.clear()
        kept = BytesIO()
        self._sheet.quantize(palette=_palette_image(), dither=Image.Dither.NONE).save(kept, "PNG")
        return kept.getvalue()

    def _stamp(self, mask: Image.Image, centre: Point, colour: Colour) -> None:
        at = (round(centre[0] - mask.width / 2), round(centre[1] - mask.height / 2))
        self._sheet.paste(colour, at, mask)


def text_width(text: str, size_px: int, strong: bool = False) -> float:
    """How wide a line of text is, in pixels."""
    return _width(text, size_px, strong)


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


@lru_cache(maxsize=1024)
def _width(text: str, size_px: int, strong: bool) -> float:
    return _font(size_px, strong).getlength(text)


@lru_cache(maxsize=64)
def _circle(radius: float, thickness: float | None) -> Image.Image:
    """A disc, or a ring of that thickness, as a mask."""
    side = 2 * ceil(radius)
    mask = Image.new("L", (side * SCALE, side * SCALE), 0)
    edge = (side / 2 - radius) * SCALE
    around = [edge, edge, side * SCALE - 1 - edge, side * SCALE - 1 - edge]
    if thickness is None:
        ImageDraw.Draw(mask).ellipse(around, fill=255)
    else:
        ImageDraw.Draw(mask).ellipse(around, outline=255, width=round(thickness * SCALE))
    return mask.reduce(SCALE)


@lru_cache(maxsize=64)
def _corners(radius: int) -> tuple[Image.Image, ...]:
    """The four quarters of a disc: top left, top right, bottom left, bottom right."""
    disc = _circle(radius, None)
    return tuple(disc.crop((x, y, x + radius, y + radius)) for y in (0, radius) for x in (0, radius))


@lru_cache(maxsize=64)
def _polygon(corners: tuple[Point, ...]) -> Image.Image:
    """A filled polygon as a mask, its origin in the middle."""
    half = ceil(max(max(abs(x), abs(y)) for x, y in corners))
    mask = Image.new("L", (2 * half * SCALE, 2 * half * SCALE), 0)
    drawn = [((x + half) * SCALE, (y + half) * SCALE) for x, y in corners]
    ImageDraw.Draw(mask).polygon(drawn, fill=255)
    return mask.reduce(SCALE)


@lru_cache(maxsize=16)
def _font(size_px: int, strong: bool) -> ImageFont.FreeTypeFont:
    name = "SourceSansPro-Semibold.ttf" if strong else "SourceSansPro-Regular.ttf"
    kept = (files("font_source_sans_pro") / "files" / name).read_bytes()
    # The basic layout is always there; the other one would make pictures differ between machines.
    return ImageFont.truetype(BytesIO(kept), size_px, layout_engine=ImageFont.Layout.BASIC)


@lru_cache(maxsize=512)
def _written(text: str, size_px: int, strong: bool, anchor: str) -> tuple[Image.Image, int, int]:
    """The drawn text as a mask, and where it stands from its anchor. Most labels come again every week."""
    font = _font(size_px, strong)
    left, top, right, bottom = (round(edge) for edge in font.getbbox(text, anchor=anchor))
    mask = Image.new("L", (max(right - left, 1), max(bottom - top, 1)), 0)
    ImageDraw.Draw(mask).text((-left, -top), text, fill=255, font=font, anchor=anchor)
    return mask.point(_FEW_GREYS), left, top


_FEW_GREYS = [round(round(grey / 255 * (LEVELS - 1)) / (LEVELS - 1) * 255) for grey in range(256)]


@lru_cache(maxsize=1)
def _palette_image() -> Image.Image:
    image = Image.new("P", (1, 1))
    colours = palette()
    # The rest of the table repeats the first colour: left at black it would be one more colour.
    colours += [colours[0]] * (256 - len(colours))
    image.putpalette([channel for colour in colours for channel in colour])
    return image
