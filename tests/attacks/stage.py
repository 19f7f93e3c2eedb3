# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a theme plays: one relay, a sandbox that bills honestly, a puppet that does not, and keys made once and shared.

Time-outs are short, so that a case about silence costs a second. Everything a client receives passes through here and is
searched for the planted upstream key, whatever the case is about.
"""
import asyncio
import base64
import json
import os
import socket
import sys
import time
from decimal import Decimal

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "e2e"))
import rig  # noqa: E402
from puppet import Puppet  # noqa: E402
from tap import Tap  # noqa: E402

CANARY = rig.UPSTREAM_KEY
eventually = rig.eventually
HASTY = ('\n[timeouts]\nupstream_first_byte = "1s"\nupstream_gap = "1s"\nhead = "1s"\nidle = "2s"\nbody_idle = "1s"\nclient_write = "1s"\n'
          'request = "4s"\n')
# For themes that are about something else: nothing they do between two bytes takes so long, on however busy a machine.
PATIENT = ('\n[timeouts]\nupstream_first_byte = "60s"\nupstream_gap = "60s"\nhead = "60s"\nidle = "120s"\nbody_idle = "60s"\nclient_write = "60s"\n'
           'request = "120s"\n')


def needles(secret=CANARY):
    raw = secret.encode()
    encoded = [base64.b64encode(b"\0" * shift + raw)[4 if shift else 0:-4] for shift in range(3)]
    return [raw, raw[len("sk-or-v1-"):], raw.hex().encode(), raw.hex().upper().encode(), *encoded]


class Stage:
    def __init__(self, config="", free_config="", tapped=False, timeouts=HASTY):
        if tapped:
            free_config += 'public_url = "http://127.0.0.2"\n'
        self.rig = rig.Rig(config=free_config + timeouts + config, pair=not tapped)
        self.puppet, self.tap = Puppet(), None
        if tapped:  # Devices reach the relay through somebody.
            self.tap = Tap("127.0.0.2", self.rig.control, self.rig.data)
            self.rig.cli("vault", "init")
            self.rig.pair()
        self.keys, self.received, self.problems = {}, [], []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.puppet.close()
        self.rig.close()

    # Cases.
    def begin(self, name):
        self.name = name
        self.received = []
        self.puppet.begin()
        if self.tap:
            self.tap.let_pass()

    def end(self):
        for bytes_ in self.received:
            for needle in needles():
                assert needle not in bytes_, f"the upstream key reached a client: {bytes_[:400]!r}"
        assert self.rig.relay.process.poll() is None, "the relay died:\n" + self.log()[-3000:]

    def end_badly(self):
        if self.rig.relay.process.poll() is not None:
            print("     the relay died:\n" + self.log()[-3000:])
            self.rig.start_relay()

    def last_words(self):
        """What must hold after a whole theme: nothing held, no secret in the log or in any file of the relay."""
        self.puppet.begin()
        for name, pushed in self.keys.items():
            try:
                rig.eventually(lambda: self.account(pushed)["held"] in (0, None), 20, f"the holds of {name}")
            except AssertionError as problem:
                yield str(problem)
        log = self.log().encode()
        files = [(path, open(os.path.join(path, file), "rb").read()) for path, _, names in os.walk(self.rig.data) for file in names
                 if os.path.isfile(os.path.join(path, file))]
        for needle in needles() + [pushed["key"].split("_")[3].encode() for pushed in self.keys.values()]:
            if needle in log:
                yield f"a secret is in the log: {needle[:12]!r}"
            for path, content in files:
                if needle in content:
                    yield f"a secret is in a file below {path}: {needle[:12]!r}"
        if b"Sanitizer" in log or b"runtime error" in log:
            yield "a sanitizer spoke:\n" + self.log()[-3000:]

    def log(self):
        with open(os.path.join(self.rig.folder, "relay.log"), errors="replace") as file:
            return file.read()

    def memory(self):
        """Resident bytes of the relay; 0 with sanitizers, which keep what was freed."""
        process = f"/proc/{self.rig.relay.process.pid}/"
        with open(process + "maps") as maps, open(process + "statm") as sizes:
            return 0 if "libasan" in maps.read() else int(sizes.read().split()[1]) * 4096

    # Keys.
    def key(self, *options, upstream="puppet", provider="openrouter", secret=CANARY, fresh=False):
        """A proxy key with these options; asked for again, the same one."""
        wanted = (options, upstream, provider, secret) + ((self.name,) if fresh else ())
        if wanted not in self.keys:
            base = f"http://127.0.0.1:{self.puppet.port}" if upstream == "puppet" else f"http://{self.rig.sandbox_address}"
            base += {"openrouter": "/api/v1", "google": "/v1beta"}.get(provider, "" if provider in ("http", "stripe") else "/v1")
            if "--ip-lock" not in options:
                options = (*options, "--ip-lock", "off")
            self.keys[wanted] = self.rig.data_of("push", secret, "--provider", provider, "--base-url", base, *options)
        return self.keys[wanted]

    def agent(self, pushed=None, source=None):
        return rig.Agent(self.rig.address, (pushed or self.key())["key"], source)

    def account(self, pushed):
        """What the key may know of itself, or None for a key that is dead or bound elsewhere."""
        answer = self.agent(pushed).call(path="/rk/v1/self", method="GET")
        if answer.status != 200:
            return {"held": None, "remaining": None}
        facts = answer.json()
        return {"held": Decimal(facts["held_usd"]), "remaining": None if facts["remaining_usd"] is None else Decimal(facts["remaining_usd"])}

    def settled(self, pushed):
        """What is left, when nothing runs any more."""
        rig.eventually(lambda: self.account(pushed)["held"] == 0, 20, "all holds settled")
        return self.account(pushed)["remaining"]

    def cost_of(self, pushed, act):
        """What `act()` cost the key."""
        before = self.settled(pushed)
        act()
        return before - self.settled(pushed)

    # Requests.
    def ask(self, body=None, pushed=None, path="/v1/chat/completions", method="POST", extra="", source=None, seconds=20):
        answer = self.agent(pushed, source).call(rig.chat_body() if body is None else body, path, method, extra, seconds)
        self.received.append(repr(answer.fields).encode() + answer.body)
        return answer

    def head(self, rest="", method="POST", path="/v1/chat/completions", pushed=None, version="HTTP/1.1", host=None):
        """A request head without its blank line; `rest` are whole lines."""
        key = (pushed or self.key())["key"]
        return f"{method} {path} {version}\r\nHost: {host or self.rig.address}\r\nAuthorization: Bearer {key}\r\n{rest}".encode("latin-1")

    def raw(self, *pieces, seconds=5.0, source=None):
        """Sends bytes (numbers wait) and returns (what came, whether the relay closed)."""
        address = (self.rig.address.rsplit(":", 1)[0], int(self.rig.address.rsplit(":", 1)[1]))
        with socket.create_connection(address, timeout=seconds, source_address=(source, 0) if source else None) as connection:
            out, closed = b"", False
            try:
                for piece in pieces:
                    if isinstance(piece, (int, float)):
                        time.sleep(piece)
                    else:
                        connection.sendall(piece)
            except OSError:
                pass  # It may refuse before it was told everything.
            try:
                deadline = time.monotonic() + seconds
                while time.monotonic() < deadline:
                    piece = connection.recv(65536)
                    if not piece:
                        closed = True
                        break
                    out += piece
            except (TimeoutError, socket.timeout):
                pass
            except OSError:
                closed = True
        self.received.append(out)
        return out, closed

    def together(self, *coroutines, seconds=60):
        async def all_():
            return await asyncio.wait_for(asyncio.gather(*coroutines, return_exceptions=True), seconds)
        answers = asyncio.run(all_())
        for answer in answers:
            if isinstance(answer, rig.Answer):
                self.received.append(repr(answer.fields).encode() + answer.body)
        return answers

    def billed(self):
        return Decimal(self.rig.bill()["billed_usd"])


def body(text="hello", model=rig.MODEL, **fields):
    return rig.chat_body(text, model, **fields)


def raw_body(members, text="hello"):
    """A chat body whose other members are written as they are: duplicates, odd numbers, escapes."""
    return ('{"messages":[{"role":"user","content":%s}]%s%s}' % (json.dumps(text), "," if members else "", members)).encode()
