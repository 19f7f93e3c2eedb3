# SPDX-License-Identifier: GPL-3.0-or-later
"""A planted upstream key is searched for everywhere it must not be."""
import base64
import os
import stat
import unittest
import urllib.parse

import rig


def needles(secret):
    raw = secret.encode()
    yield raw
    yield raw.hex().encode()
    yield base64.b64encode(raw).rstrip(b"=")[:-2]
    yield raw[len("sk-or-v1-"):]
    yield urllib.parse.quote(secret).encode()


class Secrecy(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.rig = rig.Rig()

    @classmethod
    def tearDownClass(cls):
        cls.rig.close()

    @staticmethod
    def contents(folder):
        """Every file below a folder; sockets have nothing to read."""
        for path, _, files in os.walk(folder):
            for name in files:
                full = os.path.join(path, name)
                if not stat.S_ISREG(os.stat(full).st_mode):
                    continue
                with open(full, "rb") as file:
                    yield full, file.read()

    def search(self, folder):
        return [full for full, content in self.contents(folder) for needle in needles(rig.UPSTREAM_KEY) if needle in content]

    def test_the_upstream_key_is_nowhere_in_the_clear(self):
        r = self.rig
        pushed = r.push("--daily-limit", "5")
        agent = r.agent(pushed)
        outputs = [agent.call(rig.chat_body(f"[[tokens=4]]{fault}", stream=stream, max_tokens=16)).body
                   for stream in (False, True) for fault in ("", " [[fault=echo]]", " [[status=500]]")]
        for body in outputs:
            for needle in needles(rig.UPSTREAM_KEY):
                self.assertNotIn(needle, body)
        for verb in (["status", pushed["id"]], ["list"], ["logs"], ["show", pushed["id"]], ["doctor"]):
            out = r.cli(*verb, code=None)
            self.assertNotIn(rig.UPSTREAM_KEY, out.stdout + out.stderr)
        r.restart_relay()
        self.assertEqual(self.search(r.data), [])
        self.assertEqual(self.search(r.home), [])
        with open(os.path.join(r.folder, "relay.log"), "rb") as log:
            content = log.read()
        for needle in needles(rig.UPSTREAM_KEY):
            self.assertNotIn(needle, content)
        self.assertNotIn(pushed["key"].encode(), content)

    def test_the_proxy_key_is_stored_only_as_a_hash_on_the_relay(self):
        r = self.rig
        pushed = r.push("--daily-limit", "5")
        secret = pushed["key"].split("_")[3].encode()
        files = list(self.contents(r.data))
        self.assertGreater(len(files), 3)
        for name, content in files:
            self.assertNotIn(secret, content, name)

    def test_the_relay_leaves_no_core(self):
        process = f"/proc/{self.rig.relay.process.pid}"
        with open(process + "/limits") as file:
            limits = file.read()
        core = [line for line in limits.splitlines() if line.startswith("Max core file size")][0].split()
        self.assertEqual(core[4], "0")
        with open(process + "/status") as file:
            self.assertIn("NoNewPrivs:\t1", file.read())

    def test_files_are_private(self):
        for folder in (self.rig.data, self.rig.home):
            for path, _, files in os.walk(folder):
                for name in files:
                    full = os.path.join(path, name)
                    if name in ("rubberapi.toml",):
                        continue
                    self.assertEqual(os.stat(full).st_mode & 0o077, 0, full)


if __name__ == "__main__":
    rig.main()
