// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/commands/archive.h"

#include "shared/crypto/digest.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <numeric>
#include <vector>

namespace rubber::relay {
namespace {

constexpr std::size_t kBlock = 512;
constexpr std::size_t kChunk = 1u << 20;
constexpr std::uint64_t kMostSums = 16u << 20;
// Where the fields of a header begin (POSIX pax, "ustar interchange format").
constexpr std::size_t kMode = 100, kOwner = 108, kGroup = 116, kSize = 124, kTime = 136, kCheck = 148, kType = 156,
                      kMagic = 257, kPrefix = 345;

using Block = std::array<char, kBlock>;

void octal(Block& block, std::size_t at, std::size_t width, std::uint64_t value) {
    for (std::size_t i = width - 1; i-- > 0; value >>= 3)
        block[at + i] = static_cast<char>('0' + (value & 7));
}

std::optional<std::uint64_t> octalAt(const Block& block, std::size_t at, std::size_t width) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < width && block[at + i] != '\0' && block[at + i] != ' '; ++i) {
        if (block[at + i] < '0' || block[at + i] > '7') return std::nullopt;
        value = value << 3 | static_cast<std::uint64_t>(block[at + i] - '0');
    }
    return value;
}

std::uint64_t checkOf(Block block) {
    std::fill_n(block.begin() + kCheck, 8, ' ');
    return std::accumulate(block.begin(), block.end(), std::uint64_t{0},
                           [](std::uint64_t sum, char c) { return sum + static_cast<unsigned char>(c); });
}

std::size_t padding(std::uint64_t size) { return static_cast<std::size_t>((kBlock - size % kBlock) % kBlock); }

std::string hexOf(crypto_hash_sha256_state& hash) {
    Digest digest{};
    crypto_hash_sha256_final(&hash, digest.data());
    return toHex(asText(digest));
}

void feed(crypto_hash_sha256_state& hash, std::string_view bytes) {
    crypto_hash_sha256_update(&hash, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
}

} // namespace

Status ArchiveWriter::put(std::string_view bytes) {
    if (std::fwrite(bytes.data(), 1, bytes.size(), m_out) != bytes.size())
        return fail(ErrorCode::Unavailable, std::string("cannot write the backup: ") + std::strerror(errno));
    m_written += bytes.size();
    return {};
}

Status ArchiveWriter::begin(const std::string& name, std::uint64_t size) {
    if (name.size() >= kMode || size >= std::uint64_t{1} << 33)
        return fail(ErrorCode::Invalid, name + ": does not fit into a tar file");
    Block block{};
    std::copy(name.begin(), name.end(), block.begin());
    octal(block, kMode, 8, 0600);
    octal(block, kOwner, 8, 0);
    octal(block, kGroup, 8, 0);
    octal(block, kSize, 12, size);
    octal(block, kTime, 12, static_cast<std::uint64_t>(std::max<std::int64_t>(0, m_at.ms / 1'000)));
    block[kType] = '0';
    std::memcpy(block.data() + kMagic, "ustar\00000", 8);
    octal(block, kCheck, 7, checkOf(block));
    block[kCheck + 7] = ' ';
    m_name = name;
    m_size = size;
    crypto_hash_sha256_init(&m_hash);
    return put({block.data(), block.size()});
}

Status ArchiveWriter::write(std::string_view bytes) {
    feed(m_hash, bytes);
    return put(bytes);
}

Status ArchiveWriter::end() {
    m_sums += hexOf(m_hash) + "  " + m_name + "\n";
    return put(std::string(padding(m_size), '\0'));
}

Status ArchiveWriter::add(const std::string& name, std::string_view content) {
    TRY(begin(name, content.size()));
    TRY(write(content));
    return end();
}

Status ArchiveWriter::finish() {
    const std::string sums = std::move(m_sums);
    TRY(add(kSums, sums));
    return put(std::string(2 * kBlock, '\0'));
}

Status ArchiveReader::get(char* into, std::size_t size) {
    if (std::fread(into, 1, size, m_in) == size) return {};
    if (std::ferror(m_in)) return fail(ErrorCode::Unavailable, std::string("cannot read the backup: ") + std::strerror(errno));
    return fail(ErrorCode::Corrupt, "the backup ends too early");
}

Result<std::optional<ArchiveReader::File>> ArchiveReader::next() {
    Block block{};
    TRY(get(block.data(), block.size()));
    const auto size = octalAt(block, kSize, 12), check = octalAt(block, kCheck, 8);
    if (std::memcmp(block.data() + kMagic, "ustar", 6) != 0 || !size || check != checkOf(block) || block[kPrefix] != '\0')
        return fail(ErrorCode::Corrupt, "this is not a backup, or it is damaged");
    File file{std::string(block.data(), ::strnlen(block.data(), kMode)), *size};
    if (block[kType] != '0') return fail(ErrorCode::Corrupt, file.name + ": a backup holds plain files only");
    if (file.name == kSums) {
        TRY(checkSums(file));
        return std::optional<File>();
    }
    if (!m_sums.emplace(file.name, "").second) return fail(ErrorCode::Corrupt, file.name + ": is in the backup twice");
    return std::optional(std::move(file));
}

Status ArchiveReader::content(const File& file, const std::function<Status(std::string_view)>& take) {
    std::vector<char> buffer(kChunk);
    crypto_hash_sha256_state hash;
    crypto_hash_sha256_init(&hash);
    for (std::uint64_t left = file.size; left > 0;) {
        const std::size_t size = static_cast<std::size_t>(std::min<std::uint64_t>(left, buffer.size()));
        TRY(get(buffer.data(), size));
        feed(hash, {buffer.data(), size});
        TRY(take({buffer.data(), size}));
        left -= size;
    }
    sodium_memzero(buffer.data(), buffer.size());
    m_sums[file.name] = hexOf(hash);
    return get(buffer.data(), padding(file.size));
}

Status ArchiveReader::checkSums(const File& file) {
    if (file.size > kMostSums) return fail(ErrorCode::Corrupt, "the backup's checksums are too many");
    std::string expected, said(static_cast<std::size_t>(file.size), '\0');
    TRY(get(said.data(), said.size()));
    std::size_t lines = 0;
    for (std::string_view left = said; !left.empty(); ++lines) {
        const auto end = left.find('\n');
        const std::string_view line = left.substr(0, end);
        const auto space = line.find("  ");
        const auto found = space == std::string_view::npos ? m_sums.end() : m_sums.find(std::string(line.substr(space + 2)));
        if (end == std::string_view::npos || found == m_sums.end())
            return fail(ErrorCode::Corrupt, "the backup's checksums name a file that is not in it");
        if (found->second != line.substr(0, space)) return fail(ErrorCode::Corrupt, found->first + ": the backup is damaged here");
        left.remove_prefix(end + 1);
    }
    if (lines != m_sums.size()) return fail(ErrorCode::Corrupt, "the backup's checksums do not name all files");
    return {};
}

} // namespace rubber::relay
