// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/vault/aside_file.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <unistd.h>

namespace rubber::vault {

namespace {

tl::unexpected<Error> writeFailed(const std::string& what) {
    return fail(ErrorCode::Unavailable, "vault_write_failed: " + what + ": " + std::strerror(errno));
}

} // namespace

Result<AsideFile> AsideFile::open(const std::string& path) {
    const std::string aside = path + ".new";
    ::unlink(aside.c_str()); // Left by a crash.
    auto file = std::make_unique<OpenFile>(::open(aside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!file->ok()) return writeFailed("cannot create " + aside);
    return AsideFile(path, std::move(file));
}

AsideFile::~AsideFile() {
    if (m_file) ::unlink(aside().c_str());
}

Status AsideFile::append(std::string_view bytes) {
    TRY(writeAt(m_file->get(), bytes, m_size, aside()));
    m_size += bytes.size();
    return {};
}

Status AsideFile::commit() {
    if (::fsync(m_file->get()) != 0) return writeFailed("cannot sync " + aside());
    if (::rename(aside().c_str(), m_path.c_str()) != 0) return writeFailed("cannot replace " + m_path);
    m_file.reset();
    return syncFolder(std::filesystem::path(m_path).parent_path().string());
}

} // namespace rubber::vault
