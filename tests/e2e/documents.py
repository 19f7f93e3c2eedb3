# SPDX-License-Identifier: GPL-3.0-or-later
"""Every command in every document, against the real programs: its verb and each option are in the program's own --help, and the
program's own parser takes it. The tour of README.md and the start of relay/README.md run as they are written."""
import functools
import glob
import json
import os
import re
import shutil
import signal
import subprocess
import tempfile
import unittest

import rig
from commands_in_text import OURS, commands_of

SOURCE = os.environ["RUBBER_SOURCE"]
DOCUMENTS = ["README.md", "relay/README.md", "desktop/README.md", "CONTRIBUTING.md", "SECURITY.md", "desktop/app/AUDIT.md",
             "installers/README.md"]


def text_of(document):
    with open(os.path.join(SOURCE, document)) as file:
        return file.read()


@functools.lru_cache(None)
def help_of(*words):
    with tempfile.TemporaryDirectory() as home:
        done = subprocess.run([rig.program(words[0]), *words[1:], "--help"], capture_output=True, text=True, timeout=60,
                              env={**os.environ, "RUBBERAPI_HOME": home, "RUBBERAPI_AGENT_SOCK": "none", "QT_QPA_PLATFORM": "offscreen"})
    assert done.returncode == 0, (words, done.stderr)
    return done.stdout


def verbs_below(text):
    part = re.search(r"^Subcommands:\n((?:  .*\n?)+)", text, re.M)
    return re.findall(r"^  ([a-z][a-z-]*)", part.group(1), re.M) if part else []


def options_of(text):
    """Option names and whether a value belongs to them."""
    found = {}
    for line in text.splitlines():
        match = re.match(r"^\s+((?:-{1,2}[A-Za-z][\w-]*,? ?)+)(.*)", line)
        for name in re.findall(r"-{1,2}[A-Za-z][\w-]*", match.group(1) if match else ""):
            found[name] = bool(re.match(r"[A-Z\[]", match.group(2)))
    return found


def grammar_trouble(words):
    """Why the program's --help does not know this command; None if it does."""
    path = [words[0]]
    rest = list(words[1:])
    while rest and rest[0] in verbs_below(help_of(*path)):
        path.append(rest.pop(0))
    below = verbs_below(help_of(*path))
    if below and rest and rest[0].startswith("$"):
        return None  # What a variable holds is not known here.
    if below and rest and not rest[0].startswith("-"):
        return f"{' '.join(path)} has no verb {rest[0]}"
    known = {}
    for depth in range(1, len(path) + 1):  # Those of a program are taken behind each of its verbs.
        known.update(options_of(help_of(*path[:depth])))
    for word in rest:
        if word == "--":
            break
        if re.match(r"-{1,2}[A-Za-z]", word) and word.split("=")[0] not in known:
            return f"{' '.join(path)} has no option {word}"
    return None


def file_trouble(words):
    """The same for scripts of this tree and for cmake's presets, and for units that systemctl is given."""
    path = os.path.join(SOURCE, words[0])
    if re.match(r"(\./)?(installers|tests|\.ci)/", words[0]):
        if not os.path.isfile(path):
            return f"there is no {words[0]}"
        if len(words) > 1 and not os.access(path, os.X_OK):
            return f"{words[0]} cannot be executed"
        for option in [word for word in words[1:] if word.startswith("--")]:
            with open(path) as file:
                if option not in file.read():
                    return f"{words[0]} knows no {option}"
    if words[0] == "cmake" and "--preset" in words:
        with open(os.path.join(SOURCE, "CMakePresets.json")) as file:
            presets = json.load(file)
        kind = "workflowPresets" if "--workflow" in words else "buildPresets" if "--build" in words else "configurePresets"
        if words[words.index("--preset") + 1] not in [preset["name"] for preset in presets[kind]]:
            return f"no such preset: {' '.join(words)}"
    if words[0] == "systemctl":
        for unit in [word for word in words[1:] if word.startswith("rubberapi")]:
            name = unit if "." in unit else unit + ".service"
            places = glob.glob(os.path.join(SOURCE, "installers", "linux", "**", name + "*"), recursive=True)
            if not places and name not in text_of("relay/README.md").replace(" ".join(words), ""):
                return f"there is no unit {unit}"
    return None


def trouble(words):
    return grammar_trouble(words) if words[0] in OURS else file_trouble(words)


class EveryCommand(unittest.TestCase):
    def commands(self):
        for document in DOCUMENTS:
            if not os.path.exists(os.path.join(SOURCE, document)):
                continue
            found, strange = commands_of(document, text_of(document))
            self.assertEqual(strange, [], "no program that the documents may name")
            yield from found

    def test_has_a_verb_and_options_that_there_are(self):
        wrong, seen = [], {}
        for command in self.commands():
            seen[command.document] = seen.get(command.document, 0) + 1
            if why := trouble(command.words):
                wrong.append(f"{command}: {why}")
        self.assertEqual(wrong, [])
        for document in ("README.md", "relay/README.md", "desktop/README.md", "CONTRIBUTING.md"):
            self.assertGreaterEqual(seen.get(document, 0), 5, document)

    def test_is_taken_by_the_programs_own_parser(self):
        """In a home without a vault and a folder without a relay a sound command fails for that; a wrong one as a usage error."""
        with tempfile.TemporaryDirectory() as folder:
            empty = os.path.join(folder, "bin")
            os.mkdir(empty)
            env = {"PATH": empty, "HOME": folder, "RUBBERAPI_HOME": folder + "/home", "RUBBERAPI_AGENT_SOCK": "none", "NO_COLOR": "1",
                   "LSAN_OPTIONS": "detect_leaks=0", "QT_QPA_PLATFORM": "offscreen"}
            # What a slip ends with, before anything is looked for.
            for slip in (["rubberapi", "push", "KEY", "--daily-limits", "5"], ["rubberapi", "lst"], ["rubberapi-relay", "init", "--tls-key", "K"]):
                done = subprocess.run([rig.program(slip[0]), *slip[1:]], cwd=folder, env=env, stdin=subprocess.DEVNULL, capture_output=True)
                self.assertEqual(done.returncode, 2, slip)
            wrong, run = [], set()
            for command in self.commands():
                words = command.words
                # A value that was shortened is no value; a tour has a test that runs it.
                if command.toured or words[0] not in OURS or re.search(r"…|\.\.\.", " ".join(words)):
                    continue
                if words[0] == "rubberapi-desktop":
                    words = [words[0], "--help", *words[1:]]  # Reads all of them, and opens no window.
                # What works without a vault, and would go on for ever or make one.
                if words[:2] in (["rubberapi", "agent"], ["rubberapi-relay", "serve"]) or words[:3] == ["rubberapi", "vault", "init"]:
                    continue
                if words[0] == "rubberapi-relay":
                    words = [word.replace("/var/lib/rubberapi", folder + "/relay") for word in words if word != "--service"]
                    if "--data-dir" not in words and len(words) > 1 and not words[1].startswith("-"):
                        words += ["--data-dir", folder + "/relay"]
                    if words[1:2] == ["init"]:
                        shutil.rmtree(folder + "/relay", ignore_errors=True)
                if tuple(words) in run:
                    continue
                run.add(tuple(words))
                done = subprocess.run([rig.program(words[0]), *words[1:]], cwd=folder, env=env, stdin=subprocess.DEVNULL,
                                      capture_output=True, text=True, errors="replace", timeout=60)
                # A sentence may name a program or a verb without what it needs.
                if command.prose and (len(command.words) == 1 or re.search(r"required|name one file", done.stderr)):
                    continue
                if done.returncode in (2, 106, 109) or done.returncode < 0:
                    wrong.append(f"{command}: {done.stderr.strip()[:300]}")
                shutil.rmtree(folder + "/home", ignore_errors=True)
            self.assertEqual(wrong, [])
            self.assertGreater(len(run), 30)

    def test_is_really_looked_at(self):
        """What a slip would look like, one of each kind."""
        for line in ("rubberapi push KEY --daily-limits 5", "rubberapi pushh KEY", "rubberapi relay pair URL --kode X", "rubberapi-relay init --tls",
                     "rubberapi-relay launch", "rubberapi-desktop --minimzed", "installers/packages.sh && installers/pakage.sh",
                     "installers/package.sh --relay-just", "cmake --preset relase", "cmake --build --preset nothing",
                     "systemctl enable --now rubberapi-rely", "RUBBERAPI_HOME=/x rubberapi list --jsn | cat"):
            found, _ = commands_of("a.md", f"```\nrubberapi list\n{line}\n```\n")
            self.assertEqual(len([c for c in found if trouble(c.words)]), 1, line)
        script = "<!-- tour: x -->\n```sh\nstart() { rubberapi-relay serve --data-dirr \"$1\" 2>>log & }\nx=$(rubberapi list --jsn | cut -c1)\n```\n"
        self.assertEqual([bool(trouble(c.words)) for c in commands_of("a.md", script)[0]], [True, True])
        found, strange = commands_of("a.md", "```\nrubberapi list\nruberapi list\n```\n")
        self.assertEqual([c.words[0] for c in strange], ["ruberapi"])
        found, _ = commands_of("a.md", "Use `rubberapi backup list|verifi` then `rubberapi kill X --now`.")
        self.assertEqual([bool(trouble(c.words)) for c in found], [False, True, True])
        found, _ = commands_of("a.md", "```\n$ rubberapi push \"k # k\" \\\n    --name x  # why\nProxy key\n```\n")
        self.assertEqual([c.words for c in found], [["rubberapi", "push", "k # k", "--name", "x"]])


def block_after(document, heading):
    part = text_of(document).split(f"\n{heading}\n", 1)[1]
    return re.search(r"^```\w*\n(.*?)^```", part, re.S | re.M).group(1)


class AsWritten(unittest.TestCase):
    def test_the_four_commands_of_the_readme(self):
        with rig.Rig() as r:
            commands = commands_of("README.md", "```\n" + block_after("README.md", "## Four commands") + "```\n")[0]
            self.assertEqual([c.words[1] for c in commands], ["push", "status", "repin", "kill"])
            pushed = r.cli(*commands[0].words[1:])
            token = re.search(r"rk_live_([A-Za-z0-9]{12})_", pushed.stdout)
            self.assertTrue(token, pushed.stdout)
            for label in ("Key", "Endpoint", "Budget", "Models"):
                self.assertRegex(pushed.stdout, rf"(?m)^  {label} ")
            said = [r.cli(*[re.sub(r"rk_live_\w+", "rk_live_" + token.group(1), word) for word in c.words[1:]]) for c in commands[1:]]
            self.assertRegex(said[0].stdout, r"(?m)^Status +active")
            self.assertIn("Key revoked.", said[2].stdout + said[2].stderr)
            self.assertRegex(r.cli("status", "rk_live_" + token.group(1)).stdout, r"(?m)^Status +killed")

    def test_the_start_of_a_relay(self):
        with tempfile.TemporaryDirectory() as folder:
            data = os.path.join(folder, "relay")
            init, serve, pair = commands_of("a", "```\n" + block_after("relay/README.md", "## Start") + "```\n")[0]
            mine = lambda command: [rig.program(command.words[0])] + [
                re.sub(r":\d+$", ":0", word.replace("/var/lib/rubberapi", data)) for word in command.words[1:]]
            subprocess.run(mine(init), check=True, capture_output=True)
            server = rig.Program(mine(serve), folder + "/log")
            try:
                self.assertRegex(server.ready, r"^ready data=127\.0\.0\.1:\d+ control=127\.0\.0\.1:\d+$")
                self.assertRegex(subprocess.run(mine(pair), check=True, capture_output=True, text=True).stdout, r"[0-9A-Z-]{8}")
            finally:
                self.assertEqual(server.stop(signal.SIGTERM), 0)


if __name__ == "__main__":
    rig.main()
