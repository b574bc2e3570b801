#!/usr/bin/env python3
"""Draws the pictures of the bundled sample and embeds what an agency would embed.

    .venv/bin/python packaging/draw_sample.py

The same pictures come out every time; they are checked in, so nobody needs to run this to build.
"""

import io
import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QGuiApplication,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QRadialGradient,
)

SAMPLE = Path(__file__).resolve().parents[1] / "resources" / "sample"
WIDTH, HEIGHT = 1800, 1200
QUALITY = 84

Scene = Callable[[QPainter], None]


@dataclass(frozen=True)
class Plate:
    """A picture of the sample and what stands in its data."""

    name: str
    scene: Scene
    caption: str
    credit: str
    creator: str
    taken: str
    city: str
    country: str


def gradient(top: float, bottom: float, *stops: tuple[float, str]) -> QBrush:
    """Give a vertical gradient between two heights."""
    shade = QLinearGradient(0, top, 0, bottom)
    for place, colour in stops:
        shade.setColorAt(place, QColor(colour))
    return QBrush(shade)


def glow(painter: QPainter, at: QPointF, radius: float, colour: str, strength: int = 255) -> None:
    """Paint a light that fades to nothing."""
    shade = QRadialGradient(at, radius)
    inner, outer = QColor(colour), QColor(colour)
    inner.setAlpha(strength)
    outer.setAlpha(0)
    shade.setColorAt(0, inner)
    shade.setColorAt(1, outer)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(shade))
    painter.drawEllipse(at, radius, radius)


def shape(painter: QPainter, colour: str | QBrush, *points: tuple[float, float]) -> None:
    """Fill a polygon."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour if isinstance(colour, QBrush) else QColor(colour))
    painter.drawPolygon(QPolygonF([QPointF(*point) for point in points]))


def rounded(painter: QPainter, colour: str | QBrush, rect: tuple[float, ...], by: float) -> None:
    """Fill a rectangle with round corners."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour if isinstance(colour, QBrush) else QColor(colour))
    painter.drawRoundedRect(QRectF(*rect), by, by)


def stars(painter: QPainter, count: int, below: float, seed: int) -> None:
    """Scatter stars over the upper part of the sky."""
    dice = random.Random(seed)
    painter.setPen(Qt.PenStyle.NoPen)
    for _ in range(count):
        light = QColor("white")
        light.setAlpha(dice.randint(60, 240))
        painter.setBrush(light)
        radius = dice.choice((0.8, 1.0, 1.2, 1.6, 2.4))
        painter.drawEllipse(QPointF(dice.uniform(0, WIDTH), dice.uniform(0, below)), radius, radius)


def earth(painter: QPainter, centre: QPointF, radius: float, seed: int) -> None:
    """Paint a part of the Earth seen from orbit, with its thin air and clouds."""
    glow(painter, centre, radius * 1.07, "#7cc4ff", 255)
    shade = QRadialGradient(centre, radius)
    for place, colour in ((0, "#0a2c55"), (0.8, "#15609c"), (0.96, "#3f93c9"), (1, "#a5dcf5")):
        shade.setColorAt(place, QColor(colour))
    disc = QPainterPath()
    disc.addEllipse(centre, radius, radius)
    painter.fillPath(disc, QBrush(shade))
    painter.save()
    painter.setClipPath(disc, Qt.ClipOperation.IntersectClip)
    dice = random.Random(seed)
    painter.setPen(Qt.PenStyle.NoPen)
    for _ in range(260):
        x = dice.uniform(-0.2, 1.2) * WIDTH
        y = dice.gauss(0.86, 0.13) * HEIGHT
        cloud = QColor("white")
        cloud.setAlpha(dice.randint(10, 42))
        painter.setBrush(cloud)
        painter.drawEllipse(QPointF(x, y), dice.uniform(40, 210), dice.uniform(5, 22))
    painter.restore()


def suit_fitting(painter: QPainter) -> None:
    """A crew member in a flight suit holds up a gloved hand."""
    painter.fillRect(0, 0, WIDTH, HEIGHT, gradient(0, HEIGHT, (0, "#27414d"), (1, "#0f1c22")))
    for column in range(9):
        for row in range(5):
            lit = (column * 3 + row * 5) % 7
            rounded(painter, "#1c313a", (60 + column * 195, 60 + row * 150, 165, 118), 10)
            lamp = ("#4fb0a5", "#d98f3e", "#2b4652", "#2b4652", "#37606b", "#2b4652", "#b9503c")[
                lit
            ]
            for dot in range(4):
                rounded(painter, lamp, (82 + column * 195 + dot * 34, 88 + row * 150, 20, 20), 10)
            rounded(painter, "#35545f", (82 + column * 195, 130 + row * 150, 120, 10), 5)
    glow(painter, QPointF(900, 520), 900, "#9fd3d6", 70)
    _torso(painter)
    _head(painter)
    _raised_arm(painter)


def _torso(painter: QPainter) -> None:
    body = QPainterPath(QPointF(430, 1200))
    body.cubicTo(430, 900, 560, 800, 740, 760)
    body.lineTo(1060, 760)
    body.cubicTo(1250, 800, 1370, 900, 1370, 1200)
    painter.fillPath(body, gradient(740, 1200, (0, "#f0ede6"), (1, "#b9b4a8")))
    for x in (660, 1140):
        rounded(painter, "#2f6fa8", (x - 16, 812, 32, 420), 10)
    rounded(painter, "#c9502f", (820, 985, 160, 74), 12)
    rounded(painter, "#f5f2ea", (842, 1008, 116, 10), 5)
    rounded(painter, "#f5f2ea", (842, 1028, 80, 10), 5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor("#8f8a7d"), 5))
    painter.drawLine(900, 770, 900, 960)


def _head(painter: QPainter) -> None:
    rounded(painter, gradient(690, 790, (0, "#c3c9cc"), (1, "#7e888d")), (690, 690, 420, 96), 48)
    rounded(painter, "#d9a887", (838, 600, 124, 130), 50)
    hair = QPainterPath()
    hair.addEllipse(QPointF(900, 470), 178, 200)
    hair.addRoundedRect(QRectF(732, 460, 336, 176), 84, 84)
    hair.setFillRule(Qt.FillRule.WindingFill)
    painter.fillPath(hair, QColor("#3a241c"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(gradient(340, 690, (0, "#f1c7a8"), (1, "#dba883")))
    painter.drawEllipse(QPointF(900, 510), 138, 172)
    fringe = QPainterPath(QPointF(758, 470))
    fringe.cubicTo(770, 300, 1030, 300, 1042, 470)
    fringe.cubicTo(980, 400, 860, 390, 758, 470)
    painter.fillPath(fringe, QColor("#3a241c"))
    for x in (846, 954):
        rounded(painter, "#2b211d", (x - 15, 506, 30, 16), 8)
        rounded(painter, "#3a241c", (x - 28, 474, 56, 9), 4)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor("#b3624d"), 9, c=Qt.PenCapStyle.RoundCap))
    painter.drawArc(QRectF(846, 560, 108, 60), 200 * 16, 140 * 16)


def _raised_arm(painter: QPainter) -> None:
    painter.setPen(QPen(QColor("#e2ded4"), 150, c=Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(1290, 1130), QPointF(1420, 880))
    painter.setPen(QPen(QColor("#d8d3c7"), 128, c=Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(1420, 880), QPointF(1290, 690))
    painter.setPen(QPen(QColor("#2f6fa8"), 136, c=Qt.PenCapStyle.FlatCap))
    painter.drawLine(QPointF(1318, 732), QPointF(1300, 704))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#4a5a63"))
    painter.drawEllipse(QPointF(1262, 640), 74, 80)
    for start, end, width in (
        ((1210, 610), (1176, 500), 36), ((1246, 590), (1232, 460), 38),
        ((1284, 590), (1290, 462), 38), ((1316, 612), (1346, 510), 34),
        ((1214, 660), (1142, 620), 40),
    ):  # fmt: skip
        painter.setPen(QPen(QColor("#55666f"), width, c=Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(*start), QPointF(*end))


def lift_off(painter: QPainter) -> None:
    """A rocket climbs away from its pad at dusk."""
    painter.fillRect(
        0, 0, WIDTH, HEIGHT,
        gradient(0, HEIGHT, (0, "#0b1a3c"), (0.55, "#2c4f87"), (0.8, "#e59a62"), (1, "#f6d08d")),
    )  # fmt: skip
    stars(painter, 260, 520, 3)
    shape(painter, "#1b1a22", (0, 1040), (1800, 1010), (1800, 1200), (0, 1200))
    for x, height in ((330, 520), (1470, 560)):
        _mast(painter, x, 1040, height)
    glow(painter, QPointF(900, 930), 620, "#fff0c4", 235)
    _smoke(painter)
    flame = QPainterPath(QPointF(862, 725))
    flame.cubicTo(800, 870, 880, 950, 900, 1050)
    flame.cubicTo(920, 950, 1000, 870, 938, 725)
    painter.fillPath(flame, gradient(725, 1050, (0, "#ffffff"), (0.4, "#ffe28a"), (1, "#f08a3c")))
    _rocket(painter, 900, 725)


def _mast(painter: QPainter, x: float, foot: float, height: float) -> None:
    painter.setPen(QPen(QColor("#17161d"), 9))
    painter.drawLine(QPointF(x - 34, foot), QPointF(x - 12, foot - height))
    painter.drawLine(QPointF(x + 34, foot), QPointF(x + 12, foot - height))
    painter.setPen(QPen(QColor("#17161d"), 4))
    steps = 12
    for step in range(steps):
        low, high = step / steps, (step + 1) / steps
        left, right = x - 34 + 22 * low, x + 34 - 22 * high
        painter.drawLine(QPointF(left, foot - height * low), QPointF(right, foot - height * high))
        painter.drawLine(
            QPointF(x + 34 - 22 * low, foot - height * low),
            QPointF(x - 34 + 22 * high, foot - height * high),
        )
    painter.drawLine(QPointF(x, foot - height), QPointF(x, foot - height - 90))
    glow(painter, QPointF(x, foot - height - 92), 34, "#ff6a4d", 230)


def _smoke(painter: QPainter) -> None:
    dice = random.Random(11)
    for _ in range(170):
        away = dice.gauss(0, 300)
        at = QPointF(900 + away, 1075 - max(0, 130 - abs(away) * 0.25) * dice.random())
        glow(
            painter, at, dice.uniform(60, 150), dice.choice(("#f7e3c5", "#d8b798", "#8d7a78")), 120
        )


def _rocket(painter: QPainter, x: float, foot: float) -> None:
    metal = QLinearGradient(x - 70, 0, x + 70, 0)
    for place, colour in ((0, "#8c8f92"), (0.35, "#f4f2ec"), (0.7, "#c9c7c0"), (1, "#6f7276")):
        metal.setColorAt(place, QColor(colour))
    for side in (-1, 1):
        shape(
            painter, "#b5b2aa" if side < 0 else "#7d7f82",
            (x + side * 30, foot - 330), (x + side * 84, foot - 30), (x + side * 84, foot),
            (x + side * 28, foot),
        )  # fmt: skip
    rounded(painter, QBrush(metal), (x - 38, foot - 430, 76, 430), 10)
    rounded(painter, "#d98f3e", (x - 38, foot - 190, 76, 26), 2)
    rounded(painter, "#3f4448", (x - 34, foot - 452, 68, 26), 4)
    rounded(painter, QBrush(metal), (x - 44, foot - 560, 88, 112), 14)
    nose = QPainterPath(QPointF(x - 44, foot - 550))
    nose.cubicTo(x - 40, foot - 600, x - 10, foot - 622, x - 8, foot - 640)
    nose.lineTo(x + 8, foot - 640)
    nose.cubicTo(x + 10, foot - 622, x + 40, foot - 600, x + 44, foot - 550)
    painter.fillPath(nose, QBrush(metal))
    painter.setPen(QPen(QColor("#e9e6df"), 6))
    painter.drawLine(QPointF(x, foot - 640), QPointF(x, foot - 716))


def approach(painter: QPainter) -> None:
    """The capsule closes in on the station above the sea."""
    painter.fillRect(0, 0, WIDTH, HEIGHT, QColor("#04060d"))
    stars(painter, 420, 800, 5)
    earth(painter, QPointF(1000, 2150), 1420, 7)
    painter.save()
    painter.translate(1080, 360)
    painter.rotate(-9)
    _station(painter)
    painter.restore()
    painter.save()
    painter.translate(430, 620)
    painter.rotate(-16)
    _capsule(painter)
    painter.restore()


def _panel(painter: QPainter, x: float, y: float, width: float, height: float) -> None:
    shade = QLinearGradient(x, y, x + width, y + height)
    for place, colour in ((0, "#c68a3a"), (0.5, "#7d4d1d"), (1, "#d49b4c")):
        shade.setColorAt(place, QColor(colour))
    rounded(painter, QBrush(shade), (x, y, width, height), 3)
    painter.setPen(QPen(QColor(40, 22, 8, 150), 2))
    for step in range(1, 8):
        painter.drawLine(
            QPointF(x, y + step * height / 8), QPointF(x + width, y + step * height / 8)
        )
    painter.drawLine(QPointF(x + width / 2, y), QPointF(x + width / 2, y + height))


def _station(painter: QPainter) -> None:
    rounded(painter, "#a9adb0", (-560, -9, 1120, 18), 6)
    for x in (-540, -430, 360, 470):
        _panel(painter, x, -250, 72, 232)
        _panel(painter, x, 18, 72, 232)
    for x in (-250, 190):
        for strip in range(3):
            rounded(painter, "#e8e9ea", (x + strip * 24, 26, 18, 170), 3)
    tube = gradient(-60, 60, (0, "#f3f3f0"), (0.5, "#c9cbca"), (1, "#6c7074"))
    for rect in ((-190, -44, 150, 88), (-46, -54, 120, 108), (68, -40, 170, 80)):
        rounded(painter, tube, rect, 26)
    rounded(painter, gradient(40, 210, (0, "#dddedb"), (1, "#777b7f")), (-24, 46, 72, 170), 24)
    rounded(painter, "#2d4f7a", (-6, 178, 36, 22), 8)


def _capsule(painter: QPainter) -> None:
    for side in (-1, 1):
        _panel(painter, -40, side * 118 - 20, 92, 40)
        painter.setPen(QPen(QColor("#8b8f92"), 6))
        painter.drawLine(QPointF(6, side * 52), QPointF(6, side * 100))
    body = gradient(-60, 60, (0, "#9fae8f"), (0.4, "#e2e5d6"), (1, "#5a6353"))
    rounded(painter, body, (-60, -56, 130, 112), 16)
    shape(painter, body, (70, -50), (150, -38), (150, 38), (70, 50))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(body)
    painter.drawEllipse(QPointF(192, 0), 54, 54)
    rounded(painter, "#4a4f4a", (240, -10, 46, 20), 6)
    glow(painter, QPointF(-66, 0), 46, "#bfe3ff", 140)


def camera_at_the_window(painter: QPainter) -> None:
    """A director floats by a round window with a camera."""
    painter.fillRect(0, 0, WIDTH, HEIGHT, gradient(0, HEIGHT, (0, "#3a3f45"), (1, "#191c20")))
    for row in range(4):
        for column in range(7):
            rounded(
                painter, "#4a5057" if (row + column) % 3 else "#555b63",
                (20 + column * 258, 16 + row * 300, 240, 280), 18,
            )  # fmt: skip
    centre = QPointF(1180, 560)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#c6c9cb"))
    painter.drawEllipse(centre, 440, 440)
    painter.setBrush(QColor("#7f858a"))
    painter.drawEllipse(centre, 404, 404)
    pane = QPainterPath()
    pane.addEllipse(centre, 380, 380)
    painter.save()
    painter.setClipPath(pane)
    painter.fillRect(0, 0, WIDTH, HEIGHT, QColor("#05070e"))
    stars(painter, 300, 800, 9)
    earth(painter, QPointF(1300, 1680), 1010, 13)
    painter.restore()
    for turn in range(16):
        painter.save()
        painter.translate(centre)
        painter.rotate(turn * 22.5)
        rounded(painter, "#5d6368", (-9, -431, 18, 18), 9)
        painter.restore()
    glow(painter, centre, 780, "#8fc6ff", 60)
    _director(painter)


def _director(painter: QPainter) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    body = QPainterPath(QPointF(150, 1200))
    body.cubicTo(180, 900, 330, 790, 500, 770)
    body.cubicTo(660, 790, 740, 900, 760, 1200)
    painter.fillPath(body, gradient(770, 1200, (0, "#31567a"), (1, "#1b3048")))
    rounded(painter, "#caa084", (438, 660, 110, 140), 46)
    painter.setBrush(gradient(430, 720, (0, "#e0b795"), (1, "#b98c6c")))
    painter.drawEllipse(QPointF(505, 570), 128, 152)
    hair = QPainterPath(QPointF(375, 590))
    hair.cubicTo(350, 400, 560, 370, 630, 500)
    hair.cubicTo(560, 470, 470, 480, 440, 640)
    hair.cubicTo(400, 650, 380, 630, 375, 590)
    painter.fillPath(hair, QColor("#2a211b"))
    for start, end in (((650, 960), (800, 820)), ((800, 820), (835, 680))):
        painter.setPen(QPen(QColor("#28496a"), 112, c=Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(*start), QPointF(*end))
    painter.setPen(Qt.PenStyle.NoPen)
    rounded(painter, "#15171a", (650, 500, 250, 170), 22)
    rounded(painter, "#2b2f34", (700, 456, 140, 60), 14)
    rounded(painter, "#0d0e10", (890, 530, 120, 116), 20)
    glow(painter, QPointF(1000, 588), 54, "#7fb8ef", 170)
    glow(painter, QPointF(676, 524), 26, "#ff4d3a", 240)
    painter.setBrush(QColor("#d8ad8b"))
    painter.drawEllipse(QPointF(800, 690), 58, 46)


def under_the_parachute(painter: QPainter) -> None:
    """The landing capsule comes down over the steppe."""
    painter.fillRect(
        0, 0, WIDTH, HEIGHT,
        gradient(0, HEIGHT, (0, "#6fb1d8"), (0.62, "#d6e7ea"), (0.78, "#f3e2b8"), (1, "#d8b56b")),
    )  # fmt: skip
    dice = random.Random(17)
    for _ in range(46):
        at = QPointF(dice.uniform(0, WIDTH), dice.gauss(640, 90))
        glow(painter, at, dice.uniform(60, 190), "#ffffff", 60)
    shape(
        painter, "#c79e55", (0, 985), (500, 955), (1150, 975), (1800, 940), (1800, 1200), (0, 1200)
    )
    shape(painter, "#a97f3d", (0, 1060), (700, 1035), (1800, 1075), (1800, 1200), (0, 1200))
    for _ in range(260):
        x, y = dice.uniform(0, WIDTH), dice.uniform(1000, 1195)
        painter.setPen(QPen(QColor(110, 82, 36, 150), 2))
        painter.drawLine(QPointF(x, y), QPointF(x + dice.uniform(-6, 6), y - dice.uniform(8, 26)))
    _parachute(painter)


def _parachute(painter: QPainter) -> None:
    top, bottom, left, right = 130.0, 400.0, 560.0, 1240.0
    painter.setPen(QPen(QColor(70, 60, 55, 200), 3))
    for step in range(13):
        x = left + (right - left) * step / 12
        painter.drawLine(QPointF(x, bottom - 6), QPointF(900, 800))
    gores = 12
    for gore in range(gores):
        a = left + (right - left) * gore / gores
        b = left + (right - left) * (gore + 1) / gores
        path = QPainterPath(QPointF(900, top))
        path.cubicTo(900 + (a - 900) * 0.75, top + 10, a, bottom - 170, a, bottom)
        path.quadTo((a + b) / 2, bottom + 26, b, bottom)
        path.cubicTo(b, bottom - 170, 900 + (b - 900) * 0.75, top + 10, 900, top)
        painter.fillPath(path, QColor("#d9552f" if gore % 2 else "#f4ead8"))
    glow(painter, QPointF(760, 230), 240, "#ffffff", 80)
    body = QPainterPath(QPointF(842, 820))
    body.cubicTo(848, 780, 952, 780, 958, 820)
    body.lineTo(985, 930)
    body.quadTo(900, 968, 815, 930)
    body.closeSubpath()
    painter.fillPath(body, gradient(790, 960, (0, "#8a8378"), (0.5, "#5b554d"), (1, "#2f2b28")))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#20242a"))
    painter.drawEllipse(QPointF(900, 866), 22, 22)


def antenna_at_night(painter: QPainter) -> None:
    """A tracking dish listens under the stars: the picture that no slot asks for."""
    painter.fillRect(
        0, 0, WIDTH, HEIGHT,
        gradient(0, HEIGHT, (0, "#070b1c"), (0.6, "#182a4d"), (0.9, "#45547d"), (1, "#6a6a86")),
    )  # fmt: skip
    stars(painter, 900, 980, 23)
    glow(painter, QPointF(420, 260), 520, "#6f86c9", 60)
    glow(painter, QPointF(700, 420), 420, "#8f7fb9", 50)
    shape(
        painter,
        "#0b0e17",
        (0, 1050),
        (600, 1010),
        (1300, 1040),
        (1800, 1000),
        (1800, 1200),
        (0, 1200),
    )
    shape(painter, "#10141f", (1000, 1060), (1130, 640), (1210, 640), (1340, 1060))
    rounded(painter, "#1a2030", (1060, 1000, 220, 60), 6)
    painter.save()
    painter.translate(1160, 560)
    painter.rotate(-34)
    dish = QPainterPath(QPointF(-330, -30))
    dish.cubicTo(-260, 190, 260, 190, 330, -30)
    dish.closeSubpath()
    painter.fillPath(dish, gradient(-30, 150, (0, "#c9d2e4"), (1, "#4b566f")))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(gradient(-80, 30, (0, "#e9eef7"), (1, "#93a0bb")))
    painter.drawEllipse(QPointF(0, -30), 330, 62)
    painter.setPen(QPen(QColor("#39425a"), 10))
    for x in (-250, 250, 20):
        painter.drawLine(QPointF(x, -34), QPointF(0, -260))
    painter.setPen(Qt.PenStyle.NoPen)
    rounded(painter, "#dfe5f0", (-26, -298, 52, 50), 10)
    painter.restore()
    glow(painter, QPointF(1172, 1012), 40, "#ffb45e", 220)


PLATES = (
    Plate("suit-fitting-01.jpg", suit_fitting,
          "Actress Yulia Peresild adjusts the gloves of her flight suit during a final fitting "
          "before launch at the Baikonur Cosmodrome, Kazakhstan, October 5, 2021. REUTERS",
          "REUTERS", "Handout", "2021-10-05T09:12:00", "Baikonur", "Kazakhstan"),
    Plate("launch-pad-03.jpg", lift_off,
          "A Soyuz rocket with three people on board climbs away from the launch pad at the "
          "Baikonur Cosmodrome, Kazakhstan, October 5, 2021.",
          "REUTERS", "Stringer", "2021-10-05T13:55:00", "Baikonur", "Kazakhstan"),
    Plate("station-approach-04.jpg", approach,
          "The capsule with the film crew closes in on the International Space Station over the "
          "Pacific Ocean in this picture made available on October 5, 2021.",
          "REUTERS", "Handout", "2021-10-05T17:20:00", "", ""),
    Plate("IMG_2207.jpg", camera_at_the_window,
          "Director Klim Shipenko sets up a camera by a window of the laboratory module, "
          "October 7, 2021.",
          "REUTERS", "Handout", "2021-10-07T11:03:00", "", ""),
    Plate("zhezkazgan-parachute.jpg", under_the_parachute, "", "AFP", "Stringer",
          "2021-10-17T10:31:00", "Zhezkazgan", "Kazakhstan"),
    Plate("antenna-night.jpg", antenna_at_night,
          "A tracking station follows the flight, October 6, 2021.",
          "REUTERS", "Stringer", "2021-10-06T22:40:00", "", ""),
)  # fmt: skip


def draw(plate: Plate) -> Image.Image:
    """Draw one plate at full size."""
    canvas = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(canvas)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    plate.scene(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    canvas.save(buffer, "PNG")  # type: ignore[call-overload]
    return Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGB")


def xmp_of(plate: Plate) -> bytes:
    """Give the XMP packet with the fields that have something to say."""
    fields = {
        "photoshop:Credit": plate.credit,
        "photoshop:DateCreated": plate.taken,
        "photoshop:City": plate.city,
        "photoshop:Country": plate.country,
    }
    attributes = " ".join(f'{name}="{escape(value)}"' for name, value in fields.items() if value)
    caption = (
        f'<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{escape(plate.caption)}</rdf:li>'
        "</rdf:Alt></dc:description>"
        if plate.caption
        else ""
    )
    creator = f"<dc:creator><rdf:Seq><rdf:li>{plate.creator}</rdf:li></rdf:Seq></dc:creator>"
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        f'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" {attributes}>'
        f"{caption}{creator}</rdf:Description></rdf:RDF></x:xmpmeta>"
        '<?xpacket end="w"?>'
    ).encode()


def main() -> None:
    """Draw every plate into resources/sample."""
    QGuiApplication(["draw-sample", "-platform", "offscreen"])
    for plate in PLATES:
        exif = Image.Exif()
        exif.get_ifd(0x8769)[0x9003] = plate.taken.replace("-", ":").replace("T", " ")
        draw(plate).save(
            SAMPLE / plate.name, quality=QUALITY, optimize=True, xmp=xmp_of(plate), exif=exif
        )


if __name__ == "__main__":
    main()
