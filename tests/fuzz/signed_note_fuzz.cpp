// SPDX-License-Identifier: GPL-3.0-or-later
// Notes, checkpoints and note keys from strangers. What is read is written the same way again.
#include "shared/audit/checkpoint.h"

#include <cstdint>
#include <tuple>

using namespace rubber;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    if (const auto parsed = note::parse(bytes)) {
        CHECK(note::toText(*parsed) == bytes);
        if (const auto checkpoint = audit::parseCheckpoint(parsed->text)) CHECK(audit::toText(*checkpoint) == parsed->text);
    }
    if (const auto key = note::parseNoteKey(bytes)) {
        CHECK(note::toText(*key) == bytes);
        std::ignore = audit::openCheckpoint(bytes, *key);
    }
    return 0;
}
