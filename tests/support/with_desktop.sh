#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program on a desktop of its own: an X server, a window manager, a session bus, a home folder. All end with it.
#   tests/support/with_desktop.sh PROGRAM [ARGUMENT...]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

if [ "${INSIDE_THE_BUS:-}" != yes ]; then
    for tool in Xvfb openbox dbus-run-session trayer xclip xdotool; do
        command -v "$tool" >/dev/null || { echo "with_desktop: $tool is missing; run installers/packages.sh tests" >&2; exit 1; }
    done
    home=$(mktemp -d)
    server=
    finish() {
        [ -z "$server" ] || kill "$server" 2>/dev/null || true
        wait 2>/dev/null || true
        rm -rf "$home"
    }
    trap finish EXIT
    mkdir -m 0700 "$home/run"
    mkfifo "$home/display"
    # The server picks a free number and says it when it is ready.
    Xvfb -displayfd 3 -screen 0 1024x768x24 -nolisten tcp 3>"$home/display" 2>"$home/xvfb.log" &
    server=$!
    read -r number <"$home/display" || { cat "$home/xvfb.log" >&2; exit 1; }
    export DISPLAY=:$number HOME=$home XDG_RUNTIME_DIR=$home/run LC_ALL=C.UTF-8 TZ=UTC INSIDE_THE_BUS=yes
    export QT_QPA_PLATFORM=${QT_QPA_PLATFORM_INSIDE:-xcb} QT_QPA_PLATFORMTHEME='' XDG_CURRENT_DESKTOP='' XDG_SESSION_TYPE=x11
    unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS DBUS_SYSTEM_BUS_ADDRESS XDG_CONFIG_HOME XDG_DATA_HOME XDG_SESSION_ID
    dbus-run-session --config-file="$here/session_bus.conf" -- "$0" "$@"
    exit
fi

mkfifo "$HOME/ready"
openbox --startup "sh -c 'echo yes >$HOME/ready'" >"$HOME/openbox.log" 2>&1 &
manager=$!
trap 'kill $manager 2>/dev/null || true' EXIT
read -r _ <"$HOME/ready"
"$@"
