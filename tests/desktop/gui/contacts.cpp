// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/gui/contacts.h"

#include <arpa/inet.h>
#include <dlfcn.h>
#include <netdb.h>
#include <sys/socket.h>

#include <mutex>
#include <set>
#include <string>

namespace {

std::mutex guard;
std::set<std::string>& seen() {
    static std::set<std::string> all;
    return all;
}
void note(const std::string& what) {
    const std::lock_guard lock(guard);
    seen().insert(what);
}
void note(const sockaddr* address) {
    char text[INET6_ADDRSTRLEN] = {};
    if (!address) return;
    if (address->sa_family == AF_INET) {
        const auto* v4 = reinterpret_cast<const sockaddr_in*>(address);
        inet_ntop(AF_INET, &v4->sin_addr, text, sizeof text);
        note(std::string(text) + ":" + std::to_string(ntohs(v4->sin_port)));
    } else if (address->sa_family == AF_INET6) {
        const auto* v6 = reinterpret_cast<const sockaddr_in6*>(address);
        inet_ntop(AF_INET6, &v6->sin6_addr, text, sizeof text);
        note("[" + std::string(text) + "]:" + std::to_string(ntohs(v6->sin6_port)));
    }
}
template <class Function>
Function next(const char* name) {
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {
[[gnu::visibility("default")]] int connect(int socket, const sockaddr* address, socklen_t size) {
    note(address);
    return next<decltype(&::connect)>("connect")(socket, address, size);
}
[[gnu::visibility("default")]] ssize_t sendto(int socket, const void* bytes, size_t count, int flags,
                                              const sockaddr* address, socklen_t size) {
    note(address);
    return next<decltype(&::sendto)>("sendto")(socket, bytes, count, flags, address, size);
}
[[gnu::visibility("default")]] ssize_t sendmsg(int socket, const msghdr* message, int flags) {
    if (message && message->msg_namelen > 0) note(static_cast<const sockaddr*>(message->msg_name));
    return next<decltype(&::sendmsg)>("sendmsg")(socket, message, flags);
}
[[gnu::visibility("default")]] int getaddrinfo(const char* node, const char* service, const addrinfo* hints,
                                               addrinfo** result) {
    if (node) note("name " + std::string(node));
    return next<decltype(&::getaddrinfo)>("getaddrinfo")(node, service, hints, result);
}
}

namespace rubber::test {

QStringList contacts() {
    const std::lock_guard lock(guard);
    QStringList all;
    for (const auto& each : seen())
        all << QString::fromStdString(each);
    return all;
}

void forgetContacts() {
    const std::lock_guard lock(guard);
    seen().clear();
}

} // namespace rubber::test
