# SPDX-License-Identifier: GPL-3.0-or-later
"""What is handed out beside the programs: man pages and completions made of --help, the unit, the desktop entry."""
import importlib.util
import os
import plistlib
import re
import shutil
import struct
import subprocess
import sys
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


class OtherSystems(unittest.TestCase):
    """Descriptions for systems that are not here: as much of them as can be read here."""

    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder)

    @staticmethod
    def text(*path):
        with open(os.path.join(SOURCE, *path)) as file:
            return file.read()

    def icon(self, name):
        path = os.path.join(self.folder, name)
        said_by(sys.executable, "-B", os.path.join(SOURCE, "installers/icons.py"), path)
        return path

    def test_scripts_are_sound_shell(self):
        for name in ("linux/appimage.sh", "macos/package.sh", "windows/package.sh", "linux/acme/acme.sh"):
            path = os.path.join(SOURCE, "installers", name)
            said_by("bash", "-n", path)
            self.assertTrue(os.access(path, os.X_OK), name)
            if shutil.which("shellcheck"):
                said_by("shellcheck", "-S", "warning", path)

    def test_icons_hold_the_pictures(self):
        with open(self.icon("a.ico"), "rb") as file:
            data = file.read()
        count = struct.unpack_from("<HHH", data)[2]
        self.assertEqual(count, 7)
        for i in range(count):
            width, _, _, _, _, _, size, at = struct.unpack_from("<BBBBHHII", data, 6 + 16 * i)
            self.assertEqual(data[at:at + 8], b"\x89PNG\r\n\x1a\n")
            self.assertEqual(struct.unpack_from(">I", data, at + 16)[0], width or 256)
            self.assertLessEqual(at + size, len(data))
        with open(self.icon("a.icns"), "rb") as file:
            data = file.read()
        self.assertEqual((data[:4], struct.unpack_from(">I", data, 4)[0]), (b"icns", len(data)))
        at, kinds = 8, []
        while at < len(data):
            kinds.append(data[at:at + 4])
            self.assertEqual(data[at + 8:at + 16], b"\x89PNG\r\n\x1a\n")
            at += struct.unpack_from(">I", data, at + 4)[0]
        self.assertEqual((at, len(kinds)), (len(data), 5))

    def test_macos_knows_program_icon_and_links(self):
        facts = plistlib.loads(self.text("installers/macos/Info.plist.in").replace("@VERSION@", "1.2.3").encode())
        self.assertEqual((facts["CFBundleExecutable"], facts["CFBundleShortVersionString"]), ("rubberapi-desktop", "1.2.3"))
        self.assertIn("/" + facts["CFBundleIconFile"], self.text("installers/macos/package.sh"))
        self.assertEqual(facts["CFBundleURLTypes"][0]["CFBundleURLSchemes"], ["rubberapi"])

    @unittest.skipUnless(shutil.which("makensis"), "no makensis here")
    def test_windows_installer_compiles(self):
        stage = os.path.join(self.folder, "stage")
        os.makedirs(stage + "/bin")
        for name in ("bin/rubberapi-desktop.exe", "LICENSE.txt"):
            with open(os.path.join(stage, name), "w") as file:
                file.write("x")
        out = os.path.join(self.folder, "out.exe")
        said_by("makensis", "-V2", "-WX", "-DVERSION=1.2.3", f"-DSTAGE={stage}", f"-DICON={self.icon('a.ico')}", f"-DOUT={out}",
                os.path.join(SOURCE, "installers/windows/rubberapi.nsi"))
        self.assertGreater(os.path.getsize(out), 10_000)

    def test_flatpak_may_speak_to_all_that_the_desktop_speaks_to(self):
        manifest = self.text("installers/flatpak/io.github.rubberapi.RubberAPI.yml")
        allowed = set(re.findall(r"--(?:system-)?talk-name=(\S+)", manifest))
        # Names of interfaces and of settings; portals are allowed to all; what macOS calls its marks.
        no_service = re.compile(r"org\.(freedesktop\.(DBus|Secret|appearance|portal|login1\.)|gnome\.desktop|nspasteboard)")
        spoken = set()
        for room in ("gui", "app"):
            for folder, _, names in os.walk(os.path.join(SOURCE, "desktop", room)):
                for name in names:
                    spoken |= set(re.findall(r'"(org\.[A-Za-z0-9_.]+)"', self.text(folder, name)))
        spoken = {name for name in spoken if not no_service.match(name)}
        self.assertGreater(len(spoken), 5)
        self.assertEqual(spoken - allowed, set())

    def test_what_is_fetched_is_pinned_and_the_same_everywhere(self):
        manifest, cmake = self.text("installers/flatpak/io.github.rubberapi.RubberAPI.yml"), self.text("installers/third_party/CMakeLists.txt")
        urls = re.findall(r"url: (\S+)\n +sha256: (\S+)", manifest)
        self.assertEqual(len(urls), manifest.count("url: "))
        pinned = {url.rsplit("/", 1)[1]: checksum for url, checksum in urls}
        for checksum in pinned.values():
            self.assertRegex(checksum, r"^[0-9a-f]{64}$")
        fetched = re.findall(r"/([^/\s]+\.tar\.\w+)\s+URL_HASH SHA256=([0-9a-f]{64})", cmake)
        self.assertEqual(len(fetched), cmake.count("FetchContent_Declare("))
        for name, checksum in fetched:
            self.assertEqual(pinned[name], checksum, name)
        self.assertEqual(pinned["sqlcipher_4.6.1.orig.tar.gz"],
                         re.search(r"orig_sha256=(\w+)", self.text("installers/sqlcipher.sh")).group(1))

    def test_workflows_call_what_is_there(self):
        called = set()
        for name in ("ci.yml", "packages.yml"):
            text = self.text(".github/workflows", name)
            called |= set(re.findall(r"(?:installers|\.ci)/[\w./-]+", text))
            self.assertNotIn("\t", text)
        called = {path.rstrip("./") for path in called}
        self.assertGreater(len(called), 5)
        for path in called:
            self.assertTrue(os.path.exists(os.path.join(SOURCE, path)), path)

    @unittest.skipUnless(importlib.util.find_spec("yaml"), "no YAML reader here")
    def test_yaml_files_parse(self):
        import yaml
        for path in (".github/workflows/ci.yml", ".github/workflows/packages.yml", "installers/container/compose.yaml",
                     "installers/flatpak/io.github.rubberapi.RubberAPI.yml"):
            self.assertIsInstance(yaml.safe_load(self.text(path)), dict, path)
        jobs = yaml.safe_load(self.text(".github/workflows/ci.yml"))["jobs"]
        self.assertEqual(set(jobs), {"debian", "packages", "macos", "windows"})


if __name__ == "__main__":
    rig.main()
