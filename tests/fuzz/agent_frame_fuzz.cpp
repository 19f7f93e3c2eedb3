// SPDX-License-Identifier: GPL-3.0-or-later
// What a local peer sends, as either side: whole and byte by byte it is the same frames, and every frame decodes or
// is refused.
#include "desktop/agent/frame.h"
#include "desktop/agent/messages.h"

#include <cstdint>
#include <tuple>
#include <vector>

using namespace rubber;
using namespace rubber::agent;

namespace {

struct Read {
    std::vector<std::pair<FrameKind, std::string>> frames;
    bool refused = false;
    bool operator==(const Read&) const = default;
};

Read readIn(FrameReader::Side side, std::string_view stream, std::size_t piece) {
    FrameReader reader(side);
    Read read;
    for (std::size_t at = 0; at < stream.size() && !read.refused; at += piece) {
        reader.feed(stream.substr(at, piece));
        for (;;) {
            auto frame = reader.next();
            if (!frame) read.refused = true;
            if (!frame || !*frame) break;
            CHECK((*frame)->payload.size() <= kMaxPayload);
            read.frames.emplace_back((*frame)->kind, (*frame)->payload);
        }
    }
    return read;
}

/// What decodes must survive being said again.
template <class T>
void decodeAs(const std::string& json) {
    const auto message = decode<T>(json);
    if (message) CHECK(decode<T>(encode(*message)).has_value());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view stream(reinterpret_cast<const char*>(data), size);
    for (const auto side : {FrameReader::Side::FromClient, FrameReader::Side::FromAgent}) {
        const Read whole = readIn(side, stream, size + 1);
        CHECK(readIn(side, stream, 1) == whole);
        for (const auto& [kind, payload] : whole.frames) {
            decodeAs<Hello>(payload);
            decodeAs<Welcome>(payload);
            decodeAs<RunVerb>(payload);
            decodeAs<UnlockVault>(payload);
            decodeAs<RaiseWindow>(payload);
            decodeAs<Question>(payload);
            decodeAs<Answer>(payload);
            decodeAs<ChildProgram>(payload);
            decodeAs<Error>(payload);
            std::ignore = decodeExit(payload);
        }
    }
    return 0;
}
