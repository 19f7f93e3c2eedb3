// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/commands/folder_owner.h"

#include "relay/commands/hardening.h"

#include <cerrno>
#include <cstring>
#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rubber::relay {

namespace {

Status become(uid_t user, const std::string& folder) {
    const passwd* entry = ::getpwuid(user);
    const std::string who = entry ? entry->pw_name : std::to_string(user);
    // The order matters: the groups can no longer be changed once the user was.
    const bool groups = entry ? ::initgroups(entry->pw_name, entry->pw_gid) == 0 && ::setgid(entry->pw_gid) == 0
                              : ::setgroups(0, nullptr) == 0 && ::setgid(user) == 0;
    if (!groups || ::setuid(user) != 0 || ::setuid(0) == 0)
        return fail(ErrorCode::Unavailable, folder + ": cannot become its owner " + who + ": " + std::strerror(errno));
    hardenProcess(); // A process that changed its user may be looked into again.
    return {};
}

} // namespace

Status becomeOwnerOf(const std::string& folder) {
    struct stat facts {};
    if (::geteuid() != 0 || ::stat(folder.c_str(), &facts) != 0 || facts.st_uid == 0) return {};
    return become(facts.st_uid, folder);
}

Status becomeServiceUser(const std::string& folder) {
    const passwd* entry = ::getpwnam(kServiceUser);
    if (!entry)
        return fail(ErrorCode::NotFound, std::string("there is no user ") + kServiceUser +
                                             " on this machine; the package makes it: systemd-sysusers");
    if (::geteuid() == entry->pw_uid) return {};
    if (::geteuid() != 0)
        return fail(ErrorCode::Unauthorized, "--service makes a folder for another user, which only root can do");
    const uid_t user = entry->pw_uid;
    const gid_t group = entry->pw_gid;
    if (::mkdir(folder.c_str(), 0700) == 0) {
        if (::chown(folder.c_str(), user, group) != 0)
            return fail(ErrorCode::Unavailable, folder + ": " + std::strerror(errno));
    } else if (errno != EEXIST) {
        return fail(ErrorCode::Unavailable, folder + ": cannot make the folder: " + std::strerror(errno));
    }
    struct stat facts {};
    if (::stat(folder.c_str(), &facts) != 0 || facts.st_uid != user)
        return fail(ErrorCode::Unauthorized, folder + ": belongs to somebody else; the service's user is " + kServiceUser);
    return become(user, folder);
}

} // namespace rubber::relay
