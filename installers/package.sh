#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds what is handed out, from a clean build folder: Debian packages, a tarball, RPMs where rpmbuild is there, a list of what is
# inside (SBOM) and checksums, in dist/. Two runs on one commit give identical Debian packages and tarballs.
#   installers/package.sh [--relay-only]
set -euo pipefail
cd "$(dirname "$0")/.."

preset=release what=all desktop=ON
case "${1:-}" in
"") ;;
--relay-only) preset=relay-only what=relay desktop=OFF ;;
*) sed -n '3,5s/^# //p' "$0"; exit 2 ;;
esac

say() { printf '\n== %s\n' "$*"; }

SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
# What is written into the programs must not tell where they were built.
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
build=build/package
flags="-ffile-prefix-map=$PWD=. -ffile-prefix-map=$PWD/$build=./$build"

say "what building needs"
installers/packages.sh "$what"
[ "$what" = relay ] || installers/sqlcipher.sh >/dev/null

say "build"
cmake --preset "$preset" -B "$build" -DCMAKE_INSTALL_PREFIX=/usr -DRUBBER_DESKTOP=$desktop -DRUBBER_TESTS=OFF -DRUBBER_SANDBOX=OFF -DCMAKE_CXX_FLAGS="$flags"
cmake --build "$build" -j "$(nproc)"

say "pack"
rm -rf dist && mkdir dist
generators="DEB;TXZ"
command -v rpmbuild >/dev/null && generators="$generators;RPM"
(cd "$build" && cpack -G "$generators" -B "$PWD/packages" >cpack.log) || { tail -30 "$build/cpack.log"; exit 1; }
cp "$build"/packages/*.deb "$build"/packages/*.tar.xz dist/
cp "$build"/packages/*.rpm dist/ 2>/dev/null || true
python3 -B installers/sbom.py "$build" >dist/rubberapi.cdx.json
(cd dist && sha256sum -- * >SHA256SUMS)

say "done"
cat dist/SHA256SUMS
