# SPDX-License-Identifier: GPL-3.0-or-later
"""Root looks after a relay that belongs to somebody else: nothing in its folder may become root's."""
import json
import os
import pwd
import shutil
import subprocess
import tempfile
import unittest

import rig

NOBODY = 65534


@unittest.skipUnless(os.geteuid() == 0, "only root can become somebody else")
class OwnedFolder(unittest.TestCase):
    def setUp(self):
        self.base = tempfile.mkdtemp(prefix="rubber-")
        self.addCleanup(shutil.rmtree, self.base)
        os.chmod(self.base, 0o755)
        self.data = os.path.join(self.base, "relay")
        os.mkdir(self.data, 0o700)
        os.chown(self.data, NOBODY, NOBODY)

    def relay(self, *words, code=0):
        done = subprocess.run([rig.program("rubberapi-relay"), *words, "--data-dir", self.data], capture_output=True, text=True,
                              timeout=60)
        self.assertEqual(done.returncode, code, done.stdout + done.stderr)
        return done

    def all_owned(self):
        seen = 0
        for folder, _, names in os.walk(self.data):
            for path in [folder] + [os.path.join(folder, name) for name in names]:
                facts = os.lstat(path)
                self.assertEqual((facts.st_uid, facts.st_gid), (NOBODY, NOBODY), path)
                self.assertEqual(facts.st_mode & 0o077, 0, path)
                seen += 1
        return seen

    def test_every_verb_works_as_the_owner(self):
        self.relay("init", "--listen", "127.0.0.1:0", "--control", "127.0.0.1:0", "--seal-mode", "file")
        self.assertGreater(self.all_owned(), 6)
        server = rig.Program([rig.program("rubberapi-relay"), "serve", "--data-dir", self.data], self.base + "/log")
        try:
            with open(f"/proc/{server.process.pid}/status") as file:
                ids = {line.split(":")[0]: line.split()[1:] for line in file if line.startswith(("Uid", "Gid", "Groups"))}
            self.assertEqual(ids["Uid"], [str(NOBODY)] * 4)
            self.assertEqual(ids["Gid"], [str(NOBODY)] * 4)
            self.assertNotIn("0", ids["Groups"])
            self.assertIn("code", json.loads(self.relay("pair", "--json").stdout))
            token = json.loads(self.relay("metrics", "--json").stdout)["data"]["token"]
            self.assertTrue(token.startswith("rkm_"))
            doctor = json.loads(self.relay("doctor", "--json").stdout)["data"]
            self.assertEqual(doctor["user"], "ok")
            self.assertTrue(doctor["seal mode"].startswith("ok"))
            self.assertIn("price book", doctor)
        finally:
            server.stop()
        self.relay("verify-journal")
        self.assertGreater(self.all_owned(), 8)

    def test_the_service_needs_its_user(self):
        try:
            pwd.getpwnam("rubberapi")
        except KeyError:
            done = self.relay("init", "--service", code=4)
            self.assertIn("systemd-sysusers", done.stderr)
            self.assertEqual(os.listdir(self.data), [])
            return
        done = self.relay("init", "--service", code=7)  # The folder is nobody's, not the service's.
        self.assertIn("belongs to somebody else", done.stderr)


if __name__ == "__main__":
    rig.main()
