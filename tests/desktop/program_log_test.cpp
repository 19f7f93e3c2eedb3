// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // First: moc 6.4 stumbles over standard headers when no Qt header came before.

#include "desktop/app/program_log.h"
#include "shared/secret.h"
#include "tests/support/fake_clock.h"

#include <QDir>
#include <QTemporaryDir>
#include <QThread>
#include <sys/stat.h>

using namespace rubber;
using namespace rubber::desktop;

namespace {

const std::string kUpstream = "sk-or-v1-3f6a9c0de1b24b7f8a5c6d7e8f901234";
const std::string kProxy = "rk_live_8Qm2ZxT4bLpA_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG_3jZRME";

struct LogRoom {
    QTemporaryDir place;
    test::FakeClock clock;
    std::string folder = logFolder(place.filePath("home").toStdString());

    QString all() const {
        QString text;
        const QDir files(QString::fromStdString(folder));
        for (const auto& name : files.entryList(QDir::Files)) {
            QFile file(files.filePath(name));
            if (file.open(QIODevice::ReadOnly)) text += QString::fromUtf8(file.readAll());
        }
        return text;
    }
    qint64 bytes() const {
        qint64 sum = 0;
        for (const auto& file : QDir(QString::fromStdString(folder)).entryInfoList(QDir::Files))
            sum += file.size();
        return sum;
    }
};

int modeOf(const std::string& path) {
    struct stat facts {};
    return ::stat(path.c_str(), &facts) == 0 ? int(facts.st_mode & 0777) : -1;
}

} // namespace

class ProgramLogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsSaidIsALineThatItsOwnerAloneCanRead() {
        LogRoom room;
        ProgramLog log(room.folder, LogLevel::Normal, room.clock);
        log.begin();
        qCInfo(logVault, "unlocked");
        const QString expected = QString::fromStdString(room.clock.wall().toRfc3339Ms()) + " I rubber.vault: unlocked\n";
        QCOMPARE(room.all(), expected);
        QCOMPARE(modeOf(log.path()), 0600);
        QCOMPARE(modeOf(room.folder), 0700);
    }
    void noSecretReachesTheFileWhoeverSaysIt() {
        LogRoom room;
        ProgramLog log(room.folder, LogLevel::Everything, room.clock);
        log.begin();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression("^the header was Bearer sk-or-v1-.{1,3}$"));
        qWarning("the header was Bearer %s", kUpstream.c_str());
        qCInfo(logRelays, "push of %s with %s", kProxy.c_str(), kUpstream.c_str());
        qCDebug(logProgram, "%s", (std::string(LogFile::kMostText - 20, 'x') + " " + kUpstream).c_str());
        QThread* other = QThread::create([] { qCInfo(logRelays, "from elsewhere %s", kProxy.c_str()); });
        other->start();
        QVERIFY(other->wait());
        delete other;
        QCoreApplication::processEvents();
        const QString text = room.all();
        QCOMPARE(text.count('\n'), 4);
        QVERIFY(text.contains("from elsewhere rk_live_8Qm2ZxT4bLpA_…"));
        for (const std::string& secret : {kUpstream, kProxy})
            for (std::size_t at = 21; at + 8 <= secret.size(); ++at)
                QVERIFY2(!text.contains(QString::fromStdString(secret.substr(at, 8))), secret.c_str());
    }
    void anotherPrintsNoLineOfOurs() {
        LogRoom room;
        ProgramLog log(room.folder, LogLevel::Normal, room.clock);
        log.begin();
        qCInfo(logRelays, "%s", "bad\n2026-01-01T00:00:00.000Z I rubber.vault: unlocked\r\x1b[2J");
        QCOMPARE(room.all().count('\n'), 1);
        QVERIFY(!room.all().contains('\x1b') && !room.all().contains('\r'));
    }
    void theLevelDecidesWhatIsWritten() {
        LogRoom room;
        ProgramLog log(room.folder, LogLevel::Problems, room.clock);
        log.begin();
        const auto sayAll = [] {
            QTest::ignoreMessage(QtWarningMsg, "a problem");
            qCDebug(logProgram, "a detail");
            qCInfo(logProgram, "an event");
            qCWarning(logProgram, "a problem");
        };
        sayAll();
        QVERIFY(room.all().contains("a problem") && !room.all().contains("an event"));
        log.setLevel(LogLevel::Normal);
        sayAll();
        QVERIFY(room.all().contains("an event") && !room.all().contains("a detail"));
        log.setLevel(LogLevel::Everything);
        sayAll();
        QVERIFY(room.all().contains("a detail"));
    }
    void rotationKeepsTheNewestAndBoundsTheWhole() {
        LogRoom room;
        const LogFile::Limits limits{2'000, 3};
        {
            ProgramLog log(room.folder, LogLevel::Normal, room.clock, limits);
            log.begin();
            for (int i = 0; i < 500; ++i)
                qCInfo(logProgram, "event %d of many that fill it", i);
            QVERIFY(room.bytes() <= limits.bytes * limits.files);
        }
        QCOMPARE(QDir(QString::fromStdString(room.folder)).entryList(QDir::Files).size(), 3);
        QVERIFY(room.all().contains("event 499 ") && room.all().contains("event 480 ") && !room.all().contains("event 0 "));
        // The next start goes on in the same files.
        ProgramLog log(room.folder, LogLevel::Normal, room.clock, limits);
        log.begin();
        qCInfo(logProgram, "started again");
        QVERIFY(room.all().contains("event 499 ") && room.all().contains("started again"));
        QVERIFY(room.bytes() <= limits.bytes * limits.files);
    }
    void aLogThatCannotBeWrittenStopsNothing() {
        LogRoom room;
        QFile inTheWay(room.place.filePath("home"));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly)); // A file where the folder should be.
        ProgramLog log(room.folder, LogLevel::Normal, room.clock);
        log.begin();
        qCInfo(logProgram, "nobody hears this");
        QVERIFY(room.all().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ProgramLogTest)
#include "program_log_test.moc"
