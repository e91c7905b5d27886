"""The manual's recipe for sending digests, against a mail server that keeps what it gets."""

import email
import email.policy
import shutil
import socket
import subprocess

import pytest
from aiosmtpd.controller import Controller

import sites

CONFIGURATION = """title: Café
base-url: https://desk.example/
email: desk@desk.example
digest: {every: week, list-unsubscribe: ["https://desk.example/leave?READER"]}
"""
RECIPE = r"""
while read -r reader; do
  { printf 'To: %s\r\n' "$reader"; sed "s/READER/$reader/g" "$1"; } | msmtp --file="$2" -- "$reader"
done < "$3"
"""


class Sink:
    def __init__(self):
        self.received = []

    async def handle_DATA(self, server, session, envelope):
        self.received.append((envelope.rcpt_tos, envelope.content))
        return "250 kept"


@pytest.fixture
def server():
    sink = Sink()
    # It tries the port that it was given, and so has to be told of a free one.
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    controller = Controller(sink, hostname="127.0.0.1", port=port)
    controller.start()
    yield sink.received, port
    controller.stop()


@pytest.mark.skipif(not shutil.which("msmtp"), reason="there is no msmtp on this machine")
def test_msmtp_sends_a_digest_to_each_reader(tmp_path, readout, server):
    received, port = server
    folder = sites.write(tmp_path, {"site.yml": CONFIGURATION, "briefs/a.md": sites.brief("Señor “A”", "Text.")})
    assert readout("digest", folder, "--since", "2023-07-31", "--until", "2023-08-06").returncode == 0
    message = next((folder / "Digests").glob("*.eml"))
    account = tmp_path / "msmtprc"
    account.write_text(f"account default\nhost 127.0.0.1\nport {port}\nfrom desk@desk.example\ntls off\nauth off\n")
    account.chmod(0o600)
    readers = tmp_path / "readers.txt"
    readers.write_text("ana@readers.example\nluz@readers.example\n")
    subprocess.run(["bash", "-euc", RECIPE, "bash", message, account, readers], check=True, timeout=60)
    assert [to for to, _ in received] == [["ana@readers.example"], ["luz@readers.example"]]
    for (reader,), content in received:
        parsed = email.message_from_bytes(content, policy=email.policy.default)
        assert not parsed.defects and parsed["To"] == reader
        assert parsed["List-Unsubscribe"] == f"<https://desk.example/leave?{reader}>"
        plain = parsed.get_body(("plain",)).get_content().replace("\r\n", "\n")
        assert plain == message.with_suffix(".txt").read_text(encoding="utf-8").replace("READER", reader)
