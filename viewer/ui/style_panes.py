"""The rules of panes and dialogs, joined to the one style sheet of style_sheet.py."""

PANE_RULES = """
QLabel#whySlot { color: $text; background: $card; border-top: 1px solid $line; padding: 8px 16px; }
QFrame#whyPanel { background: transparent; border: none; border-top: 1px solid $line; }

QFrame#captionCard { background: $card; border: 1px solid $line; border-radius: 8px; }
QFrame#captionCard QCheckBox { margin-left: 0; font-weight: 600; }
QFrame#captionCard[source="article"] { border-left: 3px solid $accent; }
QScrollArea#photoPane { border: 2px solid transparent; }
QScrollArea#photoPane:focus { border-color: $accent; }
QTextEdit#flowingText, QTextEdit#flowingText:focus {
    color: $text; background: transparent; border: none; border-radius: 0; padding: 0;
}
QTextEdit#flowingText[role="heading"] { font-weight: 600; }
QTextEdit#flowingText[role="secondary"] { color: $secondary; }
QTextEdit#flowingText[role="fine"] { color: $fine; }
QTextEdit#flowingText[role="look"] { color: $look; }
QTextEdit#flowingText[role="wrong"] { color: $wrong; }

QFrame#dropZone { background: $pane; border: 1px dashed $quiet; border-radius: 12px; }
QFrame#dropZone[taking="true"] { background: $lit; border: 2px dashed $accent; }
QLabel#welcomeLine { font-size: $lead; }
QPushButton#welcomeButton { min-height: 28px; padding: 5px 16px; font-size: $button; }
QPushButton#welcomeButton:focus { padding: 4px 15px; }
QPushButton#recentRow { text-align: left; padding: 0 12px; min-height: 38px; }
QPushButton#recentRow:focus { padding: 0 11px; }

QDialog#sheetDialog { background: transparent; }
QLabel#sheetTitle { font-size: $title; font-weight: 600; }
QFrame#exportOptions {
    background: $pane; border: none; border-right: 1px solid $line;
    border-top-left-radius: 11px; border-bottom-left-radius: 11px;
}
QFrame#exportPreview {
    background: $stage; border: none;
    border-top-right-radius: 11px; border-bottom-right-radius: 11px;
}
QPushButton#choice { padding: 5px 6px; }
QPushButton#choice:checked { color: $on_accent; background: $accent; border-color: $accent; }
QPushButton#choice:checked:focus { border: 2px solid $text; padding: 4px 5px; }
QPushButton#choice:focus { padding: 4px 5px; }

QListWidget#pageList::item { padding: 6px 8px; border: 2px solid transparent; border-radius: 6px; }
QListWidget#pageList::item:selected { color: $text; background: $lit; }
QListWidget#pageList::item:selected:focus { border-color: $accent; }
QTreeWidget#keyList { border: 2px solid transparent; }
QTreeWidget#keyList:focus { border-color: $accent; border-radius: 6px; }
QTreeWidget#keyList::item { padding: 4px 6px; }
QTreeWidget#keyList::item:selected { color: $text; background: $lit; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    color: $secondary; background: transparent; border: none; border-bottom: 1px solid $line;
    padding: 4px 6px;
}

QFrame#message { background: $card; border: none; border-bottom: 1px solid $line; }
QFrame#findBar { background: $window; border: none; border-bottom: 1px solid $line; }
"""
