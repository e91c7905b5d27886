"""The schemas for editors, against the example, against what is wrong, and against what `readout new` begins."""

import json
import re
import subprocess
from pathlib import Path

import jsonschema
import pytest
import yaml

CONTENT = Path(__file__).parents[2] / "Content"
KINDS = {
    "briefs": "brief", "meetings": "meeting", "reactions": "reaction", "actors": "actor", "people": "person",
    "topics": "topic", "sources": "source", "authors": "author", "pages": "page",
}
RECORDS = sorted(path.relative_to(CONTENT).as_posix() for path in CONTENT.rglob("*.md"))


class Loader(yaml.SafeLoader):
    """YAML 1.2 with its core schema, as editors read it: `no` and dates are text, `2023` is a number."""

    yaml_implicit_resolvers = {}


for tag, pattern, first in [
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
]:
    Loader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^({pattern})$"), list(first))


@pytest.fixture(scope="module")
def program(request):
    return Path(request.config.getoption("--readout")).resolve()


@pytest.fixture(scope="module", params=[jsonschema.Draft202012Validator, jsonschema.Draft7Validator])
def problems(request, program, tmp_path_factory):
    """What a schema finds wrong with a text of YAML: the path of each key. Editors know one draft or the other."""
    folder = tmp_path_factory.mktemp("schemas")
    subprocess.run([program, "schema", folder], check=True, capture_output=True)
    validators = {}
    for file in folder.iterdir():
        schema = json.loads(file.read_text(encoding="utf-8"))
        request.param.check_schema(schema)
        validators[file.name.removesuffix(".schema.json")] = request.param(schema)

    def problems(kind, text):
        found = validators[kind].iter_errors(yaml.load(text, Loader) or {})
        return sorted("/".join(map(str, error.path)) + ": " + error.validator for error in found)

    return problems


def front_matter(text):
    return text.split("---\n")[1]


def kind(path):
    return KINDS[path.split("/")[0]] + (".translation" if path.count(".") > 1 else "")


@pytest.mark.parametrize("path", RECORDS)
def test_every_record_of_the_example_fits(path, problems):
    assert problems(kind(path), front_matter((CONTENT / path).read_text(encoding="utf-8"))) == []


def test_the_configuration_of_the_example_fits(problems):
    assert problems("site", (CONTENT / "site.yml").read_text(encoding="utf-8")) == []


WRONG = [
    ("topic", "titel: A", [": additionalProperties", ": required"]),
    ("brief", "title: A\ndate: 2023-07-32\nauthors: desk\nsummary: A\nkind: poem",
     ["authors: type", "date: pattern", "kind: enum"]),
    ("meeting", "title: A", [": anyOf"]),
    ("meeting", "title: A\ndate: 2023\noutcomes: [{id: A, title: A, kind: pact, stages: x}]",
     ["outcomes/0/id: pattern", "outcomes/0/kind: enum", "outcomes/0: additionalProperties"]),
    ("meeting", "title: A\ndate: 2023\nparticipants: [{host: true}]", ["participants/0: anyOf"]),
    ("reaction", "to: a\nby: b\ndate: 2023\nstance: happy\nquote: {lang: en}\nlikelihood: 50",
     ["likelihood: enum", "quote: required", "stance: enum"]),
    ("person", "title: A", [": additionalProperties", ": required"]),
    ("source", "title: A\ngrade: B2\nurl: a.example", ["grade: pattern", "url: pattern"]),
    ("page", "title: A\nmenu: maybe\nembargo: 2023-08-03", ["embargo: pattern", "menu: type"]),
    ("topic.translation", "title: A\ndate: 2023", [": additionalProperties"]),
    ("site", "title: A\npage-size: 0\ntime-zone: Lima\nmenu: [{title: A}]",
     ["menu/0: required", "page-size: minimum", "time-zone: enum"]),
]


@pytest.mark.parametrize("kind, text, expected", WRONG)
def test_what_is_wrong_does_not(kind, text, expected, problems):
    assert problems(kind, text) == sorted(expected)


RIGHT = [
    ("topic", "title: 012\nsummary: no\naliases: [true, 1e3, 2023]\ndate: 2023\ndraft:"),
    ("actor", "summary: The title is the built-in one."),
    ("meeting", "title: A\nstart: 2023-07-20 06:00\noutcomes: [{id: 1, title: A, binding: no, sources: [{url: https://a.example}]}]"),
    ("reaction", "to: a#b\nby: b\ndate: 2023-07\nstance: silent\nquote: {text: A, source: report}\nsearched:"),
    ("person.translation", "name: A"),
    ("reaction.translation", "summary: A"),
]


@pytest.mark.parametrize("kind, text", RIGHT)
def test_what_readout_takes_fits(kind, text, problems):
    assert problems(kind, text) == []


@pytest.mark.parametrize("kind", KINDS.values())
def test_what_is_begun_fits(kind, tmp_path, program, problems):
    for arguments in (["init", tmp_path / "desk"], ["new", kind, "--title", "Begun", "--site", tmp_path / "desk"]):
        result = subprocess.run([program, *arguments], check=True, capture_output=True, text=True)
    text = (tmp_path / "desk" / result.stdout.strip()).read_text(encoding="utf-8")
    missing = {"reaction": ["by: type", "stance: enum", "to: type"]}
    assert problems(kind, front_matter(text)) == missing.get(kind, [])
