// SPDX-License-Identifier: GPL-3.0-or-later
// The only file of this room that opens a Secret: to hand it to the process at the other end of a checked
// socket.
#include "desktop/agent/frame.h"

#include <QIODevice>

namespace rubber::agent {

bool writeSecret(QIODevice& device, FrameKind kind, const Secret& secret) {
    const std::string head = frameHead(kind, secret.size());
    const std::string_view bytes = secret.reveal();
    return device.write(head.data(), static_cast<qint64>(head.size())) == static_cast<qint64>(head.size()) &&
           device.write(bytes.data(), static_cast<qint64>(bytes.size())) == static_cast<qint64>(bytes.size());
}

} // namespace rubber::agent
