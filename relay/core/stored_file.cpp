// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/stored_file.h"

#include "relay/core/journal/segment.h"

#include <tuple>

namespace rubber::relay {

Status replaceFile(Disk& disk, const std::string& folder, const std::string& path, std::string_view content) {
    const std::string temporary = path + ".new";
    std::ignore = disk.remove(temporary); // Of an attempt that was cut short: it may be longer than this one.
    {
        TRY_LET(file, OpenFile::open(disk, temporary, true));
        TRY(disk.writeAt(file.handle(), 0, content));
        TRY(disk.sync(file.handle()));
    }
    TRY(disk.rename(temporary, path));
    return disk.syncFolder(folder);
}

} // namespace rubber::relay
