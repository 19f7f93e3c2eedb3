# SPDX-License-Identifier: GPL-3.0-or-later
"""The security tour of README.md, run as it is written: every block behind a `<!-- tour: NAME -->` line, in one shell.

What a command's comment says is checked:
  # exit 7      it must exit so; without it, with 0
  # "text"      what stands in quotes must be in what it prints
  # in a while  it is run again until both hold
"""
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
import unittest

import rig

README = os.path.join(os.environ["RUBBER_SOURCE"], "README.md")
BLOCK = re.compile(r"<!-- tour: ([a-z ]+) -->\n+```sh\n(.*?)```", re.DOTALL)
PATIENCE = 90


class Command:
    def __init__(self, text):
        self.text = text
        said = "\n".join(re.findall(r"\s# (.*)$", text.rstrip(), re.MULTILINE)) if "\n" not in text.rstrip() or "<<" not in text else ""
        code = re.search(r"\bexit (\d+)", said)
        self.code = int(code.group(1)) if code else 0
        self.words = re.findall(r'"([^"]+)"', said)
        self.waits = "in a while" in said


def blocks():
    with open(README) as file:
        found = BLOCK.findall(file.read())
    return [(name, list(commands(text))) for name, text in found]


def commands(text):
    """Whole commands: lines are joined until the shell says that nothing is missing."""
    pending = ""
    for line in text.splitlines(keepends=True):
        pending += line
        if all(not each.strip() or each.startswith("#") for each in pending.splitlines()):
            continue  # A remark belongs to the command behind it.
        asked = subprocess.run(["bash", "-n"], input=pending, capture_output=True, text=True)
        if asked.returncode == 0 and not asked.stderr and not pending.rstrip().endswith("\\"):
            yield Command(pending)
            pending = ""
    if any(each.strip() and not each.startswith("#") for each in pending.splitlines()):
        raise AssertionError(f"the block ends in the middle of a command:\n{pending}")


class Shell:
    """One bash that goes on from command to command."""

    def __init__(self, folder):
        self.folder = folder
        suppressions = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support", "lsan.supp")
        env = {name: value for name, value in os.environ.items() if not name.startswith("RUBBERAPI_")}
        env.update(PATH=rig.BIN + os.pathsep + os.environ["PATH"], HOME=folder, NO_COLOR="1",
                   LSAN_OPTIONS=f"print_suppressions=0:suppressions={suppressions}")
        self.process = subprocess.Popen(["bash", "--noprofile", "--norc"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=folder, env=env,
                                        text=True, start_new_session=True)
        self.out, self.count = "", 0

    def run(self, text):
        self.count += 1  # A file each: what runs on in the background may still write to an older one.
        self.out = os.path.join(self.folder, f"printed-{self.count}")
        self.process.stdin.write(f"{{\n{text}\n}} >{self.out} 2>&1 </dev/null\necho $?\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise AssertionError(f"the shell ended at:\n{text}\n{self.printed()}")
        return int(line), self.printed()

    def printed(self):
        with open(self.out, errors="replace") as file:
            return file.read()

    def close(self):
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait()


def trouble(command, code, printed):
    if code != command.code:
        return f"exited {code}, not {command.code}"
    missing = [words for words in command.words if words not in printed]
    return f"did not print {missing}" if missing else ""


class Tour(unittest.TestCase):
    def test_every_part_is_in_it(self):
        names = [name for name, _ in blocks()]
        for part in ("begin", "audit", "accept a restore", "webhooks", "anomalies", "canary", "vault shares", "seal modes", "unseal by shares",
                     "attestation", "devices", "end"):
            self.assertIn(part, names)
        self.assertEqual(len(names), len(set(names)))

    def test_what_it_says_is_so(self):
        folder = tempfile.mkdtemp(prefix="rubber-tour-")
        self.addCleanup(shutil.rmtree, folder, ignore_errors=True)
        shell = Shell(folder)
        self.addCleanup(shell.close)
        failures = 0
        for name, each in blocks():
            begin = time.monotonic()
            for command in each:
                deadline = time.monotonic() + PATIENCE
                code, printed = shell.run(command.text)
                while command.waits and trouble(command, code, printed) and time.monotonic() < deadline:
                    time.sleep(0.2)
                    code, printed = shell.run(command.text)
                self.assertEqual(trouble(command, code, printed), "", f"{name}:\n{command.text}{printed}")
                failures += command.code != 0
            print(f"{name}: {len(each)} commands, {time.monotonic() - begin:.0f} s", flush=True)
        self.assertGreaterEqual(failures, 20)  # A tour of promises shows what is refused, too.


if __name__ == "__main__":
    rig.main()
