// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/net/stream_keep_alive.h"

#include <boost/asio/post.hpp>

#include <utility>

namespace rubber::relay {

namespace {

constexpr Duration kLookAgain = Duration::seconds(1);

} // namespace

std::string_view StreamKeepAlive::wordsFor(DialectKind dialect) {
    switch (dialect) {
    case DialectKind::OpenAi:
    case DialectKind::Responses:
    case DialectKind::OpenRouter:
        return ": keep-alive\n\n";
    case DialectKind::Anthropic:
        return "event: ping\ndata: {\"type\": \"ping\"}\n\n";
    case DialectKind::Google: // Its older clients take what stands before "data:" for a broken answer.
    case DialectKind::Slack:
    case DialectKind::Stripe:
    case DialectKind::Plain:
        break;
    }
    return {};
}

StreamKeepAlive::StreamKeepAlive(Watchdog& watchdog, const Clock& clock, Duration silence,
                                 std::shared_ptr<Connection> upstream)
    : m_clock(clock), m_silence(silence), m_upstream(std::move(upstream)), m_silentSince(clock.boot()),
      m_deadline(watchdog, [this] { look(); }) {
    m_deadline.set(m_silence);
}

void StreamKeepAlive::look() {
    const Duration left = m_silentSince + m_silence - m_clock.boot();
    if (left > Duration{}) {
        m_deadline.set(left);
        return;
    }
    // Whoever waits may have no place for words just now: half an event is out, or the disk is waited for.
    m_deadline.set(kLookAgain);
    m_due = true;
    // The watchdog must not be in the middle of its round when a session ends.
    asio::post(m_upstream->stream().socket().get_executor(),
               [upstream = m_upstream] { upstream->wakeReader(); });
}

} // namespace rubber::relay
