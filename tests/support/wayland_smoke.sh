#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# rubberapi-desktop on a Wayland compositor of its own and without a session bus: it starts, a window is painted, and it
# ends when it is told to.
#   tests/support/wayland_smoke.sh PROGRAM
set -euo pipefail
command -v weston >/dev/null || { echo "SKIP: weston is missing (Debian: weston, qt6-wayland)"; exit 0; }
[ -n "$(find /usr/lib -path '*qt6/plugins/platforms/libqwayland-generic.so' -print -quit)" ] || {
    echo "SKIP: Qt's Wayland plug-in is missing (Debian: qt6-wayland)"
    exit 0
}
program=$1
home=$(mktemp -d)
compositor=
desktop=
finish() {
    for child in "$desktop" "$compositor"; do
        [ -z "$child" ] || kill "$child" 2>/dev/null || true
    done
    wait 2>/dev/null || true
    rm -rf "$home"
}
trap finish EXIT
mkdir -m 0700 "$home/run"
export HOME=$home XDG_RUNTIME_DIR=$home/run LC_ALL=C.UTF-8 TZ=UTC QT_QPA_PLATFORM=wayland QT_QPA_PLATFORMTHEME=''
export DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent DBUS_SYSTEM_BUS_ADDRESS=unix:path=/nonexistent
unset DISPLAY WAYLAND_DISPLAY XDG_CONFIG_HOME XDG_DATA_HOME
weston --backend=headless-backend.so --socket=rubber --idle-time=0 --no-config >"$home/weston.log" 2>&1 &
compositor=$!
until [ -S "$XDG_RUNTIME_DIR/rubber" ]; do
    kill -0 "$compositor" 2>/dev/null || { cat "$home/weston.log" >&2; exit 1; }
    read -r -t 0.05 _ <> <(:) || true
done
export WAYLAND_DISPLAY=rubber
mkfifo "$home/said"
"$program" --home "$home/vault" --verbose 2>"$home/said" &
desktop=$!
painted=no
while IFS= read -r -t 60 line; do
    echo "$line"
    [ "$line" != "first frame" ] || { painted=yes; break; }
done <"$home/said"
[ "$painted" = yes ] || { echo "no window was painted on Wayland" >&2; cat "$home/weston.log" >&2; exit 1; }
kill -0 "$desktop" || { echo "the program is gone" >&2; exit 1; }
kill -TERM "$desktop"
wait "$desktop" || true
desktop=
echo "painted and ended"
