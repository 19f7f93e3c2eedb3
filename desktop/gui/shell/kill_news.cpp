// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/shell/kill_news.h"

#include "desktop/gui/words/error_text.h"

#include <QMessageBox>
#include <QPushButton>

namespace rubber::desktop::gui {

KillNews::KillNews(const PageContext& context, QObject* parent) : QObject(parent), m_context(context) {
    connect(&m_context.kills, &models::Kills::killed, this, [this](const models::KillOutcome& outcome) {
        if (outcome.missing.empty())
            tellKilled(outcome);
        else
            tellMissing(outcome);
    });
    connect(&m_context.kills, &models::Kills::unconfirmed, this, &KillNews::tellUnconfirmed);
    connect(&m_context.kills, &models::Kills::failed, this, &KillNews::tellFailed);
    connect(&m_context.kills, &models::Kills::restored, this, &KillNews::tellRestored);
}

bool KillNews::locked() const { return m_context.session.state() != models::VaultState::Unlocked; }

bool KillNews::namesHidden() const { return locked() && m_context.preferences.now().hideNamesWhileLocked; }

void KillNews::tellKilled(const models::KillOutcome& outcome) {
    const QString seconds = QString::number(double(outcome.elapsedMs) / 1000.0, 'f', 1);
    const QString count = tr("%n key(s) killed", nullptr, int(outcome.names.size()));
    const bool many = outcome.all || outcome.names.size() != 1 || namesHidden();
    const QString who = many ? count : tr("%1 killed").arg(QString::fromStdString(outcome.names.front()));
    const QString restore = locked() ? " " + tr("Unlock to restore.") : QString();
    auto* toast = m_context.toasts.tell(
        tr("%1 on %2 of %3 relays in %4 s.").arg(who).arg(outcome.confirmed).arg(outcome.relays).arg(seconds) + restore,
        locked() ? tr("Restore…") : tr("Undo"), int(m_context.preferences.now().killUndoSeconds) * 1'000);
    connect(toast, &Toast::undone, this, [this, keys = outcome.keys] {
        // A locked vault cannot push keys back: it is opened first, and then asks which.
        if (locked())
            m_context.navigator.go({.page = PageId::Keys, .action = "restore"});
        else
            m_context.kills.restore(keys);
    });
    Notice notice;
    notice.alert = kKillNotice;
    notice.title = who;
    notice.namelessTitle = count;
    notice.body = notice.namelessBody =
        tr("Confirmed by %1 of %2 relays in %3 s.").arg(outcome.confirmed).arg(outcome.relays).arg(seconds) + restore;
    Q_EMIT told(notice);
}

void KillNews::tellMissing(const models::KillOutcome& outcome) {
    const auto& [relay, why] = outcome.missing.front();
    const QString sentence = outcome.queued ? tr("Not confirmed by %1: %2 It may still serve these keys; "
                                                 "it is tried again until it answers.")
                                            : tr("Not confirmed by %1: %2 It may still serve these keys, "
                                                 "and is not tried again by itself: "
                                                 "kill them once more.");
    const QString nameless = outcome.queued ? tr("A relay has not confirmed the kill and may still serve keys; it is "
                                                 "tried again until it answers.")
                                            : tr("A relay has not confirmed the kill and may still serve keys, and is "
                                                 "not tried again by itself: kill them once more.");
    tellDanger(tr("A kill is not confirmed"), sentence.arg(QString::fromStdString(relay), describe(why).sentence),
               nameless);
}

void KillNews::tellUnconfirmed(const UnconfirmedKill& kill) {
    const QString what = kill.key.empty() ? tr("your keys") : QString::fromStdString(kill.name);
    const QString sentence = tr("%1 has not confirmed the kill. It may still serve %2.")
                                 .arg(QString::fromStdString(kill.relay), what);
    // With the vault open an alert says it outside the window, and stays until the relay has confirmed.
    if (!locked())
        m_context.toasts.tell(sentence);
    else
        tellDanger(tr("A kill is not confirmed"), sentence, tr("A relay has not confirmed the kill and may still serve keys."));
}

void KillNews::tellFailed(const Error& error) {
    tellDanger(tr("Nothing was killed"), describe(error).whole(), tr("Open RubberAPI to see why."));
}

void KillNews::tellDanger(const QString& title, const QString& sentence, const QString& nameless) {
    m_context.toasts.tell(namesHidden() ? nameless : sentence);
    Notice notice;
    notice.alert = kKillNotice;
    notice.title = notice.namelessTitle = title;
    notice.body = namesHidden() ? nameless : sentence;
    notice.namelessBody = nameless;
    notice.urgency = Notice::Urgency::Critical;
    notice.stays = true;
    if (m_context.kills.anyKilling()) notice.more.push_back({kRetryKill, tr("Retry now")});
    Q_EMIT told(notice);
}

void KillNews::tellRestored(const models::RestoreOutcome& outcome) {
    if (outcome.failed.empty())
        m_context.toasts.tell(outcome.restored.size() == 1
                                  ? tr("%1 is restored.").arg(QString::fromStdString(outcome.restored.front()))
                                  : tr("%n key(s) restored.", nullptr, int(outcome.restored.size())));
    else
        m_context.toasts.tell(tr("%1 could not be restored: %2")
                                  .arg(QString::fromStdString(outcome.failed.front().first),
                                       describe(outcome.failed.front().second).whole()));
}

void askToKillAll(QWidget* parent, models::Kills& kills, int keys) {
    auto* box =
        new QMessageBox(QMessageBox::NoIcon, QObject::tr("Kill all keys"),
                        QObject::tr("Every agent stops at once. You can restore the keys afterwards."),
                        QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto* kill =
        box->addButton(keys > 0 ? QObject::tr("Kill %n key(s)", nullptr, keys) : QObject::tr("Kill all keys"),
                       QMessageBox::DestructiveRole);
    kill->setProperty("kind", "danger");
    auto* cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    QObject::connect(kill, &QPushButton::clicked, &kills, [&kills] { kills.killAll(); });
    box->open();
    cancel->setFocus();
}

} // namespace rubber::desktop::gui
