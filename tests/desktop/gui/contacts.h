// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rubber::test {

/// Whom this process has spoken to over the network since it started, each once: "127.0.0.1:8788" for every
/// connection or datagram that was tried, "name example.com" for every name that was looked up, whoever in the
/// process did it. Linked into a test, it stands before the C library's connect, sendto, sendmsg and
/// getaddrinfo. Sockets of this computer's own (AF_UNIX) do not count.
QStringList contacts();
void forgetContacts();

} // namespace rubber::test
