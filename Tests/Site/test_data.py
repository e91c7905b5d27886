"""The data of a site, as other programs read it: CSV by the csv module, JSON by its published schema."""

import base64
import csv
import json
import re
from pathlib import Path

import jsonschema
import pytest

from sites import brief, write

TABLES = ["meetings", "reactions", "people-positions", "outcomes", "commitments", "forecasts"]
EVERY_KEY = Path(__file__).parents[1] / "ReadoutTests/Behaviour/EveryKeySite.swift"
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def every_key_site():
    """The records that the unit tests have with every key, by path from Content/."""
    source = EVERY_KEY.read_text(encoding="utf-8")
    text = r'"""\n(.*?)\n\s*"""'
    common = re.search(r"func common.*?" + text, source, re.S).group(1)
    common = re.sub(r"\\\(1000 \+.*\)", "1000", re.sub(r"^ {4}", "", common, flags=re.M))
    files = {}
    for path, block, line in re.findall(r'"Content/([^"]+)": (?:' + text + r'|"(.*?)",\n)', source, re.S):
        content = re.sub(r"^ {6}", "", block, flags=re.M) or line.replace("\\n", "\n")
        files[path] = re.sub(r'\\\(common\("(\w+)"\)\)', lambda kind: common.replace("\\(kind)", kind[1]), content)
    return files


@pytest.fixture(scope="module")
def full(readout, tmp_path_factory):
    """A site with every key, a text with a note, a translation and a record for members."""
    files = every_key_site()
    assert len(files) == 13
    files["site.yml"] += "\ndata: pages\nlanguages: [es]"
    files["pages/page.es.md"] = "---\ntitle: Página\nsummary: De ella.\n---\nDe [[meeting]].\n"
    files["pages/page.md"] += "\n\nOf [[meeting#outcome-id]].[^a]\n\n[^a]: A note.\n"
    files["topics/closed.md"] = "---\ntitle: Closed\nsummary: For members.\naccess: members\n---\n\nText.\n"
    # What one record cannot have at once.
    files["reactions/observed.md"] = "---\nto: meeting\nby: eva\ndate: 2023-08-20T10:00:00Z\nstance: opposes\nquote: {text: A, source: b, speaker: person}\nsources: [{from: source, id: b}]\n---\n\nSaid.[^b]\n"
    files["people/eva.md"] = "---\nname: Eva\npositions: [{title: Minister, at: togo, from: 2020}]\n---\n"
    files["meetings/overdue.md"] = "---\ntitle: Overdue\ndate: 2023-01\ncommitments: [{id: a, text: A, by: [togo], due: 2023-02}]\n---\n"
    folder = write(tmp_path_factory.mktemp("every-key"), files)
    (folder / "Content/media").mkdir()
    for name in ("logo.png", "photo.png"):
        (folder / "Content/media" / name).write_bytes(PIXEL)
    result = readout("build", folder)
    assert result.returncode == 0, result.stderr
    return folder / "Public"


def schema(site):
    found = json.loads((site / "data/library.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(found)
    return found


def library(site):
    return json.loads((site / "data/library.json").read_text(encoding="utf-8"))


def own_files(site):
    """The files of single records."""
    return [path for path in site.rglob("*.json") if path.parent.name not in ("data", "search") and path.name != "feed.json"]


def problems(schema, value):
    return [f"{error.json_path}: {error.message[:200]}" for error in jsonschema.Draft202012Validator(schema).iter_errors(value)]


def test_the_library_of_the_example_fits_its_schema(site):
    assert problems(schema(site), library(site)) == []


def test_a_library_with_every_key_fits_its_schema(full):
    assert problems(schema(full), library(full)) == []


def test_records_own_files_fit_the_schema_of_a_record(full):
    whole = schema(full)
    record = {"$schema": whole["$schema"], "$defs": whole["$defs"], "$ref": "#/$defs/record"}
    files = own_files(full)
    assert len(files) == len(library(full)["records"])
    for path in files:
        assert problems(record, json.loads(path.read_text(encoding="utf-8"))) == [], path


def test_the_schema_refuses_what_is_not_of_it(full):
    data = library(full)
    data["records"][0]["mood"] = "good"
    assert problems(schema(full), data) != []
    data = library(full)
    del data["records"][0]["id"]
    assert problems(schema(full), data) != []


def test_every_member_of_the_schema_is_met(full):
    met = set()

    def visit(name, value, definitions):
        for key, member in definitions[name]["properties"].items():
            if key not in value:
                continue
            met.add((name, key))
            reference = member.get("$ref") or member.get("items", {}).get("$ref")
            for part in value[key] if isinstance(value[key], list) else [value[key]]:
                if reference:
                    visit(reference.split("/")[-1], part, definitions)

    definitions = schema(full)["$defs"]
    for path in own_files(full):
        record = json.loads(path.read_text(encoding="utf-8"))
        visit("teaser" if record.get("is-teaser") else record["kind"], record, definitions)
    # Members' records with all of these would say no more, and one date, text or translation is like another.
    wanted = {(name, key) for name, shape in definitions.items() for key in shape.get("properties", {})}
    missing = {(name, key) for name, key in wanted - met if name != "teaser" and key not in ("date", "texts", "translations")}
    assert ", ".join(sorted(f"{name}.{key}" for name, key in missing)) == ""
    assert ("page", "texts") in met and ("page", "translations") in met


@pytest.mark.parametrize("name", TABLES)
def test_a_table_is_read_as_it_was_meant(name, site, full):
    for folder in (site, full):
        raw = (folder / f"data/{name}.csv").read_bytes()
        assert raw.endswith(b"\r\n")
        with open(folder / f"data/{name}.csv", encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file, strict=True))
        assert {len(row) for row in rows} == {len(rows[0])}
        assert len(set(rows[0])) == len(rows[0])


def test_cells_come_back_as_they_were_written(readout, tmp_path):
    title = '=SUM("A1"; 2), "so"'
    words = "First line\nsecond, \"quoted\"\nاليوم"
    quoted = json.dumps(words, ensure_ascii=False)
    folder = write(tmp_path, {
        "meetings/talks.md": f"---\ntitle: {json.dumps(title)}\ndate: 2023-07\nplace: {{city: \"-5\"}}\n---\n",
        "reactions/r.md": f"---\nto: talks\nby: iran\ndate: 2023-07-20\nstance: condemns\nquote: {{text: {quoted}, lang: ar}}\n---\n",
    })
    assert readout("build", folder).returncode == 0
    read = lambda name: list(csv.DictReader(open(folder / f"Public/data/{name}.csv", encoding="utf-8", newline="")))
    (meeting,), (reaction,) = read("meetings"), read("reactions")
    assert meeting["title"] == "'" + title
    assert meeting["city"] == "'-5"
    assert (meeting["date"], meeting["first-day"], meeting["last-day"]) == ("2023-07", "2023-07-01", "2023-07-31")
    assert reaction["quote"] == words
    assert int(reaction["stance-step"]) == -3


def test_the_page_says_what_the_files_hold(site, pages):
    page = pages["data/index.html"]
    text = page.path.read_text(encoding="utf-8")
    for name in TABLES:
        with open(site / f"data/{name}.csv", encoding="utf-8", newline="") as file:
            header = next(csv.reader(file))
        for column in header:
            assert f"<code>{column}</code>" in text


def test_listing_gives_the_rows_of_the_files(readout, tmp_path):
    folder = write(tmp_path, {"briefs/a.md": brief("A", "Text."), "meetings/talks.md": "---\ntitle: Talks\ndate: 2023\n---\n"})
    assert readout("build", folder).returncode == 0
    listed = readout("list", folder, "meetings", "--format", "csv")
    assert listed.stdout == (folder / "Public/data/meetings.csv").read_text(encoding="utf-8")
    listed = json.loads(readout("list", folder, "briefs", "--format", "json").stdout)
    assert listed == [record for record in library(folder / "Public")["records"] if record["kind"] == "brief"]
