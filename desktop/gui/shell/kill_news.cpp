// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/shell/kill_news.h"

#include "desktop/gui/words/error_text.h"

#include <QMessageBox>
#include <QPushButton>

namespace rubber::desktop::gui {

KillNews::KillNews(const PageContext& context, QObject* parent) : QObject(parent), m_context(context) {
    connect(&m_context.kills, &models::Kills::killed, this, &KillNews::tellKilled);
    connect(&m_context.kills, &models::Kills::unconfirmed, this, [this](const UnconfirmedKill& kill) {
        const QString what = kill.key.empty() ? tr("your keys") : QString::fromStdString(kill.name);
        m_context.toasts.tell(tr("%1 has not confirmed the kill. It may still serve %2.")
                                  .arg(QString::fromStdString(kill.relay), what));
    });
    connect(&m_context.kills, &models::Kills::failed, this,
            [this](const Error& error) { m_context.toasts.tell(describe(error).whole()); });
    connect(&m_context.kills, &models::Kills::restored, this, [this](const models::RestoreOutcome& outcome) {
        if (outcome.failed.empty())
            m_context.toasts.tell(
                outcome.restored.size() == 1
                    ? tr("%1 is restored.").arg(QString::fromStdString(outcome.restored.front()))
                    : tr("%n key(s) restored.", nullptr, int(outcome.restored.size())));
        else
            m_context.toasts.tell(tr("%1 could not be restored: %2")
                                      .arg(QString::fromStdString(outcome.failed.front().first),
                                           describe(outcome.failed.front().second).whole()));
    });
}

void KillNews::tellKilled(const models::KillOutcome& outcome) {
    const QString seconds = QString::number(double(outcome.elapsedMs) / 1000.0, 'f', 1);
    const QString who = outcome.all || outcome.names.size() != 1
                            ? tr("%n key(s) killed", nullptr, int(outcome.names.size()))
                            : tr("%1 killed").arg(QString::fromStdString(outcome.names.front()));
    if (!outcome.missing.empty()) {
        const QString sentence = outcome.queued ? tr("Not confirmed by %1: %2 It may still serve these keys; "
                                                     "it is tried again until it answers.")
                                                : tr("Not confirmed by %1: %2 It may still serve these keys, "
                                                     "and is not tried again by itself: "
                                                     "kill them once more.");
        m_context.toasts.tell(sentence.arg(QString::fromStdString(outcome.missing.front().first),
                                           describe(outcome.missing.front().second).sentence));
        return;
    }
    const bool open = m_context.session.state() == models::VaultState::Unlocked;
    auto* toast = m_context.toasts.tell(
        tr("%1 on %2 of %3 relays in %4 s.").arg(who).arg(outcome.confirmed).arg(outcome.relays).arg(seconds) +
            (open ? QString() : " " + tr("Unlock to restore.")),
        open ? tr("Undo") : QString(), open ? int(m_context.preferences.now().killUndoSeconds) * 1'000 : 0);
    connect(toast, &Toast::undone, this, [this, keys = outcome.keys] { m_context.kills.restore(keys); });
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
    QObject::connect(kill, &QPushButton::clicked, &kills, &models::Kills::killAll);
    box->open();
    cancel->setFocus();
}

} // namespace rubber::desktop::gui
