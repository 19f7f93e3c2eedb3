// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/vault/owner_events.h"

#include "desktop/vault/settings.h"

#include <algorithm>
#include <charconv>

namespace rubber::vault {

namespace {

constexpr const char* kHead = "events_head"; ///< "<sequence> <hex of the last MAC>"
void add(std::string& bytes, std::uint64_t number) {
    for (int i = 0; i < 8; ++i)
        bytes.push_back(static_cast<char>(number >> (8 * i) & 0xff));
}

/// Every field with its length in front, so that no two rows read the same.
std::string bytesOf(const StoredEvent& event) {
    std::string bytes;
    add(bytes, event.sequence);
    add(bytes, static_cast<std::uint64_t>(event.at.ms));
    for (const std::string& text :
         {event.who, event.what, event.target, toText(event.details), event.ticket}) {
        add(bytes, text.size());
        bytes += text;
    }
    return bytes;
}

constexpr const char* kColumns = "SELECT sequence, at_ms, who, what, target, details, ticket, chain, seal"
                                 " FROM events";

StoredEvent eventOf(const ResultRow& row) {
    return {static_cast<std::uint64_t>(row.integer(0)),
            WallTime{row.integer(1)},
            row.text(2),
            row.text(3),
            row.text(4),
            fieldsOf(row.text(5)),
            row.text(6)};
}

const std::string& beginning() {
    static const std::string zeroes(32, '\0');
    return zeroes;
}

std::uint64_t numberIn(const StoredEvent& event, const char* name) {
    std::uint64_t number = 0;
    for (const auto& [field, value] : event.details)
        if (field == name) std::from_chars(value.data(), value.data() + value.size(), number);
    return number;
}

std::int64_t sql(std::uint64_t number) { return static_cast<std::int64_t>(number); }

} // namespace

OwnerEvents::OwnerEvents(Vault& vault)
    : m_database(vault.database()), m_mac(vault.key().derive(Purpose::Events)) {}

Digest OwnerEvents::link(std::string_view before, const StoredEvent& event) const {
    return m_mac("event" + std::string(before) + bytesOf(event));
}

Digest OwnerEvents::seal(std::string_view chain, const StoredEvent& event) const {
    return m_mac("checkpoint" + std::string(chain) + bytesOf(event));
}

Result<OwnerEvents::Head> OwnerEvents::head() {
    std::optional<std::string> text;
    TRY(m_database.query("SELECT value FROM settings WHERE name = ?", {std::string(kHead)},
                         [&](const ResultRow& row) {
                             text = row.text(0);
                             return Status();
                         }));
    if (!text) return Head{0, beginning()};
    Head head;
    const auto read = std::from_chars(text->data(), text->data() + text->size(), head.sequence);
    auto chain = fromHex(std::string_view(*text).substr(
        std::min<std::size_t>(static_cast<std::size_t>(read.ptr - text->data()) + 1, text->size())));
    if (!chain || chain->size() != 32)
        return fail(ErrorCode::Corrupt, "vault_damaged: the head of the events does not read");
    head.chain = std::move(*chain);
    return head;
}

Status OwnerEvents::setHead(const Head& head) {
    return m_database.run("INSERT INTO settings (name, value) VALUES (?, ?)"
                          " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                          {std::string(kHead), std::to_string(head.sequence) + " " + toHex(head.chain)});
}

Status OwnerEvents::appendOne(StoredEvent event, Head& head) {
    TRY_LET(known, m_database.integer("SELECT 1 FROM events WHERE ticket = ?", {event.ticket}, 0));
    if (known) return {};
    event.sequence = head.sequence + 1;
    event.who = plainText(event.who);
    event.what = plainText(event.what);
    event.target = plainText(event.target);
    // As it will be read, so that what was cleaned does not read as changed.
    event.details = fieldsOf(toText(event.details));
    head = {event.sequence, std::string(asText(link(head.chain, event)))};
    return m_database.run("INSERT INTO events (sequence, at_ms, who, what, target, details, ticket, chain)"
                          " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                          {sql(event.sequence), event.at.ms, event.who, event.what, event.target,
                           toText(event.details), event.ticket, Blob{head.chain}});
}

Status OwnerEvents::append(const std::vector<StoredEvent>& events) {
    return m_database.inTransaction([&]() -> Status {
        TRY_LET(last, head());
        for (const auto& event : events)
            TRY(appendOne(event, last));
        return setHead(last);
    });
}

Result<std::vector<StoredEvent>> OwnerEvents::select(std::optional<WallTime> since,
                                                     std::optional<WallTime> until, std::uint32_t limit) {
    std::vector<StoredEvent> events;
    TRY(m_database.query(std::string(kColumns) +
                             " WHERE at_ms >= ? AND at_ms < ? ORDER BY sequence DESC LIMIT ?",
                         {since ? since->ms : INT64_MIN, until ? until->ms : INT64_MAX,
                          limit ? std::int64_t{limit} : std::int64_t{-1}},
                         [&](const ResultRow& row) {
                             events.push_back(eventOf(row));
                             return Status();
                         }));
    std::reverse(events.begin(), events.end());
    return events;
}

Result<ChainReport> OwnerEvents::verify() {
    TRY_LET(last, head());
    ChainReport report;
    Head at{0, beginning()};
    const auto bad = [&](std::uint64_t sequence, const char* reason) {
        if (report.firstBad) return;
        report.firstBad = sequence;
        report.reason = reason;
    };
    TRY(m_database.query(std::string(kColumns) + " ORDER BY sequence", {}, [&](const ResultRow& row) {
        if (report.firstBad) return Status();
        const StoredEvent event = eventOf(row);
        const std::string chain = row.blob(7);
        const bool checkpoint = at.sequence == 0 && event.what == kCheckpoint && !row.isNull(8);
        if (!checkpoint && event.sequence != at.sequence + 1)
            bad(at.sequence + 1, "missing");
        else if (checkpoint ? row.blob(8) != asText(seal(chain, event))
                            : chain != asText(link(at.chain, event)))
            bad(event.sequence, "changed");
        if (checkpoint) report.removed = numberIn(event, "removed");
        if (!report.keptSince && !checkpoint) report.keptSince = event.at;
        if (!report.firstBad) ++report.checked;
        at = {event.sequence, chain};
        return Status();
    }));
    if (at.sequence < last.sequence) bad(at.sequence + 1, "cut_off");
    if (at.sequence > last.sequence || at.chain != last.chain) bad(at.sequence, "changed");
    return report;
}

Status OwnerEvents::replaceByCheckpoint(std::uint64_t last, WallTime now) {
    StoredEvent checkpoint{last, now, "", kCheckpoint, "", {}, randomBase62(16)};
    std::string chain, until;
    std::uint64_t removed = 0;
    TRY(m_database.query(std::string(kColumns) + " WHERE sequence <= ? ORDER BY sequence", {sql(last)},
                         [&](const ResultRow& row) {
                             const StoredEvent event = eventOf(row);
                             const bool before = event.what == kCheckpoint;
                             removed += before ? numberIn(event, "removed") : 1;
                             if (!before) until = event.at.toRfc3339();
                             chain = row.blob(7);
                             return Status();
                         }));
    checkpoint.details = {{"removed", std::to_string(removed)}, {"until", until}};
    TRY(m_database.run("DELETE FROM events WHERE sequence <= ?", {sql(last)}));
    return m_database.run("INSERT INTO events (sequence, at_ms, who, what, target, details, ticket, chain, "
                          "seal) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                          {sql(last), now.ms, checkpoint.who, checkpoint.what, checkpoint.target,
                           toText(checkpoint.details), checkpoint.ticket, Blob{chain},
                           Blob{std::string(asText(seal(chain, checkpoint)))}});
}

Result<std::uint64_t> OwnerEvents::removeOlder(WallTime before, WallTime now) {
    TRY_LET(newest, m_database.integer("SELECT max(sequence) FROM events", {}, 0));
    TRY_LET(firstKept, m_database.integer("SELECT min(sequence) FROM events WHERE at_ms >= ? AND what <> ?",
                                          {before.ms, std::string(kCheckpoint)}, 0));
    const std::int64_t last = (firstKept > 0 ? firstKept : newest) - 1;
    TRY_LET(old, m_database.integer("SELECT count(*) FROM events WHERE sequence <= ? AND what <> ?",
                                    {last, std::string(kCheckpoint)}, 0));
    if (last <= 0 || old == 0) return std::uint64_t{0};
    TRY_LET(chain, verify());
    if (chain.firstBad)
        return fail(ErrorCode::Corrupt, "events_changed: event " + std::to_string(*chain.firstBad) + " " +
                                            chain.reason + "; nothing was removed");
    TRY(m_database.inTransaction([&] { return replaceByCheckpoint(static_cast<std::uint64_t>(last), now); }));
    return static_cast<std::uint64_t>(old);
}

} // namespace rubber::vault
