# SPDX-License-Identifier: GPL-3.0-or-later
"""Upstream keys over their life: adopted from a .env, imported, tested, rotated; and found nowhere in the clear."""
import json
import os
import stat
import unittest
import zipfile

import rig
import secrecy

OLD_KEY = "sk-or-v1-canaryold456789abcdef0123456789abcdef0123456789abcdef01234567"


class Upstream(unittest.TestCase):
    def setUp(self):
        self.rig = rig.Rig()
        self.addCleanup(self.rig.close)
        self.outputs = []
        self.project = os.path.join(self.rig.folder, "agent")
        os.mkdir(self.project)

    def cli(self, *arguments, **options):
        done = self.rig.cli(*arguments, **options)
        self.outputs.append(done.stdout + done.stderr)
        return done

    def data(self, *arguments, **options):
        return json.loads(self.cli(*arguments, "--json", **options).stdout)["data"]

    def base_url(self):
        return f"http://{self.rig.sandbox_address}/api/v1"

    def write(self, name, text):
        path = os.path.join(self.project, name)
        with open(path, "w") as file:
            file.write(text)
        return path

    @staticmethod
    def read(path):
        with open(path, "rb") as file:
            return file.read()

    def ask(self, token):
        return rig.Agent(self.rig.address, token).call(rig.chat_body("[[tokens=4]]", max_tokens=16))

    def assert_secret(self, *keys):
        """In no output, no file of the vault and the relay, no log, and nothing beside the agent's files."""
        places = [self.rig.home, self.rig.data, self.project]
        for key in keys:
            for needle in secrecy.needles(key):
                for output in self.outputs:
                    self.assertNotIn(needle.decode("latin-1"), output)
                for place in places:
                    for name, content in secrecy.Secrecy.contents(place):
                        self.assertNotIn(needle, content, name)
                self.assertNotIn(needle, self.read(os.path.join(self.rig.folder, "relay.log")))

    def test_adopt_puts_a_working_proxy_key_into_the_file(self):
        env = self.write(".env", "# the agent's\r\nexport OPENAI_API_KEY=\"" + rig.UPSTREAM_KEY + "\"\r\n"
                         f"OPENAI_BASE_URL={self.base_url()}\r\nDEBUG=1\r\n")
        os.chmod(env, 0o640)
        before = self.read(env)
        self.cli("adopt", env, "--dry-run")
        self.cli("adopt", env, code=2)  # Nobody can be asked.
        self.assertEqual(self.read(env), before)
        adopted = self.data("adopt", env, "--daily-limit", "5.00", "--yes")
        self.assertEqual([each["variables"] for each in adopted["adopted"]], [["OPENAI_API_KEY"]])
        self.assertEqual(stat.S_IMODE(os.stat(env).st_mode), 0o640)
        self.assertEqual(os.listdir(self.project), [".env"])
        lines = self.read(env).decode().split("\r\n")
        self.assertEqual(len(lines), 5)
        token = lines[1].split('"')[1]
        self.assertEqual(lines[2], f"OPENAI_BASE_URL=http://{self.rig.address}/v1")
        self.assertEqual(self.ask(token).status, 200)
        self.assertEqual(self.data("status", adopted["adopted"][0]["id"])["daily_limit"], "5.00")
        self.cli("adopt", env, "--yes", code=4)  # Nothing is left to adopt.
        self.assert_secret(rig.UPSTREAM_KEY)

    def test_adopt_changes_nothing_when_the_relay_is_gone(self):
        env = self.write(".env", f"OPENROUTER_API_KEY={rig.UPSTREAM_KEY}\nOPENROUTER_BASE_URL={self.base_url()}\n")
        before = self.read(env)
        self.rig.stop_relay()
        self.cli("adopt", env, "--yes", code=5)
        self.assertEqual(self.read(env), before)
        self.assertEqual(os.listdir(self.project), [".env"])
        self.rig.start_relay()
        self.assertEqual(self.data("list", "--all"), [])

    def test_imported_keys_work_and_leave_the_file_alone(self):
        env = self.write("keys.env", f"OPENROUTER_API_KEY={rig.UPSTREAM_KEY}\nOPENROUTER_BASE_URL={self.base_url()}\n")
        self.assertEqual(len(self.data("import", env, "--dry-run")["candidates"]), 1)
        self.assertEqual(self.data("upstream", "list"), [])
        added = self.data("import", env, "--yes")["added"]
        self.assertEqual([each["base_url"] for each in added], [self.base_url()])
        os.remove(env)
        pushed = self.data("push", added[0]["label"])
        self.assertEqual(self.ask(pushed["key"]).status, 200)
        item = {"details": {"sections": [{"fields": [{"title": "credential", "value": {"concealed": OLD_KEY}}]}]},
                "overview": {"title": "OpenRouter"}}
        archive = os.path.join(self.project, "export.1pux")
        with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
            file.writestr("export.attributes", "{}")
            file.writestr("export.data", json.dumps({"accounts": [{"vaults": [{"items": [item]}]}]}))
        self.assertEqual(len(self.data("import", archive, "--yes")["added"]), 1)
        os.remove(archive)
        self.assert_secret(rig.UPSTREAM_KEY, OLD_KEY)

    def test_rotation_reaches_every_living_key_and_can_be_gone_on_with(self):
        names = ["one", "two", "dead"]
        keys = {name: self.rig.push("--name", name, key=OLD_KEY) for name in names}
        self.cli("kill", "dead")
        self.assertEqual(self.ask(keys["one"]["key"]).status, 502)  # The upstream does not know the old one.
        refused = self.cli("upstream", "test", "openrouter", "--json", code=8)
        self.assertEqual(json.loads(refused.stdout)["data"]["result"], "refused")

        self.rig.stop_relay()
        stuck = self.cli("upstream", "rotate", "openrouter", "-", stdin=rig.UPSTREAM_KEY + "\n", code=5)
        self.assertIn("--continue", stuck.stderr)
        self.assertEqual(sorted(self.data("upstream", "list")[0]["behind"]), sorted(names))
        self.rig.start_relay()
        rest = self.data("upstream", "rotate", "openrouter", "--continue")
        self.assertEqual((sorted(rest["pushed"]), rest["dead"], rest["failed"]), (["one", "two"], ["dead"], []))
        for name in ("one", "two"):
            self.assertEqual(self.ask(keys[name]["key"]).status, 200)
        self.assertEqual(self.ask(keys["dead"]["key"]).code(), "key_killed")
        self.cli("restore", "dead")
        self.assertEqual(self.ask(keys["dead"]["key"]).status, 200)
        works = self.data("upstream", "test", "openrouter")
        self.assertEqual(works["result"], "works")
        self.assertGreater(works["models"], 0)
        self.assertEqual(self.data("upstream", "list")[0]["behind"], [])
        self.assert_secret(rig.UPSTREAM_KEY, OLD_KEY)
        self.assertEqual(self.rig.cli("upstream", "reveal", "openrouter").stdout.strip(), rig.UPSTREAM_KEY)


if __name__ == "__main__":
    rig.main()
