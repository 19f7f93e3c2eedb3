// SPDX-License-Identifier: GPL-3.0-or-later
// The input as a record; and, because a checksum would keep a fuzzer out, once more with its length and
// checksum put right. What is accepted must be the one encoding of what it says.
#include "shared/crypto/digest.h"
#include "shared/journal/record.h"

#include <cstdint>

using namespace rubber;

namespace {

void putNumber(std::string& bytes, std::size_t at, std::uint32_t value) {
    for (std::size_t i = 0; i < 4; ++i)
        bytes[at + i] = static_cast<char>(value >> (8 * i) & 0xff);
}

void run(std::string_view bytes) {
    const journal::ReadResult result = journal::readRecord(bytes);
    if (result.outcome != journal::ReadOutcome::Record) return;
    std::string again;
    journal::appendRecord(again, result.record.sequence, result.record.payload);
    CHECK(again == bytes.substr(0, result.size));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    run(bytes);
    if (size <= journal::kFrameBytes || size > journal::kMaxPayload) return 0;
    std::string mended(bytes);
    putNumber(mended, 0, static_cast<std::uint32_t>(size - journal::kFrameBytes));
    putNumber(mended, 16, crc32c(mended.substr(4, 12) + mended.substr(journal::kFrameBytes)));
    run(mended);
    return 0;
}
