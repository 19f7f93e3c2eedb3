// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/vault/files.h"

#include <memory>

namespace rubber::vault {

/// A file that is written piece by piece beside its place ("NAME.new", 0600) and takes it when it is whole. One
/// that is dropped before `commit` is gone, and what stood in the place is as before.
class AsideFile {
public:
    static Result<AsideFile> open(const std::string& path);
    AsideFile(AsideFile&&) noexcept = default;
    AsideFile& operator=(AsideFile&&) noexcept = default;
    ~AsideFile();

    Status append(std::string_view bytes);
    /// Synced and renamed; nothing can be appended after.
    Status commit();

private:
    AsideFile(std::string path, std::unique_ptr<OpenFile> file) : m_path(std::move(path)), m_file(std::move(file)) {}
    std::string aside() const { return m_path + ".new"; }
    std::string m_path;
    std::unique_ptr<OpenFile> m_file; ///< Null once it is committed or moved from.
    std::size_t m_size = 0;
};

} // namespace rubber::vault
