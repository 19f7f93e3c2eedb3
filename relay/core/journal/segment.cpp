// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/journal/segment.h"

#include "shared/crypto/digest.h"

#include <algorithm>
#include <charconv>
#include <cstdio>

namespace rubber::relay {
namespace {

constexpr std::string_view kMagic = "rubjrnl1";
constexpr std::string_view kSuffix = ".seg";
constexpr std::size_t kNameDigits = 20;
constexpr std::uint64_t kIndexEvery = 256;

} // namespace

Segment::Segment(std::string folder, std::uint64_t first) : m_first(first) {
    char name[kNameDigits + 1];
    std::snprintf(name, sizeof name, "%020llu", static_cast<unsigned long long>(first));
    m_path = std::move(folder) + "/" + name + std::string(kSuffix);
}

std::string Segment::header() const {
    std::string header(kMagic);
    for (int i = 0; i < 8; ++i)
        header.push_back(static_cast<char>(m_first >> (8 * i) & 0xff));
    header.resize(kSegmentHeaderBytes - 4, '\0');
    const std::uint32_t checksum = crc32c(header);
    for (int i = 0; i < 4; ++i)
        header.push_back(static_cast<char>(checksum >> (8 * i) & 0xff));
    return header;
}

void Segment::note(std::uint64_t sequence, std::uint64_t offset) {
    if (m_index.empty() || sequence >= m_index.back().first + kIndexEvery)
        m_index.emplace_back(sequence, offset);
}

std::uint64_t Segment::offsetBefore(std::uint64_t after) const {
    const auto behind =
        std::upper_bound(m_index.begin(), m_index.end(), after + 1,
                         [](std::uint64_t sequence, const auto& entry) { return sequence < entry.first; });
    return behind == m_index.begin() ? kSegmentHeaderBytes : std::prev(behind)->second;
}

Result<std::vector<Segment>> Segment::list(Disk& disk, const std::string& folder) {
    TRY_LET(names, disk.list(folder));
    std::vector<Segment> segments;
    for (const auto& name : names) {
        if (name.size() != kNameDigits + kSuffix.size() || !name.ends_with(kSuffix)) continue;
        std::uint64_t first = 0;
        const auto [end, error] = std::from_chars(name.data(), name.data() + kNameDigits, first);
        if (error == std::errc{} && end == name.data() + kNameDigits) segments.emplace_back(folder, first);
    }
    std::sort(segments.begin(), segments.end(),
              [](const auto& a, const auto& b) { return a.first() < b.first(); });
    return segments;
}

Result<OpenFile> OpenFile::open(Disk& disk, const std::string& path, bool create) {
    TRY_LET(handle, disk.open(path, create));
    return OpenFile(disk, handle);
}

} // namespace rubber::relay
