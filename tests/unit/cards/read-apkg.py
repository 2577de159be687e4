"""Reads an Anki package with Python's own zip, SQLite, JSON and HTML, none of them ours, and tells as JSON what is in it."""

import hashlib
import html
import json
import re
import sqlite3
import sys
import tempfile
import zipfile

package = zipfile.ZipFile(sys.argv[1])
broken = package.testzip()
with tempfile.NamedTemporaryFile() as file:
    file.write(package.read("collection.anki2"))
    file.flush()
    db = sqlite3.connect(file.name)
    version, models, decks = db.execute("select ver, models, decks from col").fetchone()
    notes = db.execute("select id, guid, mid, mod, tags, flds, sfld, csum from notes order by id").fetchall()
    cards = db.execute("select nid, did, ord, type, queue, due from cards order by due").fetchall()
    schema = [sql for (sql,) in db.execute("select sql from sqlite_master where sql is not null order by name")]
    integrity = db.execute("pragma integrity_check").fetchone()[0]

deck_names = {int(key): deck["name"] for key, deck in json.loads(decks).items()}
names = json.loads(package.read("media"))


def plain(field):
    """Anki's rule for the checksum: no tags, entities as their characters."""
    return html.unescape(re.sub(r"<[^>]*>", "", field)).replace("\u00a0", " ")


json.dump(
    {
        "broken": broken,
        "integrity": integrity,
        "version": version,
        "schema": schema,
        "entries": package.namelist(),
        "dates": sorted({str(entry.date_time) for entry in package.infolist()}),
        "decks": sorted(deck_names.values()),
        "noteTypes": [[model["name"], [field["name"] for field in model["flds"]], len(model["tmpls"])] for model in json.loads(models).values()],
        "notes": [
            {"id": id, "guid": guid, "noteType": str(mid), "mod": mod, "tags": tags, "fields": flds.split("\x1f"), "sorted": str(sfld)}
            for id, guid, mid, mod, tags, flds, sfld, csum in notes
        ],
        "wrongChecksums": [
            guid
            for _, guid, _, _, _, flds, _, csum in notes
            if csum != int(hashlib.sha1(plain(flds.split("\x1f")[0]).encode()).hexdigest()[:8], 16)
        ],
        "cards": [{"note": nid, "deck": deck_names[did], "state": [ord, type, queue], "due": due} for nid, did, ord, type, queue, due in cards],
        "media": {name: package.read(number).decode()[:5] for number, name in names.items()},
    },
    sys.stdout,
)
