#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes sure SQLCipher 4.5 or newer is there. A system that has one keeps it. Debian 12 has 3.4.1, which cannot open our
# files: there it is built once, as a static library in a cache folder outside the source tree, from Debian's own source
# package of the next release, fetched through the machine's own package source and checked against a pinned SHA-256.
#
#   installers/sqlcipher.sh            build if needed; prints the folder, or "system"
set -euo pipefail

version=4.6.1
orig_sha256=d8f9afcbc2f4b55e316ca4ada4425daf3d0b4aab25f45e11a802ae422b9f53a3
release=trixie
cache=${RUBBERAPI_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/rubberapi}
target=$cache/sqlcipher-$version

say() { printf '%s\n' "$*" >&2; }
die() { say "sqlcipher: $*"; exit 1; }

# Its .pc file carries SQLite's version: SQLCipher 4.5 is SQLite 3.36, Debian 12's 3.4.1 is SQLite 3.15.
# cmake/FindSQLCipher.cmake asks the library itself and has the last word.
if pkg-config --atleast-version=3.36 sqlcipher 2>/dev/null; then
    echo system
    exit 0
fi
if [ -f "$target/lib/libsqlcipher.a" ] && [ -f "$target/include/sqlcipher/sqlite3.h" ]; then
    echo "$target"
    exit 0
fi

for tool in tclsh gcc make tar sha256sum apt-get awk; do
    command -v "$tool" >/dev/null || die "$tool is needed to build SQLCipher $version; install it and run this again"
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/lists/partial" "$work/cache/archives/partial" "$cache"

# Our own source list: the machine's Debian mirror and signing key, the next release, sources only.
{
    for file in /etc/apt/sources.list.d/*.sources; do
        [ -f "$file" ] || continue
        awk -v release="$release" '
            function flush_stanza() {
                if (suites ~ /(^| )bookworm( |$)/ && uris != "")
                    printf "deb-src %s%s %s main\n", (key != "" ? "[signed-by=" key "] " : ""), uris, release
                uris = ""; suites = ""; key = ""
            }
            /^[ \t]*$/ { flush_stanza(); next }
            /^URIs:/ { uris = $2 }
            /^Suites:/ { sub(/^Suites:[ \t]*/, ""); suites = $0 }
            /^Signed-By:/ { key = $2 }
            END { flush_stanza() }' "$file"
    done
    for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
        [ -f "$file" ] || continue
        sed -nE "s#^deb (\[[^]]*\] )?([^ ]+) bookworm main.*#deb-src \1\2 $release main#p" "$file"
    done
} | sort -u >"$work/sources.list"
[ -s "$work/sources.list" ] || die "found no Debian 12 package source on this machine to derive the next release from"

options=(-q -o Dir::Etc::SourceList="$work/sources.list" -o Dir::Etc::SourceParts=/dev/null
    -o Dir::State::Lists="$work/lists" -o Dir::Cache="$work/cache" -o APT::Sandbox::User=root)
cd "$work"
log=$cache/sqlcipher-build.log
say "building SQLCipher $version once (about a minute; log: $log)"
{
    apt-get "${options[@]}" update
    apt-get "${options[@]}" source --download-only sqlcipher
} >"$log" 2>&1 || die "could not fetch the source package; see $log"
archive=sqlcipher_$version.orig.tar.gz
[ -f "$archive" ] || die "the package source offers another version than $version; see $log"
echo "$orig_sha256  $archive" | sha256sum --check --status || die "$archive does not have the pinned SHA-256"

# The options of the format page (desktop/vault/FORMAT.md): codec, temporary data in memory, no loadable extensions.
defines=(-DSQLITE_HAS_CODEC -DSQLCIPHER_CRYPTO_OPENSSL -DSQLITE_TEMP_STORE=2 -DSQLITE_THREADSAFE=1
    -DSQLITE_OMIT_LOAD_EXTENSION -DSQLITE_DEFAULT_MEMSTATUS=0)
{
    tar xzf "$archive"
    cd sqlcipher-*/
    ./configure --enable-tempstore=yes --disable-tcl --disable-shared --disable-readline CFLAGS="${defines[*]}" LDFLAGS=-lcrypto
    make sqlite3.c
    gcc -O2 -fPIC "${defines[@]}" -c sqlite3.c -o sqlite3.o
    ar rcs libsqlcipher.a sqlite3.o
    staging=$target.partial.$$
    mkdir -p "$staging/include/sqlcipher" "$staging/lib"
    cp sqlite3.h "$staging/include/sqlcipher/"
    cp libsqlcipher.a "$staging/lib/"
    rm -rf "$target"
    mv "$staging" "$target"
} >>"$log" 2>&1 || die "the build failed; see $log"
echo "$target"
