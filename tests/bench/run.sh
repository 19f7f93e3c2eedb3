#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Speed and memory beside nginx and direct, in one run, as a table of ratios against the bars of the design.
#   tests/bench/run.sh [--rounds N] [--quick] [--before COMMIT]
# --before builds that commit beside this one and says what a request costs now, divided by what it cost then.
set -euo pipefail
cd "$(dirname "$0")/../.."
arguments=() commit=
while [ $# -gt 0 ]; do
    if [ "$1" = --before ]; then commit=${2:?--before wants a commit}; shift; else arguments+=("$1"); fi
    shift
done
installers/packages.sh tests >/dev/null
for tool in nginx wrk; do
    command -v "$tool" >/dev/null && continue
    sudo=$([ "$(id -u)" -eq 0 ] || echo sudo)
    DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -q --no-install-recommends nginx-light wrk >/dev/null
done
installers/sqlcipher.sh >/dev/null
cmake --preset release -DRUBBER_BENCH=ON -DRUBBER_TESTS=OFF >/dev/null
cmake --build --preset release --target rubberapi rubberapi-relay rubberapi-sandbox bench_client make_journal
if [ -n "$commit" ]; then
    before=$PWD/build/before
    [ -d "$before/source" ] || git worktree add --detach "$before/source" "$commit" >/dev/null
    git -C "$before/source" checkout --detach --quiet "$commit"
    cmake -S "$before/source" -B "$before/build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DRUBBER_HARDEN=ON -DRUBBER_TESTS=OFF >/dev/null
    cmake --build "$before/build" --target rubberapi rubberapi-relay rubberapi-sandbox
    arguments+=(--before "$before/build/bin")
fi
ulimit -n "$(ulimit -Hn)" || true
RUBBER_BIN=$PWD/build/release/bin exec python3 -B tests/bench/bench.py "${arguments[@]}"
