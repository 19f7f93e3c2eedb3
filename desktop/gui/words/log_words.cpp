// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/words/log_words.h"

#include "desktop/gui/words/error_text.h"
#include "desktop/gui/words/money_text.h"
#include "desktop/gui/words/time_text.h"

#include <QCoreApplication>

namespace rubber::desktop::gui {

using models::LogCondition;
using models::RelayLog;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(log)
};

/// Spans are short for "minutes" in some languages, and a sentence ends with one full stop.
QString ended(QString sentence) { return sentence.replace("..", "."); }

QString upTo(const AuditState& state, WallTime now) {
    return ended(Words::tr("Verified up to row %1, %2.")
                     .arg(isolated(countText(qint64(state.verifiedRow))), agoText(state.checkedAt, now)));
}

/// What the sentence about rows leaves out.
QString doubts(const AuditState& state) {
    QString text;
    if (!state.holes.empty())
        text += " " + Words::tr("Some older rows are not in this vault; the relay proved that they did not change.");
    if (state.unproved)
        text += " " + Words::tr("%n row(s) came without their bytes and cannot be proved.", nullptr, int(state.unproved));
    return text;
}

QString shownInstead(const std::string& trouble, const QString& relay) {
    if (trouble == "audit_forked")
        return Words::tr("%1 shows another log than the one it signed: rows were changed or taken out.").arg(relay);
    if (trouble == "audit_rolled_back")
        return Words::tr("The log of %1 is shorter than it was: rows that were signed are gone.").arg(relay);
    if (trouble == "audit_key_changed") return Words::tr("The log of %1 is signed by another key than before.").arg(relay);
    if (trouble == "audit_withheld") return Words::tr("%1 no longer shows a signed log, and it had one.").arg(relay);
    if (trouble == "audit_row_mismatch")
        return Words::tr("A row that came from %1 is not the one it signed, or was changed in this vault.").arg(relay);
    return Words::tr("What %1 shows as its log is not signed by its key: it is forged.").arg(relay);
}

QString whatToDo(const std::string& trouble) {
    if (trouble == "audit_rolled_back")
        return Words::tr("If you put an old copy of its data back, that is why. If not, somebody did: kill its keys, save the "
                         "evidence, and look at its machine.");
    if (trouble == "audit_withheld")
        return Words::tr("Was an older version installed there? If not, look at its machine before you rely on it.");
    return Words::tr("Do not rely on its rows. Kill its keys, save the evidence, and look at its machine before you use it "
                     "again.");
}

} // namespace

ConditionWords wordsFor(LogCondition condition) {
    switch (condition) {
    case LogCondition::NeverVerified:
        return {"state-unknown", Words::tr("Never verified"), Tone::Muted};
    case LogCondition::Checking:
        return {"refresh", Words::tr("Checking…"), Tone::Info};
    case LogCondition::Verified:
        return {"check", Words::tr("Verified"), Tone::Ok};
    case LogCondition::Behind:
        return {"state-near", Words::tr("Behind"), Tone::Warn};
    case LogCondition::Refused:
        return {"state-over", Words::tr("Refused"), Tone::Danger};
    }
    return {};
}

QString logText(const RelayLog& log, WallTime now) {
    const auto& state = log.state;
    switch (conditionOf(log, now)) {
    case LogCondition::NeverVerified:
        return log.failure ? describe(*log.failure).whole()
                           : Words::tr("Nothing of it is signed yet. A relay signs some seconds after its first row.");
    case LogCondition::Checking:
        return log.total ? Words::tr("%1 of %2 rows looked at.")
                               .arg(countText(qint64(log.done)), countText(qint64(log.total)))
                         : Words::tr("Asking the relay…");
    case LogCondition::Verified:
        return upTo(state, now) + doubts(state);
    case LogCondition::Behind:
        return upTo(state, now) + " " +
               (log.failure ? describe(*log.failure).whole() : Words::tr("Newer rows have not been looked at.")) +
               doubts(state);
    case LogCondition::Refused:
        return state.known ? Words::tr("Sound up to row %1, %2; not since.")
                                 .arg(isolated(countText(qint64(state.verifiedRow))), agoText(state.checkedAt, now))
                           : Words::tr("It was never found sound.");
    }
    return {};
}

QString logTroubleText(const RelayLog& log, WallTime now) {
    const std::string trouble = models::troubleOf(log);
    if (trouble.empty()) return {};
    QString text = shownInstead(trouble, isolated(QString::fromStdString(log.state.relay)));
    if (!log.state.trouble.empty()) text += " " + ended(Words::tr("Seen %1.").arg(agoText(log.state.troubleAt, now)));
    return text + " " + whatToDo(trouble);
}

} // namespace rubber::desktop::gui
