// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/protocol/record_row.h"

#include "shared/usage/price_book.h"

#include <type_traits>

namespace rubber::protocol {
namespace {

/// Records no device sees.
template <class Record>
inline constexpr bool kHidden = false;
template <>
inline constexpr bool kHidden<journal::HoldRecord> = true;
template <>
inline constexpr bool kHidden<journal::GrowRecord> = true;
template <>
inline constexpr bool kHidden<journal::CheckpointRecord> = true;
template <>
inline constexpr bool kHidden<journal::CosignRecord> = true;
template <>
inline constexpr bool kHidden<journal::DeliveryRecord> = true;

void fill(Row& row, const journal::RequestFactsRow& facts) {
    row.key = facts.key;
    row.request = static_cast<std::uint64_t>(facts.request);
    row.provider = facts.provider;
    row.endpoint = facts.endpoint;
    row.model = facts.model;
    row.bookVersion = facts.bookVersion;
    row.client = facts.request == RequestId::None ? "" : facts.client.toText();
    row.stream = facts.stream;
    row.day = facts.day.number;
    row.at = facts.admittedAt;
}

void fill(Row& row, const journal::SettleRecord& settle) {
    row.kind = "settle";
    fill(row, settle.facts);
    row.at = settle.facts.admittedAt + settle.elapsed;
    row.first = settle.facts.admittedAt;
    row.servedModel = settle.servedModel;
    row.upstreamId = settle.upstreamId;
    row.status = settle.status;
    row.inputTokens = settle.usage.input;
    row.cacheReadTokens = settle.usage.cacheRead;
    row.cacheWriteTokens = settle.usage.cacheWrite5m + settle.usage.cacheWrite1h;
    row.outputTokens = settle.usage.output;
    row.reasoningTokens = settle.usage.reasoning;
    row.audioInTokens = settle.usage.audioIn;
    row.audioOutTokens = settle.usage.audioOut;
    row.imageInTokens = settle.usage.imageIn;
    row.imageOutTokens = settle.usage.imageOut;
    row.images = settle.usage.image;
    row.audioSeconds = settle.usage.seconds;
    row.characters = settle.usage.characters;
    row.toolCalls = settle.usage.toolCalls;
    row.cost = settle.cost;
    row.held = settle.held;
    row.elapsedMs = settle.elapsed.ms;
    row.mode = toString(settle.mode);
    row.overrun = settle.overrun;
    row.detail = settle.note;
}

void fill(Row& row, const journal::LookingUpRecord& lookingUp) {
    fill(row, lookingUp.row);
    row.kind = "looking_up";
}

void fill(Row& row, const journal::ForfeitRecord& forfeit) {
    fill(row, forfeit.facts);
    row.kind = "forfeit";
    row.cost = row.held = forfeit.amount;
    row.code = forfeit.reason;
}

void fill(Row& row, const journal::RefuseRecord& refusal) {
    row.kind = "refuse";
    row.key = refusal.key;
    row.code = refusal.code;
    row.endpoint = refusal.endpoint;
    row.model = refusal.model;
    row.client = refusal.client.toText();
    row.count = refusal.count;
    row.first = refusal.first;
    row.last = refusal.last;
    row.at = refusal.last;
}

void fill(Row& row, const journal::PinRecord& pin) {
    row.kind = "pin";
    row.key = pin.key;
    row.code = !pin.pin ? "cleared" : pin.weak ? "weak" : "";
    row.detail = row.client = pin.pin ? pin.pin->toText() : "";
}

/// One row for the whole record: `key` when it names one, else the ids as detail.
void fill(Row& row, const journal::KillRecord& kill) {
    row.kind = "kill";
    row.count = static_cast<std::uint32_t>(kill.victims.size());
    row.streamsCut = kill.streamsCut;
    row.held = kill.released;
    if (!kill.link.empty()) {
        row.code = journal::kPhone;
        row.client = kill.client.toText();
    }
    if (kill.victims.size() == 1) {
        row.key = kill.victims.front().key;
        row.version = kill.victims.front().version;
        return;
    }
    for (const auto& victim : kill.victims)
        row.detail += (row.detail.empty() ? "" : " ") + victim.key.text();
}

void fill(Row& row, const journal::KillLinkRecord& link) {
    row.kind = "kill_link";
    row.code = link.what == journal::KillLinkRecord::What::Made ? "made" : "revoked";
    row.key = link.key.value_or(KeyId());
    row.detail = link.link.text();
}

void fill(Row& row, const journal::SuspendRecord& suspension) {
    row.kind = suspension.suspended ? "suspend" : "resume";
    row.key = suspension.key;
    row.code = suspension.reason;
}

void fill(Row& row, const journal::ExpireRecord& expiry) {
    row.kind = "expire";
    row.key = expiry.key;
    row.code = expiry.idle ? "idle" : "date";
}

void fill(Row& row, const journal::GrantRecord& grant) {
    row.kind = "grant";
    row.key = grant.key;
    row.version = grant.version;
    row.provider = grant.provider;
    row.detail = grant.upstreamKey.text();
}

void fill(Row& row, const journal::DeviceRecord& device) {
    row.kind = "device";
    row.device = device.device.text();
    row.code = device.removed ? "removed" : "paired";
}

void fill(Row& row, const journal::SealRecord& seal) {
    using What = journal::SealRecord::What;
    row.kind = "seal";
    switch (seal.what) {
    case What::KeyAdopted:
        row.code = "key_adopted";
        break;
    case What::Unsealed:
        row.code = "unsealed";
        break;
    case What::Sealed:
        row.code = "sealed";
        break;
    case What::SharesMade:
        row.code = "shares_made";
        break;
    case What::ShareGiven:
        row.code = "share_given";
        break;
    case What::SharesRefused:
        row.code = "shares_refused";
        break;
    case What::SharesCancelled:
        row.code = "shares_cancelled";
        break;
    }
}

void fill(Row& row, const journal::PricesRecord& update) {
    row.kind = "prices";
    if (const auto book = PriceBook::parse(update.book)) row.bookVersion = book->version();
}

void fill(Row& row, const journal::AlertRecord& alert) {
    row.kind = "alert";
    row.key = alert.key;
    row.code = alert.type;
    row.detail = alert.detail;
    for (const journal::AlertFact& fact : alert.facts)
        if (fact.name == "client") row.client = fact.value;
}

void fill(Row& row, const journal::WebhookRecord& webhook) {
    using What = journal::WebhookRecord::What;
    row.kind = "webhook";
    row.detail = webhook.hook.text() + " " + webhook.host;
    switch (webhook.what) {
    case What::Set:
        row.code = "set";
        break;
    case What::Rotated:
        row.code = "rotated";
        break;
    case What::Disabled:
        row.code = "disabled";
        break;
    case What::Removed:
        row.code = "removed";
        break;
    case What::Tested:
        row.code = "tested";
        break;
    }
}

void fill(Row& row, const journal::BootRecord&) { row.kind = "boot"; }

void fill(Row& row, const journal::RepairRecord& repair) {
    row.kind = "repair";
    row.detail = "records " + std::to_string(repair.from) + " to " + std::to_string(repair.to) + " were cut";
}

} // namespace

std::optional<Row> toRow(const journal::Record& record, WallTime recordTime) {
    Row row;
    row.sequence = record.sequence;
    const bool shown = std::visit(
        [&]<class Record>(const Record& payload) {
            if constexpr (kHidden<Record>) {
                return false;
            } else {
                if constexpr (requires { payload.at; }) row.at = payload.at;
                if constexpr (requires { payload.origin; }) row.device = payload.origin.device.text();
                fill(row, payload);
                return true;
            }
        },
        record.payload);
    if (!shown) return std::nullopt;
    if (row.at == WallTime{}) row.at = recordTime;
    return row;
}

bool isLeaf(const journal::Record& record) {
    if (const auto* repair = std::get_if<journal::RepairRecord>(&record.payload))
        return repair->to !=
               record.sequence + 1; // Else it stands for the records before it (journal/README.md).
    return std::visit([]<class Record>(const Record&) { return !kHidden<Record>; }, record.payload);
}

} // namespace rubber::protocol
