// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/http/framing_gate.h"

#include <cstdint>
#include <cstdlib>
#include <string>

using namespace rubber::relay;

namespace {

/// The verdict on a whole buffer and on the same bytes in two pieces must agree once both are complete.
void checkHeads(std::string_view bytes) {
    std::size_t scanned = 0, split = 0;
    const auto whole = parseRequestHead(bytes, {}, scanned);
    std::ignore = parseRequestHead(bytes.substr(0, bytes.size() / 2), {}, split);
    const auto again = parseRequestHead(bytes, {}, split);
    if (whole && whole->size && (!again || again->size != whole->size)) std::abort();
    if (whole && whole->size > bytes.size()) std::abort();

    scanned = 0;
    const auto answer = parseAnswerHead(bytes, {}, scanned, "POST");
    if (answer && answer->size > bytes.size()) std::abort();
}

void checkChunks(std::string_view bytes) {
    ChunkedReader whole, dribbled;
    std::string a, b;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto step = whole.next(bytes.substr(at));
        a += step.data;
        at += step.consumed;
        if (step.error || step.finished) break;
        if (step.consumed == 0) std::abort();
    }
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const auto step = dribbled.next(bytes.substr(at, 1));
        b += step.data;
        if (step.error || step.finished) break;
    }
    if (a != b) std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    checkHeads(bytes);
    checkChunks(bytes);
    return 0;
}
