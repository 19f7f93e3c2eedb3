// SPDX-License-Identifier: GPL-3.0-or-later
// The stream whole, byte by byte and cut in the middle must give the same events.
#include "shared/result.h"
#include "shared/usage/sse_splitter.h"

#include <cstdint>
#include <vector>

using namespace rubber;

namespace {

struct Seen {
    std::string data, type;
    bool oversized;
    bool operator==(const Seen&) const = default;
};

std::vector<Seen> events(std::string_view stream, std::size_t pieceSize) {
    SseSplitter splitter(64);
    std::vector<Seen> seen;
    for (std::size_t at = 0; at < stream.size(); at += pieceSize) {
        const std::string_view piece = stream.substr(at, pieceSize);
        std::size_t offset = 0;
        while (splitter.next(piece, offset)) {
            const auto& event = splitter.event();
            CHECK(event.end > offset && event.end <= piece.size());
            CHECK(event.data.size() <= 64);
            CHECK(splitter.atBoundary());
            seen.push_back({std::string(event.data), std::string(event.type), event.oversized});
            offset = event.end;
        }
    }
    return seen;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view stream(reinterpret_cast<const char*>(data), size);
    const auto whole = events(stream, size + 1);
    CHECK(events(stream, 1) == whole);
    CHECK(events(stream, size / 2 + 1) == whole);
    return 0;
}
