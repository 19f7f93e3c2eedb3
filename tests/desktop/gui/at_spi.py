#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The running program as assistive technology hears it, from outside: reads the unlock screen, unlocks by typing, finds a name on
every control, presses Lock by its action, and meets the unlock screen again. Runs inside tests/support/with_desktop.sh."""
import os
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

BIN = os.environ["RUBBER_BIN"]
PASSPHRASE = "ribbon copper lantern walrus"
NEED_NAMES = {Atspi.Role.PUSH_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON, Atspi.Role.PASSWORD_TEXT, Atspi.Role.ENTRY,
              Atspi.Role.TABLE, Atspi.Role.LIST, Atspi.Role.PAGE_TAB, Atspi.Role.SPIN_BUTTON}


def eventually(check, what, seconds=30):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        value = check()
        if value:
            return value
        time.sleep(0.1)
    raise AssertionError(f"{what} did not come true in {seconds} s")


def application():
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(i)
        if child and child.get_name() == "RubberAPI":
            return child
    return None


def nodes(node):
    if node is None:
        return
    if not node.get_state_set().contains(Atspi.StateType.SHOWING) and node.get_role() != Atspi.Role.APPLICATION:
        return
    yield node
    if node.get_role() == Atspi.Role.TABLE:
        return
    for i in range(node.get_child_count()):
        yield from nodes(node.get_child_at_index(i))


def find(role, name):
    for node in nodes(application()):
        if node.get_role() == role and node.get_name() == name:
            return node
    return None


def nameless():
    return [node.get_role_name() for node in nodes(application())
            if node.get_role() in NEED_NAMES and not node.get_name().strip()
            and not any(r.get_relation_type() == Atspi.RelationType.LABELLED_BY for r in node.get_relation_set())
            and node.get_parent().get_role() not in (Atspi.Role.COMBO_BOX, Atspi.Role.SPIN_BUTTON)]


def press(node):
    assert node.get_n_actions() > 0, f"{node.get_name()} has no action"
    node.do_action(0)


def main():
    home = os.path.join(os.environ["HOME"], "vault")
    env = {**os.environ, "RUBBERAPI_HOME": home, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    secret = os.path.join(os.environ["HOME"], "passphrase")
    with open(secret, "w") as file:
        os.chmod(secret, 0o600)
        file.write(PASSPHRASE + "\n")
    subprocess.run([os.path.join(BIN, "rubberapi"), "vault", "init"], check=True, stdout=subprocess.DEVNULL,
                   env={**env, "RUBBERAPI_PASSPHRASE_FILE": secret})
    # The test's session bus starts nothing by itself.
    launcher = subprocess.Popen(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"], stderr=subprocess.DEVNULL)
    eventually(lambda: subprocess.run(["gdbus", "call", "--session", "--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus",
                                       "--method", "org.a11y.Bus.GetAddress"], capture_output=True).returncode == 0,
               "the accessibility bus")
    Atspi.init()
    program = subprocess.Popen([os.path.join(BIN, "rubberapi-desktop")], env=env)
    try:
        eventually(application, "the program is on the accessibility bus")
        field = eventually(lambda: find(Atspi.Role.PASSWORD_TEXT, "Passphrase"), "the passphrase field")
        eventually(lambda: find(Atspi.Role.PUSH_BUTTON, "Kill all keys"), "the kill switch while locked")
        assert nameless() == [], nameless()
        subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", "^RubberAPI$", "windowactivate", "--sync"], check=True,
                       stdout=subprocess.DEVNULL)
        field.grab_focus()
        subprocess.run(["xdotool", "type", "--delay", "5", PASSPHRASE], check=True)
        spoken = Atspi.Text.get_text(field, 0, -1) if field.get_text_iface() else ""
        assert "walrus" not in spoken, "the passphrase can be heard"
        press(find(Atspi.Role.PUSH_BUTTON, "Unlock"))
        lock = eventually(lambda: find(Atspi.Role.PUSH_BUTTON, "Lock"), "the shell")
        assert nameless() == [], nameless()
        press(lock)
        eventually(lambda: find(Atspi.Role.PASSWORD_TEXT, "Passphrase"), "the unlock screen again")
        assert find(Atspi.Role.PUSH_BUTTON, "Lock") is None
    finally:
        program.terminate()
        program.wait(timeout=20)
        launcher.terminate()
    print("ok: unlock, every control named, lock by action")


if __name__ == "__main__":
    sys.exit(main())
