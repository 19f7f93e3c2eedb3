// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/vault/header_file.h"

#include "desktop/vault/files.h"

#include <fcntl.h>
#include <optional>
#include <unistd.h>

namespace rubber::vault {

bool HeaderFile::exists() const { return ::access(m_path.c_str(), F_OK) == 0; }

Result<StoredHeader> HeaderFile::read() const {
    TRY_LET(bytes, readFile(m_path, 2 * kHeaderBytes));
    bytes.resize(2 * kHeaderBytes, '\0'); // A cut file is one or two damaged copies.
    std::optional<StoredHeader> best;
    std::optional<Error> trouble;
    std::uint64_t sequences[2] = {};
    for (int copy = 0; copy < 2; ++copy) {
        const std::string piece = bytes.substr(static_cast<std::size_t>(copy) * kHeaderBytes, kHeaderBytes);
        auto header = parseHeader(piece);
        if (!header) {
            // A copy of a newer format must never be fallen back from: the older copy may be the stale one.
            if (header.error().code == ErrorCode::Unsupported) return tl::unexpected(header.error());
            trouble = header.error();
            continue;
        }
        sequences[copy] = header->sequence;
        if (!best || header->sequence > best->header.sequence)
            best = StoredHeader{std::move(*header), piece, copy, false};
    }
    if (!best) return tl::unexpected(*trouble);
    best->otherIsStale = sequences[0] != sequences[1];
    return std::move(*best);
}

Status HeaderFile::create(const std::string& copyBytes) const {
    if (exists()) return fail(ErrorCode::Exists, "vault_exists: there is a vault in " + m_folder);
    return replaceFile(m_path, copyBytes + copyBytes);
}

Status HeaderFile::replace(const StoredHeader& current, const std::string& copyBytes,
                           const StepHook& hook) const {
    CHECK(copyBytes.size() == kHeaderBytes);
    const OpenFile file(::open(m_path.c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW));
    if (!file.ok()) return fail(ErrorCode::Unavailable, "vault_write_failed: cannot open " + m_path);
    TRY(writeCopy(file.get(), 1 - current.copy, copyBytes, hook));
    return writeCopy(file.get(), current.copy, copyBytes, hook);
}

Status HeaderFile::refreshOtherCopy(const StoredHeader& current) const {
    const OpenFile file(::open(m_path.c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW));
    if (!file.ok()) return fail(ErrorCode::Unavailable, "vault_write_failed: cannot open " + m_path);
    return writeCopy(file.get(), 1 - current.copy, current.bytes, {});
}

Status HeaderFile::writeCopy(int file, int copy, const std::string& bytes, const StepHook& hook) const {
    const std::string name = "copy " + std::to_string(copy);
    if (hook) TRY(hook("write " + name));
    TRY(writeAt(file, bytes, static_cast<std::size_t>(copy) * kHeaderBytes, m_path));
    if (hook) TRY(hook("sync " + name));
    if (::fsync(file) != 0) return fail(ErrorCode::Unavailable, "vault_write_failed: cannot sync " + m_path);
    return {};
}

} // namespace rubber::vault
