// SPDX-License-Identifier: GPL-3.0-or-later
// What these threads share is only read, but for two things that are made for it: RelayClient::call, and the
// queue, whose lock is the file's.
#include "desktop/app/kill_at_once.h"

#include <algorithm>
#include <functional>
#include <future>
#include <iterator>
#include <system_error>

namespace rubber::desktop {

namespace {

struct Errand {
    const KillFile::Relay* relay;
    std::vector<QueuedKill> kills;
};

std::vector<Errand> errandsFor(const KillFile& file, const std::vector<QueuedKill>& kills) {
    std::vector<Errand> errands;
    for (const auto& relay : file.relays) {
        Errand errand{&relay, {}};
        std::copy_if(kills.begin(), kills.end(), std::back_inserter(errand.kills),
                     [&](const QueuedKill& kill) { return kill.relay == relay.address.relay; });
        if (!errand.kills.empty()) errands.push_back(std::move(errand));
    }
    return errands;
}

/// At once on a thread; where the system gives none, when its turn comes.
std::future<KillReport::OfRelay> begin(const std::function<KillReport::OfRelay()>& send) {
    try {
        return std::async(std::launch::async, send);
    } catch (const std::system_error&) {
        return std::async(std::launch::deferred, send);
    }
}

} // namespace

std::vector<KillReport::OfRelay> sendKillsAtOnce(App::Core& core, const KillFile& file,
                                                 const std::vector<QueuedKill>& kills, KillMoment moment) {
    const auto errands = errandsFor(file, kills);
    const auto send = [&](const Errand& errand) {
        return sendKills(core, file, *errand.relay, errand.kills, moment);
    };
    std::vector<KillReport::OfRelay> results;
    if (errands.empty()) return results;
    std::vector<std::future<KillReport::OfRelay>> running;
    for (std::size_t i = 0; i + 1 < errands.size(); ++i)
        running.push_back(begin([&send, &errand = errands[i]] { return send(errand); }));
    auto last = send(errands.back());
    for (auto& answer : running)
        results.push_back(answer.get());
    results.push_back(std::move(last));
    return results;
}

} // namespace rubber::desktop
