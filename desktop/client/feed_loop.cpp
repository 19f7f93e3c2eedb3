// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/feed_loop.h"

#include <QEventLoop>

namespace rubber::desktop {

Status runFeeds(const std::vector<FeedSubscription>& feeds, EventListener& listener, const Clock& clock,
                const FeedTiming& timing) {
    if (feeds.empty()) return {};
    QEventLoop loop;
    bool stopped = false;
    std::size_t open = feeds.size();
    Status firstFailure;
    const auto stop = [&] {
        stopped = true;
        loop.quit();
    };

    std::vector<std::unique_ptr<FeedConnection>> connections;
    for (const FeedSubscription& feed : feeds) {
        connections.push_back(
            std::make_unique<FeedConnection>(feed, listener, clock, timing, [&](Status status) {
                if (status) return stop();
                if (firstFailure) firstFailure = std::move(status);
                if (--open == 0) loop.quit();
            }));
    }

    QTimer idle;
    QObject::connect(&idle, &QTimer::timeout, &loop, [&] {
        if (!listener.onIdle()) stop();
    });
    idle.start(100);
    loop.exec();
    return stopped ? Status{} : firstFailure;
}

} // namespace rubber::desktop
