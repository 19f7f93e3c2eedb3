# SPDX-License-Identifier: GPL-3.0-or-later
"""Real clients: the official packages for Node, plain and streaming, against every flavour of upstream they speak."""
import contextlib
import json
import os
import re
import shutil
import socket
import socketserver
import subprocess
import threading
import unittest
from decimal import Decimal

import rig

HERE = os.path.join(os.environ["RUBBER_SOURCE"], "tests", "clients")
CACHE = os.path.join(os.environ.get("RUBBERAPI_CACHE") or os.path.expanduser("~/.cache/rubberapi"), "clients")


class Doorkeeper(socketserver.BaseRequestHandler):
    """Passes everything on and counts the requests a client really sends."""

    def handle(self):
        with socket.create_connection(self.server.to) as relay:
            back = threading.Thread(target=self.carry, args=(relay, self.request, None))
            back.start()
            self.carry(self.request, relay, b"POST /")
            back.join()

    def carry(self, source, target, counted):
        try:
            while piece := source.recv(65536):
                if counted:
                    self.server.requests += piece.count(counted)
                target.sendall(piece)
            target.shutdown(socket.SHUT_WR)
        except OSError:
            pass


@contextlib.contextmanager
def counted(address):
    """A door in front of the relay: its address, and how many requests came through it."""
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Doorkeeper) as door:
        host, port = address.rsplit(":", 1)
        door.to, door.requests, door.daemon_threads = (host, int(port)), 0, True
        door.address = "127.0.0.1:%d" % door.server_address[1]
        threading.Thread(target=door.serve_forever, daemon=True).start()
        yield door
        door.shutdown()


@unittest.skipUnless(shutil.which("node") and shutil.which("npm"), "Node and npm are not on this machine")
class Clients(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        os.makedirs(CACHE, exist_ok=True)
        for name in os.listdir(HERE):
            shutil.copy(os.path.join(HERE, name), CACHE)
        done = subprocess.run(["npm", "install", "--no-package-lock", "--no-audit", "--no-fund", "--silent"], cwd=CACHE,
                              capture_output=True, text=True, timeout=240)
        if done.returncode != 0:
            raise unittest.SkipTest("the packages cannot be fetched here: " + done.stderr[-200:])
        cls.rig = rig.Rig(config='\n[timeouts]\nstream_keep_alive = "1s"\n')

    @classmethod
    def tearDownClass(cls):
        cls.rig.close()

    def drive(self, pushed, model, flavour, script="openai.mjs"):
        done = subprocess.run(["node", script], cwd=CACHE, capture_output=True, text=True, timeout=120, env={
            **os.environ, "OPENAI_BASE_URL": pushed["endpoint"], "OPENAI_API_KEY": pushed["key"], "RUBBER_MODEL": model,
            "RUBBER_FLAVOUR": flavour})
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_the_openai_client_through_openrouter(self):
        pushed = self.rig.push("--daily-limit", "5", "--models", rig.MODEL)
        self.drive(pushed, rig.MODEL, "openrouter")

    def test_the_openai_client_through_openai(self):
        pushed = self.rig.data_of("push", rig.UPSTREAM_KEY, "--provider", "openai", "--base-url",
                                  f"http://{self.rig.sandbox_address}/v1", "--daily-limit", "5", "--models", "gpt-4o-mini")
        self.drive(pushed, "gpt-4o-mini", "openai")

    def drive_anthropic(self, script, model, upstream, **environment):
        quiet = {name: value for name, value in os.environ.items() if not name.startswith("ANTHROPIC_")}
        done = subprocess.run(["node", script], cwd=CACHE, capture_output=True, text=True, timeout=120,
                              env={**quiet, "RUBBER_MODEL": model, **environment})
        self.assertEqual(done.returncode, 0, f"{upstream}\n{done.stdout}{done.stderr}")

    def push_anthropic(self, model):
        # One key at one address is of one provider; the sandbox takes any path before /v1.
        return self.rig.data_of("push", rig.UPSTREAM_KEY, "--provider", "anthropic", "--base-url",
                                f"http://{self.rig.sandbox_address}/anthropic/v1", "--daily-limit", "5", "--models", model)

    def test_the_anthropic_client_with_either_kind_of_key(self):
        model = "claude-haiku-4-5"
        pushed = self.push_anthropic(model)
        root = pushed["endpoint"].removesuffix("/v1")
        self.drive_anthropic("anthropic.mjs", model, "anthropic", ANTHROPIC_BASE_URL=root, ANTHROPIC_API_KEY=pushed["key"])
        # What Claude Code is told to use behind a gateway.
        self.drive_anthropic("anthropic.mjs", model, "anthropic", ANTHROPIC_BASE_URL=root, ANTHROPIC_AUTH_TOKEN=pushed["key"])

    def test_the_anthropic_client_through_openrouter(self):
        model = "anthropic/claude-haiku-4.5"
        pushed = self.rig.push("--daily-limit", "5", "--models", model)
        for root in ("/api", ""):
            self.drive_anthropic("anthropic.mjs", model, "openrouter", ANTHROPIC_AUTH_TOKEN=pushed["key"],
                                 ANTHROPIC_BASE_URL=pushed["endpoint"].removesuffix("/v1") + root)

    def test_the_vercel_client_with_v1_in_its_base(self):
        model = "claude-haiku-4-5"
        pushed = self.push_anthropic(model)
        self.drive_anthropic("vercel_anthropic.mjs", model, "anthropic", ANTHROPIC_BASE_URL=pushed["endpoint"],
                             ANTHROPIC_API_KEY=pushed["key"])

    def test_the_openai_client_beside_chat(self):
        models = "text-embedding-3-small,gpt-image-1,tts-1,whisper-1,gpt-4o-transcribe"
        pushed = self.rig.data_of("push", rig.UPSTREAM_KEY, "--provider", "openai", "--base-url",
                                  f"http://{self.rig.sandbox_address}/v1", "--daily-limit", "50", "--models", models)
        self.drive(pushed, models, "openai", "media.mjs")

    def drive_calls(self, script, pushed):
        done = subprocess.run(["node", script], cwd=CACHE, capture_output=True, text=True, timeout=120,
                              env={**os.environ, "RUBBER_ROOT": f"http://{self.rig.address}", "RUBBER_ADDRESS": self.rig.address,
                                   "RUBBER_KEY": pushed["key"]})
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_the_slack_client(self):
        self.drive_calls("slack.mjs", self.rig.data_of(
            "push", rig.UPSTREAM_KEY, "--provider", "slack", "--base-url", f"http://{self.rig.sandbox_address}/slack/api",
            "--allow", "post-messages"))

    def test_the_stripe_client(self):
        self.drive_calls("stripe.mjs", self.rig.data_of(
            "push", rig.UPSTREAM_KEY, "--provider", "stripe", "--base-url", f"http://{self.rig.sandbox_address}/stripe",
            "--allow", "no-money-out", "--max-amount", "5000"))


    def push_openai(self, *options):
        return self.rig.data_of("push", rig.UPSTREAM_KEY, "--provider", "openai", "--base-url",
                                f"http://{self.rig.sandbox_address}/v1", *options)

    def run_client(self, script, pushed, client, door=None, **environment):
        """Runs a script that is told what `rubberapi env` prints for its kind of client, and nothing else."""
        quiet = {name: value for name, value in os.environ.items()
                 if not name.startswith(("OPENAI_", "OPENROUTER_", "ANTHROPIC_", "LANGCHAIN_", "LANGSMITH_", "GOOGLE_", "GEMINI_"))}
        said = self.rig.data_of("env", pushed["name"], *(["--for", client] if client else []))
        if door:
            said = {name: value.replace(self.rig.address, door.address) for name, value in said.items()}
        done = subprocess.run(["node", script], cwd=CACHE, capture_output=True, text=True, timeout=120,
                              env={**quiet, **said, **environment})
        self.assertEqual(done.returncode, 0, f"{script} {environment}\n{done.stdout}{done.stderr}")

    def run_exactly(self, script, pushed, client, **environment):
        """The same, and every row was settled at exactly what the upstream billed."""
        before = Decimal(self.rig.bill()["billed_usd"])
        self.run_client(script, pushed, client, **environment)
        billed = Decimal(self.rig.bill()["billed_usd"]) - before

        def settled():
            status = self.rig.status(pushed)
            return status if Decimal(status["held_today"]) == 0 else None
        status = rig.eventually(settled, 30, "an end of all holds")
        rows = [row for row in self.rig.rows(pushed) if row["kind"] == "settle"]
        self.assertEqual({row["mode"] for row in rows}, {"exact"}, rows)
        # Each row may be rounded up by a nano-dollar.
        self.assertTrue(0 < billed <= Decimal(status["spent_today"]) <= billed + len(rows) * Decimal("1e-9"),
                        (billed, status["spent_today"], len(rows)))

    def test_the_openai_client_with_responses_and_completions(self):
        self.run_exactly("openai_responses.mjs", self.push_openai("--daily-limit", "5", "--models", "gpt-4o-mini"), "openai",
                         RUBBER_MODEL="gpt-4o-mini", RUBBER_FLAVOUR="openai")
        self.run_exactly("openai_responses.mjs", self.rig.push("--daily-limit", "5", "--models", rig.MODEL), "openai",
                         RUBBER_MODEL=rig.MODEL, RUBBER_FLAVOUR="openrouter")

    def test_langchain(self):
        for model, embeddings, push in (("gpt-4o-mini", "text-embedding-3-small", self.push_openai),
                                        (rig.MODEL, "openai/text-embedding-3-small", self.rig.push)):
            self.run_exactly("langchain_openai.mjs", push("--daily-limit", "5", "--models", f"{model},{embeddings}"), "langchain",
                             RUBBER_MODEL=model, RUBBER_EMBEDDINGS=embeddings)

    def test_the_vercel_client_with_openai(self):
        for model, push in (("gpt-4o-mini", self.push_openai), (rig.MODEL, self.rig.push)):
            self.run_exactly("vercel_openai.mjs", push("--daily-limit", "5", "--models", model), "vercel", RUBBER_MODEL=model)

    def test_the_vercel_client_with_openrouter(self):
        self.run_exactly("vercel_openrouter.mjs", self.rig.push("--daily-limit", "5", "--models", rig.MODEL), "openrouter",
                         RUBBER_MODEL=rig.MODEL)

    def test_the_google_clients(self):
        embeddings = "gemini-embedding-001"
        for model in ("gemini-2.0-flash", "gemini-2.5-flash"):
            pushed = self.rig.data_of("push", rig.UPSTREAM_KEY, "--provider", "google", "--base-url",
                                      f"http://{self.rig.sandbox_address}/google/v1beta", "--daily-limit", "5", "--models",
                                      f"{model},{embeddings}")
            for script in ("gemini.mjs", "vercel_google.mjs"):
                self.run_client(script, pushed, "gemini", RUBBER_MODEL=model, RUBBER_EMBEDDINGS=embeddings)
            self.drive_compatible(pushed, model)

    def drive_compatible(self, pushed, model):
        """Google's other root, for clients of OpenAI."""
        self.drive({**pushed, "endpoint": f"http://{self.rig.address}/v1beta/openai"}, model, "google")

    def test_pauses_in_which_the_relay_speaks(self):
        openai = self.push_openai("--daily-limit", "5", "--models", "gpt-4o-mini", "--name", "patient")
        for call in ("openai chat", "openai responses", "langchain", "vercel openai"):
            with self.subTest(call):
                self.run_client("silent.mjs", openai, "langchain", RUBBER_MODEL="gpt-4o-mini", RUBBER_CALL=call)
        anthropic = self.push_anthropic("claude-haiku-4-5")
        for call in ("anthropic", "vercel anthropic"):
            with self.subTest(call):
                self.run_client("silent.mjs", anthropic, "anthropic", RUBBER_MODEL="claude-haiku-4-5", RUBBER_CALL=call)

    def test_no_client_asks_again_when_the_money_is_gone(self):
        spend = rig.chat_body("[[tokens=1000]]", model="gpt-4o-mini", max_tokens=1000)
        openai = self.push_openai("--daily-limit", "1", "--name", "poor")
        openrouter = self.rig.push("--daily-limit", "1", "--name", "poor-too")
        for pushed, sent in ((openai, spend), (openrouter, spend.replace(b"gpt-4o-mini", rig.MODEL.encode()))):
            self.assertEqual(self.rig.agent(pushed).call(sent).status, 200)
            self.rig.cli("edit", pushed["name"], "--daily-limit", "0.0006")
        anthropic, google = "claude-haiku-4-5", "gemini-2.0-flash"
        claude = self.rig.data_of("push", rig.UPSTREAM_KEY, "--provider", "anthropic", "--base-url",
                                  f"http://{self.rig.sandbox_address}/anthropic/v1", "--daily-limit", "1", "--name", "poor-claude")
        gemini = self.rig.data_of("push", rig.UPSTREAM_KEY, "--provider", "google", "--base-url",
                                  f"http://{self.rig.sandbox_address}/google/v1beta", "--daily-limit", "1", "--name", "poor-gemini")
        for pushed, path, sent in (
                (claude, "/v1/messages", rig.chat_body("[[tokens=1000]]", anthropic, max_tokens=1000)),
                (gemini, f"/v1beta/models/{google}:generateContent",
                 b'{"contents":[{"role":"user","parts":[{"text":"[[tokens=1000]]"}]}],"generationConfig":{"maxOutputTokens":1000}}')):
            self.assertEqual(self.rig.agent(pushed).call(sent, path).status, 200)
            self.rig.cli("edit", pushed["name"], "--daily-limit", "0.0001")
        with counted(self.rig.address) as door:
            for pushed, client, model, calls in (
                    (claude, "anthropic", anthropic, ("anthropic", "anthropic stream", "vercel anthropic")),
                    (gemini, "gemini", google, ("google", "google stream", "vercel google")),
                    (openai, "langchain", "gpt-4o-mini",
                     ("openai chat", "openai chat stream", "openai responses", "openai responses stream", "openai completions",
                      "langchain chat", "langchain chat stream", "langchain responses",
                      "vercel responses", "vercel responses stream", "vercel chat")),
                    (openrouter, "openrouter", rig.MODEL, ("vercel openrouter", "vercel openrouter stream"))):
                for call in calls:
                    with self.subTest(call):
                        door.requests = 0
                        self.run_client("refused.mjs", pushed, client, door, RUBBER_MODEL=model, RUBBER_CALL=call,
                                        RUBBER_STATUS="402", RUBBER_SAYS="daily limit")
                        self.assertEqual(door.requests, 1)
                refused = [row for row in self.rig.rows(pushed) if row["kind"] == "refuse"]
                self.assertEqual({row["code"] for row in refused}, {"budget_exhausted"})

    def test_a_stream_that_is_cut_is_an_error_to_its_client(self):
        root = {"openai": "v1", "anthropic": "anthropic/v1", "google": "google/v1beta"}
        for call, kind, client, model, limit in (
                ("openai chat", "openai", "openai", "gpt-4o-mini", "0.0029"),
                ("openai responses", "openai", "openai", "gpt-4o-mini", "0.0029"),
                ("vercel openai", "openai", "openai", "gpt-4o-mini", "0.0029"),
                ("anthropic", "anthropic", "anthropic", "claude-haiku-4-5", "0.024"),
                ("google", "google", "gemini", "gemini-2.0-flash", "0.002")):
            with self.subTest(call):
                before = Decimal(self.rig.bill()["billed_usd"])
                pushed = self.rig.data_of("push", rig.UPSTREAM_KEY, "--provider", kind, "--base-url",
                                          f"http://{self.rig.sandbox_address}/{root[kind]}", "--daily-limit", limit,
                                          "--models", model, "--name", "cut-" + call.replace(" ", "-"))
                self.run_client("cut.mjs", pushed, client, RUBBER_MODEL=model, RUBBER_CALL=call)
                rig.eventually(lambda: Decimal(self.rig.status(pushed)["held_today"]) == 0, 30, "an end of all holds")
                spent = Decimal(self.rig.status(pushed)["spent_today"])
                self.assertLessEqual(Decimal(self.rig.bill()["billed_usd"]) - before, spent)
                self.assertLessEqual(spent, Decimal(limit))

    def test_every_client_names_the_model_it_may_not_use(self):
        pushed = self.push_openai("--daily-limit", "5", "--models", "gpt-4o-mini", "--name", "narrow")
        with counted(self.rig.address) as door:
            for call in ("openai chat stream", "openai responses stream", "openai completions", "langchain chat stream",
                         "langchain embeddings", "vercel responses stream"):
                with self.subTest(call):
                    door.requests = 0
                    self.run_client("refused.mjs", pushed, "langchain", door, RUBBER_MODEL="gpt-4o", RUBBER_CALL=call,
                                    RUBBER_STATUS="403", RUBBER_SAYS="model gpt-4o is not allowed")
                    self.assertEqual(door.requests, 1)

    def test_the_readme_says_what_env_prints(self):
        with open(os.path.join(os.environ["RUBBER_SOURCE"], "README.md"), encoding="utf-8") as readme:
            rows = [line.split("|")[1:-1] for line in readme if "`https://relay.example.com:8787" in line or "=https://relay" in line]
        pushed = self.push_openai("--daily-limit", "5", "--models", "gpt-4o-mini", "--name", "reader")
        compared = set()
        for row in rows:
            if len(row) != 3:
                continue
            promised = dict(re.findall(r"`([A-Z_]+)=(\S*?)`", row[2]))
            if not any(name.endswith("_BASE_URL") for name in promised):
                continue
            for client in re.findall(r"`([a-z-]+)`", row[1]):
                with self.subTest(client):
                    said = self.rig.data_of("env", pushed["name"], "--for", client)
                    told = {name: value.replace("https://relay.example.com:8787", f"http://{self.rig.address}")
                            .replace("rk_live_…", pushed["key"]) for name, value in promised.items()}
                    self.assertEqual(told, {name: said.get(name) for name in told})
                    compared.add(client)
        self.assertLessEqual({"vercel", "claude-code", "anthropic", "gemini", "openrouter"}, compared)


if __name__ == "__main__":
    rig.main()
