#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what building (and, with "tests", testing) needs on Debian 12 or Ubuntu 24.04. Does nothing when all is there.
#   installers/packages.sh [relay|all|tests]
set -euo pipefail
what=${1:-all}

die() { printf 'packages: %s\n' "$*" >&2; exit 1; }
[ -r /etc/os-release ] && . /etc/os-release
command -v apt-get >/dev/null || die "this script knows Debian 12 and Ubuntu 24.04; see CONTRIBUTING.md for the list of libraries"

# Debian 12's default Boost is 1.74; 1.81 has its own package there. Ubuntu's default is new enough.
boost=libboost-dev
[ "${VERSION_CODENAME:-}" = bookworm ] && boost=libboost1.81-dev

wanted=(build-essential cmake ninja-build ccache pkg-config ca-certificates openssl curl
    "$boost" libssl-dev libsodium-dev libexpected-dev libtomlplusplus-dev libcli11-dev)
if [ "$what" != relay ]; then
    wanted+=(qt6-base-dev qt6-charts-dev libqt6opengl6-dev qt6-websockets-dev libqt6svg6-dev libqrencode-dev libzip-dev libzxcvbn-dev qtkeychain-qt6-dev
        qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n)
    if [ "${VERSION_CODENAME:-}" = bookworm ]; then wanted+=(tcl dpkg-dev); else wanted+=(libsqlcipher-dev); fi
fi
if [ "$what" = tests ]; then
    wanted+=(clang libclang-rt-14-dev python3 mold)
    # The desktop tests: a screen, a window manager, a bus, an old X11 tray, a mouse, a look at the clipboard.
    wanted+=(xvfb openbox dbus dbus-x11 trayer xclip xdotool at-spi2-core gir1.2-atspi-2.0 python3-gi libglib2.0-bin)
    wanted+=(weston qt6-wayland zbar-tools) # A Wayland screen; a camera for codes on paper.
    [ "${VERSION_CODENAME:-}" = bookworm ] || wanted=("${wanted[@]/libclang-rt-14-dev/libclang-rt-18-dev}")
fi

missing=()
for package in "${wanted[@]}"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

sudo=
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || die "these packages are missing and only root can install them: ${missing[*]}"
    sudo=sudo
fi
export DEBIAN_FRONTEND=noninteractive
$sudo apt-get update -q
$sudo apt-get install -y -q --no-install-recommends "${missing[@]}"
