# SPDX-License-Identifier: GPL-3.0-or-later
"""One command for many keys, lists that pick, files and pipes: the command line at work."""
import csv
import json
import os
import signal
import subprocess
import unittest

import rig
from newcomer import at_terminal


class ManyKeys(unittest.TestCase):
    def setUp(self):
        self.rig = rig.Rig()
        self.addCleanup(self.rig.close)
        self.keys = {name: self.rig.push("--daily-limit", "5", "--name", name) for name in ("one", "two", "three")}

    def code(self, name, source="127.0.0.1"):
        """Refused by this code, or "ok"."""
        answer = self.rig.agent(self.keys[name], source=source).call(rig.chat_body())
        return "ok" if answer.status == 200 else answer.code()

    def test_kill_all_and_back(self):
        r = self.rig
        self.assertEqual({self.code(name) for name in self.keys}, {"ok"})
        r.cli("kill", "--all")
        self.assertEqual({self.code(name) for name in self.keys}, {"key_killed"})
        refused, code = at_terminal(r, ["restore", "--all"], [(r"Restore one, three, two\? \[y/N\]", "n")], env=r.cli_env())
        self.assertEqual(code, 1, refused)
        self.assertEqual(self.code("one"), "key_killed")
        agreed, code = at_terminal(r, ["restore", "--all"], [(r"\[y/N\]", "y")], env=r.cli_env())
        self.assertEqual(code, 0, agreed)
        self.assertRegex(agreed, r"one +test +ok restored")
        self.assertIn("3 keys restored.", agreed)
        self.assertEqual({self.code(name) for name in self.keys}, {"ok"})

    def test_suspend_repin_archive(self):
        r = self.rig
        r.cli("suspend", "one", "two")
        self.assertEqual([self.code(name) for name in self.keys], ["key_suspended", "key_suspended", "ok"])
        self.assertEqual(len(r.data_of("resume", "--all", "--yes")["changed"]), 2)
        self.assertEqual([self.code(name) for name in self.keys], ["ok", "ok", "ok"])
        self.assertEqual(self.code("one", source="127.0.0.9"), "ip_locked")
        repinned = r.data_of("repin", "--all", "--yes")
        self.assertEqual((repinned["complete"], len(repinned["changed"])), (True, 3))
        self.assertEqual(self.code("one", source="127.0.0.9"), "ok")
        self.assertEqual(self.code("one"), "ip_locked")
        r.cli("kill", "one", "two")
        r.cli("archive", "--all", "--yes")
        self.assertEqual([key["name"] for key in r.data_of("list")], ["three"])
        self.assertEqual(sorted(key["name"] for key in r.data_of("list", "--archived")), ["one", "two"])

    def test_an_absent_relay_is_told_and_asked_once(self):
        r = self.rig
        r.stop_relay()
        done = r.cli("suspend", "one", "two", "--json", code=5)
        failed = json.loads(done.stdout)["data"]["failed"]
        self.assertEqual([(each["name"], each["error"]["code"]) for each in failed],
                         [("one", "relay_unreachable"), ("two", "relay_unreachable")])


class Picking(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.rig = rig.Rig()
        cls.open = cls.rig.push("--daily-limit", "5", "--name", "open", "--ip-lock", "off", "--tag", "work")
        cls.small = cls.rig.push("--preset", "careful", "--name", "small", "--tag", "work", "--tag", "=cmd()")

    @classmethod
    def tearDownClass(cls):
        cls.rig.close()

    def test_follow_gives_the_picked_requests_as_one_object_a_line(self):
        r = self.rig
        follow = subprocess.Popen([rig.program("rubberapi"), "logs", "--follow", "--json", "--address", "127.0.0.7", "--result", "ok"],
                                  env=r.cli_env(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for text, source in (("a", "127.0.0.6"), ("b", "127.0.0.7"), ("c", "127.0.0.6"), ("d", "127.0.0.7")):
            self.assertEqual(r.agent(self.open, source=source).call(rig.chat_body(text)).status, 200)
        rows = [json.loads(follow.stdout.readline()) for _ in range(2)]
        follow.send_signal(signal.SIGINT)
        rest, talk = follow.communicate(timeout=20)
        self.assertEqual((follow.returncode, rest), (130, ""), talk)
        self.assertEqual({(row["client"], row["kind"], row["status"]) for row in rows}, {("127.0.0.7", "settle", 200)})

    def test_list_picks_sorts_and_writes(self):
        r = self.rig
        self.assertEqual([key["name"] for key in r.data_of("list", "--tag", "work", "--sort", "created")], ["small", "open"])
        self.assertEqual(r.data_of("list", "--state", "killed"), [])
        done = subprocess.run([rig.program("rubberapi"), "list", "--tag", "=cmd()", "--csv", "keys.csv"], cwd=r.folder, env=r.cli_env(),
                              capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stdout), (0, "1 key written to keys.csv\n"), done.stderr)
        with open(os.path.join(r.folder, "keys.csv"), newline="") as file:
            rows = list(csv.DictReader(file))
        self.assertEqual([(row["name"], row["daily_limit_usd"], row["tags"]) for row in rows], [("small", "1.00", "work,=cmd()")])

    def test_the_picture_of_a_key(self):
        r = self.rig
        shown = r.cli("show", "open", "--reveal", "--qr").stdout
        self.assertIn(self.open["key"], shown)
        self.assertGreater(sum(line.count("\u2588") + line.count("##") for line in shown.splitlines()), 100)
        self.assertNotIn(self.open["key"], r.cli("show", "open", "--qr", code=2).stdout)


class Vaults(unittest.TestCase):
    def test_another_vault_is_named(self):
        with rig.Rig(pair=False) as r:
            other = os.path.join(r.folder, "other")
            r.cli("vault", "init", "--vault", other)
            self.assertTrue(os.path.isdir(other))
            self.assertFalse(os.path.exists(r.home))
            self.assertEqual(r.data_of("--vault", other, "status")["home"], other)
            r.cli("status", code=4)


class Pipes(unittest.TestCase):
    def test_upstream_keys_from_stdin_tested_before_they_are_stored(self):
        with rig.Rig() as r:
            at = ("--provider", "openrouter", "--base-url", f"http://{r.sandbox_address}/api/v1")
            refused = r.cli("upstream", "add", "-", *at, stdin="sk-or-v1-nobody-knows-this-one\n", code=8)
            self.assertIn("does not know this key", refused.stderr)
            self.assertEqual(r.data_of("upstream", "list"), [])
            stored = r.data_of("upstream", "add", "-", "--label", "work", *at, stdin=rig.UPSTREAM_KEY + "\n")
            self.assertEqual((stored["label"], stored["last_check"]["result"]), ("work", "works"))
            text = f"# nightly\n\nOPENAI_API_KEY=sk-proj-{'a1' * 24}\nUNRELATED=1\n"
            preview = r.cli("import", "-", "--dry-run", stdin=text)
            self.assertRegex(preview.stdout, r"OPENAI_API_KEY +openai +sk-\u2026a1a1")
            self.assertNotIn("a1a1a1", preview.stdout)
            self.assertEqual(len(r.data_of("import", "-", "--yes", stdin=text)["added"]), 1)
            self.assertEqual(sorted(each["provider"] for each in r.data_of("upstream", "list")), ["openai", "openrouter"])


if __name__ == "__main__":
    rig.main()
