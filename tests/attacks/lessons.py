# SPDX-License-Identifier: GPL-3.0-or-later
"""Every test that lessons.md names exists, and every lesson names one or says that it is not proven."""
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
TESTS = os.path.dirname(HERE)
NAMED = re.compile(r"`([a-z_]+\.(?:py|cpp)):([A-Za-z0-9_]+)`")


def sources():
    """File name -> texts; names may repeat in two folders."""
    found = {}
    for folder, _, names in os.walk(TESTS):
        for name in names:
            if name.endswith((".py", ".cpp")):
                with open(os.path.join(folder, name), encoding="utf-8") as file:
                    found.setdefault(name, []).append(file.read())
    return found


def main():
    with open(os.path.join(HERE, "lessons.md"), encoding="utf-8") as file:
        rows = [line for line in file if line.startswith("| C")]
    texts, problems = sources(), []
    if [row.split("|")[1].strip() for row in rows] != [f"C{i}" for i in range(1, 31)]:
        problems.append("lessons.md does not go from C1 to C30")
    for row in rows:
        lesson, named = row.split("|")[1].strip(), NAMED.findall(row)
        if not named and " not " not in row.split("|")[3]:
            problems.append(f"{lesson} names no test")
        for name, test in named:
            defined = re.compile(rf"\b(?:void|def) {test}\(")
            if not any(defined.search(text) for text in texts.get(name, [])):
                problems.append(f"{lesson}: there is no {test} in {name}")
    print("\n".join(problems) or f"{len(rows)} lessons, {sum(len(NAMED.findall(row)) for row in rows)} tests")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
