// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/client/https_post.h"
#include "desktop/client/relay_client.h"
#include "shared/clock.h"

#include <QObject>
#include <QTimer>
#include <QWebSocket>

#include <functional>
#include <memory>
#include <string>

namespace rubber::desktop {

struct FeedTiming {
    int pingMs = 15'000;
    int deadMs = 45'000;
    int handshakeMs = 10'000;
    int firstBackoffMs = 500; ///< Doubled after each failure.
    int maxBackoffMs = 30'000;
};

/// One feed: connects, checks the signed hello, hands out rows in order and each once, notices a dead peer,
/// connects again after the last row. A WebSocket answer cannot carry a signature, so when the relay refuses
/// the upgrade the reason is fetched by a signed `status` call.
///
/// Everything runs on the thread it was made on. After `onEnd` nothing more is called.
class FeedConnection : public QObject {
public:
    /// `ended` gets an error when this feed can never work, none when the listener said stop.
    FeedConnection(const FeedSubscription& feed, EventListener& listener, const Clock& clock,
                   const FeedTiming& timing, std::function<void(Status)> ended);
    ~FeedConnection() override;

private:
    enum class Phase { Waiting, Connecting, AwaitingHello, Live, Ended };

    void connectNow();
    void onFrame(const QString& text);
    Status checkHello(const std::string& text);
    void onRow(const protocol::Row& row);
    void lost(Error error, bool askWhy);
    void askWhy(Error error);
    void retryLater(const Error& error);
    void end(Status status);
    void alive();

    FeedSubscription m_feed;
    EventListener& m_listener;
    const Clock& m_clock;
    FeedTiming m_timing;
    std::function<void(Status)> m_ended;

    std::unique_ptr<QWebSocket> m_socket;
    std::unique_ptr<HttpsPost> m_question;
    QTimer m_ping, m_dead, m_retry;
    Phase m_phase = Phase::Waiting;
    bool m_wrongKey = false;
    std::string m_nonce; ///< Of the upgrade request; the hello repeats it.
    std::uint64_t m_after;
    int m_backoffMs;
};

} // namespace rubber::desktop
