// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/agent/agent_host.h"
#include "tests/desktop/gui/screen_room.h"

#include <QApplication>
#include <QtTest>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;

class AgentHostTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { steadyLook(); }
    void lendsTheVaultThatIsOpen() {
        DesktopRoom room;
        gui::AgentHost host(room.session);
        QVERIFY(!host.lockState().unlocked && host.lend().empty());
        QVERIFY(room.open());
        QVERIFY(host.lockState().unlocked && !host.lend().empty());
    }
    void servesNobodyWhenItsOwnerSaysSo() {
        DesktopRoom room;
        gui::AgentHost host(room.session);
        host.setServing(false);
        QVERIFY(room.open());
        QVERIFY(!host.lockState().unlocked && host.lend().empty());
        std::optional<Status> answered;
        host.unlock(words("correct horse"), {}, [&](const Status& status) { answered = status; });
        QVERIFY(answered);
        VERIFY_NAMED(*answered, "not_approved");
        host.setServing(true);
        QVERIFY(host.lockState().unlocked && !host.lend().empty());
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    AgentHostTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "agent_host_test.moc"
