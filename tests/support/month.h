// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/anomaly/loop_watch.h"
#include "shared/anomaly/habit.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

/// A month of traffic that never was: seeded, the same every time. For what the rules of anomalies make of it.
namespace rubber::test {

/// SplitMix64, and what is needed of it.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) {}
    std::uint64_t next();
    double unit();                           ///< [0, 1)
    bool chance(double p) { return unit() < p; }
    int upTo(int n) { return static_cast<int>(unit() * n); }
    double logNormal(double median, double sigma);
    int poisson(double mean);

private:
    std::uint64_t m_state;
};

/// How one key is used when nothing is wrong.
enum class Habits {
    Worker,  ///< A person at office hours, five days a week, sometimes in the evening.
    Service, ///< Day and night, more by day; asks whether all is well every ten minutes.
    Batch,   ///< One heavy job each night, of a size that varies; little else.
    Sparse,  ///< Now and then, at any hour.
    Fleet,   ///< Many agents at once, office hours and evenings, every task another one.
};
const char* nameOf(Habits habits);
inline constexpr Habits kAllHabits[] = {Habits::Worker, Habits::Service, Habits::Batch, Habits::Sparse,
                                        Habits::Fleet};

/// What goes wrong on the twenty-first day, if anything.
enum class Incident { None, Loop, BurnRate, NewModel, Night, StolenLocked, StolenOpen };
const char* nameOf(Incident incident);

/// What fired: by rule, and each with its time and evidence.
struct Month {
    std::map<anomaly::Rule, int> fired; ///< Different occasions, as the owner is told of them.
    std::vector<anomaly::Finding> told;
    WallTime incidentAt;
    std::size_t requests = 0;
    std::size_t bytes = 0; ///< Of the habit, at the end.
};
Month liveThrough(Habits habits, Incident incident, std::uint64_t seed);

} // namespace rubber::test
