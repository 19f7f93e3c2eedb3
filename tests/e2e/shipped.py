# SPDX-License-Identifier: GPL-3.0-or-later
"""What is handed out beside the programs: man pages and completions made of --help, the unit, the desktop entry."""
import os
import re
import shutil
import subprocess
import tempfile
import unittest

import rig

SOURCE = os.environ["RUBBER_SOURCE"]
SHIPPING = os.path.join(SOURCE, "cmake", "shipping")


def said_by(*command, **options):
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, **options)
    assert done.returncode == 0, (command, done.stdout[-2000:], done.stderr[-2000:])
    return done.stdout


def subcommands(text):
    part = re.search(r"^Subcommands:\n((?:  .*\n?)+)", text, re.M)
    return re.findall(r"^  ([a-z][a-z-]*)", part.group(1), re.M) if part else []


class ManPages(unittest.TestCase):
    def page(self, name, section, *more):
        out = os.path.join(self.folder, f"{name}.{section}")
        said_by("cmake", f"-DPROGRAM={rig.program(name)}", f"-DNAME={name}", f"-DSECTION={section}", "-DSUMMARY=a summary",
                "-DDATE=2026-11-26", "-DVERSION=1.2.3", f"-DOUT={out}", f"-DEND={SHIPPING}/man/{name}.roff", *more,
                "-P", f"{SHIPPING}/ManPage.cmake")
        with open(out) as file:
            return out, file.read()

    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder)

    def clean(self, path):
        """roff that a formatter takes without a word, where there is one."""
        if shutil.which("groff"):
            done = subprocess.run(["groff", "-man", "-ww", "-Tutf8", "-z", path], capture_output=True, text=True)
            self.assertEqual(done.stderr, "")

    def test_every_verb_has_its_part(self):
        for name, section in (("rubberapi", 1), ("rubberapi-relay", 8)):
            path, page = self.page(name, section, "-DVERBS=ON")
            verbs = subcommands(said_by(rig.program(name), "--help"))
            self.assertGreater(len(verbs), 8)
            for verb in verbs:
                self.assertIn(f'.SS "{name} {verb}"', page)
                for below in subcommands(said_by(rig.program(name), verb, "--help")):
                    self.assertIn(f'.SS "{name} {verb} {below}"', page)
            self.assertTrue(page.startswith(f'.TH "{name.upper()}" "{section}" "2026-11-26" "RubberAPI 1.2.3"'))
            self.clean(path)

    def test_a_page_says_what_help_says(self):
        _, page = self.page("rubberapi-relay", 8, "-DVERBS=ON")
        plain = page.replace("\\-", "-").replace("\\&", "").replace("\\e", "\\")
        for line in said_by(rig.program("rubberapi-relay"), "init", "--help", env={**os.environ, "COLUMNS": "78"}).splitlines():
            self.assertIn(line, plain)

    def test_the_desktop_has_one_too(self):
        path, page = self.page("rubberapi-desktop", 1)
        self.assertIn("minimized", page)
        self.clean(path)

    def test_a_program_that_says_nothing_is_an_error(self):
        done = subprocess.run(["cmake", "-DPROGRAM=false", "-DNAME=x", "-DSECTION=1", f"-DOUT={self.folder}/x", "-P",
                               f"{SHIPPING}/ManPage.cmake"], capture_output=True)
        self.assertNotEqual(done.returncode, 0)


class Completions(unittest.TestCase):
    def test_each_shell_takes_its_script(self):
        with tempfile.TemporaryDirectory() as folder:
            for shell in ("bash", "zsh", "fish"):
                out = os.path.join(folder, shell)
                said_by("cmake", f"-DPROGRAM={rig.program('rubberapi')}", f"-DSHELL={shell}", f"-DOUT={out}", "-P",
                        f"{SHIPPING}/Completion.cmake")
                with open(out) as file:
                    self.assertIn("repin", file.read())
                if shutil.which(shell):
                    said_by(shell, "-n", out)


class SystemFiles(unittest.TestCase):
    def filled(self, name, folder):
        with open(os.path.join(SOURCE, "installers", "linux", name + ".in")) as file:
            text = file.read()
        for word, value in (("CMAKE_INSTALL_FULL_BINDIR", "/usr/bin"), ("CMAKE_INSTALL_FULL_PREFIX", "/usr"), ("CMAKE_INSTALL_FULL_DATADIR", "/usr/share"),
                            ("PROJECT_VERSION", "1.2.3"), ("RUBBER_RELEASE_DATE", "2026-11-26")):
            text = text.replace(f"@{word}@", value)
        self.assertNotIn("@CMAKE", text)
        path = os.path.join(folder, os.path.basename(name))
        with open(path, "w") as file:
            file.write(text)
        return path

    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder)

    @unittest.skipUnless(shutil.which("systemd-analyze"), "no systemd-analyze here")
    def test_the_units_leave_little_open(self):
        for name in ("rubberapi-relay.service", "acme/rubberapi-acme.service", "acme/rubberapi-acme-http@.service"):
            done = subprocess.run(["systemd-analyze", "security", "--offline=true", "--threshold=15", self.filled(name, self.folder)],
                                  capture_output=True, text=True)
            self.assertEqual(done.returncode, 0, name + done.stdout[-300:] + done.stderr)

    @unittest.skipUnless(shutil.which("systemd-analyze"), "no systemd-analyze here")
    def test_the_units_are_understood(self):
        names = [self.filled("acme/rubberapi-acme.service", self.folder), self.filled("acme/rubberapi-acme-http@.service", self.folder),
                 self.filled("rubberapi-relay.service", self.folder)]
        for name in ("rubberapi-acme.timer", "rubberapi-acme-http.socket"):
            names.append(shutil.copy(os.path.join(SOURCE, "installers/linux/acme", name), self.folder))
        done = subprocess.run(["systemd-analyze", "verify", "--man=no", *names], capture_output=True, text=True)
        said = [line for line in done.stderr.splitlines() if self.folder in line or "rubberapi" in line]
        # The programs are not installed here; everything else must be in order.
        self.assertEqual([line for line in said if "is not executable" not in line], [])

    def test_the_unit_says_which_ends_are_final(self):
        with open(self.filled("rubberapi-relay.service", self.folder)) as file:
            unit = file.read()
        # commands.h: usage 2, not found 4, trust 7, in use 9, damaged 11, another version 12.
        self.assertIn("RestartPreventExitStatus=2 4 7 9 11 12\n", unit)

    @unittest.skipUnless(shutil.which("desktop-file-validate"), "no desktop-file-validate here")
    def test_the_desktop_entry_is_sound(self):
        said_by("desktop-file-validate", os.path.join(SOURCE, "installers/linux/rubberapi-desktop.desktop"))

    @unittest.skipUnless(shutil.which("appstreamcli"), "no appstreamcli here")
    def test_the_store_page_is_sound(self):
        said_by("appstreamcli", "validate", "--no-net", self.filled("rubberapi-desktop.metainfo.xml", self.folder))


if __name__ == "__main__":
    rig.main()
