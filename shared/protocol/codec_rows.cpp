// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/protocol/codec_message.h"
#include "shared/protocol/row_fields.h"

namespace rubber::protocol {

namespace {

/// What FeedFrame's pair is on the wire.
struct Gap {
    std::uint64_t from = 0, to = 0;
};

void fields(auto& f, Is<Gap> auto& m) {
    f("from", m.from);
    f("to", m.to);
    f.require(m.from <= m.to, "to", "must not be before from");
}

} // namespace

void fields(auto& f, Is<RowsRequest> auto& m) {
    f("after", m.after);
    f("limit", m.limit);
    f.require(m.limit >= 1 && m.limit <= 2000, "limit", "must be 1 to 2000");
}

void fields(auto& f, Is<RowsPage> auto& m) {
    f("rows", m.rows);
    f("next", m.next);
    f("head", m.head);
    f("oldest", m.oldest);
}

void fields(auto& f, Is<FeedHello> auto& m) {
    f("relay", m.relay);
    f.binary("request_nonce", m.requestNonce);
    f("head", m.head);
    f("oldest", m.oldest);
    f("now", m.now);
    f("signature", m.signature);
}

void fields(JsonWriter& f, const FeedFrame& m) {
    f("row", m.row);
    if (m.gap) f("gap", Gap{m.gap->first, m.gap->second});
    f("checkpoint", m.checkpoint);
    if (!m.row && !m.gap && !m.checkpoint) f("ping", true);
}

void fields(JsonReader& f, FeedFrame& m) {
    std::optional<Gap> gap;
    f("row", m.row);
    f("gap", gap);
    f("checkpoint", m.checkpoint);
    f.require(!m.row || !gap, "gap", "must not come with a row");
    if (gap) m.gap = {gap->from, gap->to};
}

RUBBER_CODEC(Row);
RUBBER_CODEC(RowsRequest);
RUBBER_CODEC(RowsPage);
RUBBER_CODEC(FeedHello);
RUBBER_CODEC(FeedFrame);

} // namespace rubber::protocol
