// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/journal/bytes.h"
#include "shared/journal/record.h"
#include "shared/one_walk.h"

/// The fields of every record in the order they stand on disk. One `walk` serves the writer and the reader,
/// so the two cannot disagree. The order is part of the format: a changed list needs a new record version
/// (FORMAT.md), whose fields stand behind those of the old one.
namespace rubber::journal {

template <>
inline constexpr std::uint8_t kLast<SettleMode> = static_cast<std::uint8_t>(SettleMode::None);
template <>
inline constexpr std::uint8_t kLast<SealRecord::What> = static_cast<std::uint8_t>(SealRecord::What::SharesCancelled);

template <>
inline constexpr std::uint8_t
    kLast<KillLinkRecord::What> = static_cast<std::uint8_t>(KillLinkRecord::What::Revoked);

template <>
inline constexpr std::uint8_t kLast<WebhookFormat> = static_cast<std::uint8_t>(WebhookFormat::Discord);
template <>
inline constexpr std::uint8_t kLast<WebhookScheme> = static_cast<std::uint8_t>(WebhookScheme::V1a);
template <>
inline constexpr std::uint8_t
    kLast<WebhookRecord::What> = static_cast<std::uint8_t>(WebhookRecord::What::Tested);
template <>
inline constexpr std::uint8_t
    kLast<DeliveryRecord::What> = static_cast<std::uint8_t>(DeliveryRecord::What::GivenUp);

void walk(auto& w, Is<Origin> auto& r) { w(r.device, r.sequence); }
void walk(auto& w, Is<Usage> auto& r) {
    w(r.input, r.cacheRead, r.cacheWrite5m, r.cacheWrite1h, r.output, r.reasoning, r.image, r.audioIn,
      r.audioOut, r.toolCalls, r.providerCost);
}
void walk(auto& w, Is<RequestFactsRow> auto& r) {
    w(r.key, r.request, r.provider, r.endpoint, r.model, r.bookVersion, r.client, r.admittedAt, r.day,
      r.stream);
}
void walk(auto& w, Is<BootRecord> auto& r) { w(r.bootId, r.at); }
void walk(auto& w, Is<HoldRecord> auto& r) { w(r.facts, r.amount); }
void walk(auto& w, Is<GrowRecord> auto& r) { w(r.key, r.request, r.amount); }
void walk(auto& w, Is<SettleRecord> auto& r) {
    w(r.facts, r.held, r.cost, r.usage, r.mode, r.overrun, r.status, r.elapsed, r.upstreamId, r.servedModel,
      r.note);
    if (w.version() >= 2) w(r.usage.imageIn, r.usage.imageOut, r.usage.seconds, r.usage.characters);
}
void walk(auto& w, Is<LookingUpRecord> auto& r) { w(r.row); }
void walk(auto& w, Is<ForfeitRecord> auto& r) { w(r.facts, r.amount, r.reason); }
void walk(auto& w, Is<RefuseRecord> auto& r) {
    w(r.key, r.code, r.endpoint, r.model, r.client, r.count, r.first, r.last);
}
void walk(auto& w, Is<PinRecord> auto& r) { w(r.key, r.pin, r.weak, r.at, r.origin); }
void walk(auto& w, Is<KillRecord::Victim> auto& r) { w(r.key, r.version); }
void walk(auto& w, Is<KillRecord> auto& r) {
    w(r.victims, r.streamsCut, r.released, r.at, r.origin);
    if (w.version() >= 2) w(r.link, r.client);
}
void walk(auto& w, Is<SuspendRecord> auto& r) { w(r.key, r.suspended, r.reason, r.at, r.origin); }
void walk(auto& w, Is<ExpireRecord> auto& r) { w(r.key, r.idle, r.at); }
void walk(auto& w, Is<GrantRecord> auto& r) {
    w(r.key, r.version, r.tokenHash, r.upstreamKey, r.provider, r.baseUrl, r.policy, r.cipherDigest,
      r.envelopeDigest, r.at, r.origin);
}
void walk(auto& w, Is<DeviceRecord> auto& r) {
    w(r.device, r.key, r.killKey, r.removed, r.at);
    if (w.version() >= 2) w(r.entry);
}
void walk(auto& w, Is<SealRecord> auto& r) { w(r.what, r.at, r.origin); }
void walk(auto& w, Is<PricesRecord> auto& r) { w(r.book, r.at, r.origin); }
void walk(auto& w, Is<AlertFact> auto& r) { w(r.name, r.value); }
void walk(auto& w, Is<AlertRecord> auto& r) {
    w(r.key, r.type, r.detail, r.at);
    if (w.version() >= 2) w(r.mark, r.facts);
}
void walk(auto& w, Is<RepairRecord> auto& r) { w(r.from, r.to, r.at); }
void walk(auto& w, Is<KillLinkRecord> auto& r) { w(r.what, r.link, r.key, r.tokenHash, r.at, r.origin); }
void walk(auto& w, Is<CheckpointRecord> auto& r) { w(r.note, r.covers, r.at); }
void walk(auto& w, Is<CosignRecord> auto& r) { w(r.device, r.note, r.at); }
void walk(auto& w, Is<WebhookRecord> auto& r) {
    w(r.hook, r.what, r.host, r.events, r.format, r.scheme, r.publicKey, r.generation, r.previousUntil, r.reason, r.at,
      r.origin);
}
void walk(auto& w, Is<DeliveryRecord> auto& r) { w(r.hook, r.event, r.what, r.attempt, r.status, r.reason, r.at); }

/// The least version that holds all a record says. It is the only one it may be written in, so that a record
/// has one encoding, and one without anything new is read by an old program.
std::uint16_t versionOf(const auto&) { return 1; }
inline std::uint16_t versionOf(const SettleRecord& r) {
    return (r.usage.imageIn | r.usage.imageOut | r.usage.seconds | r.usage.characters) != 0 ? 2 : 1;
}
inline std::uint16_t versionOf(const LookingUpRecord& r) { return versionOf(r.row); }

inline std::uint16_t versionOf(const KillRecord& r) {
    return r.link.empty() && r.client == IpAddress() ? 1 : 2;
}

inline std::uint16_t versionOf(const DeviceRecord& r) { return r.entry.empty() ? 1 : 2; }

inline std::uint16_t versionOf(const AlertRecord& r) { return r.mark.empty() && r.facts.empty() ? 1 : 2; }

/// The newest version this program knows of a record.
template <class R>
inline constexpr std::uint16_t kNewest = 1;
template <>
inline constexpr std::uint16_t kNewest<SettleRecord> = 2;
template <>
inline constexpr std::uint16_t kNewest<LookingUpRecord> = 2;
template <>
inline constexpr std::uint16_t kNewest<KillRecord> = 2;
template <>
inline constexpr std::uint16_t kNewest<DeviceRecord> = 2;
template <>
inline constexpr std::uint16_t kNewest<AlertRecord> = 2;

} // namespace rubber::journal
