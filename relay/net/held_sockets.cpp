// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/net/held_sockets.h"

#include "relay/net/address.h"
#include "relay/net/systemd_notify.h"

#include <cstdlib>
#include <fcntl.h>
#include <optional>
#include <string_view>
#include <sys/socket.h>
#include <unistd.h>

namespace rubber::relay {
namespace {

constexpr int kFirst = 3; ///< SD_LISTEN_FDS_START

int numberIn(const char* variable) {
    const char* const text = std::getenv(variable);
    return text ? std::atoi(text) : 0;
}

/// The descriptor under that name, were it meant for this process.
std::optional<int> handed(std::string_view name) {
    const char* const list = std::getenv("LISTEN_FDNAMES");
    if (!list || numberIn("LISTEN_PID") != ::getpid()) return std::nullopt;
    std::string_view names = list;
    for (int i = 0, count = numberIn("LISTEN_FDS"); i < count; ++i) {
        const auto end = names.find(':');
        if (names.substr(0, end) == name) return kFirst + i;
        if (end == std::string_view::npos) break;
        names.remove_prefix(end + 1);
    }
    return std::nullopt;
}

std::optional<Endpoint> listensOn(int descriptor) {
    int listens = 0;
    socklen_t size = sizeof listens;
    if (::getsockopt(descriptor, SOL_SOCKET, SO_ACCEPTCONN, &listens, &size) != 0 || !listens) return std::nullopt;
    tcp::endpoint endpoint;
    size = static_cast<socklen_t>(endpoint.capacity());
    if (::getsockname(descriptor, endpoint.data(), &size) != 0) return std::nullopt;
    const int family = endpoint.data()->sa_family;
    if (family != AF_INET && family != AF_INET6) return std::nullopt;
    endpoint.resize(size);
    return endpointOf(endpoint);
}

} // namespace

int takeHeldSocket(const std::string& name, const Endpoint& wanted) {
    const auto descriptor = handed(name);
    if (!descriptor) return -1;
    const auto bound = listensOn(*descriptor);
    if (bound && bound->address == wanted.address && (wanted.port == 0 || bound->port == wanted.port)) {
        ::fcntl(*descriptor, F_SETFD, FD_CLOEXEC);
        return *descriptor;
    }
    if (bound) ::close(*descriptor);
    notifySystemd("FDSTOREREMOVE=1\nFDNAME=" + name);
    return -1;
}

void holdSocket(const std::string& name, int descriptor) {
    // It is never "readable for ever" or hung up in a way that should make the manager drop it.
    notifySystemd("FDSTORE=1\nFDPOLL=0\nFDNAME=" + name, descriptor);
}

} // namespace rubber::relay
