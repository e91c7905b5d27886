"""What is held back is in no byte of what is published."""

import pytest

import sites

HELD = {
    "draft": ("draft: true\n", "zqdraft"),
    "embargo": ("embargo: 2023-09-01T00:00:00Z\n", "zqembargo"),
    "expired": ("expires: 2023-08-02T00:00:00Z\n", "zqexpired"),
}


@pytest.fixture(scope="module")
def published(tmp_path_factory, readout):
    """All bytes of a site that holds things back."""
    files = {
        f"briefs/{name}.md": sites.brief(f"{word} title", f"{word} body", keys)
        for name, (keys, word) in HELD.items()
    }
    files["briefs/open.md"] = sites.brief("Open", "zqopen body", keys="note: zqnote\n")
    files["briefs/paid.md"] = sites.brief("zqteaser", "For them zqmembers", keys="access: members\nseries: zqseries\n")
    folder = sites.write(tmp_path_factory.mktemp("held"), files)
    result = readout("build", folder)
    assert result.returncode == 0, result.stderr
    return b"".join(
        str(path).encode() + path.read_bytes() for path in (folder / "Public").rglob("*") if path.is_file()
    )


@pytest.mark.parametrize("word", [word for _, word in HELD.values()] + ["zqnote", "zqmembers", "zqseries"])
def test_held_text_is_nowhere(published, word):
    assert word.encode() not in published


@pytest.mark.parametrize("word", ["zqopen", "zqteaser"])
def test_open_text_is_there(published, word):
    assert word.encode() in published
