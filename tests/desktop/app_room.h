// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt 6.4's moc cannot read the standard headers these pull in, and has no business in them.
#ifndef Q_MOC_RUN

#include "desktop/app/app.h"
#include "desktop/app/error_name.h"
#include "shared/proxy_key.h"
#include "tests/desktop/fake_relay.h"
#include "tests/desktop/vault_room.h"

#include <filesystem>

namespace rubber::test {

/// An unlocked App over its own folder and one fake relay.
class AppRoom {
public:
    AppRoom() : relay(clock), app(options(), clock, relay) {
        if (const auto made = app.createVault(words("correct horse")); !made)
            qFatal("%s", made.error().context.c_str());
    }
    /// The usual state: a paired relay.
    explicit AppRoom(const char* relayName) : AppRoom() {
        const auto paired = app.pairRelay("https://127.0.0.1:8788", relay.newCode(), relayName);
        if (!paired) qFatal("%s", paired.error().context.c_str());
    }
    desktop::AppOptions options() const {
        desktop::AppOptions o;
        o.home = room.folder();
        o.cheapPassphrase = true;
        return o;
    }
    desktop::PushRequest request(const char* key = "sk-or-v1-canary-4f1c9a77e2b8") const {
        desktop::PushRequest r;
        r.keyOrLabel = words(key);
        return r;
    }
    desktop::PushedKey push(const char* name) {
        auto r = request();
        r.name = name;
        r.policy.dailyLimit = "5.00";
        auto pushed = app.push(std::move(r));
        if (!pushed) qFatal("%s", pushed.error().context.c_str());
        return std::move(*pushed);
    }
    FakeRelay::Granted& granted(const KeyId& id) { return relay.granted.at(id); }

    VaultRoom room;
    FakeClock clock;
    FakeRelay relay;
    desktop::App app;
};

} // namespace rubber::test

/// Fails unless the result is an error with this name.
#define VERIFY_NAMED(result, name)                                                                           \
    do {                                                                                                     \
        const auto& verify_result = (result);                                                                \
        QVERIFY(!verify_result.has_value());                                                                 \
        QCOMPARE(QByteArray::fromStdString(rubber::desktop::errorName(verify_result.error())),               \
                 QByteArray(name));                                                                          \
    } while (false)

#endif // Q_MOC_RUN
