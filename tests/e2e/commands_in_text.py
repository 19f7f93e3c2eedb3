# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands as documents write them: code blocks, and the spans between single backticks that begin with one of our programs."""
import re
import shlex

OURS = ("rubberapi", "rubberapi-relay", "rubberapi-desktop")
# What documents may ask of the system. A word that is not here is a slip of the pen, or belongs here.
SYSTEM = {"apt", "apt-get", "caddy", "cat", "cd", "chmod", "chown", "cmake", "cp", "curl", "dpkg", "export", "flatpak", "flatpak-builder",
          "gpg", "install", "journalctl", "kill", "mkdir", "mv", "nginx", "nft", "openssl", "podman", "python3", "rm", "scp", "sha256sum",
          "ssh", "sudo", "systemctl", "systemd-analyze", "systemd-creds", "systemd-sysusers", "tar", "ufw", "uacme", "git", "cpack",
          "brew", "makensis", "hdiutil", "ctest", "brew", "choco", "vcpkg", "dnf", "export", "ln", "printf", "apk"}
_CONFIGURATION = {"toml", "json", "yaml", "ini", "nginx", "caddy", "xml", "text", "haproxy"}


class Command:
    def __init__(self, words, document, line, prose=False, toured=False):
        self.words, self.document, self.line = words, document, line
        self.prose, self.toured = prose, toured  # Named in a sentence; part of a script that a test of its own runs.

    def __repr__(self):
        return f"{self.document}:{self.line}: {' '.join(self.words)}"


def _simple_commands(text):
    """The commands of a shell line, without redirections, assignments in front, and comments."""
    lexer = shlex.shlex(text, posix=True, punctuation_chars="|&;<>")
    lexer.whitespace_split = True
    lexer.commenters = "#"
    words, commands, skip = list(lexer), [[]], False
    for word in words:
        if skip:
            skip = False
        elif word and set(word) <= set("|&;"):
            commands.append([])
        elif word and set(word) <= set("<>&"):
            skip = True
        else:
            commands[-1].append(word)
    for command in commands:
        while command and re.match(r"[A-Z_]+=", command[0]):
            command.pop(0)
        if command and command[0] == "sudo":
            command.pop(0)
    return [command for command in commands if command]


def _ours_in(line):
    """Our programs' commands in a line of a script, wherever they stand: behind pipes, in $(...), in functions."""
    found = []
    for start in re.finditer(r"(?<![\w./$-])(?:rubberapi|rubberapi-relay|rubberapi-desktop)(?= )", line):
        rest, at, quote = line[start.start():], 0, ""
        while at < len(rest):
            if quote:
                quote = "" if rest[at] == quote else quote
            elif rest[at] in "'\"":
                quote = rest[at]
            elif rest.startswith("$(", at):
                at = rest.find(")", at)  # Another command's words; it is found by itself.
                if at < 0:
                    break
            elif rest[at] in "|&;)<>#":
                break
            at += 1
        text = re.sub(r"\$\(.*?\)", "$X", rest[:at] if at >= 0 else rest)
        try:
            words = shlex.split(text)
        except ValueError:
            words = text.split()
        while words and re.fullmatch(r"\d", words[-1]):
            words.pop()  # The descriptor in front of a redirection.
        found.append(words)
    return found


def _alternatives(words):
    """`backup list|verify|restore` in prose names three commands."""
    for at, word in enumerate(words):
        if re.fullmatch(r"[a-z-]+(\|[a-z-]+)+", word):
            return [words[:at] + [choice] + words[at + 1:] for choice in word.split("|")]
    return [words]


def _lines(block, first):
    """Logical lines of a code block with their numbers, continuations joined."""
    held, start = "", first
    for number, line in enumerate(block.split("\n"), first):
        if not held:
            start = number
        held += line
        if held.endswith("\\"):
            held = held[:-1].rstrip() + " "
            continue
        yield start, held
        held = ""


def commands_of(document, text):
    """(commands, lines of command blocks that are none)."""
    found, strange = [], []
    fence = re.compile(r"^```(\S*)\n(.*?)^```", re.S | re.M)
    for block in fence.finditer(text):
        if block.group(1) in _CONFIGURATION:
            continue
        if re.search(r"<!-- tour: [a-z ]+ -->\n+$", text[:block.start()]):
            script = re.sub(r"<<'(\w+)'\n.*?\n\1\n", lambda here: "\n" * here.group(0).count("\n"), block.group(2), flags=re.S)
            for number, line in _lines(script, text.count("\n", 0, block.start(2)) + 1):
                found += [Command(words, document, number, toured=True) for words in _ours_in(line)]
            continue
        lines = list(_lines(block.group(2), text.count("\n", 0, block.start(2)) + 1))
        prompted = [(number, line[2:]) for number, line in lines if line.startswith("$ ")]
        if not prompted:
            if not any(_known(line) for _, line in lines):
                continue  # A picture, a page, an answer.
            prompted = [(number, line) for number, line in lines if line.strip() and not line.lstrip().startswith("#")]
        for number, line in prompted:
            for words in _simple_commands(line):
                (found if _known(words[0]) else strange).append(Command(words, document, number))
    prose = fence.sub(lambda block: "\n" * block.group(0).count("\n"), text)
    for span in re.finditer(r"`([^`\n]+)`", prose):
        if not re.match(rf"({'|'.join(OURS)}|(installers|tests)/\S+\.(sh|py)|cmake)(\s|$)", span.group(1)) or "=" in span.group(1).split()[0]:
            continue
        number = prose.count("\n", 0, span.start()) + 1
        one = _alternatives(span.group(1).replace("\\|", "|").split())
        commands = one if len(one) > 1 else _simple_commands(span.group(1))
        found += [Command(words, document, number, prose=True) for words in commands]
    return found, strange


def _known(line):
    word = line.split()[0] if line.split() else ""
    return word in OURS or word in SYSTEM or re.match(r"(\./)?(installers|tests|\.ci)/", word) is not None
