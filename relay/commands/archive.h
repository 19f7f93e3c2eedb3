// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"
#include "shared/result.h"

#include <cstdint>
#include <cstdio>
#include <functional>
#include <map>
#include <optional>
#include <sodium.h>
#include <string>
#include <string_view>

/// A tar file (ustar) of plain files, written and read from front to back. Its last file is SHA256SUMS over all before it, so
/// `tar xf FILE && sha256sum -c SHA256SUMS` checks it anywhere.
namespace rubber::relay {

inline constexpr const char* kSums = "SHA256SUMS";

class ArchiveWriter {
public:
    /// `out` is the caller's, and stays open. `at` is what the files show as their time.
    ArchiveWriter(std::FILE* out, WallTime at) : m_out(out), m_at(at) {}

    /// One file: begin, then exactly `size` bytes, then end. Invalid: the name is too long for the format.
    Status begin(const std::string& name, std::uint64_t size);
    Status write(std::string_view bytes);
    Status end();
    Status add(const std::string& name, std::string_view content);
    /// Writes the sums and the end mark.
    Status finish();
    std::uint64_t written() const { return m_written; }

private:
    Status put(std::string_view bytes);

    std::FILE* m_out;
    WallTime m_at;
    std::string m_name, m_sums;
    crypto_hash_sha256_state m_hash{};
    std::uint64_t m_size = 0, m_written = 0;
};

class ArchiveReader {
public:
    struct File {
        std::string name;
        std::uint64_t size = 0;
    };
    explicit ArchiveReader(std::FILE* in) : m_in(in) {}

    /// The next file; nothing once the sums were read and all were right. Corrupt: no tar, another kind of entry, a name that
    /// is there twice, a wrong or missing sum, an end too early.
    Result<std::optional<File>> next();
    /// Hands over all bytes of the file that `next` named.
    Status content(const File& file, const std::function<Status(std::string_view)>& take);

private:
    Status get(char* into, std::size_t size);
    Status checkSums(const File& file);

    std::FILE* m_in;
    std::map<std::string, std::string> m_sums; ///< Hex, by name.
};

} // namespace rubber::relay
