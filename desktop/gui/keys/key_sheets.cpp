// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/keys/key_sheets.h"

#include "desktop/gui/keys/key_lines.h"
#include "desktop/gui/keys/key_words.h"
#include "desktop/gui/keys/sheet_frame.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/words/error_text.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rubber::desktop::gui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(keysheet)
};

} // namespace

Sheet* openRotateSheet(KeyActions& actions, const QString& key, const QString& name, Rotates what, QWidget* page) {
    SheetFrame frame(Words::tr("Rotate"));
    frame.column->addWidget(line(Words::tr("%1 gets a new token with the same settings. The old token").arg(name)));
    auto* group = new QButtonGroup(frame.contents);
    const std::pair<QString, Duration> choices[] = {
        {Words::tr("ends at once: agents that have it stop"), Duration()},
        {Words::tr("works for one more hour"), Duration::seconds(3'600)},
        {Words::tr("works for one more day"), Duration::days(1)},
        {Words::tr("works for seven more days"), Duration::days(7)}};
    QList<Duration> spans;
    for (const auto& [text, span] : choices) {
        if (what == Rotates::Canary && span.ms > 0) continue; // Nobody uses it, so nobody has to get along.
        auto* radio = new QRadioButton(text, frame.contents);
        group->addButton(radio, int(spans.size()));
        spans << span;
        frame.column->addWidget(radio);
    }
    group->button(std::min(2, int(spans.size()) - 1))->setChecked(true);
    if (what == Rotates::Key) frame.column->addWidget(line(Words::tr("Its relay ends it, whether this computer is on or not. Both tokens "
                                    "share nothing but the name: each has its "
                                    "own limits until then."),
                                 "muted"));
    auto* sheet = frame.open(Words::tr("Rotate %1").arg(name), page);
    group->checkedButton()->setFocus(Qt::OtherFocusReason);
    QObject::connect(frame.act, &QPushButton::clicked, sheet, [&actions, key, group, spans, sheet] {
        actions.rotate(key, spans[group->checkedId()]);
        sheet->deleteLater();
    });
    return sheet;
}

Sheet* openKillSheet(KeyActions& actions, const QStringList& keys, QWidget* page) {
    const QString verb = Words::tr("Kill %n key(s)", nullptr, int(keys.size()));
    SheetFrame frame(verb);
    frame.act->setProperty("kind", "danger");
    frame.column->addWidget(line(Words::tr("Their agents stop at once. You can restore the keys afterwards.")));
    auto* sheet = frame.open(verb, page);
    frame.cancel->setFocus(Qt::OtherFocusReason);
    QObject::connect(frame.act, &QPushButton::clicked, sheet, [&actions, keys, sheet] {
        actions.kill(keys);
        sheet->deleteLater();
    });
    return sheet;
}

Sheet* openArchiveQuestion(KeyActions& actions, const QStringList& keys, const QString& name, QWidget* page) {
    SheetFrame frame(Words::tr("Kill and archive"));
    frame.act->setProperty("kind", "danger");
    frame.column->addWidget(
        line((keys.size() == 1 ? Words::tr("%1 is killed and leaves the list.").arg(name)
                               : Words::tr("%n key(s) are killed and leave the list.", nullptr, int(keys.size()))) +
             " " + Words::tr("From the archive they can be put back.")));
    auto* sheet = frame.open(
        keys.size() == 1 ? Words::tr("Archive %1").arg(name) : Words::tr("Archive %n key(s)", nullptr, int(keys.size())), page);
    frame.cancel->setFocus(Qt::OtherFocusReason);
    QObject::connect(frame.act, &QPushButton::clicked, sheet, [&actions, keys, sheet] {
        actions.archive(keys);
        sheet->deleteLater();
    });
    return sheet;
}

Sheet* openRestoreSheet(const PageContext& context, const models::KeysModel& keys, QWidget* page) {
    SheetFrame frame(Words::tr("Restore"));
    frame.column->addWidget(line(Words::tr("Restored keys go on under the same token; agents need no change.")));
    QList<QCheckBox*> boxes;
    const auto& last = context.kills.lastKilled();
    for (int row = 0; row < keys.rowCount(); ++row) {
        const auto& key = keys.key(row);
        if (key.replaced || keys.condition(row) != models::KeyCondition::Killed) continue;
        auto* box = new QCheckBox(QString::fromStdString(key.name), frame.contents);
        box->setProperty("key", QString::fromStdString(key.id.text()));
        // Killed before "kill all": that had another reason.
        box->setChecked(last.empty() || std::find(last.begin(), last.end(), key.id) != last.end());
        boxes << box;
        frame.column->addWidget(box);
    }
    if (boxes.isEmpty()) frame.column->addWidget(line(Words::tr("No key is killed."), "muted"));
    auto* progress = new QProgressBar(frame.contents);
    progress->setTextVisible(false);
    progress->setAccessibleName(Words::tr("Restoring"));
    progress->hide();
    auto* progressText = line({}, "muted");
    frame.column->addWidget(progressText);
    frame.column->addWidget(progress);
    auto* sheet = frame.open(Words::tr("Restore keys"), page);
    const auto chosen = [boxes] {
        std::vector<KeyId> ids;
        for (const auto* box : boxes)
            if (box->isChecked()) ids.emplace_back(box->property("key").toString().toStdString());
        return ids;
    };
    const auto count = [act = frame.act, chosen] {
        const int n = int(chosen().size());
        act->setText(Words::tr("Restore %n key(s)", nullptr, n));
        act->setEnabled(n > 0);
    };
    count();
    for (auto* box : boxes)
        QObject::connect(box, &QCheckBox::toggled, sheet, count);
    auto& kills = context.kills;
    QObject::connect(&kills, &models::Kills::progress, sheet, [progress, progressText](int done, int of) {
        progress->setRange(0, of);
        progress->setValue(done);
        progress->show();
        progressText->setText(Words::tr("%1 of %2").arg(done).arg(of));
    });
    QObject::connect(&kills, &models::Kills::restored, sheet, &QObject::deleteLater);
    QObject::connect(frame.act, &QPushButton::clicked, sheet, [&kills, chosen, act = frame.act, boxes] {
        act->setEnabled(false);
        for (auto* box : boxes)
            box->setEnabled(false);
        kills.restore(chosen());
    });
    return sheet;
}

Sheet* openDifferencesSheet(const KeyReport& key, WallTime now, QWidget* page) {
    SheetFrame frame(Words::tr("Close"));
    frame.cancel->hide();
    frame.column->addWidget(line(Words::tr("\"Yours\" is what this vault has, \"theirs\" what %1 enforces now.")
                                     .arg(QString::fromStdString(key.relay)),
                                 "muted"));
    if (key.live)
        for (const QString& each : differencesOf(key.policy, key.live->policy, now))
            frame.column->addWidget(line(each));
    auto* sheet = frame.open(Words::tr("Two versions of %1").arg(QString::fromStdString(key.name)), page);
    QObject::connect(frame.act, &QPushButton::clicked, sheet, &QObject::deleteLater);
    return sheet;
}

Sheet* openLinesSheet(const PageContext& context, const QString& key, const QString& title,
                      const QStringList& warnings, QWidget* page) {
    SheetFrame frame(Words::tr("Done"));
    frame.cancel->hide();
    auto* advice = line(Words::tr("Give these lines to the agent. Its code stays as it is."), "", frame.contents);
    frame.column->addWidget(advice);
    auto* lines = new KeyLines(context, key, frame.contents);
    QObject::connect(lines, &KeyLines::isOfCanary, advice, [advice] {
        advice->setText(Words::tr("Leave these lines where only a thief would look: in an old .env file, a wiki, a "
                                  "backup. Whoever tries the key is refused, and you are told from where."));
    });
    frame.column->addWidget(lines);
    for (const QString& warning : warnings)
        frame.column->addWidget(line(warning, "warn"));
    frame.column->addWidget(
        line(Words::tr("You can show this again at any time while the vault is unlocked."), "muted"));
    auto* sheet = frame.open(title, page);
    QObject::connect(lines, &KeyLines::failed, sheet, [toasts = &context.toasts](const Error& error) {
        toasts->tell(describe(error).whole());
    });
    QObject::connect(frame.act, &QPushButton::clicked, sheet, &QObject::deleteLater);
    return sheet;
}

} // namespace rubber::desktop::gui
