// SPDX-License-Identifier: GPL-3.0-or-later
// logs --follow: stored rows, then the live feeds. The vault is closed while the feeds run.
#include "desktop/app/key_lookup.h"
#include "desktop/app/row_names.h"

#include <algorithm>

namespace rubber::desktop {

namespace {

using OnRow = std::function<bool(const NamedRow&)>;
using OnIdle = std::function<bool()>;
using OnTrouble = std::function<void(const std::string&, const Error&)>;

/// Gives on the rows of feeds that fit the query.
class FilteredFeed final : public EventListener {
public:
    FilteredFeed(const RowQuery& query, std::optional<KeyId> key, RowNames names, const OnRow& onRow,
                 const OnIdle& onIdle, const OnTrouble& onTrouble)
        : m_query(query), m_key(std::move(key)), m_names(std::move(names)), m_onRow(onRow), m_onIdle(onIdle),
          m_onTrouble(onTrouble), m_match(withoutKey(query)) {}

    bool onRow(const RelayId& relay, const protocol::Row& row) override {
        if (m_key && row.key != *m_key) return true;
        if (!m_query.kinds.empty() &&
            std::find(m_query.kinds.begin(), m_query.kinds.end(), row.kind) == m_query.kinds.end())
            return true;
        NamedRow named = m_names.name(relay, row);
        if (m_query.ofRequests() && !m_match(named)) return true;
        return m_onRow(named);
    }
    bool onGap(const RelayId& relay, std::uint64_t from, std::uint64_t to) override {
        m_onTrouble(m_names.relayName(relay),
                    Error{ErrorCode::NotFound, "rows_gone: rows " + std::to_string(from) + " to " +
                                                   std::to_string(to) + " are no longer on the relay"});
        return true;
    }
    bool onConnection(const RelayId& relay, const std::optional<Error>& error, Duration) override {
        if (error) m_onTrouble(m_names.relayName(relay), *error);
        return true;
    }
    bool onIdle() override { return m_onIdle(); }

private:
    /// The key is compared by its id, which may be written in many ways; a relay by what was subscribed to.
    static RowQuery withoutKey(RowQuery query) {
        query.key.clear();
        query.relay.clear();
        return query;
    }
    const RowQuery& m_query;
    std::optional<KeyId> m_key;
    RowNames m_names;
    const OnRow& m_onRow;
    const OnIdle& m_onIdle;
    const OnTrouble& m_onTrouble;
    RequestMatch m_match;
};

} // namespace

Status App::follow(const RowQuery& query, const OnRow& onRow, const OnIdle& onIdle,
                   const OnTrouble& onTrouble) {
    SyncReport sync;
    TRY_LET(stored, rows(query, &sync));
    for (const auto& row : stored)
        if (!onRow(row)) return {};
    for (const auto& [relay, error] : sync.unreachable)
        onTrouble(relay, error);

    std::optional<vault::DeviceIdentity> device;
    std::optional<RowNames> names;
    std::optional<KeyId> key;
    std::vector<FeedSubscription> feeds;
    {
        TRY_LET(vault, m_core->openVault());
        TRY_LET(identity, vault::DeviceKeys(vault).loadOrMake());
        device = std::move(identity);
        TRY_LET(loaded, RowNames::load(vault));
        names = std::move(loaded);
        if (!query.key.empty()) {
            TRY_LET(found, findKey(vault, query.key));
            key = found.id;
        }
        if (!query.relay.empty()) TRY(findRelay(vault, query.relay));
        TRY_LET(relays, vault::Relays(vault).all());
        for (const auto& relay : relays)
            if (query.relay.empty() || query.relay == relay.name || query.relay == relay.id.text())
                feeds.push_back({addressOf(relay), {device->id.text(), &device->key}, relay.cursor});
    }
    if (feeds.empty()) return fail(ErrorCode::NotFound, "no_relay: no relay is paired yet");
    FilteredFeed listener(query, std::move(key), std::move(*names), onRow, onIdle, onTrouble);
    return m_core->client.listen(feeds, listener);
}

} // namespace rubber::desktop
