// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/csv.h"

#include "shared/crypto/digest.h"

#include <array>

namespace rubber::desktop {

namespace {

using RowColumn = ExportColumn<NamedRow>;
using TrailColumn = ExportColumn<TrailEntry>;

std::string timeOrEmpty(const std::optional<WallTime>& at) { return at ? at->toRfc3339() : std::string(); }
std::string numberOrEmpty(std::uint64_t number) { return number ? std::to_string(number) : std::string(); }
std::string flag(bool value) { return value ? "true" : "false"; }

/// Nano-dollars in whole millionths, to the nearest.
std::string micros(Money amount) {
    const std::int64_t nano = amount.nano();
    return std::to_string(nano / 1'000 + (nano % 1'000 >= 500 ? 1 : 0));
}

#define ROW(name, kind, expression)                                                                                    \
    RowColumn {                                                                                                        \
        name, RowColumn::Kind::kind, [](const NamedRow& n) -> std::string { return expression; }                       \
    }
#define ENTRY(name, kind, expression)                                                                                  \
    TrailColumn {                                                                                                      \
        name, TrailColumn::Kind::kind, [](const TrailEntry& e) -> std::string { return expression; }                   \
    }

constexpr std::array kRowColumns{
    ROW("sequence", Number, std::to_string(n.row.sequence)),
    ROW("time", Text, n.row.at.toRfc3339()),
    ROW("relay", Text, n.relay),
    ROW("kind", Text, n.row.kind),
    ROW("key_id", Text, n.row.key.text()),
    ROW("key_name", Text, n.keyName),
    ROW("request", Number, numberOrEmpty(n.row.request)),
    ROW("provider", Text, n.row.provider),
    ROW("endpoint", Text, n.row.endpoint),
    ROW("model", Text, n.row.model),
    ROW("served_model", Text, n.row.servedModel),
    ROW("client", Text, n.row.client),
    ROW("stream", Flag, flag(n.row.stream)),
    ROW("status", Number, n.row.status ? std::to_string(n.row.status) : ""),
    ROW("input_tokens", Number, std::to_string(n.row.inputTokens)),
    ROW("cache_read_tokens", Number, std::to_string(n.row.cacheReadTokens)),
    ROW("cache_write_tokens", Number, std::to_string(n.row.cacheWriteTokens)),
    ROW("output_tokens", Number, std::to_string(n.row.outputTokens)),
    ROW("reasoning_tokens", Number, std::to_string(n.row.reasoningTokens)),
    ROW("audio_in_tokens", Number, std::to_string(n.row.audioInTokens)),
    ROW("audio_out_tokens", Number, std::to_string(n.row.audioOutTokens)),
    ROW("image_in_tokens", Number, std::to_string(n.row.imageInTokens)),
    ROW("image_out_tokens", Number, std::to_string(n.row.imageOutTokens)),
    ROW("images", Number, std::to_string(n.row.images)),
    ROW("audio_seconds", Number, std::to_string(n.row.audioSeconds)),
    ROW("characters", Number, std::to_string(n.row.characters)),
    ROW("tool_calls", Number, std::to_string(n.row.toolCalls)),
    // Text in JSON: a decimal number there would be read as a binary fraction.
    ROW("cost_usd", Text, n.row.cost.toDecimal()),
    ROW("held_usd", Text, n.row.held.toDecimal()),
    ROW("elapsed_ms", Number, std::to_string(n.row.elapsedMs)),
    ROW("settle_mode", Text, n.row.mode),
    ROW("overrun", Flag, flag(n.row.overrun)),
    ROW("code", Text, n.row.code),
    ROW("detail", Text, n.row.detail),
    ROW("count", Number, numberOrEmpty(n.row.count)),
    ROW("first", Text, timeOrEmpty(n.row.first)),
    ROW("last", Text, timeOrEmpty(n.row.last)),
    ROW("device", Text, n.row.device),
    ROW("version", Number, numberOrEmpty(n.row.version)),
    ROW("streams_cut", Number, numberOrEmpty(n.row.streamsCut)),
    ROW("day", Text, n.row.day ? UtcDay{n.row.day}.begin().toRfc3339().substr(0, 10) : ""),
    ROW("upstream_id", Text, n.row.upstreamId),
    ROW("price_book", Text, n.row.bookVersion),
    ROW("cost_usd_micros", Number, micros(n.row.cost)),
    ROW("leaf", Number, n.row.leaf ? std::to_string(*n.row.leaf) : ""),
    ROW("record", Text, toBase64(n.row.record)),
};

std::string detailsText(const EventFields& details) {
    std::string text;
    for (const auto& [name, value] : details)
        text += (text.empty() ? "" : "; ") + name + "=" + value;
    return text;
}

constexpr std::array kTrailColumns{
    ENTRY("time", Text, e.at.toRfc3339()),
    ENTRY("source", Text, e.source == TrailEntry::Source::Here ? "here" : "relay"),
    ENTRY("sequence", Number, numberOrEmpty(e.sequence)),
    ENTRY("relay", Text, e.relay),
    ENTRY("who", Text, e.who),
    ENTRY("this_computer", Flag, flag(e.byThisDevice)),
    ENTRY("what", Text, e.what),
    ENTRY("code", Text, e.code),
    ENTRY("target", Text, e.target),
    ENTRY("key_id", Text, e.key.text()),
    ENTRY("details", Text, detailsText(e.details)),
};

#undef ROW
#undef ENTRY

} // namespace

std::span<const RowColumn> rowColumns() { return kRowColumns; }
std::span<const TrailColumn> trailColumns() { return kTrailColumns; }

} // namespace rubber::desktop
