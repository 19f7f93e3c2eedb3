#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# RubberAPI.app and its disk image in dist/, on macOS 12 or newer with Homebrew. Signs for nobody (ad hoc) unless an identity is named.
#   installers/macos/package.sh
#   CODESIGN_IDENTITY   "Developer ID Application: ..." signs for others; then notarise dist/*.dmg with notarytool
set -euo pipefail
cd "$(dirname "$0")/../.."
build=build/macos
prefix=$PWD/build/macos-third-party
stage=$PWD/build/macos-stage
app=$PWD/dist/RubberAPI.app
version=$(sed -nE 's/^project\(RubberAPI VERSION ([0-9.]+).*/\1/p' CMakeLists.txt)

brew install --quiet cmake ninja pkg-config boost openssl@3 libsodium cli11 tomlplusplus sqlcipher qt qtkeychain qrencode libzip
homebrew=$(brew --prefix)
cmake -S installers/third_party -B build/third_party -DCMAKE_INSTALL_PREFIX="$prefix" -DCMAKE_INSTALL_LIBDIR=lib
cmake --build build/third_party --target install

# The hardening flags of Linux's linker are not macOS's.
cmake -G Ninja -B "$build" -DCMAKE_BUILD_TYPE=Release -DCMAKE_PREFIX_PATH="$prefix;$homebrew;$homebrew/opt/openssl@3" -DRUBBER_TESTS=OFF \
    -DRUBBER_SANDBOX=OFF -DRUBBER_RELAY=OFF -DCMAKE_OSX_DEPLOYMENT_TARGET=12.0
cmake --build "$build"
rm -rf "$stage" dist
cmake --install "$build" --prefix "$stage" --component cli
cmake --install "$build" --prefix "$stage" --component desktop

mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources"
sed "s/@VERSION@/$version/" installers/macos/Info.plist.in >"$app/Contents/Info.plist"
plutil -lint "$app/Contents/Info.plist"
installers/icons.py "$app/Contents/Resources/rubberapi.icns"
cp "$stage/bin/rubberapi-desktop" "$stage/bin/rubberapi" "$app/Contents/MacOS/"
# The price book lies beside the programs, at ../share.
cp -R "$stage/share" "$app/Contents/share"
macdeployqt "$app" -executable="$app/Contents/MacOS/rubberapi" -always-overwrite
codesign --force --deep --options runtime --sign "${CODESIGN_IDENTITY:--}" "$app"
codesign --verify --deep --strict "$app"
"$app/Contents/MacOS/rubberapi" version

image=$(mktemp -d)
cp -R "$app" "$image/"
ln -s /Applications "$image/Applications"
hdiutil create -quiet -volname RubberAPI -srcfolder "$image" -fs HFS+ -format UDZO "dist/RubberAPI-$version-$(uname -m).dmg"
rm -rf "$image" "$app"
(cd dist && shasum -a 256 -- *.dmg >SHA256SUMS)
