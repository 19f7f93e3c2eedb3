// SPDX-License-Identifier: GPL-3.0-or-later
// Every error that use cases name has words in the windows.
#include "desktop/gui/words/error_text.h"
#include "source_dir.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace rubber;
using namespace rubber::desktop;

namespace {

/// `fail(ErrorCode::X, "name: ...")` in the sources of a room.
void collect(const QString& room, QSet<QString>& names) {
    static const QRegularExpression made(
        R"(ErrorCode::\w+,\s*(?:std::string\()?\s*"([a-z][a-z0-9_]+): ?)");
    QDirIterator files(QString(RUBBER_SOURCE_DIR) + "/" + room, {"*.cpp", "*.h"}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto each = made.globalMatch(text); each.hasNext();)
            names << each.next().captured(1);
    }
}

/// Names the command line has words for: what relays answer is among them.
void collectKnown(const QString& table, QSet<QString>& names) {
    static const QRegularExpression known(R"(Known\{\s*"([a-z0-9_]+)\")");
    QFile file(QString(RUBBER_SOURCE_DIR) + "/" + table);
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (auto each = known.globalMatch(QString::fromUtf8(file.readAll())); each.hasNext();)
        names << each.next().captured(1);
}

} // namespace

class ErrorWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyNameHasWords() {
        QSet<QString> names;
        for (const char* room : {"desktop/app", "desktop/vault", "desktop/client", "shared/crypto/slip39", "shared/audit"})
            collect(room, names);
        collectKnown("desktop/cli/error_text.cpp", names);
        QVERIFY(names.size() > 100); // The search finds something.
        QVERIFY(names.contains("shares_wrong") && names.contains("audit_forked"));
        // Of the agent and its terminals, of `logs --follow`, `relay deploy` and `relay accept-restore`, which no
        // window asks.
        for (const char* name : {"agent_busy", "agent_failed", "agent_gone", "agent_runs", "not_approved", "unsafe_folder",
                                 "rows_gone", "no_such_terminal", "deploy_failed", "deploy_refused", "ssh_missing", "log_unchanged",
                                 "not_a_copy", "restore_unprovable", "restore_changed", "words_differ"})
            names.remove(name);
        QStringList missing;
        for (const QString& name : std::as_const(names)) {
            const QString said =
                gui::describe(Error{ErrorCode::Invalid, name.toStdString() + ": facts of this case"}).whole();
            if (said.contains("(" + name + ")")) missing << name;
        }
        missing.sort();
        QCOMPARE(missing.join(", "), QString());
    }
    void aNameNobodyKnowsIsShownWithWhatItSays() {
        QCOMPARE(gui::describe(Error{ErrorCode::Invalid, "brand_new: something"}).whole(), QString("Something (brand_new)."));
    }
};

QTEST_GUILESS_MAIN(ErrorWordsTest)
#include "error_words_test.moc"
