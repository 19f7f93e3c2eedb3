// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

/// The text Prometheus reads (exposition format 0.0.4): families with a help line and a type, samples with labels.
namespace rubber::relay {

class Exposition {
public:
    using Labels = std::initializer_list<std::pair<std::string_view, std::string_view>>;

    /// Begins a family: every sample until the next one is its own. `type`: "counter", "gauge", "histogram".
    void family(std::string_view name, std::string_view type, std::string_view help);
    void sample(Labels labels, std::int64_t value);
    void sample(std::int64_t value) { sample({}, value); }
    /// A sample of the family under a longer name ("_bucket", "_sum"), its value as text.
    void part(std::string_view suffix, Labels labels, std::string_view value);
    const std::string& text() const { return m_text; }

private:
    std::string m_text, m_name;
};

/// Counts of durations in fixed buckets, shown in seconds.
class DurationHistogram {
public:
    void observe(std::int64_t milliseconds);
    void write(Exposition& to, std::string_view name, std::string_view help) const;

private:
    static constexpr std::array<std::int64_t, 14> kUpTo{5,    10,   25,    50,    100,   250,    500,
                                                        1000, 2500, 5000, 10000, 30000, 120000, 600000};
    std::array<std::uint64_t, kUpTo.size() + 1> m_counts{};
    std::uint64_t m_sumMs = 0;
};

} // namespace rubber::relay
