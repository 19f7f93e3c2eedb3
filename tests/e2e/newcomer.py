# SPDX-License-Identifier: GPL-3.0-or-later
"""The first minutes, at a terminal: what is printed, what is asked, what goes where."""
import json
import os
import pty
import re
import select
import subprocess
import unittest

import rig


def at_terminal(r, arguments, answers, env=None, seconds=30):
    """Runs a verb on a pty; `answers` are (what to wait for, what to type). Returns everything shown and the exit code."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.execve(rig.program("rubberapi"), ["rubberapi", *arguments], {**(env or r.env), "TERM": "xterm"})
    shown, left = "", list(answers)
    while True:
        ready, _, _ = select.select([terminal], [], [], seconds)
        if not ready:
            os.kill(pid, 9)
            raise AssertionError(f"nothing came for {seconds} s after: {shown!r}")
        try:
            piece = os.read(terminal, 4096).decode(errors="replace")
        except OSError:
            break
        if not piece:
            break
        shown += piece
        if left and re.search(left[0][0], shown):
            os.write(terminal, (left.pop(0)[1] + "\n").encode())
    _, status = os.waitpid(pid, 0)
    os.close(terminal)
    return shown, os.waitstatus_to_exitcode(status)


class Newcomer(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.rig = rig.Rig(pair=False)
        cls.asking = {k: v for k, v in cls.rig.env.items() if k != "RUBBERAPI_PASSPHRASE_FILE"}

    @classmethod
    def tearDownClass(cls):
        cls.rig.close()

    def test_a_first_day(self):
        r = self.rig
        first = r.cli(code=None)
        self.assertIn("rubberapi vault init", first.stdout + first.stderr)
        no_vault = r.cli("list", code=4)
        self.assertIn("rubberapi vault init", no_vault.stderr)

        shown, code = at_terminal(r, ["vault", "init"], [("(?i)passphrase", rig.PASSPHRASE), ("(?i)(again|repeat|once more)", rig.PASSPHRASE)],
                                  env=self.asking)
        self.assertEqual(code, 0, shown)
        self.assertNotIn(rig.PASSPHRASE, shown)

        pairing = r.pairing_code()
        self.assertEqual(set(pairing), {"code", "control", "expires_at", "identity_words"})
        wrong = pairing["code"][:-1] + ("A" if pairing["code"][-1] != "A" else "B")
        r.cli("relay", "pair", pairing["control"], "--code", wrong, code=7)
        pairing = r.pairing_code()
        r.cli("relay", "pair", pairing["control"], "--code", pairing["code"], "--name", "home")
        again = r.cli("relay", "pair", pairing["control"], "--code", pairing["code"], "--name", "twice", code=None)
        self.assertNotEqual(again.returncode, 0, "a code works once")

        # The upstream key by prompt, by pipe and as an argument (with a warning).
        base = ["--base-url", f"http://{r.sandbox_address}/api/v1", "--daily-limit", "1"]
        shown, code = at_terminal(r, ["push", "--provider", "openrouter", "--name", "typed", *base],
                                  [("(?i)passphrase", rig.PASSPHRASE), ("(?i)key:? ?$", rig.UPSTREAM_KEY)], env=self.asking)
        self.assertEqual(code, 0, shown)
        self.assertNotIn(rig.UPSTREAM_KEY, shown)
        self.assertIn("Proxy key created", shown)
        piped = r.cli("push", "-", "--name", "piped", *base, stdin=rig.UPSTREAM_KEY + "\n")
        self.assertIn("Proxy key created", piped.stdout)
        argued = r.cli("push", rig.UPSTREAM_KEY, "--name", "argued", *base)
        self.assertIn("history", argued.stderr)

        wrong_three_times = [("(?i)passphrase", "a"), ("(?i)wrong.*", "b"), ("(?is)wrong.*wrong.*", "c")]
        shown, code = at_terminal(r, ["list"], wrong_three_times, env=self.asking)
        self.assertEqual(code, 10, shown)

        for verb in ("push", "status", "list", "show", "edit", "kill", "restore", "repin", "rotate", "env", "run", "logs", "spend",
                     "doctor", "vault init", "vault passwd", "vault backup", "relay pair", "relay deploy", "relay list", "relay test",
                     "relay unseal", "relay seal", "relay attest", "relay attest-policy", "relay devices", "relay approve", "relay deny", "relay remove-device", "relay shares create",
                     "vault shares create", "vault shares remove", "audit verify", "audit prove", "audit export", "prices show", "prices set", "prices pin", "prices diff", "prices update", "suspend", "resume"):
            shown = r.cli(*verb.split(), "--help").stdout
            self.assertRegex(shown, r"(?i)example", verb)
        for verb in ("init", "serve", "pair", "status", "check-config", "verify-journal", "repair", "backup", "restore", "unseal", "metrics", "doctor"):
            self.assertRegex(r.run("rubberapi-relay", verb, "--help").stdout, r"(?i)example", verb)

        hidden = at_terminal(r, ["env", "typed"], [("(?i)passphrase", rig.PASSPHRASE)], env=self.asking)[0]
        self.assertNotRegex(hidden, r"rk_live_[0-9A-Za-z]{12}_[0-9A-Za-z]{43}", "a terminal shows no whole key unless asked")
        listed = r.data_of("list")
        self.assertEqual({key["name"] for key in listed}, {"typed", "piped", "argued"})
        # Everything is one line of JSON, also errors.
        error = r.cli("status", "nobody", "--json", code=4)
        self.assertIn("error", json.loads(error.stderr.strip().splitlines()[-1]))

        new = os.path.join(r.folder, "new-passphrase")
        with open(new, "w") as file:
            os.chmod(new, 0o600)
            file.write("another passphrase entirely\n")
        shown, code = at_terminal(r, ["vault", "passwd"], [("(?i)passphrase", rig.PASSPHRASE), ("(?i)new", "another passphrase entirely"),
                                                           ("(?i)(again|repeat|once more)", "another passphrase entirely")], env=self.asking)
        self.assertEqual(code, 0, shown)
        r.cli("list", code=10)
        r.env["RUBBERAPI_PASSPHRASE_FILE"] = new
        self.assertEqual(len(r.data_of("list")), 3)
        backup = os.path.join(r.folder, "copy.backup")
        r.cli("vault", "backup", backup)
        self.assertGreater(os.path.getsize(backup), 1000)
        loose = os.path.join(r.folder, "loose")
        with open(loose, "w") as file:
            file.write("another passphrase entirely\n")
        os.chmod(loose, 0o644)
        self.assertIn("others", r.cli("list", env={**r.env, "RUBBERAPI_PASSPHRASE_FILE": loose}).stderr)


if __name__ == "__main__":
    rig.main()
