"""The machine-readable report, against the schema of its standard."""

import json
import sysconfig
from pathlib import Path

import jsonschema
import pytest

import sites

SCHEMA = Path(sysconfig.get_paths()["purelib"], "sarif-schema.json")


@pytest.fixture(scope="module")
def validate():
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    return jsonschema.Draft4Validator(schema).validate


def report(readout, folder):
    result = readout("check", folder, "--format", "sarif")
    return result.returncode, json.loads(result.stdout)


def test_a_report_of_problems_is_valid(tmp_path, readout, validate):
    files = {
        "briefs/a.md": sites.brief("A", "[[nobody]] and <div>", keys="topics: [talks]\nsumary: x\nsummary: y\n"),
        "topics/talks.md": "---\ntitle: Talks\nbroader: more\n---\n",
        "topics/more.md": "---\ntitle: More\nbroader: talks\n---\n",
        "topics/unused.md": "---\ntitle: Unused\n---\n",
    }
    status, found = report(readout, sites.write(tmp_path, files))
    validate(found)
    assert status == 1
    results = found["runs"][0]["results"]
    assert {result["level"] for result in results} == {"error", "warning"}
    unknown = next(result for result in results if result["ruleId"] == "unknown-reference")
    place = unknown["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "Content/briefs/a.md"
    assert place["region"] == {"startLine": 11, "startColumn": 3, "endColumn": 9}
    rules = found["runs"][0]["tool"]["driver"]["rules"]
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in results)


def test_a_report_of_nothing_is_valid(tmp_path, readout, validate):
    status, found = report(readout, sites.write(tmp_path, {"briefs/a.md": sites.brief("A", "Text.")}))
    validate(found)
    assert (status, found["runs"][0]["results"]) == (0, [])
