// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // First: moc 6.4 stumbles over standard headers when no Qt header came before.

#include "tests/desktop/vault_room.h"

#ifndef Q_MOC_RUN
#include "desktop/app/keychain/keychain.h"
#include "shared/crypto/digest.h"
#endif

#include <QElapsedTimer>
#include <QThread>

using namespace rubber;
using namespace rubber::desktop;

/// The keychain of this session: an open one (system_keychain_open runs this under gnome-keyring) does what
/// it promises; none, or a locked one, is refused soon and asks nobody.
class SystemKeychainTest : public QObject {
    Q_OBJECT
    const std::string m_entry = "vault/test-" + randomBase62(8);

private Q_SLOTS:
    void anOpenOneIsWhereItIsExpected() {
        if (!qEnvironmentVariableIsSet("RUBBER_TEST_KEYCHAIN"))
            QSKIP("no keychain was started for this test");
        QVERIFY(systemKeychain()->available());
    }
    void noneIsRefusedSoon() {
        const auto keychain = systemKeychain();
        if (keychain->available()) QSKIP("there is an open keychain");
        QElapsedTimer timer;
        timer.start();
        VERIFY_ERROR(keychain->read(m_entry), ErrorCode::Unavailable, "no_keychain: ");
        VERIFY_ERROR(keychain->write(m_entry, Secret::random(32)), ErrorCode::Unavailable, "no_keychain: ");
        VERIFY_ERROR(keychain->remove(m_entry), ErrorCode::Unavailable, "no_keychain: ");
        QVERIFY(timer.elapsed() < 9000); // Never as long as a patience that ran out.
    }
    void givesBackWhatItWasGiven() {
        const auto keychain = systemKeychain();
        if (!keychain->available()) QSKIP("no open keychain");
        VERIFY_ERROR(keychain->read(m_entry), ErrorCode::NotFound, "no_keychain_entry: ");
        const Secret secret = Secret::random(32);
        VERIFY_OK(keychain->write(m_entry, secret));
        const auto back = keychain->read(m_entry);
        VERIFY_OK(back);
        QVERIFY(back->equals(secret));
        const Secret other = Secret::random(32);
        VERIFY_OK(keychain->write(m_entry, other));
        QVERIFY(keychain->read(m_entry)->equals(other));
        VERIFY_OK(keychain->remove(m_entry));
        VERIFY_OK(keychain->remove(m_entry));
        VERIFY_ERROR(keychain->read(m_entry), ErrorCode::NotFound, "no_keychain_entry: ");
    }
    void canBeAskedFromAnotherThread() {
        const auto keychain = systemKeychain();
        if (!keychain->available()) QSKIP("no open keychain");
        const Secret secret = Secret::random(32);
        bool wrote = false, same = false;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            wrote = keychain->write(m_entry, secret).has_value();
            const auto back = keychain->read(m_entry);
            same = back && back->equals(secret);
        }));
        thread->start();
        QTRY_VERIFY_WITH_TIMEOUT(thread->isFinished(), 30'000);
        QVERIFY(wrote);
        QVERIFY(same);
        VERIFY_OK(keychain->remove(m_entry));
    }
};

QTEST_GUILESS_MAIN(SystemKeychainTest)
#include "system_keychain_test.moc"
