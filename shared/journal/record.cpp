// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/journal/record.h"

#include "shared/crypto/digest.h"
#include "shared/journal/record_fields.h"

#include <algorithm>
#include <utility>

namespace rubber::journal {

namespace {

constexpr std::size_t kChecked = 4; ///< Offset of the first byte the checksum covers: the type.
constexpr std::size_t kChecksumAt = 16;

struct Frame {
    std::uint32_t length = 0;
    std::uint16_t type = 0, version = 0;
    std::uint64_t sequence = 0;
    std::uint32_t checksum = 0;
};

void walk(auto& w, Is<Frame> auto& f) { w(f.length, f.type, f.version, f.sequence, f.checksum); }

/// The checksum of a whole record skips the four bytes that hold it, so the two covered parts are put side by
/// side first. Nearly every record fits the stack buffer.
std::uint32_t checksumOf(std::string_view record) {
    const std::string_view front = record.substr(kChecked, kChecksumAt - kChecked),
                           payload = record.substr(kFrameBytes);
    std::array<char, 2048> buffer;
    if (front.size() + payload.size() <= buffer.size()) {
        char* end = std::copy(front.begin(), front.end(), buffer.begin());
        end = std::copy(payload.begin(), payload.end(), end);
        return crc32c({buffer.data(), static_cast<std::size_t>(end - buffer.data())});
    }
    std::string joined(front);
    joined += payload;
    return crc32c(joined);
}

template <std::size_t I>
ReadOutcome readPayload(std::uint16_t version, std::string_view bytes, Payload& out) {
    using Kind = std::variant_alternative_t<I, Payload>;
    if (version == 0 || version > kNewest<Kind>) return ReadOutcome::Newer;
    ByteReader reader(bytes, version);
    auto& record = out.emplace<I>();
    reader(record);
    return reader.finished() && versionOf(record) == version ? ReadOutcome::Record : ReadOutcome::Damaged;
}

/// Reads the alternative that the type names; its number is its place in Payload, counted from 1.
template <std::size_t... I>
ReadOutcome readPayload(const Frame& frame, std::string_view bytes, Payload& out, std::index_sequence<I...>) {
    ReadOutcome outcome = ReadOutcome::Newer;
    ((frame.type == I + 1 && ((outcome = readPayload<I>(frame.version, bytes, out)), true)) || ...);
    return outcome;
}

bool allZero(std::string_view bytes) {
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c == 0; });
}

} // namespace

const char* toString(SettleMode mode) {
    switch (mode) {
    case SettleMode::Exact:
        return "exact";
    case SettleMode::Lookup:
        return "lookup";
    case SettleMode::Partial:
        return "partial";
    case SettleMode::Held:
        return "held";
    case SettleMode::None:
        return "none";
    }
    return "unknown";
}

void appendRecord(std::string& out, std::uint64_t sequence, const Payload& payload) {
    const std::size_t start = out.size();
    const std::uint16_t version = std::visit([](const auto& record) { return versionOf(record); }, payload);
    Frame frame{0, static_cast<std::uint16_t>(payload.index() + 1), version, sequence, 0};
    ByteWriter writer(out, version);
    writer(frame);
    std::visit([&](const auto& record) { writer(record); }, payload);

    const std::size_t length = out.size() - start - kFrameBytes;
    CHECK(length <= kMaxPayload);
    frame.length = static_cast<std::uint32_t>(length);
    frame.checksum = checksumOf(std::string_view(out).substr(start));
    std::string head;
    ByteWriter headWriter(head);
    headWriter(frame);
    std::copy(head.begin(), head.end(), out.begin() + static_cast<std::ptrdiff_t>(start));
}

std::string recordBytes(const Record& record) {
    std::string bytes;
    appendRecord(bytes, record.sequence, record.payload);
    return bytes;
}

ReadResult readRecord(std::string_view bytes) {
    if (bytes.size() < kFrameBytes) return {ReadOutcome::NeedMore, {}};
    if (allZero(bytes.substr(0, kFrameBytes))) return {ReadOutcome::End, {}};
    Frame frame;
    ByteReader frameReader(bytes.substr(0, kFrameBytes));
    frameReader(frame);
    if (frame.length == 0 || frame.length > kMaxPayload || frame.type == 0) return {ReadOutcome::Damaged, {}};
    const std::size_t size = kFrameBytes + frame.length;
    if (bytes.size() < size) return {ReadOutcome::NeedMore, {}};
    bytes = bytes.substr(0, size);
    if (checksumOf(bytes) != frame.checksum) return {ReadOutcome::Damaged, {}};
    ReadResult result{ReadOutcome::Record, {frame.sequence, {}}, size};
    result.outcome = readPayload(frame, bytes.substr(kFrameBytes), result.record.payload,
                                 std::make_index_sequence<std::variant_size_v<Payload>>());
    if (result.outcome == ReadOutcome::Damaged) return {ReadOutcome::Damaged, {}};
    return result;
}

} // namespace rubber::journal
