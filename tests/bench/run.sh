#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Speed and memory beside nginx and direct, in one run, as a table of ratios against the bars of the design.
#   tests/bench/run.sh [--rounds N] [--quick]
set -euo pipefail
cd "$(dirname "$0")/../.."
installers/packages.sh tests >/dev/null
for tool in nginx wrk; do
    command -v "$tool" >/dev/null && continue
    sudo=$([ "$(id -u)" -eq 0 ] || echo sudo)
    DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -q --no-install-recommends nginx-light wrk >/dev/null
done
installers/sqlcipher.sh >/dev/null
cmake --preset release -DRUBBER_BENCH=ON -DRUBBER_TESTS=OFF >/dev/null
cmake --build --preset release --target rubberapi rubberapi-relay rubberapi-sandbox bench_client make_journal
ulimit -n "$(ulimit -Hn)" || true
RUBBER_BIN=$PWD/build/release/bin exec python3 -B tests/bench/bench.py "$@"
