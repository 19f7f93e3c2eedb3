# SPDX-License-Identifier: GPL-3.0-or-later
"""The collection's runner. A case is a function with @attack("what the relay must do"), or a row given to `attack_row`.

`python3 money.py` runs a theme on one stage; words after it choose cases by the beginnings of their names; `--list` tells them.
Every case that fails is printed by name with its sentence. A case marked `broken="why"` must fail: when it passes, the run fails.
"""
import sys
import time
import traceback

from stage import Stage

CASES = {}


class Broken(Exception):
    """The relay did not show the behaviour."""


def attack(sentence, broken=None):
    def add(function):
        assert function.__name__ not in CASES, function.__name__
        CASES[function.__name__] = (sentence, function, broken)
        return function
    return add


def attack_row(name, sentence, check, *arguments, broken=None):
    """A case that is data: `check(stage, *arguments)`."""
    assert name not in CASES, name
    CASES[name] = (sentence, lambda stage: check(stage, *arguments), broken)


def must(what, told):
    """The one assertion: `told` is what a reader wants to know when `what` is false."""
    if not what:
        raise Broken(told() if callable(told) else told)


def same(seen, wanted, about=""):
    must(seen == wanted, f"{about}: saw {seen!r}, wanted {wanted!r}")


def at_most(seen, most, about=""):
    must(seen <= most, f"{about}: {seen} is more than {most}")


def run_one(stage, name, function, broken):
    stage.begin(name)
    try:
        function(stage)
        stage.end()
    except Exception as problem:
        stage.end_badly()
        if broken:
            return True, f"expected failure: {broken}"
        text = str(problem) if isinstance(problem, Broken) else traceback.format_exc()
        return False, text
    return (False, f"passes, though it is marked as broken: {broken}") if broken else (True, "")


def main(theme, **stage_options):
    cases = dict(CASES)
    wanted = [word for word in sys.argv[1:] if not word.startswith("-")]
    if wanted:
        cases = {name: case for name, case in cases.items() if any(name.startswith(word) for word in wanted)}
    if "--list" in sys.argv:
        for name, (sentence, _, broken) in cases.items():
            print(f"{theme}.{name}: {sentence}" + (f" [broken: {broken}]" if broken else ""))
        return
    failed, since = [], time.monotonic()
    with Stage(**stage_options) as stage:
        for name, (sentence, function, broken) in cases.items():
            begun = time.monotonic()
            good, told = run_one(stage, name, function, broken)
            print(f"{'ok  ' if good else 'FAIL'} {name} ({time.monotonic() - begun:.2f} s)" + (f": {told}" if good and told else ""), flush=True)
            if not good:
                failed.append(name)
                print(f"     The relay must: {sentence}\n     {told}".replace("\n", "\n     "), flush=True)
        for problem in stage.last_words():
            failed.append("afterwards")
            print(f"FAIL afterwards\n     {problem}", flush=True)
    print(f"{theme}: {len(cases)} cases, {len(failed)} failed, {time.monotonic() - since:.1f} s")
    for name in failed:
        print(f"  FAILED {theme}.{name}")
    sys.exit(1 if failed or not cases else 0)
