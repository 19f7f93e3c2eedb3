// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/commands/command_line.h"
#include "relay/commands/commands.h"
#include "relay/commands/data_folder.h"
#include "relay/core/config.h"
#include "relay/core/relay_state.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <string>
#include <sys/stat.h>
#include <vector>

using namespace rubber;
using namespace rubber::relay;

namespace {

int run(std::vector<std::string> words) {
    words.insert(words.begin(), "rubberapi-relay");
    std::vector<char*> arguments;
    for (auto& word : words)
        arguments.push_back(word.data());
    return runCommandLine(static_cast<int>(arguments.size()), arguments.data());
}

struct Folder {
    QTemporaryDir parent;
    std::string path = parent.path().toStdString() + "/relay";
    int verb(const std::string& name) const { return run({name, "--data-dir", path}); }
    int init(const std::vector<std::string>& more = {}) const {
        std::vector<std::string> words = {"init",        "--data-dir", path,         "--listen",
                                          "127.0.0.1:0", "--control",  "127.0.0.1:0"};
        words.insert(words.end(), more.begin(), more.end());
        return run(words);
    }
};

bool isThere(const std::string& path) { return QFile::exists(QString::fromStdString(path)); }

} // namespace

class RelayCommandsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void helpIsNoFailureAndWrongUseIsTwo() {
        QCOMPARE(run({"--help"}), 0);
        QCOMPARE(run({"--version"}), 0);
        QCOMPARE(run({"serve", "--help"}), 0);
        QCOMPARE(run({}), 2);
        QCOMPARE(run({"sreve"}), 2);
        QCOMPARE(run({"serve", "--data-dir"}), 2);
        QCOMPARE(run({"serve", "--data-dir", "x", "--fast"}), 2);
        QCOMPARE(run({"init", "--data-dir", "x", "--seal-mode", "none"}), 2);
        QCOMPARE(run({"init", "--data-dir", "x", "--tls-cert", "only.pem"}), 2);
        QVERIFY(!isThere("x"));
    }
    void initMakesAPrivateFolderOnce() {
        Folder folder;
        QCOMPARE(folder.init(), 0);
        struct stat facts {};
        QCOMPARE(::stat(folder.path.c_str(), &facts), 0);
        QCOMPARE(facts.st_mode & 0777, 0700u);
        for (const char* name :
             {"identity.key", "sealing.key", "pepper.key", "control.key", "rubberapi.toml"}) {
            QCOMPARE(::stat((folder.path + "/" + name).c_str(), &facts), 0);
            QCOMPARE(facts.st_mode & 0777, 0600u);
        }
        QVERIFY(!isThere(folder.path + "/rmk.key"));
        QVERIFY(RelayIdentity::load(folder.path));
        QCOMPARE(folder.init(), 1);
        QCOMPARE(folder.verb("check-config"), 0);
    }
    void sealModeFileKeepsTheMasterKeyInTheFolder() {
        Folder folder;
        QCOMPARE(folder.init({"--seal-mode", "file"}), 0);
        QVERIFY(isThere(folder.path + "/rmk.key"));
        const auto config = Config::load(configPath(folder.path));
        QVERIFY(config);
        QVERIFY(config->sealMode == SealMode::File);
    }
    void initRefusesPlainHttpOnAPublicAddress() {
        Folder folder;
        QCOMPARE(run({"init", "--data-dir", folder.path, "--listen", "0.0.0.0:8787"}), 2);
        QVERIFY(!isThere(folder.path + "/identity.key"));
        QCOMPARE(run({"init", "--data-dir", folder.path, "--listen", "nonsense"}), 2);
    }
    void aFolderOthersMayEnterIsRefused() {
        Folder folder;
        ::mkdir(folder.path.c_str(), 0755);
        ::chmod(folder.path.c_str(), 0755);
        QCOMPARE(folder.init(), 7);
    }
    void aKeyOthersMayReadIsRefused() {
        Folder folder;
        QCOMPARE(folder.init(), 0);
        ::chmod((folder.path + "/identity.key").c_str(), 0644);
        QCOMPARE(folder.verb("serve"), 7);
        QCOMPARE(folder.verb("doctor"), 1);
    }
    void verbsSayWhenThereIsNoRelay() {
        Folder folder;
        for (const char* verb : {"serve", "pair", "status", "verify-journal", "repair"})
            QCOMPARE(folder.verb(verb), 4);
    }
    void verbsSayWhenItDoesNotRun() {
        Folder folder;
        QCOMPARE(folder.init(), 0);
        QCOMPARE(folder.verb("pair"), 5);
        QCOMPARE(folder.verb("status"), 5);
    }
    void oneRelayAFolder() {
        Folder folder;
        QCOMPARE(folder.init(), 0);
        const auto lock = FolderLock::take(folder.path);
        QVERIFY(lock);
        QCOMPARE(folder.verb("serve"), 9);
        QCOMPARE(folder.verb("repair"), 9);
    }
    void aTypoInTheConfigurationStopsTheStart() {
        Folder folder;
        QCOMPARE(folder.init(), 0);
        QFile file(QString::fromStdString(configPath(folder.path)));
        QVERIFY(file.open(QIODevice::Append));
        file.write("\nlog_lvel = \"info\"\n");
        file.close();
        QCOMPARE(folder.verb("check-config"), 2);
        QCOMPARE(folder.verb("serve"), 2);
    }
};

QTEST_APPLESS_MAIN(RelayCommandsTest)
#include "relay_commands_test.moc"
