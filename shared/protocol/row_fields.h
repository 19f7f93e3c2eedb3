// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/protocol/json_fields.h"
#include "shared/protocol/messages.h"

namespace rubber::protocol {

/// Most fields of most rows are empty, so they are left out.
void fields(auto& f, Is<Row> auto& row) {
    f("sequence", row.sequence);
    f("kind", row.kind);
    f("at", row.at);
    f.omittable("key", row.key);
    f.omittable("request", row.request);
    f.omittable("provider", row.provider);
    f.omittable("endpoint", row.endpoint);
    f.omittable("model", row.model);
    f.omittable("served_model", row.servedModel);
    f.omittable("upstream_id", row.upstreamId);
    f.omittable("book_version", row.bookVersion);
    f.omittable("client", row.client);
    f.omittable("stream", row.stream);
    f.omittable("status", row.status);
    f.omittable("input_tokens", row.inputTokens);
    f.omittable("cache_read_tokens", row.cacheReadTokens);
    f.omittable("cache_write_tokens", row.cacheWriteTokens);
    f.omittable("output_tokens", row.outputTokens);
    f.omittable("reasoning_tokens", row.reasoningTokens);
    f.omittable("audio_in_tokens", row.audioInTokens);
    f.omittable("audio_out_tokens", row.audioOutTokens);
    f.omittable("image_in_tokens", row.imageInTokens);
    f.omittable("image_out_tokens", row.imageOutTokens);
    f.omittable("images", row.images);
    f.omittable("audio_seconds", row.audioSeconds);
    f.omittable("characters", row.characters);
    f.omittable("tool_calls", row.toolCalls);
    f.omittable("cost", row.cost);
    f.omittable("held", row.held);
    f.omittable("elapsed_ms", row.elapsedMs);
    f.omittable("mode", row.mode);
    f.omittable("overrun", row.overrun);
    f.omittable("code", row.code);
    f.omittable("detail", row.detail);
    f.omittable("count", row.count);
    f.omittable("first", row.first);
    f.omittable("last", row.last);
    f.omittable("device", row.device);
    f.omittable("version", row.version);
    f.omittable("streams_cut", row.streamsCut);
    f.omittable("day", row.day);
    f.omittable("leaf", row.leaf);
    f.omittableBinary("record", row.record);
}

} // namespace rubber::protocol
