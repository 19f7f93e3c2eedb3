# SPDX-License-Identifier: GPL-3.0-or-later
"""The completion scripts in the shells they are for, with the names of a real vault."""
import os
import pty
import re
import select
import shutil
import signal
import subprocess
import time
import unittest

import rig


class Shell:
    """An interactive shell on a pty."""

    def __init__(self, arguments, env):
        self.shown = ""
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.execvpe(arguments[0], arguments, env)

    def type(self, text):
        os.write(self.terminal, text.encode())

    def wait_for(self, pattern, seconds=30):
        """Reads until the pattern is there; forgets what was shown up to its end."""
        deadline = time.monotonic() + seconds
        while True:
            found = re.search(pattern, self.shown)
            if found:
                self.shown = self.shown[found.end():]
                return found
            ready, _, _ = select.select([self.terminal], [], [], max(0, deadline - time.monotonic()))
            if not ready:
                raise AssertionError(f"{pattern!r} did not come; shown: {self.shown[-2000:]!r}")
            self.shown += os.read(self.terminal, 65536).decode(errors="replace")

    def close(self):
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.terminal)


class Completion(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.rig = rig.Rig()
        for name in ("ci-nightly", "ci-web", "laptop"):
            cls.rig.push("--daily-limit", "5", "--name", name)
        # No passphrase: names are known while the vault is locked, and nobody is asked for one.
        cls.env = {k: v for k, v in cls.rig.cli_env().items() if k != "RUBBERAPI_PASSPHRASE_FILE"}
        cls.env.update(PATH=rig.BIN + os.pathsep + os.environ["PATH"], TERM="dumb", PS1="> ", INPUTRC="/dev/null", COLUMNS="200")
        cls.relay = cls.rig.data_of("relay", "list")[0]["name"]

    @classmethod
    def tearDownClass(cls):
        cls.rig.close()

    def shell(self, name, *arguments):
        path = shutil.which(name)
        if not path:
            self.skipTest(f"{name} is not installed")
        shell = Shell([path, *arguments], self.env)
        self.addCleanup(shell.close)
        return shell

    def complete_by_typing(self, shell):
        """Tab after the beginning of a word: what is clear is written out."""
        for typed, completed in (("rubberapi sus", "rubberapi suspend"),
                                 ("rubberapi relay ren", "rubberapi relay rename"),
                                 ("rubberapi vault shares ver", "rubberapi vault shares verify"),
                                 ("rubberapi kill ci-n", "rubberapi kill ci-nightly"),
                                 ("rubberapi restore ci-nightly lap", "rubberapi restore ci-nightly laptop"),
                                 ("rubberapi logs --key ci-w", "rubberapi logs --key ci-web"),
                                 ("rubberapi list --sta", "rubberapi list --state"),
                                 (f"rubberapi relay test {self.relay[:4]}", f"rubberapi relay test {self.relay}")):
            with self.subTest(typed=typed):
                shell.type(typed + "\t")
                shell.wait_for(re.escape(completed))
                shell.type("\x15echo do''ne\n")  # Away with it.
                shell.wait_for("done")

    def test_bash(self):
        shell = self.shell("bash", "--norc", "--noprofile", "-i")
        shell.type("bind 'set enable-bracketed-paste off'; source <(rubberapi completion bash); echo rea''dy\n")
        shell.wait_for("ready")
        self.complete_by_typing(shell)
        shell.type("rubberapi kill ci-\t\t")
        shell.wait_for(r"ci-nightly\s+ci-web")

    def test_bash_by_its_own_function(self):
        script = 'source <(rubberapi completion bash)\nCOMP_WORDS=(rubberapi "$@"); COMP_CWORD=$#; _rubberapi\nprintf "%s\\n" "${COMPREPLY[@]}"\n'

        def offered(*words):
            done = subprocess.run(["bash", "--norc", "-uc", script, "bash", *words], env=self.env, capture_output=True, text=True, timeout=60)
            self.assertEqual((done.returncode, done.stderr), (0, ""))
            return done.stdout.split()

        self.assertEqual(offered("kill", "ci"), ["ci-nightly", "ci-web"])
        self.assertEqual(offered("upstream", "te"), ["test"])
        self.assertEqual(offered("push", "--pre"), ["--preset"])
        self.assertEqual(offered("nonsense", ""), [])
        self.assertIn("doctor", offered(""))

    def test_zsh(self):
        shell = self.shell("zsh", "-f", "-i")
        shell.type("source <(rubberapi completion zsh); echo rea''dy\n")
        shell.wait_for("ready")
        self.complete_by_typing(shell)

    def test_zsh_finds_it_by_itself(self):
        """As a package installs it."""
        folder = os.path.join(self.rig.folder, "fpath")
        os.mkdir(folder)
        with open(os.path.join(folder, "_rubberapi"), "w") as file:
            file.write(self.rig.cli("completion", "zsh").stdout)
        shell = self.shell("zsh", "-f", "-i")
        shell.type(f"fpath=({folder} $fpath); autoload -U compinit; compinit -u; echo rea''dy\n")
        shell.wait_for("ready")
        self.complete_by_typing(shell)

    def test_fish(self):
        if not shutil.which("fish"):
            self.skipTest("fish is not installed")

        def offered(line):
            done = subprocess.run(["fish", "--no-config", "-c", f"rubberapi completion fish | source; complete -C {line!r}"], env=self.env,
                                  capture_output=True, text=True, timeout=60)
            self.assertEqual(done.returncode, 0, done.stderr)
            return [each.split("\t")[0] for each in done.stdout.splitlines()]

        self.assertEqual(offered("rubberapi susp"), ["suspend"])
        self.assertEqual(offered("rubberapi relay ren"), ["rename"])
        self.assertEqual(offered("rubberapi kill ci"), ["ci-nightly", "ci-web"])
        self.assertEqual(offered("rubberapi logs --key ci-w"), ["ci-web"])
        self.assertEqual(offered("rubberapi list --sta"), ["--state"])

    def test_nothing_is_asked_where_there_is_no_vault(self):
        empty = {**self.env, "RUBBERAPI_HOME": os.path.join(self.rig.folder, "nowhere")}
        done = self.rig.run("rubberapi", "completion", "keys", env=empty)
        self.assertEqual((done.stdout, done.stderr), ("", ""))
        self.assertFalse(os.path.exists(empty["RUBBERAPI_HOME"]))


if __name__ == "__main__":
    rig.main()
