// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/metrics/exposition.h"
#include "shared/protocol/messages.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <tuple>

namespace rubber::relay {

class RelayState;

/// The page of numbers for Prometheus. Keys are named by their public ids; there is no address and no text of an agent in it.
/// What was spent and how often a key was used come from the ledger and so survive a restart; counts by model and outcome and
/// the histograms begin with the process, which Prometheus expects of counters. Loop thread only.
class Metrics {
public:
    /// Listens to the state's rows from now on, where a token exists or as soon as one was used.
    Metrics(RelayState& state, std::string dataFolder);
    Metrics(const Metrics&) = delete;
    Metrics& operator=(const Metrics&) = delete;

    bool mayRead(std::string_view token);
    std::string page() const;

    /// Outcomes that are told apart by key, provider, model and code. What comes after counts under "other": agents choose
    /// models, so there must be an end.
    static constexpr std::size_t kMaxSeries = 4096;
    static constexpr std::size_t kMaxKeys = 5000; ///< Shown one by one.

private:
    void note(const protocol::Row& row);
    void count(const protocol::Row& row, const std::string& model, const std::string& code, std::uint64_t times);

    RelayState& m_state;
    std::string m_folder;
    std::shared_ptr<Metrics*> m_self; ///< The state keeps its listeners to the end, after this has gone.
    bool m_wanted;
    std::map<std::tuple<std::string, std::string, std::string, std::string>, std::uint64_t> m_requests;
    DurationHistogram m_requestTimes, m_killTimes;
    std::uint64_t m_alerts = 0, m_streamsCut = 0;
};

} // namespace rubber::relay
