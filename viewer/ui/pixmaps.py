"""Pixels on demand: the photo that is shown first, its neighbours next, thumbnails last.

One list says what is wanted, in order; a new list replaces it. Whenever a worker is free it takes
the first missing entry, so that the latest request wins and nothing outdated is ever decoded. While
photos go by faster than they are decoded, those are decoded that the person has yet to reach.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from viewer.domain import Photo
from viewer.errors import CutlineError
from viewer.photos.decoding import Part
from viewer.ui.background import Background
from viewer.ui.foreseen import Foreseen
from viewer.ui.pace import Pace
from viewer.ui.picture import Picture, Source, fitted
from viewer.ui.pixel_cache import PackedCache, PixelCache
from viewer.ui.pixel_work import (
    THUMBNAIL,
    Decoded,
    Work,
    keeping_work,
    part_work,
    picture_work,
    preview_work,
    thumbnail_work,
    timed,
)
from viewer.workers import Workers

PICTURE_BYTES = 128 << 20
THUMBNAIL_BYTES = 24 << 20
PREVIEW_BYTES = 16 << 20
BYTES_A_PIXEL = 4
# How long a photo is looked at before workers turn to what nobody waits for.
IDLE_MS = 1500
PREVIEWS_A_TRIP = 8
UNPACKED_AT_ONCE = 6


class Pictures(QObject):
    """Hand out pictures and thumbnails by photo name, within a budget of bytes."""

    picture_ready = Signal(object)  # Picture
    image_ready = Signal(str, QImage)  # Photo.name: a sharp one, for whoever wants pixels alone
    part_ready = Signal(str, object, QImage)  # Photo.name, where it lies in the photo, pixels
    picture_failed = Signal(str, str)  # Photo.name, sentence
    thumbnail_ready = Signal(str, QImage)  # Photo.name

    def __init__(
        self,
        workers: Workers,
        background: Background,
        thumbnails: Path | None = None,
        parent: QObject | None = None,
        *,
        budget: int = PICTURE_BYTES,
        idle_after: int = IDLE_MS,
    ) -> None:
        super().__init__(parent)
        self._workers = workers
        self._background = background
        self._thumbnails_folder = thumbnails
        self._at_once = workers.count
        self._folder: Path | None = None
        self._photos: dict[str, Photo] = {}
        self._cache: PixelCache[Picture] = PixelCache(budget)
        self._small = PackedCache(THUMBNAIL_BYTES)
        self._previews: PixelCache[Picture] = PixelCache(PREVIEW_BYTES)
        self._without_preview: set[Source] = set()
        self._wanted: tuple[tuple[str, QSize], ...] = ()
        self._coming: tuple[tuple[str, QSize], ...] = ()
        self._later: tuple[tuple[str, QSize], ...] = ()
        self._wanted_small: OrderedDict[str, None] = OrderedDict()
        self._busy: set[Source] = set()
        self._looking: set[Source] = set()
        self._failed: dict[Source, str] = {}
        self._foreseen: QSize | None = None
        self._unkept: OrderedDict[Source, None] = OrderedDict()
        self._kept: list[Source] = []
        self._handing = QTimer(self, singleShot=True, interval=0)
        self._handing.timeout.connect(self._hand_out)
        self._pace = Pace()
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._come_to_rest)
        self._idle = QTimer(self, singleShot=True, interval=idle_after)
        self._idle.timeout.connect(self._work)

    def keep_within(self, budget: int) -> None:
        """Keep decoded photos within another budget of bytes from now on."""
        self._cache.keep_within(budget)

    def open_folder(self, folder: Path | None, photos: Iterable[Photo]) -> None:
        """Take the folder that names are relative to; a changed file is read again."""
        old, new = self._photos, {photo.name: photo for photo in photos}
        is_same = folder == self._folder
        self._folder, self._photos = folder, new
        if is_same:
            self._queue(n for n, photo in new.items() if n in old and old[n].stamp != photo.stamp)
        else:
            self._failed.clear()
            self._without_preview.clear()
            self._wanted_small.clear()
        self._work()

    def foresee(self, first: Foreseen) -> None:
        """Take a photo that is under way already; nothing is decoded beside it."""
        self._foreseen = first.box
        self._background.start(
            lambda _tick: first.coming.result(),
            done=partial(self._take_foreseen, first),
            failed=partial(self._take_foreseen, first),
        )

    def want(
        self,
        wanted: Iterable[tuple[str, QSize]],
        coming: Iterable[tuple[str, QSize]] = (),
        later: Iterable[tuple[str, QSize]] = (),
    ) -> None:
        """Ask for photos in boxes of device pixels, the shown one first; the list before ends.

        ``coming`` are those that follow in the direction of the walk: while photos go by quickly,
        they are decoded in the place of what is gone before it is there. ``later`` are decoded when
        nobody waits. Where the shown one has failed, the reason is told again.
        """
        before, self._wanted, self._coming = self._wanted, tuple(wanted), tuple(coming)
        self._later = tuple(later)
        if self._wanted:
            if not before or before[0][0] != self._wanted[0][0]:
                self._pace.step()
                self._idle.start()
                if self._pace.is_hurried:
                    self._rest.start(round(self._pace.patience * 1000))
            name = self._wanted[0][0]
            source = self._source(name)
            if source is not None and source in self._failed:
                self.picture_failed.emit(name, self._failed[source])
        self._work()

    def want_part(self, name: str, part: Part) -> None:
        """Ask for a part of a photo at full size, to be seen while all of it is decoded."""
        source = self._source(name)
        if source is not None and source not in self._failed:
            self._background.start(
                part_work(self._workers, source.path, part),
                done=partial(self._take_part, source),
            )

    @Slot(object)
    def want_thumbnails(self, names: Iterable[str]) -> None:
        """Ask for thumbnails, nearest first; they come after every picture that is wanted."""
        sources = [source for name in names if (source := self._source(name)) is not None]
        self._kept.extend(source for source in sources if source in self._small)
        if self._kept and not self._handing.isActive():
            self._hand_out()
        self._queue(source.name for source in sources if source not in self._small)
        self._work()

    @Slot()
    def _hand_out(self) -> None:
        """Unpack some thumbnails that are kept, and the others after the next key or paint."""
        for source in self._kept[:UNPACKED_AT_ONCE]:
            kept = self._small.get(source)
            if kept is not None and self._source(source.name) == source:
                self.thumbnail_ready.emit(source.name, kept.image)
        del self._kept[:UNPACKED_AT_ONCE]
        if self._kept:
            self._handing.start()

    @property
    def is_busy(self) -> bool:
        """Whether a photo is being decoded."""
        return bool(self._busy or self._looking or self._foreseen or self._rest.isActive())

    def picture(self, name: str) -> Picture | None:
        """Give the sharpest picture that is at hand: the photo's, its thumbnail, or a preview."""
        source = self._source(name)
        if source is None:
            return None
        picture = self._cache.get(source) or self._small.get(source) or self._previews.get(source)
        if picture is None or not picture.full_size.isEmpty():
            return picture
        size = self._photos[name].size
        return None if size is None else replace(picture, full_size=QSize(*size))

    def _source(self, name: str) -> Source | None:
        """Give the file of a photo, None for names that are unknown or cannot be shown."""
        photo = self._photos.get(name)
        path = photo.path_in(self._folder) if photo is not None and not photo.fault else None
        return None if photo is None or path is None else Source(path, name, photo.stamp)

    def _queue(self, names: Iterable[str]) -> None:
        """Put names at the head of the thumbnails to come."""
        for name in reversed(tuple(names)):
            self._wanted_small[name] = None
            self._wanted_small.move_to_end(name, last=False)

    # What is done next

    def _work(self) -> None:
        """Start what is missing first, as long as a worker is free."""
        if self._foreseen is not None:
            return
        missing = self._in_passing() if self._pace.is_hurried else self._missing()
        while self._free > 0:
            start = next(missing, None)
            if start is None:
                return
            start()

    @property
    def _free(self) -> int:
        return self._at_once - len(self._busy) - len(self._looking)

    @Slot()
    def _come_to_rest(self) -> None:
        self._pace.rest()
        self._work()

    def _in_passing(self) -> Iterator[Callable[[], None]]:
        """Give what is worth starting while photos go by: what is reached when it is there."""
        ahead = [self._source(name) for name, _ in (*self._wanted[:1], *self._coming)]
        bare = [one for one in ahead[:PREVIEWS_A_TRIP] if one and self._needs_preview(one)]
        if bare and not self._looking:
            yield partial(self._start_previews, tuple(bare))
        reach = self._pace.reach
        for source, (_, box) in zip(ahead[reach:], self._coming[reach - 1 :], strict=True):
            if source is not None and self._is_missing(source, box):
                yield partial(self._start_picture, source, box)

    def _is_missing(self, source: Source, box: QSize) -> bool:
        kept = self._cache.get(source)
        is_there = kept is not None and kept.serves(box)
        return not is_there and source not in self._busy and source not in self._failed

    def _missing(self) -> Iterator[Callable[[], None]]:
        """Give what is to be started, the most urgent first; the shown photo is decoded alone."""
        for place, (source, box) in enumerate(self._affordable()):
            kept = self._cache.get(source)
            if kept is not None and kept.serves(box):
                continue
            if source not in self._busy:
                yield partial(self._start_picture, source, box)
            if place == 0:
                if self._needs_preview(source):
                    yield partial(self._start_previews, (source,))
                return
        for name, box in () if self._idle.isActive() else self._later:
            distant = self._source(name)
            if distant is not None and self._is_missing(distant, box):
                yield partial(self._start_picture, distant, box)
        # One worker stays free for the next key.
        while self._wanted_small and (self._free > 1 or not self._idle.isActive()):
            small = self._next_small()
            if small is not None:
                yield partial(self._start_thumbnail, small)
        while self._unkept and not self._idle.isActive():
            source, _ = self._unkept.popitem(last=False)
            small_one = self._small.get(source)
            if small_one is not None:
                yield partial(self._start_keeping, source, small_one)

    def _affordable(self) -> tuple[tuple[Source, QSize], ...]:
        """Give what is wanted as far as the budget goes: more would push the first ones out."""
        affordable: list[tuple[Source, QSize]] = []
        cost = 0
        for name, box in self._wanted:
            source = self._source(name)
            if source is not None and source not in self._failed:
                cost += self._cost(source, box)
                if affordable and cost > self._cache.budget:
                    break
                affordable.append((source, box))
        return tuple(affordable)

    def _cost(self, source: Source, box: QSize) -> int:
        """Give how many bytes a photo takes, or will take at most once it is decoded."""
        kept = self._cache.get(source)
        if kept is not None and kept.serves(box):
            return kept.image.sizeInBytes()
        size = self._photos[source.name].size
        shown = box if size is None else fitted(QSize(*size), box)
        return shown.width() * shown.height() * BYTES_A_PIXEL

    def _needs_preview(self, source: Source) -> bool:
        known = (self._cache, self._small, self._previews, self._looking, self._without_preview)
        return not any(source in one for one in known)

    def _next_small(self) -> Source | None:
        """Take the next thumbnail off the list, None if it is there or on its way."""
        name, _ = self._wanted_small.popitem(last=False)
        source = self._source(name)
        if source in self._small or source in self._failed or source in self._busy:
            return None
        return source

    def _start_picture(self, source: Source, box: QSize) -> None:
        thumbnail = 0 if source in self._small else THUMBNAIL
        work = picture_work(self._workers, source.path, box, thumbnail)
        # Nothing here may hold this object: it must not die in the thread that works for it.
        self._start(source, partial(timed, work, self._pace.took), box)

    def _start_thumbnail(self, source: Source) -> None:
        work = thumbnail_work(self._workers, source.path, self._thumbnails_folder)
        self._start(source, work, QSize())

    def _start_previews(self, sources: tuple[Source, ...]) -> None:
        self._looking.update(sources)
        paths = tuple(source.path for source in sources)
        self._background.start(
            preview_work(self._workers, paths, self._thumbnails_folder),
            done=partial(self._take_previews, sources),
            failed=partial(self._do_without, sources),
        )

    def _start_keeping(self, source: Source, small: Picture) -> None:
        self._looking.add(source)
        kept = (source.path, source.stamp, small.image, small.full_size, self._thumbnails_folder)
        over = partial(self._end_looking, (source,))
        self._background.start(keeping_work(self._workers, *kept), done=over, failed=over)

    def _start(self, source: Source, work: Work, box: QSize) -> None:
        self._busy.add(source)
        self._background.start(
            work, done=partial(self._take, source, box), failed=partial(self._refuse, source)
        )

    # What has come

    def _take_foreseen(self, first: Foreseen, found: object) -> None:
        """Take what has come; where it failed, its own decoding will tell why if it is shown."""
        self._foreseen = None
        if isinstance(found, tuple):
            photo, decoded = found
            source = Source(first.folder / photo.name, photo.name, photo.stamp)
            self._take(source, first.box, decoded)
        self._work()

    def _take(self, source: Source, box: QSize, decoded: Decoded) -> None:
        self._busy.discard(source)
        is_current = self._source(source.name) == source
        if decoded.thumbnail is not None and source not in self._small:
            small = Picture(source.name, decoded.thumbnail, decoded.full_size, is_sharp=False)
            self._small.put(source, small, decoded.packed)
            if decoded.image is not None and not decoded.damaged:
                self._unkept[source] = None
            if is_current:
                self.thumbnail_ready.emit(source.name, small.image)
        if decoded.image is not None:
            picture = Picture(
                source.name, decoded.image, decoded.full_size, damaged=decoded.damaged, box=box
            )
            distant = (self._source(name) for name, _ in self._later)
            needed = [*(near for near, _ in self._affordable()), *filter(None, distant)]
            self._cache.put(source, picture, needed)
            if is_current:
                self.picture_ready.emit(picture)
                self.image_ready.emit(source.name, picture.image)
        self._work()

    def _take_part(self, source: Source, found: tuple[Part, QImage] | None) -> None:
        if found is not None and self._source(source.name) == source:
            self.part_ready.emit(source.name, *found)

    def _take_previews(self, sources: tuple[Source, ...], found: tuple[Decoded, ...]) -> None:
        for source, decoded in zip(sources, found, strict=True):
            if decoded.image is None:
                self._without_preview.add(source)
                continue
            had = self.picture(source.name)
            preview = Picture(source.name, decoded.image, decoded.full_size, is_sharp=False)
            self._previews.put(source, preview)
            if had is None and (picture := self.picture(source.name)) is not None:
                self.picture_ready.emit(picture)
        self._end_looking(sources)

    def _do_without(self, sources: tuple[Source, ...], _fault: CutlineError) -> None:
        """Go on without previews: the decoding itself will tell what is wrong."""
        self._without_preview.update(sources)
        self._end_looking(sources)

    def _end_looking(self, sources: tuple[Source, ...], _said: object = None) -> None:
        self._looking.difference_update(sources)
        self._work()

    def _refuse(self, source: Source, fault: CutlineError) -> None:
        self._busy.discard(source)
        if self._source(source.name) == source:
            self._failed[source] = str(fault)
            self.picture_failed.emit(source.name, str(fault))
        self._work()
