// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/shares/share_sheet.h"

#include "desktop/vault/files.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace rubber::desktop {

Status writeSheet(const std::string& folder, const std::string& name, const Secret& content) {
    TRY(vault::makePrivateFolder(folder));
    const std::string path = folder + "/" + name;
    const vault::OpenFile file(
        ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file.ok() && errno == EEXIST) return fail(ErrorCode::Exists, "file_exists: " + path);
    if (!file.ok())
        return fail(ErrorCode::Unavailable, "file_unwritable: " + path + ": " + std::strerror(errno));
    if (auto written = vault::writeAt(file.get(), content.reveal(), 0, path);
        !written || ::fsync(file.get()) != 0) {
        removeSheet(folder, name);
        return fail(ErrorCode::Unavailable, "file_unwritable: " + path + " could not be written");
    }
    return vault::syncFolder(folder);
}

void removeSheet(const std::string& folder, const std::string& name) {
    ::unlink((folder + "/" + name).c_str());
    std::ignore = vault::syncFolder(folder);
}

} // namespace rubber::desktop
