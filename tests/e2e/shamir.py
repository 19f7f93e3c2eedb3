# SPDX-License-Identifier: GPL-3.0-or-later
"""Shares, with the real programs: a vault whose passphrase is lost, and a relay that people open together."""
import glob
import json
import os
import pathlib
import pty
import re
import select
import signal
import subprocess
import time
import unittest

import rig


def words_of(path):
    """What a person reads from a sheet of text."""
    with open(path) as file:
        block = file.read().split("\n\n")[2]
    words = re.findall(r"\d+ ([a-z]{4,8})\b", block)
    assert len(words) == 33, (path, block)
    return " ".join(words)


def pipe_of(text=""):
    reader, writer = os.pipe()
    if text:
        os.write(writer, text.encode())
    return reader, writer


def create(room, arguments, folder, choose, code=0):
    """`... shares create --out FOLDER`: waits for the sheets, types `choose(sheets)` again. Gives all sheets' words."""
    reader, writer = pipe_of()
    command = [rig.program("rubberapi"), *arguments, "--out", folder, "--text", "--shares-fd", str(reader), "--json"]
    process = subprocess.Popen(command, env=room.cli_env(), pass_fds=[reader], stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE, text=True)
    os.close(reader)

    def sheets():
        if process.poll() is not None:
            raise AssertionError(process.communicate())
        found = sorted(glob.glob(os.path.join(folder, "*.txt")))
        total = int(re.search(r"-of-(\d+)\.txt", found[0]).group(1)) if found else 0
        return found if found and len(found) == total and all("SLIP-39" in pathlib.Path(path).read_text() for path in found) else None

    words = [words_of(path) for path in rig.eventually(sheets, 60, "the sheets")]
    os.write(writer, "".join(line + "\n" for line in choose(words)).encode())
    os.close(writer)
    out, talk = process.communicate(timeout=120)
    assert process.returncode == code, (process.returncode, out, talk)
    return words, out, talk


class Terminal:
    """A program on a terminal of its own, as a person sees it."""

    def __init__(self, command, env):
        self.process, self.screen = None, b""
        pid, self.descriptor = pty.fork()
        if pid == 0:
            os.execve(command[0], command, env)
        self.pid = pid

    def wait_for(self, text, seconds=60):
        deadline = time.monotonic() + seconds
        while text.encode() not in self.screen:
            if time.monotonic() > deadline:
                raise AssertionError(f"{text!r} was not shown; the screen has:\n{self.screen.decode(errors='replace')}")
            if select.select([self.descriptor], [], [], 0.2)[0]:
                try:
                    self.screen += os.read(self.descriptor, 65536)
                except OSError:
                    time.sleep(0.05)  # The other end is gone: what was shown is all there is.

    def type(self, text):
        self.screen = b""
        os.write(self.descriptor, text.encode() + b"\n")

    def ended(self):
        status = os.waitpid(self.pid, 0)[1]  # Before its terminal goes away under it.
        os.close(self.descriptor)
        return os.waitstatus_to_exitcode(status)


class VaultShares(unittest.TestCase):
    def test_two_of_three_give_the_vault_a_new_passphrase(self):
        with rig.Rig() as room:
            pushed = room.push("--name", "ci")
            sheets = os.path.join(room.folder, "sheets")
            words, out, _ = create(room, ["vault", "shares", "create", "--threshold", "2", "--shares", "3"], sheets,
                                   lambda all_words: [all_words[2], all_words[0]])
            self.assertEqual(json.loads(out)["data"]["plan"], "2/3")
            self.assertEqual(os.stat(glob.glob(sheets + "/*")[0]).st_mode & 0o777, 0o600)
            with open(room.passphrase_file, "w") as file:
                file.write("forgotten\n")
            self.assertEqual(room.cli("list", code=None).returncode, 10)

            # One share is not enough, and nothing is changed by trying.
            reader, writer = pipe_of(words[1] + "\n")
            os.close(writer)
            done = subprocess.run([rig.program("rubberapi"), "vault", "shares", "recover", "--shares-fd", str(reader)],
                                  env=room.cli_env(), pass_fds=[reader], capture_output=True, text=True)
            self.assertNotEqual(done.returncode, 0)

            shares, writer = pipe_of(words[1] + "\n" + words[2] + "\n")
            fresh, fresh_writer = pipe_of("a new passphrase\n")
            done = subprocess.run([rig.program("rubberapi"), "vault", "shares", "recover", "--shares-fd", str(shares),
                                   "--new-passphrase-fd", str(fresh)], env=room.cli_env(), pass_fds=[shares, fresh],
                                  capture_output=True, text=True)
            for descriptor in (writer, fresh_writer, shares, fresh, reader):
                os.close(descriptor)
            self.assertEqual(done.returncode, 0, done.stderr)
            with open(room.passphrase_file, "w") as file:
                file.write("a new passphrase\n")
            self.assertEqual(room.data_of("list")[0]["id"], pushed["id"])
            trail = room.cli("audit", "trail").stdout
            self.assertIn("vault_recovered", trail)

    def test_new_shares_void_the_old_ones_and_unconfirmed_ones_are_nothing(self):
        with rig.Rig(pair=False) as room:
            room.cli("vault", "init")
            old, _, _ = create(room, ["vault", "shares", "create", "--threshold", "2", "--shares", "2"],
                               os.path.join(room.folder, "old"), lambda words: words)
            # Typed wrongly: not in force, and the sheets are gone.
            folder = os.path.join(room.folder, "wrong")
            _, _, talk = create(room, ["vault", "shares", "create", "--yes", "--threshold", "2", "--shares", "2"], folder,
                                lambda words: [old[0]], code=8)
            self.assertIn("share_other_set", talk)
            self.assertEqual(os.listdir(folder), [])
            self.verify(room, old, 0)
            fresh, _, _ = create(room, ["vault", "shares", "create", "--yes", "--group", "1/1", "--group", "2/2",
                                        "--groups-needed", "1"], os.path.join(room.folder, "new"),
                                 lambda words: [words[0]])
            self.verify(room, old, 8)
            self.verify(room, [fresh[1], fresh[2]], 0)
            self.assertNotEqual(room.cli("vault", "shares", "remove", "--json", code=None).returncode, 0)  # Nobody can be asked.
            room.cli("vault", "shares", "remove", "--yes")
            self.verify(room, [fresh[1], fresh[2]], 4)

    def verify(self, room, shares, code):
        reader, writer = pipe_of("".join(share + "\n" for share in shares))
        os.close(writer)
        done = subprocess.run([rig.program("rubberapi"), "vault", "shares", "verify", "--shares-fd", str(reader)],
                              env=room.cli_env(), pass_fds=[reader], capture_output=True, text=True)
        os.close(reader)
        self.assertEqual(done.returncode, code, done.stderr)

    def test_a_person_at_a_terminal_is_helped(self):
        with rig.Rig(pair=False) as room:
            room.cli("vault", "init")
            words, _, _ = create(room, ["vault", "shares", "create", "--threshold", "2", "--shares", "2"],
                                 os.path.join(room.folder, "sheets"), lambda all_words: all_words)
            env = {**room.cli_env(), "TERM": "dumb"}
            terminal = Terminal([rig.program("rubberapi"), "vault", "recover"], env)
            terminal.wait_for("Share 1")
            first = words[0].split(" ")
            # In two lines, each word cut to four letters; the second line has a slip first.
            terminal.type(" ".join(word[:4] for word in first[:20]))
            terminal.wait_for("Words 21 to 33")
            terminal.type(" ".join(first[20:32] + ["acadamic"]))
            terminal.wait_for("Did you mean academic?")
            terminal.type(" ".join(first[20:]))
            terminal.wait_for("Taken: 1 of 2 shares.")
            terminal.wait_for("Share 2")
            terminal.type(words[0])
            terminal.wait_for("there already")
            terminal.wait_for("Share 2")
            wrong = words[1].split(" ")
            wrong[9] = "academic" if wrong[9] != "academic" else "zero"
            terminal.type(" ".join(wrong))
            terminal.wait_for("Word 10 is probably the wrong one.")
            terminal.type(words[1])
            terminal.wait_for("New passphrase:")
            self.assertNotIn(" ".join(words[1].split(" ")[3:6]), terminal.screen.decode(errors="replace"))
            terminal.type("typed by hand")
            terminal.wait_for("The same again:")
            terminal.type("typed by hand")
            terminal.wait_for("has a new passphrase")
            self.assertEqual(terminal.ended(), 0)


class RelayShares(unittest.TestCase):
    def give(self, room, share, code=0):
        reader, writer = pipe_of(share + "\n")
        os.close(writer)
        done = subprocess.run([rig.program("rubberapi"), "relay", "unseal", "test", "--share", "--shares-fd", str(reader),
                               "--json"], env=room.cli_env(), pass_fds=[reader], capture_output=True, text=True)
        os.close(reader)
        self.assertEqual(done.returncode, code, done.stderr)
        return json.loads(done.stdout)["data"] if code == 0 else done.stderr

    def relay_status(self, room):
        return json.loads(room.run("rubberapi-relay", "status", "--data-dir", room.data, "--json").stdout)["data"]

    def test_people_open_the_relay_together(self):
        with rig.Rig(seal_mode="shamir") as room:
            self.assertTrue(self.relay_status(room)["sealed"])
            self.assertNotEqual(room.cli("push", rig.UPSTREAM_KEY, "--provider", "openrouter", code=None).returncode, 0)
            words, _, _ = create(room, ["relay", "shares", "create", "test", "--threshold", "2", "--shares", "3"],
                                 os.path.join(room.folder, "sheets"), lambda all_words: all_words[:2])
            pushed = room.push("--name", "ci")
            self.assertEqual(room.agent(pushed).call(rig.chat_body()).status, 200)

            room.restart_relay(signal.SIGKILL)
            self.assertEqual(room.agent(pushed).call(rig.chat_body()).code(), "relay_sealed")
            # No device opens it alone.
            self.assertNotEqual(room.cli("relay", "unseal", "test", code=None).returncode, 0)
            first = self.give(room, words[2])
            self.assertTrue(first["sealed"])
            self.assertEqual(first["given"], 1)
            status = self.relay_status(room)
            self.assertEqual(status["unseal"]["given"], 1)
            self.assertEqual(status["shares"]["plan"]["groups"], [{"threshold": 2, "count": 3}])
            self.assertIn("share_twice", self.give(room, words[2], code=8))
            self.assertFalse(self.give(room, words[1])["sealed"])
            self.assertEqual(room.agent(pushed).call(rig.chat_body()).status, 200)
            self.assertNotIn("unseal", self.relay_status(room))

            # A restart in the middle forgets what was given.
            room.restart_relay()
            self.give(room, words[0])
            room.restart_relay()
            self.assertNotIn("unseal", self.relay_status(room))
            self.assertTrue(self.give(room, words[1])["sealed"])
            self.assertFalse(self.give(room, words[0])["sealed"])
            for path in glob.glob(os.path.join(room.folder, "**", "*"), recursive=True):
                if os.path.isfile(path) and "/sheets/" not in path:
                    with open(path, "rb") as file:
                        self.assertNotIn(words[0].encode(), file.read(), path)

    def test_what_was_given_can_be_taken_back(self):
        with rig.Rig(seal_mode="shamir") as room:
            words, _, _ = create(room, ["relay", "shares", "create", "test", "--threshold", "2", "--shares", "3"],
                                 os.path.join(room.folder, "sheets"), lambda all_words: all_words[:2])
            room.restart_relay()
            self.assertIn("no_attempt", room.cli("relay", "unseal", "test", "--cancel", "--json", code=8).stderr)
            self.give(room, words[0])
            self.assertEqual(self.relay_status(room)["unseal"]["given"], 1)
            self.assertIn("1 share given", room.cli("relay", "test", code=None).stdout)
            self.assertEqual(room.cli("relay", "unseal", "test", "--cancel", "--share", code=2).stdout, "")
            self.assertEqual(room.data_of("relay", "unseal", "test", "--cancel"), {"relay": "test", "forgotten": 1})
            self.assertNotIn("unseal", self.relay_status(room))
            self.assertTrue(self.give(room, words[1])["sealed"])
            self.assertFalse(self.give(room, words[0])["sealed"])
            self.assertIn("shares_cancelled", room.cli("logs", "--since", "1h", "--json").stdout)

    def test_a_relay_whose_disk_was_set_back_is_not_opened(self):
        with rig.Rig(seal_mode="desktop") as room:
            room.push("--name", "ci")
            room.stop_relay()
            old = os.path.join(room.folder, "old")
            rig.shutil.copytree(room.data, old, ignore=rig.shutil.ignore_patterns("*.sock"))
            room.start_relay()
            room.cli("kill", "ci")
            room.cli("logs", "--since", "24h")
            room.stop_relay()
            rig.shutil.rmtree(room.data)
            rig.shutil.move(old, room.data)
            room.start_relay()
            self.assertIn("relay_rolled_back", room.cli("relay", "unseal", "test", "--json", code=7).stderr)
            self.assertTrue(self.relay_status(room)["sealed"])
            done = room.cli("relay", "unseal", "test", "--accept-rollback")
            self.assertIn("are lost", done.stderr)
            self.assertFalse(self.relay_status(room)["sealed"])


if __name__ == "__main__":
    rig.main()
