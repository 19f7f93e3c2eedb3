// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/month.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <set>

namespace rubber::test {

using namespace rubber::anomaly;

std::uint64_t Dice::next() {
    std::uint64_t z = m_state += 0x9e3779b97f4a7c15ull;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
    return z ^ (z >> 31);
}
double Dice::unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
double Dice::logNormal(double median, double sigma) {
    const double normal =
        std::sqrt(-2 * std::log(1 - unit())) * std::cos(2 * std::numbers::pi * unit());
    return median * std::exp(sigma * normal);
}
int Dice::poisson(double mean) {
    int count = 0;
    for (double left = std::exp(-mean), product = unit(); product > left; product *= unit())
        ++count;
    return count;
}

const char* nameOf(Habits habits) {
    constexpr const char* kNames[] = {"worker", "service", "batch", "sparse", "fleet"};
    return kNames[static_cast<int>(habits)];
}
const char* nameOf(Incident incident) {
    constexpr const char* kNames[] = {"quiet",          "loop",          "burn rate", "new model",
                                      "night activity", "stolen, locked", "stolen, no lock"};
    return kNames[static_cast<int>(incident)];
}

namespace {

constexpr std::int64_t kMinuteMs = 60'000;
constexpr WallTime kBegin{1'775'001'600'000}; // 2026-04-01T00:00:00Z, a Wednesday.
constexpr int kMonthDays = 30, kIncidentDay = 20;

/// One key's month, minute after minute.
class Life {
public:
    Life(Habits habits, Incident incident, std::uint64_t seed)
        : m_habits(habits), m_incident(incident), m_dice(seed * 1'000'003 + static_cast<std::uint64_t>(habits)) {
        m_scale = m_dice.logNormal(1, 0.5); // Keys differ.
        const double hour = incident == Incident::Night || incident == Incident::StolenOpen ? 2.5 : 14.25;
        m_month.incidentAt = kBegin + Duration{kIncidentDay * 24 * kHourMs + static_cast<std::int64_t>(hour * kHourMs)};
    }
    Month run() {
        for (int day = 0; day < kMonthDays; ++day) {
            m_busy = m_dice.logNormal(1, 0.4); // So do days.
            m_evening = m_dice.chance(0.06);
            m_outage = m_dice.chance(0.05) ? m_dice.upTo(24) : -1;
            for (int minute = 0; minute < 24 * 60; ++minute) {
                m_now = kBegin + Duration{day * 24 * kHourMs + minute * kMinuteMs};
                usual(day, minute);
                goWrong();
            }
        }
        m_month.bytes = m_habit.bytes() + sizeof(relay::LoopWatch);
        return std::move(m_month);
    }

private:
    /// Requests an hour.
    double rate(int day, int hour) const {
        const bool weekend = (day + 3) % 7 >= 5;
        switch (m_habits) {
        case Habits::Worker:
            if (weekend) return 0;
            if (m_evening && hour >= 18 && hour < 21) return 8;
            return hour >= 8 && hour < 18 ? 12 : 0;
        case Habits::Service:
            return hour >= 7 && hour < 22 ? 20 : 6;
        case Habits::Batch:
            return hour == 3 ? 120 : hour >= 9 && hour < 17 ? 1.5 : 0;
        case Habits::Sparse:
            return 0.8;
        case Habits::Fleet:
            return hour >= 7 && hour < 23 ? (weekend ? 15 : 45) : 2;
        }
        return 0;
    }
    double price() {
        // Of one request: mostly small, sometimes a whole conversation.
        const double median = m_habits == Habits::Batch ? 0.008 : m_habits == Habits::Fleet ? 0.02 : 0.01;
        return m_scale * m_dice.logNormal(median, 1.0);
    }
    const char* model() {
        const double pick = m_dice.unit();
        return pick < 0.8 ? "anthropic/claude-sonnet-4.5" : pick < 0.98 ? "openai/gpt-4o-mini" : "google/gemini-2.5-pro";
    }

    void usual(int day, int minute) {
        const int hour = minute / 60;
        for (int i = m_dice.poisson(m_busy * rate(day, hour) / 60); i > 0; --i) {
            const std::string body = "task " + std::to_string(m_dice.next());
            const bool down = hour == m_outage && minute % 60 < 15;
            int tries = 1 + (m_dice.chance(0.03) ? m_dice.upTo(3) : 0); // Clients repeat what failed.
            if (down) tries = 3;
            for (; tries > 0; --tries)
                request(model(), body, price(), down || m_dice.chance(0.02));
        }
        if (m_habits == Habits::Service && minute % 10 == 0) request("openai/gpt-4o-mini", "are you well?", 0.0001, false);
        if (m_dice.chance(0.0005)) foreign("198.51.100.7", 1 + m_dice.upTo(3)); // A laptop elsewhere.
    }

    void goWrong() {
        const std::int64_t since = (m_now - m_month.incidentAt).ms / kMinuteMs;
        if (since < 0 || since >= 60) return;
        switch (m_incident) {
        case Incident::None:
            break;
        case Incident::Loop: // Every four seconds the same.
            if (since < 10)
                for (int i = 0; i < 15; ++i)
                    request("openai/gpt-4o-mini", "try again", 0.002, false);
            break;
        case Incident::BurnRate: // A task that feeds itself.
            for (int i = 0; i < 8; ++i)
                request(model(), "subtask " + std::to_string(m_dice.next()), 10 * price(), false);
            break;
        case Incident::NewModel:
            if (since == 0) request("openai/o1-pro", "think", 0.4, false);
            break;
        case Incident::Night:
            if (since % 5 == 0) request(model(), "night " + std::to_string(m_dice.next()), price(), false);
            break;
        case Incident::StolenLocked:
            foreign("203.0.113." + std::to_string(since % 5), 4);
            break;
        case Incident::StolenOpen:
            for (int i = 0; i < 10; ++i)
                request("anthropic/claude-opus-4.5", "loot " + std::to_string(m_dice.next()), 20 * price(), false);
            break;
        }
    }

    void request(const char* name, const std::string& body, double dollars, bool failure) {
        ++m_month.requests;
        m_habit.admitted(m_now, name, m_found);
        const auto seen = m_loops.note(m_digester, name, body, BootTime{m_now.ms - kBegin.ms});
        if (seen.times == m_habit.loopTimes())
            m_found.push_back({Rule::Loop, m_now, hourText(m_now.ms / kHourMs),
                               "the same request " + std::to_string(seen.times) + " times", {}});
        m_habit.settled(m_now, Money::fromNano(failure ? 0 : static_cast<std::int64_t>(dollars * 1e9)), failure, m_found);
        tell();
    }
    void foreign(const std::string& client, int times) {
        m_habit.refused(m_now, "ip_locked", client, static_cast<std::uint32_t>(times), m_found);
        tell();
    }
    /// Once for each mark, as the relay tells it.
    void tell() {
        for (auto& finding : m_found) {
            if (!m_marks.insert(std::string(wordOf(finding.rule)) + " " + finding.mark).second) continue;
            ++m_month.fired[finding.rule];
            m_month.told.push_back(std::move(finding));
        }
        m_found.clear();
    }

    Habits m_habits;
    Incident m_incident;
    Dice m_dice;
    Month m_month;
    Habit m_habit;
    relay::LoopWatch m_loops;
    relay::RequestDigester m_digester;
    Findings m_found;
    std::set<std::string> m_marks;
    WallTime m_now;
    double m_scale = 1, m_busy = 1;
    bool m_evening = false;
    int m_outage = -1;
};

} // namespace

Month liveThrough(Habits habits, Incident incident, std::uint64_t seed) {
    return Life(habits, incident, seed).run();
}

} // namespace rubber::test
