// SPDX-License-Identifier: GPL-3.0-or-later
// The simulation: the real RelayState, Gate, Ledger and Journal in a world made from one number.
//   simulation                     1,000 seeds
//   simulation --seeds N [--from S]
//   simulation --seed S [--trace]  one of them again, with what happened
#include "tests/sim/world.h"

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <unistd.h>

namespace {

std::uint64_t g_seed = 0;

/// A CHECK of the relay ends the process: say where.
void onAbort(int) {
    char line[64];
    const int size =
        std::snprintf(line, sizeof line, "aborted in seed %llu\n", static_cast<unsigned long long>(g_seed));
    std::ignore = ::write(2, line, static_cast<std::size_t>(size));
}

struct Totals {
    std::uint64_t events = 0, requests = 0, starts = 0;
};

bool runSeed(std::uint64_t seed, const std::string& folder, bool trace, Totals& totals) {
    g_seed = seed;
    rubber::sim::seedSodium(seed);
    rubber::sim::World world(seed, folder, trace);
    const std::string problem = world.run();
    totals.events += world.eventsRun();
    totals.requests += world.requests;
    totals.starts += world.starts;
    for (const auto& line : world.trace())
        std::printf("%s\n", line.c_str());
    if (problem.empty()) return true;
    std::printf("seed %llu: %s\n", static_cast<unsigned long long>(seed), problem.c_str());
    return false;
}

} // namespace

int main(int count, char** words) {
    std::uint64_t seeds = 1'000, from = 1;
    bool one = false, trace = false;
    for (int i = 1; i < count; ++i) {
        const bool more = i + 1 < count;
        if (std::strcmp(words[i], "--trace") == 0)
            trace = true;
        else if (more && std::strcmp(words[i], "--seeds") == 0)
            seeds = std::strtoull(words[++i], nullptr, 10);
        else if (more && std::strcmp(words[i], "--from") == 0)
            from = std::strtoull(words[++i], nullptr, 10);
        else if (more && std::strcmp(words[i], "--seed") == 0) {
            one = true;
            from = std::strtoull(words[++i], nullptr, 10);
        } else {
            std::fprintf(stderr, "simulation [--seeds N] [--from S] | --seed S [--trace]\n");
            return 2;
        }
    }
    rubber::sim::seedSodium(0); // Before anything else draws a byte.
    std::signal(SIGABRT, onAbort);
    char folder[] =
        "/tmp/rubber-simulation-XXXXXX"; // Only so that folders can be made; files are in SimDisk.
    if (!::mkdtemp(folder)) return 2;

    const auto begun = std::chrono::steady_clock::now();
    Totals totals;
    std::uint64_t run = 0;
    bool sound = true;
    for (std::uint64_t seed = from; sound && seed < from + (one ? 1 : seeds); ++seed, ++run) {
        sound = runSeed(seed, folder, one && trace, totals);
        if (!sound && !one) { // Again, to show how it came to that.
            Totals again;
            runSeed(seed, folder, true, again);
            std::printf("again: simulation --seed %llu --trace\n", static_cast<unsigned long long>(seed));
        }
    }
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    std::printf("%llu seeds, %llu requests, %llu starts, %llu events in %.1f s: %.0f events a minute\n",
                static_cast<unsigned long long>(run), static_cast<unsigned long long>(totals.requests),
                static_cast<unsigned long long>(totals.starts),
                static_cast<unsigned long long>(totals.events), seconds,
                static_cast<double>(totals.events) * 60 / seconds);
    std::error_code ignored;
    std::filesystem::remove_all(folder, ignored);
    return sound ? 0 : 1;
}
