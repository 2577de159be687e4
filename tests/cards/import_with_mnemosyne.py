"""Imports Anki packages, one after the other, into one new collection of Mnemosyne, and tells as JSON what it holds after each.

usage: import_with_mnemosyne.py <folder with the package mnemosyne> <folder for the collection> <deck.apkg>...
"""

import json
import os
import shutil
import sys

sys.path.insert(0, sys.argv[1])
from mnemosyne.libmnemosyne import Mnemosyne  # noqa: E402
from mnemosyne.libmnemosyne.ui_components.main_widget import MainWidget  # noqa: E402
from mnemosyne.libmnemosyne.ui_components.review_widget import ReviewWidget  # noqa: E402


class Silent(MainWidget):
    """The window, without one: it says nothing, and an error ends the import."""

    def show_information(self, text):
        pass

    def set_progress_text(self, text):
        pass

    def show_error(self, text):
        raise SystemExit(text)

    def show_question(self, text, option0, option1, option2=""):
        return 0


class Still(ReviewWidget):
    """The place of the card, where none is shown."""

    instantiate = ReviewWidget.IMMEDIATELY

    def redraw_now(self):
        pass


app = Mnemosyne(upload_science_logs=False, interested_in_old_reps=False, asynchronous_database=True)
app.components.insert(0, ("mnemosyne.libmnemosyne.gui_translators.no_gui_translator", "NoGuiTranslator"))
app.components += [("__main__", "Silent"), ("__main__", "Still")]
app.initialise(sys.argv[2], automatic_upgrades=False)


def count():
    database = app.database()
    rows = lambda sql: [list(row) for row in database.con.execute(sql)]  # noqa: E731
    return {
        "facts": rows("select count(*) from facts")[0][0],
        "cards": rows("select count(*) from cards")[0][0],
        "active": rows("select count(*) from cards where active=1")[0][0],
        "tags": sorted(name for (name,) in rows("select name from tags") if name != "__UNTAGGED__"),
        "media": sorted(name for name in os.listdir(database.media_dir()) if name.endswith(".svg")),
        "questions": sorted(value for (value,) in rows("select value from data_for_fact where key='0'")),
        "repetitions": sorted(rows("select ret_reps from cards where ret_reps > 0")),
    }


found = []
importer = next(each for each in app.component_manager.all("file_format") if type(each).__name__ == "Anki2")
for index, path in enumerate(sys.argv[3:]):
    # The importer unpacks beside the package.
    copy = os.path.join(sys.argv[2], f"{index}.apkg")
    shutil.copy(path, copy)
    importer.do_import(copy)
    app.database().save()
    found.append(count())
json.dump(found, sys.stdout)
app.finalise()
