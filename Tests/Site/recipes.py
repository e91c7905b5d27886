"""The recipes of the guide to publishing, as they stand in it."""

import re
from pathlib import Path

DOCUMENTATION = Path(__file__).resolve().parents[2] / "Documentation"
BLOCK = re.compile(r"^<!-- recipe: (.+?) -->\n```sh\n(.*?)^```$", re.M | re.S)


def recipes():
    """Each recipe by its name."""
    return dict(BLOCK.findall((DOCUMENTATION / "publishing.md").read_text(encoding="utf-8")))


def nginx_configuration(folder, port):
    """The example of the guide, for a folder and a port of this machine."""
    text = (DOCUMENTATION / "nginx.conf").read_text(encoding="utf-8")
    changes = {"/srv/www/desk": str(folder), "listen 80;": f"listen 127.0.0.1:{port};", "  listen [::]:80;\n": ""}
    for old, new in changes.items():
        assert old in text, f"{old} is not in the example any more"
        text = text.replace(old, new)
    return text
