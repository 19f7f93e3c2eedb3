#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# One file for the desktop and the command line that runs on Linux systems as new as the one it is built on (Debian 12: glibc 2.36).
#   installers/linux/appimage.sh [--folder-only]
#   APPIMAGE_RUNTIME          AppImage's type 2 runtime for this machine (github.com/AppImage/type2-runtime, runtime-x86_64)
#   APPIMAGE_RUNTIME_SHA256   what that file must be; without it nothing is built
set -euo pipefail
cd "$(dirname "$0")/../.."
only=${1:-}
version=$(sed -nE 's/^project\(RubberAPI VERSION ([0-9.]+).*/\1/p' CMakeLists.txt)
build=build/package
folder=$PWD/build/AppDir
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH

[ -x "$build/bin/rubberapi-desktop" ] || { echo "appimage: run installers/package.sh first" >&2; exit 1; }
rm -rf "$folder"
for component in cli desktop; do
    cmake --install "$build" --prefix "$folder/usr" --component "$component" --strip >/dev/null
done

# Qt's plugins are opened at run time; what they and the programs need is copied, but what each system must bring itself:
# the C library and its kin, the graphics drivers' side, and the fonts' configuration.
plugins=$(qmake6 -query QT_INSTALL_PLUGINS)
mkdir -p "$folder/usr/plugins" "$folder/usr/lib"
for kind in platforms platforminputcontexts platformthemes imageformats iconengines tls xcbglintegrations wayland-shell-integration \
    wayland-decoration-client wayland-graphics-integration-client printsupport; do
    [ -d "$plugins/$kind" ] && cp -r "$plugins/$kind" "$folder/usr/plugins/"
done
system='^(ld-linux.*|lib(c|m|dl|pthread|rt|resolv|util|nsl|anl|gcc_s|stdc\+\+|GL|GLX|EGL|GLdispatch|OpenGL|drm|gbm|glapi|X11|X11-xcb|xcb|xcb-dri[23]|xcb-glx|xcb-present|xcb-sync|wayland-.*|fontconfig|freetype|harfbuzz|expat|z|com_err|keyutils|asound|pipewire-.*|udev|systemd)\.so.*)$'
find "$folder/usr/bin" "$folder/usr/plugins" -type f \( -perm -u+x -o -name '*.so' \) -exec ldd {} \; 2>/dev/null |
    sed -nE 's/.* => (\/[^ ]+) .*/\1/p' | sort -u | while read -r library; do
        [[ $(basename "$library") =~ $system ]] || cp -L "$library" "$folder/usr/lib/"
    done
# Found from the programs' own place, by their RPATH: no variable that the children of `rubberapi run` would inherit. Qt reads qt.conf.
patchelf --force-rpath --set-rpath "\$ORIGIN/../lib" "$folder/usr/bin/rubberapi" "$folder/usr/bin/rubberapi-desktop"
printf '[Paths]\nPrefix = ..\nPlugins = plugins\n' >"$folder/usr/bin/qt.conf"

cp "$folder/usr/share/applications/rubberapi-desktop.desktop" "$folder/"
cp resources/app-icons/rubberapi-desktop-256.png "$folder/rubberapi-desktop.png"
ln -s rubberapi-desktop.png "$folder/.DirIcon"
cat >"$folder/AppRun" <<'RUN'
#!/bin/sh
# Started as "rubberapi" (a link to the file), or with --cli as first word, it is the command line.
here=$(dirname "$(readlink -f "$0")")
program=rubberapi-desktop
[ "$(basename "${ARGV0:-}")" = rubberapi ] && program=rubberapi
if [ "${1:-}" = --cli ]; then
    program=rubberapi
    shift
fi
exec "$here/usr/bin/$program" "$@"
RUN
chmod +x "$folder/AppRun"
find "$folder" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
QT_QPA_PLATFORM=offscreen "$folder/AppRun" --version
"$folder/AppRun" --cli version
[ "$only" = --folder-only ] && exit 0

echo "${APPIMAGE_RUNTIME_SHA256:?which runtime is trusted?}  ${APPIMAGE_RUNTIME:?where is AppImage\'s runtime?}" | sha256sum --check --quiet
image=dist/RubberAPI-$version-$(uname -m).AppImage
mkdir -p dist
mksquashfs "$folder" build/AppDir.squashfs -root-owned -noappend -quiet -comp zstd -mkfs-time "$SOURCE_DATE_EPOCH"
cat "$APPIMAGE_RUNTIME" build/AppDir.squashfs >"$image"
chmod +x "$image"
sha256sum "$image"
