# SPDX-License-Identifier: GPL-3.0-or-later
"""Real clients: the official packages for Node, plain and streaming, against every flavour of upstream they speak."""
import os
import shutil
import subprocess
import unittest

import rig

HERE = os.path.join(os.environ["RUBBER_SOURCE"], "tests", "clients")
CACHE = os.path.join(os.environ.get("RUBBERAPI_CACHE") or os.path.expanduser("~/.cache/rubberapi"), "clients")


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
        cls.rig = rig.Rig()

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


if __name__ == "__main__":
    rig.main()
