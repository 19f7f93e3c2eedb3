#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The test of the tests: puts each bug of mutations.py into a copy of the sources, builds the simulation and two unit tests,
and shows who noticed; what slips through all three is shown to the tests of the journal and of the state. Ends with an
error when nobody noticed.
   tests/sim/mutate.py [--only WORD] [--seeds N] [--jobs N] [--keep FOLDER]"""
import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time

from mutations import MUTATIONS

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
PARTS = ["CMakeLists.txt", "CMakePresets.json", ".clang-format", "cmake", "resources", "shared", "relay", "tests"]
TESTS = ["simulation", "ledger_test", "gate_test"]
LAST_TESTS = ["journal_test", "relay_state_test"]
TEST_SECONDS = 150


def build(folder, jobs):
    result = subprocess.run(["ninja", "-C", os.path.join(folder, "build"), f"-j{jobs}", *TESTS, *LAST_TESTS], capture_output=True, text=True)
    return result.returncode == 0, result.stdout[-3000:] + result.stderr[-2000:]


def notices(folder, test, seeds):
    """What a test says about the sources as they are: "" or in short what it found."""
    words = [os.path.join(folder, "build", "tests", test)] + (["--seeds", str(seeds)] if test == "simulation" else [])
    try:
        result = subprocess.run(words, capture_output=True, text=True, errors="replace", timeout=TEST_SECONDS,
                                env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    except subprocess.TimeoutExpired:
        return "hangs"
    if result.returncode == 0:
        return ""
    lines = (result.stdout + result.stderr).splitlines()
    if test == "simulation":
        said = [line for line in lines if line.startswith("seed ") or line.startswith("aborted") or "CHECK failed" in line]
        return said[0][:70] if said else "fails"
    return str(sum(line.startswith("FAIL!") for line in lines) or "aborts")


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--only", default="")
    options.add_argument("--seeds", type=int, default=1500)
    options.add_argument("--jobs", type=int, default=os.cpu_count())
    options.add_argument("--keep", default="", help="a folder for the copy, used again next time")
    given = options.parse_args()

    folder = given.keep or tempfile.mkdtemp(prefix="rubber-mutations-")
    survivors, broken = [], []
    try:
        for part in PARTS:
            source, target = os.path.join(ROOT, part), os.path.join(folder, part)
            os.makedirs(folder, exist_ok=True)
            if os.path.isdir(source):
                subprocess.run(["cp", "-au", "--no-target-directory", source, target], check=True)
            elif os.path.exists(source):
                shutil.copy2(source, target)
        subprocess.run(["cmake", "-S", folder, "-B", os.path.join(folder, "build"), "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Debug",
                        "-DRUBBER_DESKTOP=OFF", "-DRUBBER_WERROR=OFF"], check=True, stdout=subprocess.DEVNULL)
        done, log = build(folder, given.jobs)
        if not done:
            sys.exit("the sources do not build without a mutation:\n" + log)
        for test in TESTS + LAST_TESTS:
            if found := notices(folder, test, given.seeds):
                sys.exit(f"{test} fails without a mutation: {found}")

        chosen = [mutation for mutation in MUTATIONS if given.only in mutation[0]]
        print(f"{'mutation':<52} {'s':>3}  {'ledger':>6} {'gate':>6}  simulation", flush=True)
        for name, path, old, new in chosen:
            begun = time.time()
            target = os.path.join(folder, "relay", "core", path)
            with open(target, encoding="utf-8") as file:
                text = file.read()
            if text.count(old) != 1:
                broken.append(f"{name}: {path} has the line {text.count(old)} times")
                continue
            try:
                with open(target, "w", encoding="utf-8") as file:
                    file.write(text.replace(old, new))
                done, log = build(folder, given.jobs)
                if not done:
                    broken.append(f"{name}: does not build\n{log}")
                    continue
                found = {test: notices(folder, test, given.seeds) for test in TESTS}
            finally:
                with open(target, "w", encoding="utf-8") as file:
                    file.write(text)
            last = "" if any(found.values()) else ", ".join(test for test in LAST_TESTS if notices(folder, test, 0))
            if not last and not any(found.values()):
                survivors.append(name)
            print(f"{name:<52} {time.time() - begun:3.0f}  {found['ledger_test'] or '-':>6} {found['gate_test'] or '-':>6}  "
                  f"{found['simulation'] or last or '-'}", flush=True)
        print(f"{len(chosen)} mutations, {len(chosen) - len(survivors) - len(broken)} noticed")
        for name in survivors:
            print("SURVIVED: " + name)
        print("\n".join(broken))
    finally:
        if not given.keep:
            shutil.rmtree(folder, ignore_errors=True)
    sys.exit(1 if survivors or broken else 0)


if __name__ == "__main__":
    main()
