#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The Windows installer in dist/, in an MSYS2 UCRT64 shell. .github/workflows/packages.yml installs what it needs.
#   installers/windows/package.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
[ "${MSYSTEM:-}" = UCRT64 ] || { echo "package: run this in MSYS2's UCRT64 shell" >&2; exit 1; }
build=build/windows
prefix=$PWD/build/windows-third-party
stage=$PWD/build/windows-stage
version=$(sed -nE 's/^project\(RubberAPI VERSION ([0-9.]+).*/\1/p' CMakeLists.txt)

cmake -G Ninja -S installers/third_party -B build/third_party -DCMAKE_INSTALL_PREFIX="$prefix" -DCMAKE_INSTALL_LIBDIR=lib
cmake --build build/third_party --target install

# The hardening flags of Linux's linker are not Windows'.
cmake -G Ninja -B "$build" -DCMAKE_BUILD_TYPE=Release -DCMAKE_PREFIX_PATH="$prefix" -DRUBBER_TESTS=OFF -DRUBBER_SANDBOX=OFF -DRUBBER_RELAY=OFF
cmake --build "$build"
rm -rf "$stage" dist && mkdir dist
cmake --install "$build" --prefix "$stage" --component cli --strip
cmake --install "$build" --prefix "$stage" --component desktop --strip
cp LICENSE "$stage/LICENSE.txt"
windeployqt6 --no-translations --compiler-runtime "$stage/bin/rubberapi-desktop.exe" "$stage/bin/rubberapi.exe"
# What Qt's tool does not know: libraries of MSYS2, and theirs.
for program in "$stage"/bin/*.exe "$stage"/bin/*.dll; do
    ldd "$program" | sed -nE 's#.* => (/ucrt64/bin/[^ ]+\.dll).*#\1#p'
done | sort -u | xargs -r cp -n -t "$stage/bin"
"$stage/bin/rubberapi.exe" version

python3 installers/icons.py build/rubberapi.ico
makensis -V2 -DVERSION="$version" -DSTAGE="$(cygpath -w "$stage")" -DICON="$(cygpath -w "$PWD/build/rubberapi.ico")" \
    -DOUT="$(cygpath -w "$PWD/dist/RubberAPI-$version-x64.exe")" installers/windows/rubberapi.nsi
(cd dist && sha256sum -- *.exe >SHA256SUMS)
