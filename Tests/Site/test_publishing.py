"""The recipes of the guide to publishing: a copy that follows them is the site, step by step."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from recipes import recipes
from sites import brief, write

RECIPES = recipes()
# A site with files of every kind in it, and what some of them are.
FILES = {
    "site.yml": "title: Desk\nbase-url: https://desk.example\n",
    "meetings/talks.md": "---\ntitle: Talks\ndate: 2023-08-02\n---\n",
    "files/.well-known/security.txt": "Contact: mailto:d@desk.example",
}
FEEDS = ["feed.xml", "feed.json", "calendar.ics", "data/meetings.csv", "sitemap.xml", ".well-known/security.txt"]


def needs(*commands):
    missing = [command for command in commands if not shutil.which(command)]
    return pytest.mark.skipif(bool(missing), reason=f"there is no {' and no '.join(missing)} on this machine")


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def wait_for(address):
    end = time.monotonic() + 30
    while True:
        try:
            return urllib.request.urlopen(address)
        except OSError:
            assert time.monotonic() < end, f"nothing answers at {address}"
            time.sleep(0.1)


class Desk:
    """A site, and a copy of it that the guide's recipes keep."""

    def __init__(self, folder, readout):
        self.folder, self.copy = folder, folder / "copy"
        self.copy.mkdir(parents=True)
        tools = folder / "tools"
        tools.mkdir()
        # The recipes run the program by its name.
        (tools / "readout").symlink_to(Path(readout).resolve())
        self.environment = os.environ | {
            "PATH": f"{tools}:{os.environ['PATH']}", "target": str(self.copy), "HOME": str(folder),
            "SOURCE_DATE_EPOCH": "1692532800", "RCLONE_CONFIG": str(folder / "rclone.conf"), "NO_PROXY": "127.0.0.1",
        }
        # Debian's rclone ends at once where certificates for S3 are named so, needed or not.
        self.environment.pop("AWS_CA_BUNDLE", None)
        write(folder, FILES | {"files/notes/a name.txt": "x", "briefs/a.md": brief("A", "One."), "briefs/b.md": brief("B", "Two.")})
        self.build()
        (folder / "Public/.git").mkdir()
        (folder / "Public/.git/config").write_text("")

    def build(self):
        self.run("readout build --quiet")

    def run(self, script):
        run = subprocess.run(["sh", "-c", script], cwd=self.folder, env=self.environment, capture_output=True, text=True, timeout=60)
        assert run.returncode == 0, run.stdout + run.stderr
        return run.stdout + run.stderr

    def edit(self):
        """One brief is another, one is gone, and so is a file and with it its folder; the style sheet has another name."""
        write(self.folder, FILES | {"briefs/a.md": brief("A", "Other.")})
        (self.folder / "Content/briefs/b.md").unlink()
        (self.folder / "Content/files/notes/a name.txt").unlink()
        styles = self.folder / "Templates/assets/style.css"
        styles.parent.mkdir(parents=True, exist_ok=True)
        styles.write_text("h1 { color: #123 }")

    def files(self, folder=None):
        folder = folder or self.folder / "Public"
        paths = [path for path in folder.rglob("*") if path.is_file()]
        files = {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}
        return {path: data for path, data in files.items() if path.startswith(".well-known/") or not path.startswith(".")}


@pytest.fixture
def desk(tmp_path, request):
    return Desk(tmp_path / "desk", request.config.getoption("--readout"))


def test_the_guide_has_the_recipes_that_are_tested():
    assert set(RECIPES) == {"rsync", "rclone", "s3", "changed with rsync", "changed with rclone", "changed"}


@pytest.mark.parametrize("tool", [pytest.param(tool, marks=needs(tool)) for tool in ("rsync", "rclone")])
def test_a_folder_becomes_the_site(desk, tool):
    for change in (lambda: None, desk.edit):
        change()
        desk.build()
        desk.run(RECIPES[tool])
        assert desk.files(desk.copy) == desk.files()
        assert not (desk.copy / ".readout").exists() and not (desk.copy / ".git").exists()


@pytest.mark.parametrize("tool", [pytest.param(tool, marks=needs(tool)) for tool in ("rsync", "rclone")])
def test_only_what_changed_is_brought_over(desk, tool):
    desk.run(RECIPES[tool])
    recipe = RECIPES[f"changed with {tool}"] + RECIPES["changed"]
    desk.edit()
    desk.run(recipe)
    assert desk.files(desk.copy) == desk.files()
    desk.run(recipe)
    write(desk.folder, FILES | {"briefs/a.md": brief("A", "Third.")})
    # A copy that has another page keeps it: only what the list names is touched.
    (desk.copy / "briefs/index.html").write_text("kept")
    desk.run(recipe)
    assert desk.files(desk.copy) == desk.files() | {"briefs/index.html": b"kept"}


@needs("rsync")
def test_an_upload_that_failed_is_made_up_for(desk):
    desk.run(RECIPES["rsync"])
    desk.edit()
    broken = subprocess.run(
        ["sh", "-c", "send() { return 1; }\n" + RECIPES["changed"]], cwd=desk.folder, env=desk.environment, timeout=60)
    assert broken.returncode != 0
    (desk.folder / "Content/briefs/a.md").unlink()
    write(desk.folder, FILES | {"briefs/c.md": brief("C", "Third.")})
    desk.run(RECIPES["changed with rsync"] + RECIPES["changed"])
    assert desk.files(desk.copy) == desk.files()
    assert not (desk.folder / ".readout/pending").exists()


@pytest.fixture
def bucket(desk):
    """An empty bucket of a server on this machine that speaks S3, by the address it is read at."""
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    server = subprocess.Popen(
        [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for(address + "/moto-api/")
        (desk.folder / "rclone.conf").write_text(
            "[desk]\ntype = s3\nprovider = Other\nacl = public-read\n"
            f"endpoint = {address}\naccess_key_id = test\nsecret_access_key = test\nregion = us-east-1\n")
        desk.environment["target"] = "desk:bucket"
        desk.run("rclone mkdir desk:bucket")
        yield f"{address}/bucket"
    finally:
        server.terminate()
        server.wait(timeout=10)


def head(address):
    with urllib.request.urlopen(urllib.request.Request(address, method="HEAD")) as answer:
        return answer.headers["Content-Type"], answer.headers["Cache-Control"]


@needs("rclone")
def test_a_bucket_becomes_the_site_with_the_headers_of_each_kind(desk, bucket):
    desk.run(RECIPES["s3"])
    desk.edit()
    desk.build()
    desk.run(RECIPES["s3"])
    desk.run(f"rclone copy desk:bucket {desk.folder}/fetched")
    assert desk.files(desk.folder / "fetched") == desk.files()
    style = next(path for path in desk.files() if path.startswith("assets/style."))
    ask = "no-cache"
    assert {path: head(f"{bucket}/{path}") for path in [style, "briefs/a.html", *FEEDS]} == {
        style: ("text/css; charset=utf-8", "public, max-age=31536000, immutable"),
        "briefs/a.html": ("text/html; charset=utf-8", ask),
        "feed.xml": ("application/atom+xml", ask),
        "feed.json": ("application/feed+json", ask),
        "calendar.ics": ("text/calendar; charset=utf-8", ask),
        "data/meetings.csv": ("text/csv; charset=utf-8", ask),
        "sitemap.xml": ("application/xml", ask),
        ".well-known/security.txt": ("text/plain; charset=utf-8", ask),
    }
