"""The main window: its parts, and which signal of one part another part answers."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from viewer.checks.profile import profile_or_default
from viewer.domain import Document
from viewer.storage.history import History
from viewer.storage.places import Places
from viewer.storage.settings import Settings
from viewer.ui import filing, mending, walking
from viewer.ui.actions import Actions
from viewer.ui.asking import Asking
from viewer.ui.background import Background
from viewer.ui.coming_back import ComingBack
from viewer.ui.desk import Desk
from viewer.ui.finding import Finder
from viewer.ui.parts import Parts
from viewer.ui.photo_drag import dragged_files
from viewer.ui.pixmaps import Pictures
from viewer.ui.plain_text import one_line
from viewer.ui.preferences import Preferences
from viewer.ui.settling import settle
from viewer.ui.showing import Showing
from viewer.ui.tasks import Tasks
from viewer.ui.theme import Look
from viewer.ui.view_state import ViewState
from viewer.ui.workspace import Workspace
from viewer.workers import Workers

SIZE = (1280, 800)
FRAME = 40  # what a title bar may take of a small screen


@dataclass(frozen=True)
class Engines:
    """The long-lived parts that a window is handed."""

    workers: Workers
    background: Background
    look: Look
    preferences: Preferences
    places: Places


class Window(QMainWindow):
    """Lay out the parts and wire their signals; it decides nothing."""

    def __init__(self, engines: Engines, asking: Callable[[QWidget], Asking] = Asking) -> None:
        super().__init__()
        self.setWindowTitle("Cutline")
        self.setAcceptDrops(True)
        room = self.screen().availableSize()
        self.resize(QSize(*SIZE).boundedTo(room - QSize(0, FRAME)))
        self._preferences = engines.preferences
        settings = engines.preferences.settings
        self._profile = settings.profile
        self.workspace = Workspace(engines.workers, engines.background, engines.places, self)
        self.pictures = Pictures(
            engines.workers,
            engines.background,
            engines.places.thumbnails,
            self,
            budget=settings.memory << 20,
        )
        self.parts = Parts(engines.look, self)
        self.setCentralWidget(self.parts)
        self.view = ViewState(self, keep_zoom=settings.keep_zoom)
        self._beside = QTimer(self, interval=0, singleShot=True)
        self._beside.timeout.connect(self._show_beside)
        self._clock = QTimer(self, interval=settings.slideshow_seconds * 1000)
        self.commands = Actions(self, engines.preferences.keys)
        self.tasks = Tasks(
            engines.background, self.parts.status_line, self.parts.message, self.workspace.cancel
        )
        self.desk = self._make_desk(engines, asking(self))
        self.commands.serve(self.desk)
        self.commands.fill_menu_bar()
        self._showing = self._make_showing()
        self._finder = Finder(self.workspace, self.parts.find_bar)
        self._coming_back = ComingBack(
            self.workspace, engines.preferences, self.parts.welcome, self._showing
        )
        self._wire_workspace()
        self._wire_pictures()
        self._wire_parts()
        self._wire_view()
        self._show_hints()
        self._restore(engines.preferences.history)

    def _make_desk(self, engines: Engines, asking: Asking) -> Desk:
        parts = self.parts
        return Desk(
            window=self,
            workspace=self.workspace,
            workers=engines.workers,
            background=engines.background,
            pictures=self.pictures,
            look=engines.look,
            preferences=engines.preferences,
            places=engines.places,
            asking=asking,
            view=self.view,
            stage=parts.stage,
            band=parts.band,
            caption_panel=parts.caption_panel,
            filmstrip=parts.filmstrip,
            side_pane=parts.side_pane,
            article_pane=parts.side_pane.article,
            find_bar=parts.find_bar,
            message=parts.message,
            status_line=parts.status_line,
            tasks=self.tasks,
            rows=self.commands.rows,
            command_keys=self.commands.command_keys,
            run=self.commands.run,
        )

    def _make_showing(self) -> Showing:
        parts = self.parts
        return Showing(
            self.workspace,
            self.pictures,
            parts.stage,
            parts.caption_panel,
            parts.band,
            parts.status_line,
        )

    # Who answers whom

    def _wire_workspace(self) -> None:
        workspace, parts = self.workspace, self.parts
        workspace.opening.connect(parts.message.dismiss)
        workspace.opening.connect(self._coming_back.remember)
        workspace.opening.connect(self._use_rules)
        workspace.document_changed.connect(self._show_document)
        workspace.remarks_changed.connect(self._show_remarks)
        workspace.current_changed.connect(self._show_current)
        workspace.opened.connect(self._show_opened)
        workspace.gathered.connect(self._coming_back.remember_gathered)
        workspace.progressed.connect(parts.status_line.show_progress)
        workspace.progress_ended.connect(parts.status_line.hide_progress)
        workspace.failed.connect(parts.message.show_error)
        workspace.said.connect(parts.status_line.show_message)
        workspace.folder_missing.connect(self._ask_for_folder)
        self._preferences.failed.connect(parts.message.show_error)
        self._preferences.changed.connect(self._take_settings)
        self._preferences.keys_changed.connect(self._take_keys)
        self._preferences.history_changed.connect(self._coming_back.show_recent)

    def _wire_pictures(self) -> None:
        pictures, parts = self.pictures, self.parts
        pictures.picture_ready.connect(self._showing.show_pixels)
        pictures.part_ready.connect(self._showing.show_part)
        pictures.picture_failed.connect(self._showing.show_fault)
        for widget in (parts.filmstrip, parts.tray):
            pictures.thumbnail_ready.connect(widget.show_thumbnail)
            widget.thumbnails_wanted.connect(pictures.want_thumbnails)

    def _wire_parts(self) -> None:
        parts, workspace, desk = self.parts, self.workspace, self.desk
        parts.welcome.open_asked.connect(partial(filing.open_article, desk))
        parts.welcome.paste_asked.connect(partial(filing.paste_article, desk))
        parts.welcome.sample_asked.connect(partial(filing.open_sample, desk))
        parts.welcome.recent_chosen.connect(self._coming_back.open_again)
        parts.welcome.recent_removed.connect(self._preferences.forget_opened)
        parts.header.open_asked.connect(partial(filing.open_article, desk))
        parts.header.export_asked.connect(partial(filing.export, desk))
        parts.header.checks_asked.connect(self._show_checks)
        for widget in (parts.welcome, parts.filmstrip, parts.stage):
            widget.files_dropped.connect(partial(filing.open_paths, desk))
        for chooser in (parts.filmstrip, parts.side_pane):
            chooser.slot_chosen.connect(workspace.choose)
        parts.filmstrip.photo_dropped.connect(partial(mending.take_photo, desk))
        parts.stage.photo_dropped.connect(self._take_dropped)
        parts.stage.next_asked.connect(partial(walking.go_next, desk))
        parts.stage.previous_asked.connect(partial(walking.go_back, desk))
        parts.stage.pixels_wanted.connect(self._showing.want_pixels)
        parts.stage.scale_changed.connect(parts.status_line.show_scale)
        parts.tray.photo_chosen.connect(self._take_dropped)
        parts.tray.photo_dropped.connect(partial(mending.detach_named, desk))
        parts.caption_panel.caption_edited.connect(partial(mending.take_caption, desk))
        parts.caption_panel.credit_edited.connect(partial(mending.take_credit, desk))
        parts.caption_panel.done_and_next.connect(self._edit_next)
        parts.caption_panel.editing_changed.connect(self._focus_after_editing)
        parts.side_pane.remark_waived.connect(partial(mending.waive, desk))
        parts.side_pane.fix_asked.connect(partial(mending.mend, desk))
        parts.side_pane.caption_taken.connect(partial(mending.take_caption, desk))
        parts.side_pane.credit_taken.connect(partial(mending.take_credit, desk))
        parts.side_pane.encoding_asked.connect(partial(filing.choose_photo_encoding, desk))
        parts.message.action_asked.connect(partial(filing.open_folder, desk))
        parts.status_line.cancel_asked.connect(self.tasks.cancel)
        parts.find_bar.text_changed.connect(self._finder.find)
        parts.find_bar.next_asked.connect(self._finder.find_next)
        parts.find_bar.previous_asked.connect(self._finder.find_previous)
        parts.find_bar.closed.connect(parts.stage.setFocus)
        parts.find_bar.closed.connect(self._finder.rest)

    def _wire_view(self) -> None:
        self.view.changed.connect(self._lay_out)
        self._clock.timeout.connect(self._walk_by_clock)
        for name in ("keep_zoom", "side_pane", "band", "full_screen", "slideshow"):
            self._lay_out(name)

    # Answers

    def _show_hints(self) -> None:
        keys = self.commands.first_keys
        self.parts.status_line.show_hints(
            [
                (keys("previous", "next"), self.tr("browse")),
                (keys("edit-caption"), self.tr("edit caption")),
                (keys("full-screen"), self.tr("full screen")),
                (keys("export"), self.tr("export")),
                (keys("keys"), self.tr("all keys")),
            ]
        )
        self.parts.band.show_hints(
            [(keys("band"), self.tr("hide caption")), (("Esc",), self.tr("leave"))]
        )

    @Slot(object)
    def _show_document(self, document: Document) -> None:
        parts = self.parts
        parts.show_desk()
        if self.workspace.request is not None:
            self.setWindowTitle(f"{self.workspace.request.opened.name} – Cutline")
        self.pictures.open_folder(document.sources.folder, document.sources.photos)
        parts.header.show_document(document)
        parts.filmstrip.show_document(document)
        parts.tray.show_photos(document.unplaced)
        parts.side_pane.show_document(document)
        self.commands.show_document(document)
        self.commands.show_undo(self.workspace.undo_name, self.workspace.redo_name)
        if self.workspace.current is not None or not document.pairs:
            self._show_current(self.workspace.current.slot.key if self.workspace.current else "")

    @Slot()
    def _use_rules(self) -> None:
        """Check by the desk's rules as they stand on disk now; say what in them does not hold."""
        self._profile = self._preferences.settings.profile
        profile, notes = profile_or_default(self._profile, self.desk.places.additions)
        self.workspace.use_rules(profile)
        if notes:
            self.parts.message.show_error(" ".join(notes))

    @Slot(object)
    def _show_remarks(self, document: Document) -> None:
        """Show what the checks have found meanwhile; all else stands."""
        self.parts.header.show_document(document)
        self.parts.filmstrip.show_document(document)
        self.parts.side_pane.show_remarks(document)

    @Slot(str)
    def _show_current(self, _key: str) -> None:
        self._showing.show_current()
        self._beside.start()

    @Slot()
    def _show_beside(self) -> None:
        """Follow with what stands beside the photo, once that is painted."""
        pair = self.workspace.current
        self._showing.show_beside()
        self.parts.filmstrip.show_current(pair.slot.key if pair is not None else "")
        self.parts.side_pane.show_pair(pair)

    @Slot(object)
    def _ask_for_folder(self, folder: Path | None) -> None:
        if folder is None:
            self.parts.message.dismiss()
            return
        text = self.tr("The folder of photos, %s, is not there any more. Your decisions are kept.")
        label = self.tr("Choose the folder…")
        self.parts.message.show_error(text.replace("%s", one_line(str(folder))), label)

    @Slot(object)
    def _show_opened(self, _document: Document) -> None:
        self.parts.stage.setFocus()
        self._coming_back.go_on()

    @Slot(object)
    def _take_settings(self, settings: Settings) -> None:
        settle(self.desk, settings)
        self._clock.setInterval(settings.slideshow_seconds * 1000)
        if settings.profile != self._profile:
            self._use_rules()

    @Slot(object)
    def _take_keys(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        self.commands.use_keys(keys)
        self._show_hints()

    @Slot()
    def _show_checks(self) -> None:
        self.view.set(side_pane=True)
        self.parts.side_pane.show_tab("checks")

    @Slot(str)
    def _take_dropped(self, name: str) -> None:
        if self.workspace.current is not None:
            mending.take_photo(self.desk, self.workspace.current.slot.key, name)

    @Slot()
    def _edit_next(self) -> None:
        place = self.workspace.position
        self.workspace.walk(1)
        if self.workspace.position != place:
            self.parts.caption_panel.edit_caption()

    @Slot(bool)
    def _focus_after_editing(self, is_editing: bool) -> None:
        if not is_editing:
            self.parts.stage.setFocus()

    @Slot()
    def _walk_by_clock(self) -> None:
        if self.workspace.position + 1 < len(self.workspace.pairs):
            self.workspace.walk(1)
        else:
            self.view.set(slideshow=False)

    @Slot(str)
    def _lay_out(self, switch: str) -> None:
        view = self.view
        self.commands.show_switch(switch.replace("_", "-"), is_on=getattr(view, switch))
        if switch == "keep_zoom":
            self.parts.stage.keep_zoom(view.keep_zoom)
        elif switch == "slideshow":
            self._clock.start() if view.slideshow else self._clock.stop()
        else:
            self.parts.show_full_screen(
                is_on=view.full_screen, side_pane=view.side_pane, band=view.band
            )
        if switch == "full_screen":
            self._change_screen()

    def _change_screen(self) -> None:
        self.menuBar().setVisible(not self.view.full_screen)
        if self.view.full_screen:
            self.showFullScreen()
            self.parts.stage.setFocus()
        elif self.isFullScreen():
            self.showNormal()
            self.parts.stage.setFocus()

    def _step_back(self) -> None:
        """Leave one level: the slideshow, full screen, a bar or a message; never the program."""
        if self.view.slideshow:
            self.view.set(slideshow=False)
        elif self.view.full_screen:
            self.view.set(full_screen=False)
        elif self.parts.message.isVisible():
            self.parts.message.dismiss()
        self.parts.stage.setFocus()

    def _restore(self, history: History) -> None:
        self.restoreGeometry(QByteArray.fromBase64(history.geometry.encode()))
        if history.splitter:
            self.parts.splitter.restoreState(QByteArray.fromBase64(history.splitter.encode()))
        self._coming_back.show_recent(history)

    # What Qt calls

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._step_back()
        elif not self.commands.take_key(event):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(bool(dragged_files(event.mimeData())))

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        filing.open_paths(self.desk, dragged_files(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.parts.caption_panel.finish_editing()
        self._coming_back.remember()
        self.view.set(full_screen=False)
        self._preferences.remember_window(
            bytes(self.saveGeometry().toBase64().data()).decode(),
            bytes(self.parts.splitter.saveState().toBase64().data()).decode(),
        )
        super().closeEvent(event)
