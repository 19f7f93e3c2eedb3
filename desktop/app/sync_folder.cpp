// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/sync_folder.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>

namespace rubber::desktop {

namespace {

struct Mark {
    const char* service;
    const char* name; ///< Of a folder on the way, lower case; also "name - company" and "name (2)".
};
constexpr std::array kNames{
    Mark{"Dropbox", "dropbox"},
    Mark{"OneDrive", "onedrive"},
    Mark{"iCloud Drive", "icloud drive"},
    Mark{"iCloud Drive", "iclouddrive"},
    Mark{"iCloud Drive", "com~apple~clouddocs"},
    Mark{"Google Drive", "google drive"},
    Mark{"Google Drive", "googledrive"},
    Mark{"Google Drive", "my drive"},
    Mark{"Nextcloud", "nextcloud"},
    Mark{"ownCloud", "owncloud"},
    Mark{"Syncthing", "syncthing"},
    Mark{"pCloud", "pclouddrive"},
    Mark{"MEGA", "megasync"},
    Mark{"Seafile", "seafile"},
};
/// Files that a service keeps in the folder it copies.
constexpr std::array kMarks{Mark{"Syncthing", ".stfolder"}, Mark{"Dropbox", ".dropbox.cache"},
                            Mark{"Nextcloud", ".nextcloudsync.log"}, Mark{"Resilio Sync", ".sync"}};

bool isNamed(const std::string& component, std::string_view name) {
    std::string lower = component;
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c); });
    return lower == name || (lower.starts_with(name) &&
                             std::string_view(" -(").find(lower[name.size()]) != std::string_view::npos);
}

} // namespace

std::string syncServiceOf(const std::string& folder) {
    std::error_code ignored;
    std::filesystem::path path = std::filesystem::weakly_canonical(folder, ignored);
    if (path.empty()) path = folder;
    for (const auto& component : path)
        for (const Mark& mark : kNames)
            if (isNamed(component.string(), mark.name)) return mark.service;
    for (;; path = path.parent_path()) {
        for (const Mark& mark : kMarks)
            if (std::filesystem::exists(path / mark.name, ignored)) return mark.service;
        if (path == path.parent_path() || path.empty()) return "";
    }
}

} // namespace rubber::desktop
