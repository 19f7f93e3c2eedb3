// SPDX-License-Identifier: GPL-3.0-or-later
// The input as the one segment of a journal; and, because checksums would keep a fuzzer out, once more with
// every checksum put right. A journal that opens must take a record, and give back what it gave before and
// that one.
#include "relay/core/journal/journal.h"
#include "relay/core/journal/journal_scan.h"
#include "shared/crypto/digest.h"
#include "tests/support/failing_disk.h"

#include <cstdint>
#include <filesystem>

using namespace rubber;
using namespace rubber::relay;

namespace {

// Long enough for every seed; what matters is behind the first records anyway.
constexpr std::size_t kMostBytes = 64u << 10;

std::string folder() {
    static const std::string path =
        (std::filesystem::temp_directory_path() / "rubber_journal_segment_fuzz").string();
    return path;
}

Result<std::unique_ptr<Journal>> open(test::FailingDisk& disk, std::vector<std::uint64_t>& sequences) {
    sequences.clear();
    Journal::Options options;
    options.folder = folder();
    options.segmentBytes = 32u << 10;
    options.reserveBytes = 1u << 10;
    return Journal::open(
        std::move(options), disk, 0,
        [&](const journal::Record& record) { sequences.push_back(record.sequence); }, nullptr);
}

void run(const std::string& bytes) {
    test::FailingDisk disk;
    disk.put(Segment(folder(), 1).path(), bytes);
    std::vector<std::uint64_t> before, after;
    const auto visit = [&](const journal::Record& record) { after.push_back(record.sequence); };
    const auto scan = scanJournal(disk, folder(), 0, visit);
    // Opening starts a thread; one input in eight is enough of that.
    if (!scan || (scan->problem && scan->problem->damage) || crc32c(bytes) % 8 != 0) return;
    after.clear();
    std::uint64_t added = 0;
    {
        const auto journal = open(disk, before);
        CHECK(journal);
        for (std::size_t i = 1; i < before.size(); ++i)
            CHECK(before[i] > before[i - 1]);
        const auto sequence = (*journal)->append(journal::KillRecord{}, true);
        CHECK(sequence);
        added = *sequence;
        CHECK((*journal)->flush());
    }
    before.push_back(added);
    CHECK(scanJournal(disk, folder(), 0, visit));
    CHECK(before == after);
}

/// Goes from frame to frame by their lengths and makes each checksum right.
std::string mended(std::string bytes) {
    bytes.replace(0, std::min<std::size_t>(bytes.size(), kSegmentHeaderBytes), Segment(folder(), 1).header());
    std::size_t at = kSegmentHeaderBytes;
    while (at + journal::kFrameBytes < bytes.size()) {
        std::size_t length = 0;
        for (std::size_t i = 4; i-- > 0;)
            length = length << 8 | static_cast<unsigned char>(bytes[at + i]);
        const std::size_t size = journal::kFrameBytes + length;
        if (length == 0 || size > bytes.size() - at) break;
        const std::uint32_t checksum =
            crc32c(bytes.substr(at + 4, 12) + bytes.substr(at + journal::kFrameBytes, length));
        for (std::size_t i = 0; i < 4; ++i)
            bytes[at + 16 + i] = static_cast<char>(checksum >> (8 * i) & 0xff);
        at += size;
    }
    return bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size > kMostBytes) return 0;
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    run(bytes);
    run(mended(bytes));
    return 0;
}
