// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/net/local_socket.h"

#include "relay/core/control/local_codec.h"
#include "tests/relay/control/net_rig.h"

#include <QtTest>

#include <sys/stat.h>

using namespace rubber;
using namespace rubber::test;

namespace {

Result<std::string> ask(const NetRig& rig, const std::string& line) {
    auto answer = askLocalRelay(rig.path(), line);
    CHECK(answer);
    return decodeLocalAnswer(*answer);
}

} // namespace

class LocalSocketTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isReadableByItsOwnerOnly() {
        NetRig rig;
        struct stat facts {};
        QCOMPARE(::stat((rig.path() + "/relay.sock").c_str(), &facts), 0);
        QVERIFY(S_ISSOCK(facts.st_mode));
        QCOMPARE(facts.st_mode & 0777, 0600u);
    }
    void givesAPairingCode() {
        NetRig rig;
        const auto answer = ask(rig, encodeLocalRequest(LocalRequest::Verb::Pair));
        QVERIFY(answer);
        const auto pairing = decodePairing(*answer);
        QVERIFY(pairing);
        QCOMPARE(pairing->control, "https://" + rig.authority);
        QVERIFY(protocol::parsePairingCode(pairing->code));
        QCOMPARE(pairing->expiresAt, rig.clock.wall() + Duration::seconds(600));
    }
    void givesTheStatus() {
        NetRig rig;
        const auto answer = ask(rig, encodeLocalRequest(LocalRequest::Verb::Status));
        QVERIFY(answer);
        const auto status = protocol::decode<protocol::RelayStatus>(*answer);
        QVERIFY(status);
        QVERIFY(status->sealed);
    }
    void takesTheMasterKey() {
        NetRig rig;
        const std::string key(64, 'a');
        QVERIFY(ask(rig, encodeLocalRequest(LocalRequest::Verb::Unseal, key)));
        bool sealed = true;
        rig.onLoop([&] { sealed = rig.state->upstreamKeys().sealed(); });
        QVERIFY(!sealed);
    }
    void refusesWhatIsNoRequest_data() {
        QTest::addColumn<QString>("line");
        for (const char* line : {"\n", "pair\n", "{}\n", "{\"verb\":\"kill\"}\n", "{\"verb\":\"unseal\"}\n",
                                 "{\"verb\":\"unseal\",\"key\":\"12\"}\n", "[1]\n"})
            QTest::newRow(line) << QString(line);
    }
    void refusesWhatIsNoRequest() {
        QFETCH(QString, line);
        NetRig rig;
        const auto answer = ask(rig, line.toStdString());
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Invalid);
    }
    void refusesALineWithoutEnd() {
        NetRig rig;
        const auto answer = ask(rig, std::string(2'000, 'x'));
        QVERIFY(!answer);
    }
    void saysWhenNoRelayRuns() {
        QTemporaryDir folder;
        const auto answer = askLocalRelay(folder.path().toStdString(), "{\"verb\":\"status\"}\n");
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::NotFound);
    }
    void worksInAFolderWithALongPath() {
        QTemporaryDir folder;
        const auto answer = askLocalRelay(folder.path().toStdString() + "/" + std::string(200, 'd'),
                                          "{\"verb\":\"status\"}\n");
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::NotFound);
    }
};

QTEST_APPLESS_MAIN(LocalSocketTest)
#include "local_socket_test.moc"
