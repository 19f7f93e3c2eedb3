// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/desktop/gui/fake_service.h"

#include <QDBusMessage>

namespace rubber::test {

/// A notification server that numbers what it is told.
class FakeNotifications : public FakeService {
public:
    explicit FakeNotifications(const QStringList& capabilities = {"actions", "body", "body-markup"})
        : FakeService("org.freedesktop.Notifications", "/org/freedesktop/Notifications",
                      "org.freedesktop.Notifications") {
        answer("GetCapabilities", [capabilities](const QDBusMessage&) { return QVariantList{capabilities}; });
        answer("Notify", [this](const QDBusMessage& call) {
            const uint replaces = call.arguments().value(1).toUInt();
            return QVariantList{replaces ? replaces : ++m_last};
        });
        answer("CloseNotification", [](const QDBusMessage&) { return QVariantList(); });
        appear();
    }
    QVariantList told(int i) const { return calls("Notify").value(i).arguments(); }

private:
    uint m_last = 40;
};

} // namespace rubber::test
