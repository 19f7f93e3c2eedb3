#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program in a session of its own with an open, empty keychain:  with_keyring.sh PROGRAM [ARGUMENT...]
set -eu
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run" "$home/data"
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_RUNTIME_DIR="$home/run" RUBBER_TEST_KEYCHAIN=1
unset DISPLAY WAYLAND_DISPLAY
dbus-run-session -- sh -c '
    printf "keyring passphrase" | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &
    keyring=$!
    # Asked of the bus alone: a question to the service would start a second one.
    for try in 1 2 3 4 5 6 7 8 9 10; do
        dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus \
            org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets | grep -q "boolean true" && break
        sleep 0.5
    done
    status=0
    "$@" || status=$?
    kill "$keyring"
    exit "$status"
' sh "$@"
