// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // First: moc 6.4 stumbles over standard headers when no Qt header came before.

#include "desktop/app/crash_note.h"

#include <QDir>
#include <QTemporaryDir>
#include <csignal>
#include <cstdlib>
#include <stdexcept>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace rubber;
using namespace rubber::desktop;

namespace {

const std::string kSecret = "sk-or-v1-3f6a9c0de1b24b7f8a5c6d7e8f901234";

/// Dies in a process of its own; gives how it ended.
template <class Death>
int statusOf(const std::string& folder, Death death) {
    const pid_t child = ::fork();
    if (child == 0) {
        for (const int number : {SIGSEGV, SIGABRT})
            ::signal(number, SIG_DFL); // As in a program that nobody tests.
        leaveCrashNotes(folder, "1.2.3");
        ::freopen("/dev/null", "w", stderr);
        death();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return status;
}

[[noreturn]] void throwSecret() { throw std::runtime_error(kSecret); }
/// Nothing above may catch it.
void letItGo() noexcept { throwSecret(); }

} // namespace

class CrashNoteTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anExceptionNobodyCaughtLeavesItsKindAndNotItsWords() {
        const QTemporaryDir folder;
        const int status = statusOf(folder.path().toStdString(), letItGo);
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), SIGABRT);
        QFile file(folder.filePath("crash.note"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(!text.contains("3f6a9c0d"), text);
        struct stat facts {};
        QCOMPARE(::stat(file.fileName().toLocal8Bit().constData(), &facts), 0);
        QCOMPARE(int(facts.st_mode & 0777), 0600);
        const auto note = takeCrashNote(folder.path().toStdString());
        QVERIFY(note);
        QCOMPARE(note->version, std::string("1.2.3"));
        QVERIFY2(note->what.starts_with("exception ") && note->what.find("runtime_error") != std::string::npos,
                 note->what.c_str());
    }
    void aFaultLeavesItsSignalAndStillEndsTheProgram() {
        const QTemporaryDir folder;
        const int status = statusOf(folder.path().toStdString(), [] { ::raise(SIGSEGV); });
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), SIGSEGV);
        const auto note = takeCrashNote(folder.path().toStdString());
        QVERIFY(note);
        QCOMPARE(note->what, std::string("signal ") + std::to_string(SIGSEGV));
    }
    void theNoteIsTakenOnce() {
        const QTemporaryDir folder;
        statusOf(folder.path().toStdString(), [] { std::abort(); });
        QVERIFY(takeCrashNote(folder.path().toStdString()));
        QVERIFY(!takeCrashNote(folder.path().toStdString()));
        QVERIFY(QFile::exists(folder.filePath("crash.last"))); // For whoever wants to report it.
        statusOf(folder.path().toStdString(), [] { std::abort(); });
        QVERIFY(takeCrashNote(folder.path().toStdString())); // The next one counts again.
    }
    void aProgramThatEndsLeavesNothing() {
        const QTemporaryDir folder;
        QCOMPARE(statusOf(folder.path().toStdString(), [] {}), 0);
        QVERIFY(!takeCrashNote(folder.path().toStdString()));
    }
};

QTEST_GUILESS_MAIN(CrashNoteTest)
#include "crash_note_test.moc"
