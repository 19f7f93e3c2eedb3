# SPDX-License-Identifier: GPL-3.0-or-later
"""Real clients: the official openai package for Node, plain and streaming, against both flavours of upstream."""
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
        for name in ("package.json", "openai.mjs"):
            shutil.copy(os.path.join(HERE, name), CACHE)
        done = subprocess.run(["npm", "install", "--no-package-lock", "--no-audit", "--no-fund", "--silent"], cwd=CACHE,
                              capture_output=True, text=True, timeout=240)
        if done.returncode != 0:
            raise unittest.SkipTest("the openai package cannot be fetched here: " + done.stderr[-200:])
        cls.rig = rig.Rig()

    @classmethod
    def tearDownClass(cls):
        cls.rig.close()

    def drive(self, pushed, model, flavour):
        done = subprocess.run(["node", "openai.mjs"], cwd=CACHE, capture_output=True, text=True, timeout=120, env={
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


if __name__ == "__main__":
    rig.main()
