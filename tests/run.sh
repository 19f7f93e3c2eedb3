#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what the tests need, builds once with the address and undefined behaviour sanitizers, and runs every test.
#   tests/run.sh          everything not labelled "long"
#   tests/run.sh --full   the above, then the thread sanitizer on the relay, the fuzzers for minutes, sown bugs, the long crash loop
set -euo pipefail
cd "$(dirname "$0")/.."

full=no
case "${1:-}" in
"") ;;
--full) full=yes ;;
*) sed -n '3,6s/^# //p' "$0"; exit 2 ;;
esac

logs=build/logs
mkdir -p "$logs"

# Runs a step quietly; a failure says which step it was and shows the end of its log.
step() {
    local name=$1 log=$logs/${1// /-}.log begin=$SECONDS
    shift
    printf '%-34s ' "$name ..."
    if "$@" >"$log" 2>&1; then
        printf 'ok  %4d s\n' $((SECONDS - begin))
    else
        printf 'FAILED (log: %s)\n' "$log"
        grep -nE 'error:|FAILED:|Error|undefined reference' "$log" | head -20
        tail -25 "$log"
        exit 1
    fi
}

export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
export ASAN_OPTIONS=detect_leaks=1:detect_stack_use_after_return=0
# Clones of one state share what was compiled, wherever they are.
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
jobs=$(nproc)

step "install packages" installers/packages.sh tests
step "sqlcipher" installers/sqlcipher.sh
step "configure" cmake --preset sanitize
step "build with sanitizers" cmake --build --preset sanitize -j "$jobs"
ctest --test-dir build/sanitize --output-on-failure -LE long -j 3

if [ "$full" = yes ]; then
    step "configure thread sanitizer" cmake --preset thread
    step "build thread sanitizer" cmake --build --preset thread -j "$jobs" --target rubberapi-relay rubberapi-sandbox
    # The relay under the thread sanitizer, driven from outside by the programs built above.
    mkdir -p build/thread-bin
    ln -sf "$PWD/build/thread/bin/rubberapi-relay" "$PWD/build/thread/bin/rubberapi-sandbox" build/thread-bin/
    ln -sf "$PWD/build/sanitize/bin/rubberapi" build/thread-bin/
    for name in first_request caps kill crash faults feed openai anthropic settlement; do
        step "thread sanitizer: $name" env RUBBER_BIN="$PWD/build/thread-bin" RUBBER_SOURCE="$PWD" ROUNDS=20 \
            TSAN_OPTIONS=halt_on_error=1:second_deadlock_stack=1 python3 -B "tests/e2e/$name.py"
    done
    step "configure fuzzers" env CC=clang CXX=clang++ cmake --preset dev -B build/fuzz -DRUBBER_FUZZ=ON \
        -DRUBBER_WERROR=OFF -DRUBBER_DESKTOP=OFF
    step "build fuzzers" cmake --build build/fuzz -j "$jobs" --target fuzzers
    for fuzzer in build/fuzz/fuzz/*_fuzz_search; do
        name=$(basename "$fuzzer" _fuzz_search)
        mkdir -p "build/fuzz/corpus/$name"
        step "fuzz $name for 2 minutes" "$fuzzer" -max_total_time=120 -timeout=10 "build/fuzz/corpus/$name" "tests/fuzz/seeds/$name"
    done
    step "bugs sown into the ledger" python3 -B tests/sim/mutate.py
    ctest --test-dir build/sanitize --output-on-failure -L long
fi
