# SPDX-License-Identifier: GPL-3.0-or-later
"""The real programs in a temporary folder: a sandbox upstream, a relay, a vault, and an agent that speaks raw HTTP.

Everything listens on loopback with port 0. Nothing sleeps to wait for something: programs say when they are ready, and
conditions are polled with a deadline.
"""
import asyncio
import json
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
import unittest

BIN = os.environ["RUBBER_BIN"]
UPSTREAM_KEY = "sk-or-v1-canary0123456789abcdef0123456789abcdef0123456789abcdef01234567"
PASSPHRASE = "correct horse battery staple"
MODEL = "openai/gpt-4o-mini"


def program(name):
    return os.path.join(BIN, name)


def eventually(check, seconds=15.0, what="the condition"):
    """Polls until `check()` is truthy and returns its value."""
    deadline = time.monotonic() + seconds
    while True:
        value = check()
        if value:
            return value
        if time.monotonic() > deadline:
            raise AssertionError(f"{what} did not come true in {seconds} s")
        time.sleep(0.02)


class Program:
    """A server that prints one line starting with 'ready' on stdout; its talk goes to a log file."""

    def __init__(self, arguments, log, env=None):
        self.log_path = log
        self.log = open(log, "ab")
        self.process = subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=self.log, env=env, text=True)
        self.ready = self.process.stdout.readline().strip()
        if not self.ready.startswith("ready"):
            self.process.wait(timeout=10)
            raise AssertionError(f"{arguments[0]} did not start: {self.ready!r}\n{open(log, errors='replace').read()[-3000:]}")

    def stop(self, how=signal.SIGTERM, seconds=20):
        if self.process.poll() is None:
            self.process.send_signal(how)
        code = self.process.wait(timeout=seconds)
        self.process.stdout.close()
        self.log.close()
        return code


class Answer:
    def __init__(self, status, fields, body, complete):
        self.status, self.fields, self.body, self.complete = status, fields, body, complete

    def json(self):
        return json.loads(self.body)

    def code(self):
        """The relay's own refusal code, or None."""
        try:
            return self.json()["rubberapi"]["code"]
        except (ValueError, KeyError, TypeError):
            return None


def chat_body(text="hello", model=MODEL, **fields):
    return json.dumps({"model": model, "messages": [{"role": "user", "content": text}], **fields}).encode()


class Agent:
    """An agent on its own loopback address. One connection per call unless told otherwise."""

    def __init__(self, address, key, source=None):
        self.host, port = address.rsplit(":", 1)
        self.port, self.key, self.source = int(port), key, source

    async def open(self):
        local = (self.source, 0) if self.source else None
        return await asyncio.open_connection(self.host, self.port, local_addr=local, limit=1 << 20)

    def head(self, method, path, body, extra=""):
        return (f"{method} {path} HTTP/1.1\r\nHost: {self.host}:{self.port}\r\nAuthorization: Bearer {self.key}\r\n"
                f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n{extra}\r\n").encode()

    @staticmethod
    async def read_answer(reader, on_data=None):
        head = await reader.readuntil(b"\r\n\r\n")
        lines = head.decode("latin-1").split("\r\n")
        status = int(lines[0].split(" ")[1])
        fields = {}
        for line in lines[1:]:
            if ":" in line:
                name, value = line.split(":", 1)
                fields[name.strip().lower()] = value.strip()
        body, complete = b"", True
        try:
            if fields.get("transfer-encoding") == "chunked":
                while True:
                    size = int((await reader.readuntil(b"\r\n")).split(b";")[0], 16)
                    piece = await reader.readexactly(size + 2)
                    if size == 0:
                        break
                    body += piece[:-2]
                    if on_data:
                        on_data(piece[:-2])
            elif "content-length" in fields:
                body = await reader.readexactly(int(fields["content-length"]))
            else:
                body = await reader.read()
        except asyncio.IncompleteReadError as cut:
            body += cut.partial
            complete = False
        except (ConnectionError, OSError):
            complete = False
        return Answer(status, fields, body, complete)

    async def post(self, body, path="/v1/chat/completions", method="POST", extra="", on_data=None):
        reader, writer = await self.open()
        try:
            writer.write(self.head(method, path, body, extra) + body)
            await writer.drain()
            return await self.read_answer(reader, on_data)
        finally:
            writer.close()

    def call(self, body=b"", path="/v1/chat/completions", method="POST", extra="", seconds=60):
        return asyncio.run(asyncio.wait_for(self.post(body, path, method, extra), seconds))


class Rig:
    """Sandbox, relay and vault, paired. `with Rig() as rig:`"""

    def __init__(self, seal_mode="file", config="", pair=True):
        self.folder = tempfile.mkdtemp(prefix="rubber-e2e-")
        self.data = os.path.join(self.folder, "relay")
        self.home = os.path.join(self.folder, "home")
        self.passphrase_file = os.path.join(self.folder, "passphrase")
        with open(self.passphrase_file, "w") as file:
            os.chmod(self.passphrase_file, 0o600)
            file.write(PASSPHRASE + "\n")
        self.env = {**os.environ, "RUBBERAPI_HOME": self.home, "RUBBERAPI_PASSPHRASE_FILE": self.passphrase_file,
                    "NO_COLOR": "1", "HOME": self.folder}
        self.sandbox = self.relay = None
        try:
            self.start_sandbox()
            self.run("rubberapi-relay", "init", "--data-dir", self.data, "--listen", "127.0.0.1:0", "--control",
                     "127.0.0.1:0", "--seal-mode", seal_mode)
            if config:
                with open(os.path.join(self.data, "rubberapi.toml"), "a") as file:
                    file.write(config)
            self.start_relay()
            if pair:
                self.cli("vault", "init")
                self.pair()
        except BaseException:
            self.close()
            raise

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        for server in (self.relay, self.sandbox):
            if server:
                try:
                    server.stop(signal.SIGKILL)
                except Exception:
                    pass
        shutil.rmtree(self.folder, ignore_errors=True)

    def start_sandbox(self):
        self.sandbox = Program([program("rubberapi-sandbox"), "--listen", "127.0.0.1:0", "--key", UPSTREAM_KEY],
                               os.path.join(self.folder, "sandbox.log"))
        self.sandbox_address = self.sandbox.ready.split(" ")[1]

    def start_relay(self):
        self.relay = Program([program("rubberapi-relay"), "serve", "--data-dir", self.data],
                             os.path.join(self.folder, "relay.log"), env=self.env)
        match = re.fullmatch(r"ready data=(\S+) control=(\S+)", self.relay.ready)
        assert match, self.relay.ready
        self.address, self.control = match.groups()

    def stop_relay(self, how=signal.SIGTERM):
        code = self.relay.stop(how)
        self.relay = None
        return code

    def restart_relay(self, how=signal.SIGTERM):
        self.stop_relay(how)
        self.start_relay()

    def run(self, name, *arguments, stdin=None, code=0, env=None, timeout=120):
        done = subprocess.run([program(name), *arguments], input=stdin, capture_output=True, text=True,
                              env=env or self.env, timeout=timeout)
        if code is not None and done.returncode != code:
            raise AssertionError(f"{name} {' '.join(arguments)} exited {done.returncode}, not {code}\n{done.stdout}\n{done.stderr}")
        return done

    def cli_env(self, env=None):
        """The environment of the CLI: what Qt's network thread leaves behind is not its leak."""
        suppressions = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support", "lsan.supp")
        return {**(env or self.env), "LSAN_OPTIONS": f"print_suppressions=0:suppressions={suppressions}"}

    def cli(self, *arguments, env=None, **options):
        # Tests send the same request again and again: what the loop rule is there to stop. Those about it say so.
        if arguments[:1] == ("push",) and "--anomaly" not in arguments:
            arguments += ("--anomaly", "loop=log")
        return self.run("rubberapi", *arguments, env=self.cli_env(env), **options)

    def data_of(self, *arguments, **options):
        """The `data` of a verb's one-line JSON envelope."""
        out = self.cli(*arguments, "--json", **options).stdout
        lines = out.strip().split("\n")
        assert len(lines) == 1, out
        envelope = json.loads(lines[0])
        assert set(envelope) >= {"schema", "data"}, envelope
        return envelope["data"]

    def pairing_code(self):
        return json.loads(self.run("rubberapi-relay", "pair", "--data-dir", self.data, "--json").stdout)

    def pair(self):
        code = self.pairing_code()
        self.cli("relay", "pair", code["control"], "--code", code["code"], "--name", "test")

    def push(self, *options, key=UPSTREAM_KEY):
        return self.data_of("push", key, "--provider", "openrouter", "--base-url",
                            f"http://{self.sandbox_address}/api/v1", *options)

    def agent(self, pushed, source=None):
        return Agent(self.address, pushed["key"], source)

    def bill(self):
        """What the upstream itself says it billed."""
        answer = Agent(self.sandbox_address, "x").call(path="/sandbox/bill", method="GET")
        return answer.json()

    def status(self, pushed):
        return self.data_of("status", pushed["id"])

    def rows(self, pushed=None):
        """Audit rows, oldest first."""
        arguments = ["logs", "--since", "24h", "--json"] + (["--key", pushed["id"]] if pushed else [])
        return [json.loads(line) for line in self.cli(*arguments).stdout.splitlines() if line]


def main():
    unittest.main(verbosity=2)
