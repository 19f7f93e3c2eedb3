// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/activity/fact_list.h"
#include "desktop/gui/activity/proof_files.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/parts/pill.h"
#include "desktop/gui/words/money_text.h"
#include "desktop/gui/words/time_text.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

namespace {

QString text(const std::string& from) { return QString::fromStdString(from); }
QString countOf(std::uint64_t count) { return countText(qint64(count)); }

/// Whose signature it is: that is what the verdict is worth.
QString signedBy(const FileVerdict& verdict, const std::string& key) {
    const auto known = verdict.ours.find(key);
    return known == verdict.ours.end()
               ? VerdictView::tr("A key this vault does not know: compare it with the owner's.")
               : VerdictView::tr("The key of %1, as this vault knows it.").arg(text(known->second));
}

} // namespace

VerdictView::VerdictView(const FileVerdict& verdict, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    const bool sound = verdict.row || verdict.check->firstBad.empty();
    const bool whole = verdict.row || verdict.check->proved == verdict.check->rows;
    auto* pill = new Pill(this);
    pill->show(!sound ? "state-over" : whole ? "check" : "state-near",
               !sound ? tr("Not what was signed") : whole ? tr("Sound") : tr("Partly proved"),
               !sound ? Tone::Danger : whole ? Tone::Ok : Tone::Warn);
    column->addWidget(pill);
    auto* facts = new FactList(this);
    QStringList keys;
    if (verdict.row) {
        const auto& proved = *verdict.row;
        column->addWidget(line(tr("This row is in the signed log of its relay."), "", this));
        facts->add(tr("Row"), tr("%1 of %2").arg(countOf(proved.sequence), text(proved.relay)));
        facts->add(tr("Log"), tr("%1 rows signed").arg(countOf(proved.rows)));
        if (proved.readable) {
            facts->add(tr("Time"), utcText(proved.row.at));
            facts->add(tr("Kind"), text(proved.row.kind));
            facts->add(tr("Key"), text(proved.row.key.text()));
            facts->add(tr("Model"), isolated(text(proved.row.model)));
            if (proved.row.cost.nano()) facts->add(tr("Cost"), isolated("$" + text(proved.row.cost.toDecimal())));
            facts->add(tr("From"), isolated(text(proved.row.client)));
            facts->add(tr("Notes"), text(proved.row.detail));
        } else {
            facts->add(tr("Kind"), tr("Made by a newer version, which can show it."));
        }
        facts->add(tr("Signed by"), signedBy(verdict, proved.auditKey));
        keys << text(proved.auditKey);
    } else {
        const auto& check = *verdict.check;
        column->addWidget(line(!sound           ? tr("What is wrong first: %1").arg(text(check.firstBad))
                               : check.complete ? tr("Every row that was signed in that time is in it, as it was signed.")
                                                : tr("What is proved is as it was signed. It is not all that was signed in "
                                                     "that time: the file is of a filtered view, or rows are missing."),
                               sound ? "" : "danger", this));
        facts->add(tr("Rows"), countOf(check.rows));
        facts->add(tr("Proved"), countOf(check.proved));
        if (check.unsignedRows) facts->add(tr("Newer"), tr("%1 are newer than what was signed").arg(countOf(check.unsignedRows)));
        if (check.unproved) facts->add(tr("Not proved"), tr("%1 cannot be proved by this file").arg(countOf(check.unproved)));
        for (const auto& log : check.logs) {
            facts->add(tr("Relay"), tr("%1, %2 rows signed").arg(text(log.relay), countOf(log.rows)));
            facts->add(tr("Signed by"), signedBy(verdict, log.auditKey));
            keys << text(log.auditKey);
        }
    }
    column->addWidget(facts);
    // In a field of its own: it has no places to break at, and is to be copied whole.
    keys.removeDuplicates();
    for (const QString& key : std::as_const(keys)) {
        auto* field = new QLineEdit(key, this);
        field->setReadOnly(true);
        field->setFont(Look::now().mono());
        field->setLayoutDirection(Qt::LeftToRight);
        field->setCursorPosition(0);
        column->addLayout(labelled(keys.size() == 1 ? tr("Audit key") : tr("Audit key %1").arg(keys.indexOf(key) + 1), field));
    }
    column->addWidget(line(tr("Checked on this computer; no relay was asked."), "muted", this));
    column->addStretch();
}

} // namespace rubber::desktop::gui
