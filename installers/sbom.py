#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is inside: a CycloneDX 1.5 list for one build folder, on stdout.

Shared libraries are read from the programs and named by the Debian package they come from; what was compiled in (headers, the
static SQLCipher, data) is named by the package or the script that pins it. No times and no random numbers: the same build gives the
same list.
"""
import hashlib
import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROGRAMS = ("rubberapi-relay", "rubberapi", "rubberapi-desktop")
# Packages whose headers become part of a program without leaving a library behind.
COMPILED_IN = {"rubberapi-relay": ("libboost1.81-dev", "libboost-dev", "libtomlplusplus-dev", "libexpected-dev", "libcli11-dev"),
               "rubberapi": ("libexpected-dev", "libcli11-dev", "libboost1.81-dev", "libboost-dev"),
               "rubberapi-desktop": ("libexpected-dev", "libboost1.81-dev", "libboost-dev")}


def said_by(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    return done.stdout if done.returncode == 0 else ""


def package_of(path):
    for place in (path, path.removeprefix("/usr"), "/usr" + path):  # Merged /usr: dpkg knows the other name.
        owner = said_by("dpkg-query", "-S", place)
        if owner:
            return owner.split(":")[0]
    return None


def component(package):
    version, licence_home = said_by("dpkg-query", "-W", "-f=${Version}", package), package
    if not version:
        return None
    return {"type": "library", "name": package, "version": version, "purl": f"pkg:deb/debian/{licence_home}@{version}"}


def libraries(program):
    found = set()
    for line in said_by("ldd", str(program)).splitlines():
        match = re.search(r"=> (/\S+)", line)
        if match and (package := package_of(match.group(1))):
            found.add(package)
    return found


def sqlcipher():
    """The pinned one of installers/sqlcipher.sh, where the programs were linked with it."""
    text = (ROOT / "installers/sqlcipher.sh").read_text()
    version = re.search(r"^version=([\w.]+)", text, re.M)
    if not version:
        sys.exit("sbom: installers/sqlcipher.sh names no version")
    return {"type": "library", "name": "sqlcipher", "version": version.group(1), "description": "linked statically",
            "licenses": [{"license": {"id": "BSD-3-Clause"}}], "purl": f"pkg:generic/sqlcipher@{version.group(1)}"}


def main():
    build = pathlib.Path(sys.argv[1])
    version = re.search(r"project\(RubberAPI VERSION ([\d.]+)", (ROOT / "CMakeLists.txt").read_text()).group(1)
    packages, programs = set(), []
    for name in PROGRAMS:
        program = build / "bin" / name
        if not program.exists():
            continue
        used = libraries(program) | {p for p in COMPILED_IN[name] if component(p)}
        if not used:
            sys.exit(f"sbom: nothing is known of {program}")
        packages |= used
        programs.append({"type": "application", "name": name, "version": version,
                         "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(program.read_bytes()).hexdigest()}]})
    if not programs:
        sys.exit(f"sbom: no program in {build}/bin")
    parts = [component(package) for package in sorted(packages)]
    cache = (build / "CMakeCache.txt").read_text()
    if re.search(r"^SQLCIPHER_LIBRARY:\w+=.*libsqlcipher\.a$", cache, re.M):
        parts.append(sqlcipher())
    for font in ("RubberUI (cut from Inter)", "JetBrains Mono"):
        parts.append({"type": "data", "name": font, "licenses": [{"license": {"id": "OFL-1.1"}}]})
    parts.append({"type": "data", "name": "Lucide icons", "licenses": [{"license": {"id": "ISC"}}]})
    print(json.dumps({"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
                      "metadata": {"component": {"type": "application", "name": "rubberapi", "version": version,
                                                 "licenses": [{"license": {"id": "GPL-3.0-or-later"}}]}},
                      "components": programs + [part for part in parts if part]}, indent=1))


main()
