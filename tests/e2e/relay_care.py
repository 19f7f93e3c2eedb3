# SPDX-License-Identifier: GPL-3.0-or-later
"""Relays that are renamed, made anew, and removed; and a rotation that leaves the old key some time."""
import json
import shutil
import unittest

import rig


def reinstall(r):
    """The owner set the server up again, at the same addresses."""
    r.stop_relay()
    shutil.rmtree(r.data)
    r.run("rubberapi-relay", "init", "--data-dir", r.data, "--listen", r.address, "--control", r.control, "--seal-mode", "file")
    r.start_relay()


class RelayCare(unittest.TestCase):
    def test_relay_and_owner_see_the_same_words(self):
        with rig.Rig() as r:
            words = r.data_of("relay", "list")[0]["identity_words"]
            self.assertRegex(words, r"^([a-z]{3,8} ){5}[a-z]{3,8}$")
            shown = r.run("rubberapi-relay", "status", "--data-dir", r.data).stdout
            self.assertIn(words, shown)
            told = json.loads(r.run("rubberapi-relay", "status", "--data-dir", r.data, "--json").stdout)
            self.assertEqual(told["data"]["identity_words"], words)
            self.assertEqual(r.pairing_code()["identity_words"], words)
            self.assertIn(words, r.cli("relay", "test").stdout)

    def test_a_reinstalled_relay_is_trusted_only_with_its_code(self):
        with rig.Rig() as r:
            kept, gone = r.push("--daily-limit", "5", "--name", "kept"), r.push("--daily-limit", "5", "--name", "gone")
            r.cli("kill", "gone")
            before = r.data_of("relay", "list")[0]["identity_words"]
            stale = r.pairing_code()["code"]
            reinstall(r)
            refused = r.cli("status", code=None)
            self.assertIn("relay trust", refused.stdout + refused.stderr + r.cli("relay", "test", code=7).stderr)
            self.assertEqual(r.agent(kept).call(rig.chat_body()).status, 401)
            wrong = r.cli("relay", "trust", "test", "--code", stale, code=7)
            now = json.loads(r.run("rubberapi-relay", "status", "--data-dir", r.data, "--json").stdout)["data"]["identity_words"]
            self.assertNotEqual(before, now)
            self.assertRegex(wrong.stderr, rf"Paired +{before}\nNow +{now}")
            done = r.cli("relay", "trust", "test", "--code", r.pairing_code()["code"])
            self.assertIn("1 key pushed: kept", done.stdout)
            self.assertIn("gone was not pushed", done.stderr)
            self.assertEqual(r.agent(kept).call(rig.chat_body()).status, 200)
            self.assertEqual(r.agent(gone).call(rig.chat_body()).status, 401)
            r.cli("restore", "gone")
            self.assertEqual(r.agent(gone).call(rig.chat_body()).status, 200)
            r.cli("kill", "kept")
            self.assertEqual(r.agent(kept).call(rig.chat_body()).code(), "key_killed")

    def test_rename_and_remove_and_pair_again(self):
        with rig.Rig() as r:
            pushed = r.push("--daily-limit", "5", "--name", "ci")
            r.cli("relay", "rename", "test", "home-lab")
            self.assertEqual(r.data_of("relay", "list")[0]["name"], "home-lab")
            refused = r.cli("relay", "remove", "home-lab", "--no-input", code=2)
            self.assertIn("ci", refused.stderr)
            self.assertEqual(len(r.data_of("relay", "list")), 1)
            r.cli("relay", "remove", "home-lab", "--yes")
            self.assertEqual(r.data_of("relay", "list"), [])
            self.assertEqual(r.agent(pushed).call(rig.chat_body()).status, 200)
            r.pair()
            r.push("--daily-limit", "5", "--name", "ci")

    def test_a_rotated_key_may_overlap(self):
        with rig.Rig() as r:
            old = r.push("--daily-limit", "5", "--name", "ci")
            fresh = r.data_of("rotate", "ci", "--overlap", "30m")
            for pushed in (old, fresh):
                self.assertEqual(r.agent(pushed).call(rig.chat_body()).status, 200)
            self.assertIsNotNone(r.status(old)["expires_at"])
            self.assertIsNone(r.status(fresh)["expires_at"])
            again = r.data_of("rotate", "ci")
            self.assertEqual(r.agent(fresh).call(rig.chat_body()).code(), "key_killed")
            self.assertEqual(r.agent(again).call(rig.chat_body()).status, 200)


if __name__ == "__main__":
    rig.main()
