// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/net/systemd_notify.h"

#include <array>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <tuple>
#include <unistd.h>

namespace rubber::relay {

void notifySystemd(std::string_view state, int descriptorToPass) {
    const char* const name = std::getenv("NOTIFY_SOCKET");
    if (!name || (name[0] != '/' && name[0] != '@')) return;
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::size_t size = std::strlen(name);
    if (size >= sizeof address.sun_path) return;
    std::memcpy(address.sun_path, name, size);
    if (name[0] == '@') address.sun_path[0] = '\0'; // The abstract namespace.
    const int descriptor = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0) return;
    iovec text{const_cast<char*>(state.data()), state.size()}; // sendmsg only reads it.
    msghdr message{};
    message.msg_name = &address;
    message.msg_namelen = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + size);
    message.msg_iov = &text;
    message.msg_iovlen = 1;
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> extra{};
    if (descriptorToPass >= 0) {
        message.msg_control = extra.data();
        message.msg_controllen = extra.size();
        cmsghdr* const rights = CMSG_FIRSTHDR(&message);
        rights->cmsg_level = SOL_SOCKET;
        rights->cmsg_type = SCM_RIGHTS;
        rights->cmsg_len = CMSG_LEN(sizeof(int));
        std::memcpy(CMSG_DATA(rights), &descriptorToPass, sizeof(int));
    }
    std::ignore = ::sendmsg(descriptor, &message, MSG_NOSIGNAL);
    ::close(descriptor);
}

} // namespace rubber::relay
