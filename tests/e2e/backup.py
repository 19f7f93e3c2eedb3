# SPDX-License-Identifier: GPL-3.0-or-later
"""`rubberapi-relay backup` and `restore` with real relays: while one runs and works, onto another machine, damaged, and old."""
import asyncio
import hashlib
import io
import os
import shutil
import subprocess
import tarfile
import unittest
from decimal import Decimal

import rig


class Backup(unittest.TestCase):
    def setUp(self):
        self.rig = rig.Rig()
        self.addCleanup(self.rig.close)
        self.tar = os.path.join(self.rig.folder, "relay.tar")
        self.other = os.path.join(self.rig.folder, "other")

    def backup(self, *options, code=0):
        return self.rig.run("rubberapi-relay", "backup", "--data-dir", self.rig.data, self.tar, *options, code=code)

    def restore(self, *options, code=0, tar=None):
        return self.rig.run("rubberapi-relay", "restore", "--data-dir", self.other, tar or self.tar, *options, code=code)

    def go_on_with_the_other(self):
        if self.rig.relay:
            self.rig.stop_relay()
        shutil.move(self.rig.data, self.rig.data + ".gone")
        shutil.move(self.other, self.rig.data)
        self.rig.start_relay()

    def changed(self, change):
        """A copy of the backup with other members; their sums are right again unless `change` says otherwise."""
        members = []
        with tarfile.open(self.tar) as tar:
            for member in tar:
                members.append([member.name, tar.extractfile(member).read()])
        members = change([m for m in members if m[0] != "SHA256SUMS"])
        members.append(["SHA256SUMS", "".join(f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in members).encode()])
        path = self.tar + ".changed"
        with tarfile.open(path, "w", format=tarfile.USTAR_FORMAT) as tar:
            for name, data in members:
                info = tarfile.TarInfo(name)
                info.size = len(data)
                tar.addfile(info, io.BytesIO(data))
        return path

    def test_a_moved_relay_goes_on_as_it_was(self):
        pushed = self.rig.push("--daily-limit", "5")
        self.assertEqual(self.rig.agent(pushed).call(rig.chat_body()).status, 200)
        spent = Decimal(self.rig.status(pushed)["spent_today"])
        self.rig.stop_relay()
        self.backup("--with-master-key")
        self.assertEqual(os.stat(self.tar).st_mode & 0o777, 0o600)
        said = self.restore("--moved").stderr
        self.assertIn("go on", said)
        for folder, _, names in os.walk(self.other):
            for path in [folder] + [os.path.join(folder, name) for name in names]:
                self.assertEqual(os.stat(path).st_mode & 0o077, 0, path)
        here = {name for name in os.listdir(self.rig.data)}
        self.assertEqual(here - {name for name in os.listdir(self.other)} - {"relay.sock", "pairing.code"}, set())
        self.go_on_with_the_other()
        self.assertEqual(self.rig.agent(pushed).call(rig.chat_body()).status, 200)
        self.assertGreater(Decimal(self.rig.status(pushed)["spent_today"]), spent)
        self.assertIn("verified", self.rig.cli("audit", "verify").stdout)

    def test_any_tar_opens_and_checks_it(self):
        self.backup()
        folder = os.path.join(self.rig.folder, "opened")
        os.mkdir(folder)
        subprocess.run(["tar", "xf", self.tar, "-C", folder], check=True)
        subprocess.run(["sha256sum", "--quiet", "-c", "SHA256SUMS"], cwd=folder, check=True)
        names = {os.path.relpath(os.path.join(base, name), folder) for base, _, files in os.walk(folder) for name in files}
        self.assertIn("identity.key", names)
        self.assertFalse(names & {"rmk.key", "lock", "relay.sock", "pairing.code"}, "of this moment, or asked for only")

    def test_through_pipes(self):
        made = subprocess.run([rig.program("rubberapi-relay"), "backup", "--data-dir", self.rig.data, "-"], capture_output=True, check=True)
        subprocess.run([rig.program("rubberapi-relay"), "restore", "--data-dir", self.other, "-"], input=made.stdout,
                       capture_output=True, check=True)
        self.assertTrue(os.path.exists(os.path.join(self.other, "identity.key")))

    def test_while_it_works_every_copy_is_a_sound_relay(self):
        pushed = self.rig.push("--daily-limit", "100")
        agent = self.rig.agent(pushed)

        async def play():
            stop = asyncio.Event()

            async def work():
                while not stop.is_set():
                    answer = await agent.post(rig.chat_body("hi", max_tokens=4))
                    self.assertEqual(answer.status, 200, answer.body)
            workers = [asyncio.create_task(work()) for _ in range(4)]
            for turn in range(4):
                self.tar = os.path.join(self.rig.folder, f"{turn}.tar")
                await asyncio.to_thread(self.backup, "--with-master-key")
            stop.set()
            await asyncio.gather(*workers)
        asyncio.run(asyncio.wait_for(play(), 300))
        self.rig.stop_relay()  # The copies know its ports.
        for turn in range(4):
            self.other = os.path.join(self.rig.folder, f"other-{turn}")
            self.restore(tar=os.path.join(self.rig.folder, f"{turn}.tar"))
            self.rig.run("rubberapi-relay", "verify-journal", "--data-dir", self.other)
            server = rig.Program([rig.program("rubberapi-relay"), "serve", "--data-dir", self.other], self.other + ".log")
            self.assertEqual(server.stop(), 0)

    def test_an_old_copy_brings_no_key_back_to_life(self):
        """Honest about what a copy cannot know: killed since is not killed in it. So all keys stand still until the owner looks."""
        lives, dies = self.rig.push("--daily-limit", "5", "--name", "lives"), self.rig.push("--daily-limit", "5", "--name", "dies")
        self.backup("--with-master-key")
        self.rig.cli("kill", "dies")
        said = self.restore().stderr
        self.assertIn("suspended", said)
        self.assertIn("--accept-rollback", said)
        self.go_on_with_the_other()
        for pushed in (lives, dies):
            answer = self.rig.agent(pushed).call(rig.chat_body())
            self.assertEqual((answer.status, answer.code()), (403, "key_suspended"))

    def test_a_sealed_relay_set_back_is_not_opened_by_who_saw_more(self):
        self.rig.close()
        self.rig = rig.Rig(seal_mode="desktop")
        self.addCleanup(self.rig.close)
        self.tar, self.other = os.path.join(self.rig.folder, "relay.tar"), os.path.join(self.rig.folder, "other")
        pushed = self.rig.push("--daily-limit", "5", "--name", "ci")
        self.backup()
        for _ in range(3):
            self.assertEqual(self.rig.agent(pushed).call(rig.chat_body()).status, 200)
        self.assertGreaterEqual(len(self.rig.rows(pushed)), 3, "the device has seen them")
        self.restore()
        self.go_on_with_the_other()
        refused = self.rig.cli("relay", "unseal", "test", code=7)
        self.assertIn("--accept-rollback", refused.stderr)
        self.assertEqual(self.rig.agent(pushed).call(rig.chat_body()).status, 403, "suspended, and sealed besides")
        self.rig.cli("relay", "unseal", "test", "--accept-rollback")
        self.rig.cli("resume", "ci")
        self.assertEqual(self.rig.agent(pushed).call(rig.chat_body()).status, 200)

    def test_without_the_master_key_it_says_what_is_missing(self):
        self.backup()
        said = self.restore().stderr
        self.assertIn("rmk.key", said)
        done = self.rig.run("rubberapi-relay", "serve", "--data-dir", self.other, code=None)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("rmk.key", done.stderr)

    def test_what_is_no_sound_backup_leaves_no_relay(self):
        self.rig.push("--daily-limit", "5")
        self.backup("--with-master-key")
        with open(self.tar, "rb") as file:
            whole = file.read()
        at = whole.index(b"rubjrnl1") + 40
        cases = {
            "short": (whole[:len(whole) // 2], 11), "flipped": (whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1:], 11),
            "text": (b"no backup" * 200, 11), "nothing": (b"", 11)}
        for name, (content, code) in cases.items():
            path = os.path.join(self.rig.folder, name)
            with open(path, "wb") as file:
                file.write(content)
            self.restore(tar=path, code=code)
            self.assertEqual(set(os.listdir(self.other)) - {"lock"}, set(), name)
        crafted = {
            "outside": lambda all: all + [["../outside", b"x"]], "elsewhere": lambda all: all + [["keys/../../x", b"x"]],
            "unknown": lambda all: all + [["authorized_keys", b"x"]], "deep": lambda all: all + [["journal/a/b", b"x"]],
            "headless": lambda all: all[1:], "empty": lambda all: all[:1]}
        for name, change in crafted.items():
            self.restore(tar=self.changed(change), code=11)
            self.assertEqual(set(os.listdir(self.other)) - {"lock"}, set(), name)
        self.assertFalse(os.path.exists(os.path.join(self.rig.folder, "outside")))

    def test_a_newer_form_is_refused_by_name(self):
        self.backup()

        def newer(members):
            members[0][1] = members[0][1].replace(b"backup 1", b"backup 2").replace(b"program ", b"program 9.")
            return members
        said = self.restore(tar=self.changed(newer), code=12).stderr
        self.assertRegex(said, r"format 2 of rubberapi-relay 9\.\S+; this is \S+, which reads format 1")

    def test_nothing_is_overwritten(self):
        self.backup()
        self.assertIn("already", self.backup(code=1).stderr)
        self.restore()
        self.assertIn("a relay in this folder already", self.restore(code=1).stderr)
        self.other = os.path.join(self.rig.folder, "papers")
        os.mkdir(self.other, 0o700)
        with open(os.path.join(self.other, "letter"), "w"):
            pass
        self.assertIn("not empty (letter)", self.restore(code=1).stderr)


if __name__ == "__main__":
    rig.main()
