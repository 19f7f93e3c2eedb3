// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop's live feed: rows go into the vault as they come, so that what is shown and what is kept are one.
#include "desktop/app/row_names.h"
#include "desktop/app/row_record.h"
#include "desktop/vault/audit_rows.h"

#include <map>

namespace rubber::desktop {

namespace {

constexpr int kIdlesPerBatch = 2; ///< Idle comes about ten times a second.
/// Beyond this the feed ends with the error; a new one begins at the cursor, so nothing is lost.
constexpr std::size_t kMostWaiting = 20'000;

class StoringFeed final : public EventListener {
public:
    StoringFeed(App::Core& core, RowNames names, const std::function<bool(const FeedNews&)>& onNews)
        : m_core(core), m_names(std::move(names)), m_onNews(onNews) {}

    bool onRow(const RelayId& relay, const protocol::Row& row) override {
        protocol::Row taken = row;
        // A relay that sends a row with the bytes of another is not listened to any further.
        m_overfull = takeFromRecord(taken);
        if (m_overfull) m_rows[relay].push_back(std::move(taken));
        return m_overfull.has_value();
    }
    bool onGap(const RelayId& relay, std::uint64_t from, std::uint64_t to) override {
        if (!flush()) return false;
        store(relay, {}, to, vault::RowGap{from, to});
        m_news.gaps.push_back({m_names.relayName(relay), from, to});
        return true;
    }
    bool onCheckpoint(const RelayId& relay, const std::string&) override {
        m_news.checkpoints.push_back(relay); // Behind the rows it covers; it is checked by who has time for that.
        return true;
    }
    bool onConnection(const RelayId& relay, const std::optional<Error>& error, Duration retryIn) override {
        m_news.connections.push_back({relay, m_names.relayName(relay), error, retryIn});
        return tell(); // At once: whether a relay is there is what a person looks at first.
    }
    bool onIdle() override {
        if (++m_idles < kIdlesPerBatch) return m_onNews(FeedNews{});
        m_idles = 0;
        return flush();
    }
    bool flush() {
        for (auto& [relay, rows] : m_rows) {
            if (rows.empty()) continue;
            store(relay, rows, rows.back().sequence, {});
            for (auto& row : rows)
                m_news.rows.push_back(m_names.name(relay, std::move(row)));
            rows.clear();
        }
        return tell();
    }

    /// Why the feed had to end.
    const Status& overfull() const { return m_overfull; }

private:
    /// A vault that another program has for long, or a full disk: rows wait here and go in with the next batch,
    /// never after it, because the cursor passes what it is stored with.
    void store(const RelayId& relay, const std::vector<protocol::Row>& rows, std::uint64_t cursor,
               const std::optional<vault::RowGap>& gap) {
        auto& waiting = m_waiting[relay];
        waiting.insert(waiting.end(), rows.begin(), rows.end());
        const Status stored = keep(relay, waiting, cursor, gap);
        if (stored)
            waiting.clear();
        else
            m_news.storeFailure = stored.error();
        if (waiting.size() > kMostWaiting) m_overfull = stored;
    }
    Status keep(const RelayId& relay, const std::vector<protocol::Row>& rows, std::uint64_t cursor,
                const std::optional<vault::RowGap>& gap) {
        TRY_LET(vault, m_core.openVault());
        TRY_LET(names, RowNames::load(vault));
        m_names = std::move(names);
        if (vault.access() == vault::Access::ReadOnly) return {}; // Shown, and kept by whoever may write.
        return vault::AuditRows(vault).store(relay, rows, cursor, gap);
    }
    bool tell() {
        if (!m_overfull) return false;
        FeedNews news;
        std::swap(news, m_news);
        return m_onNews(news);
    }

    App::Core& m_core;
    RowNames m_names;
    const std::function<bool(const FeedNews&)>& m_onNews;
    std::map<RelayId, std::vector<protocol::Row>> m_rows;
    std::map<RelayId, std::vector<protocol::Row>> m_waiting; ///< Told, not stored yet.
    FeedNews m_news;
    Status m_overfull;
    int m_idles = 0;
};

} // namespace

Status App::watch(const std::function<bool(const FeedNews&)>& onNews) {
    std::optional<vault::DeviceIdentity> device;
    std::optional<RowNames> names;
    std::vector<FeedSubscription> feeds;
    {
        TRY_LET(vault, m_core->openVault());
        TRY_LET(identity, vault::DeviceKeys(vault).loadOrMake());
        device = std::move(identity);
        TRY_LET(loaded, RowNames::load(vault));
        names = std::move(loaded);
        TRY_LET(relays, vault::Relays(vault).all());
        for (const auto& relay : relays)
            feeds.push_back({addressOf(relay), {device->id.text(), &device->key}, relay.cursor});
    }
    if (feeds.empty()) return fail(ErrorCode::NotFound, "no_relay: no relay is paired yet");
    StoringFeed listener(*m_core, std::move(*names), onNews);
    TRY(m_core->client.listen(feeds, listener));
    return listener.overfull();
}

} // namespace rubber::desktop
