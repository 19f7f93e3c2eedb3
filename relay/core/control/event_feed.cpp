// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/control/event_feed.h"

#include "relay/core/control/rows_page.h"
#include "relay/core/relay_state.h"
#include "shared/protocol/codec.h"

#include <algorithm>

namespace rubber::relay {
namespace {

/// Rows kept in memory for everyone together. Who falls further behind reads from disk.
constexpr std::size_t kRecentRows = 2'048;

std::string rowFrame(protocol::Row row) {
    protocol::FeedFrame frame;
    frame.row = std::move(row);
    return protocol::encode(frame);
}

} // namespace

struct EventFeed::Impl {
    struct Recent {
        std::uint64_t sequence;
        std::shared_ptr<const std::string> frame;
    };
    struct Reader;

    explicit Impl(RelayState& s) : state(s) {}

    RelayState& state;
    std::deque<Recent> recent;
    /// Every row with a sequence above this one is in `recent`.
    std::uint64_t recentAfter = 0;
    std::uint64_t durable = 0;
    std::list<Reader*> readers;

    /// The newest checkpoint that may be shown; its record's sequence, 0 for none.
    const AuditLog::Signed* checkpoint() const { return state.audit().log().shown(durable); }

    void remember(const protocol::Row& row);
    bool hasFor(const Reader& reader) const;
    std::size_t firstAfter(std::uint64_t sequence) const;
};

/// One subscriber: nothing but a cursor, so a slow one costs no memory.
struct EventFeed::Impl::Reader final : EventFeed::Subscription {
    Reader(std::shared_ptr<Impl> f, std::uint64_t after, std::function<void()> w)
        : feed(std::move(f)), cursor(after), wake(std::move(w)) {
        feed->readers.push_back(this);
    }
    ~Reader() override {
        feed->readers.remove(this);
        if (feed->readers.empty()) feed->recent.clear();
    }

    std::vector<std::string> take(std::size_t limit) override;
    void takeFromDisk(std::size_t limit, std::vector<std::string>& frames);
    void takeCheckpoint(std::size_t limit, std::vector<std::string>& frames);

    std::shared_ptr<Impl> feed;
    std::uint64_t cursor; ///< Everything up to here was given out or is not shown.
    std::function<void()> wake;
    bool waiting = false;
    std::uint64_t toldCheckpoint = 0; ///< Its record.
};

void EventFeed::Impl::remember(const protocol::Row& row) {
    if (readers.empty()) return; // Nobody listens: a later subscriber reads from disk.
    recent.push_back({row.sequence, std::make_shared<const std::string>(rowFrame(row))});
    if (recent.size() > kRecentRows) {
        recentAfter = recent.front().sequence;
        recent.pop_front();
    }
}

std::size_t EventFeed::Impl::firstAfter(std::uint64_t sequence) const {
    const auto found =
        std::upper_bound(recent.begin(), recent.end(), sequence,
                         [](std::uint64_t wanted, const Recent& entry) { return wanted < entry.sequence; });
    return static_cast<std::size_t>(found - recent.begin());
}

bool EventFeed::Impl::hasFor(const Reader& reader) const {
    if (const auto* newest = checkpoint(); newest && newest->record != reader.toldCheckpoint) return true;
    if (reader.cursor >= durable) return false;
    if (reader.cursor < recentAfter) return true; // On disk; perhaps only records that are not shown.
    const std::size_t first = firstAfter(reader.cursor);
    return first < recent.size() && recent[first].sequence <= durable;
}

void EventFeed::Impl::Reader::takeFromDisk(std::size_t limit, std::vector<std::string>& frames) {
    while (cursor < feed->recentAfter && cursor < feed->durable && frames.size() < limit) {
        const auto read = readRows(feed->state, cursor, limit - frames.size());
        if (!read) return; // The disk cannot be read now; asked again at the next wake.
        if (read->gap) {
            const std::uint64_t oldest = feed->state.journal().oldestSequence();
            if (oldest <= cursor + 1) return;
            protocol::FeedFrame frame;
            frame.gap = {cursor + 1, oldest - 1};
            frames.push_back(protocol::encode(frame));
            cursor = oldest - 1;
            continue;
        }
        if (read->next == cursor) return;
        for (const auto& row : read->rows)
            frames.push_back(rowFrame(row));
        cursor = read->next;
    }
}

/// Behind the rows it covers, and only the newest: the ones between say nothing more.
void EventFeed::Impl::Reader::takeCheckpoint(std::size_t limit, std::vector<std::string>& frames) {
    const auto* newest = feed->checkpoint();
    if (!newest || newest->record == toldCheckpoint || frames.size() >= limit || cursor < newest->covers) return;
    protocol::FeedFrame frame;
    frame.checkpoint = newest->note;
    frames.push_back(protocol::encode(frame));
    toldCheckpoint = newest->record;
}

std::vector<std::string> EventFeed::Impl::Reader::take(std::size_t limit) {
    std::vector<std::string> frames;
    takeFromDisk(limit, frames);
    if (cursor >= feed->recentAfter) {
        std::size_t at = feed->firstAfter(cursor);
        while (frames.size() < limit && at < feed->recent.size() &&
               feed->recent[at].sequence <= feed->durable) {
            frames.push_back(*feed->recent[at].frame);
            cursor = feed->recent[at].sequence;
            ++at;
        }
        // Nothing shown is left up to the durable end: step over records that have no row.
        if (frames.size() < limit) cursor = std::max(cursor, feed->durable);
    }
    takeCheckpoint(limit, frames);
    waiting = frames.empty();
    return frames;
}

EventFeed::EventFeed(RelayState& state) : m_impl(std::make_shared<Impl>(state)) {
    m_impl->durable = state.journal().durableSequence();
    const std::weak_ptr<Impl> weak(m_impl);
    state.onRow(
        [weak](const protocol::Row& row) {
            if (const auto feed = weak.lock()) feed->remember(row);
        },
        [weak] {
            const auto feed = weak.lock();
            return feed && !feed->readers.empty();
        });
}
EventFeed::~EventFeed() = default;

std::unique_ptr<EventFeed::Subscription> EventFeed::subscribe(std::uint64_t after,
                                                              std::function<void()> wake) {
    const std::uint64_t last = m_impl->state.journal().lastSequence();
    if (m_impl->readers.empty()) {
        m_impl->recent.clear();
        m_impl->recentAfter = last;
    }
    // A cursor ahead of the journal would skip rows still to come; the hello has told the device that the
    // journal is shorter.
    return std::make_unique<Impl::Reader>(m_impl, std::min(after, last), std::move(wake));
}

void EventFeed::durable(std::uint64_t sequence) {
    m_impl->durable = std::max(m_impl->durable, sequence);
    // A wake may end subscriptions: look again at who is still there before each call.
    std::vector<Impl::Reader*> woken;
    for (auto* reader : m_impl->readers)
        if (reader->waiting && m_impl->hasFor(*reader)) woken.push_back(reader);
    for (auto* reader : woken) {
        if (std::find(m_impl->readers.begin(), m_impl->readers.end(), reader) == m_impl->readers.end())
            continue;
        reader->waiting = false;
        const auto wake = reader->wake;
        wake();
    }
}

} // namespace rubber::relay
