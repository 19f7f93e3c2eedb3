// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // First: moc 6.4 stumbles over standard headers when no Qt header came before.

#include "tests/desktop/cli_room.h"

using namespace rubber;
using namespace rubber::test;

/// The command line over a vault on a disk that takes no writing.
class CliReadOnlyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void verbsThatReadWorkAndTheOthersSayWhyNot() {
        CliRoom room;
        QCOMPARE(room.run("vault init").code, 0);
        QCOMPARE(room.run(QString::fromStdString("relay pair https://127.0.0.1:8788 --code " + room.relay.newCode() +
                                                 " --name home-lab"))
                     .code,
                 0);
        QCOMPARE(room.run("push sk-or-v1-canary-4f1c9a77e2b8 --name ci-nightly --daily-limit 5.00").code, 0);
        room.writable = false;
        for (const char* line : {"status", "list", "show ci-nightly", "upstream list", "relay list", "logs", "spend", "alerts",
                                 "alerts rules", "config list", "prices show", "audit trail", "doctor", "version"}) {
            const auto ran = room.run(line);
            QVERIFY2(ran.code == 0 || (std::string(line) == "doctor" && ran.code == 1), (line + (": " + ran.err)).c_str());
        }
        const auto granted = room.relay.granted.size();
        for (const char* line :
             {"push sk-or-v1-other-4f1c9a77e2b8 --name other", "edit ci-nightly --daily-limit 9.00", "suspend ci-nightly",
              "resume ci-nightly", "repin ci-nightly", "rotate ci-nightly", "archive ci-nightly", "env ci-nightly",
              "config set appearance.theme dark", "upstream rename openrouter other", "relay seal home-lab",
              "relay rename home-lab x", "vault passwd", "alerts rule weak_pin silent"}) {
            const auto ran = room.run(line);
            QVERIFY2(ran.code == 9, (line + (": " + std::to_string(ran.code) + " " + ran.err)).c_str());
            QVERIFY2(ran.err.find("the vault can only be read: ") != std::string::npos &&
                         ran.err.find("cannot be written") != std::string::npos,
                     ran.err.c_str());
        }
        QCOMPARE(room.relay.granted.size(), granted);
        QCOMPARE(room.run("kill ci-nightly").code, 0);
    }
};

QTEST_GUILESS_MAIN(CliReadOnlyTest)
#include "cli_read_only_test.moc"
