// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/protocol/codec.h"
#include "shared/protocol/json_fields.h"

/// Inside of the codec: encode and decode for every type that has a `fields` list. A codec_*.cpp file writes
/// the lists of its messages and then names each with RUBBER_CODEC.
namespace rubber::protocol {

template <class Message>
std::string encode(const Message& message) {
    JsonWriter writer;
    fields(writer, message);
    return json::serialize(writer.take());
}

template <class Message>
Result<Message> decode(std::string_view text) {
    TRY_LET(value, json::parse(text));
    json::Problem problem;
    Message message{};
    if (const boost::json::object* object = json::object(value, problem)) {
        JsonReader reader(*object, problem);
        fields(reader, message);
    }
    if (!problem.none()) return tl::unexpected(problem.take());
    return message;
}

} // namespace rubber::protocol

#define RUBBER_CODEC(Message)                                                                                \
    template std::string encode(const Message&);                                                             \
    template Result<Message> decode(std::string_view)
