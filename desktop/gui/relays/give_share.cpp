// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/relays/give_share.h"

#include "desktop/app/error_name.h"
#include "desktop/app/unseal_guard.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/parts/sheet.h"
#include "desktop/gui/shares/share_form.h"
#include "desktop/gui/words/error_text.h"
#include "desktop/gui/words/money_text.h"
#include "desktop/gui/words/share_words.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

GiveShare::GiveShare(const PageContext& context, const QString& relay, QWidget* parent)
    : QWidget(parent), m_context(context), m_relay(relay), m_about(line(tr("Asking the relay…"), "", this)),
      m_progress(line({}, "ok", this)), m_message(new MessageBar(this)), m_form(new ShareForm(this)),
      m_again(new QPushButton(tr("Give another share"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_about);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    column->addWidget(m_form);
    column->addWidget(m_again, 0, Qt::AlignLeading);
    column->addStretch();
    m_progress->hide();
    m_form->hide();
    m_again->hide();
    connect(m_form, &ShareForm::entered, this, &GiveShare::give);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_again->hide();
        m_form->show();
        m_form->setFocus();
    });
    connect(m_message, &MessageBar::acted, this, &GiveShare::acceptState);
    look();
}

void GiveShare::look() {
    m_context.desk.ask(
        this, [relay = m_relay.toStdString()](App& app) { return unsealProgress(app, relay); },
        [this](const Result<UnsealProgress>& progress) {
            if (progress) return show(*progress);
            m_about->hide();
            refuse(progress.error());
        });
}

void GiveShare::show(const UnsealProgress& progress) {
    if (progress.wasOpen || progress.unsealed) {
        m_context.live.refresh();
        return Q_EMIT opened();
    }
    const auto& attempt = progress.attempt;
    m_about->setText(tr("%1 wants shares of set %2. A share leaves this computer only in a box that this attempt can open, once.")
                         .arg(isolated(m_relay))
                         .arg(attempt.shares.set));
    m_about->show();
    m_form->ask(tr("Your share"), attemptText(attempt.state, attempt.shares.plan, m_context.desk.clock().wall()));
    m_form->setVisible(!m_given);
    if (!m_given) return m_form->setFocus();
    QString given = tr("Your share is given: %1. The others give theirs on computers of their own.")
                        .arg(attemptText(attempt.state, attempt.shares.plan, m_context.desk.clock().wall()));
    m_progress->setText(given.replace("..", ".")); // A span may end with a full stop of its own.
    m_progress->show();
    m_again->show();
    m_again->setFocus();
    m_context.live.refresh();
}

void GiveShare::give() {
    m_message->clear();
    m_form->setBusy(true);
    m_context.desk.ask(
        this,
        [relay = m_relay.toStdString(), words = m_form->words()](App& app) { return giveUnsealShare(app, relay, words); },
        [this](const Result<UnsealProgress>& progress) {
            m_form->setBusy(false);
            if (!progress) return refuse(progress.error());
            m_form->clear();
            m_given = true;
            show(*progress);
        });
}

void GiveShare::refuse(const Error& error) {
    // What is wrong with a share is for its holder to mend.
    if (errorName(error).starts_with("share_")) return m_form->refuse(error);
    m_rolledBack = isNamed(error, "relay_rolled_back");
    // With the words kept the next try is a press of a key; of a lost attempt they are given again anyway.
    if (!m_rolledBack) m_form->clear();
    m_message->tell(Tone::Danger, describe(error).whole(),
                    m_rolledBack ? tr("I put the backup there: open it") : tr("Ask again"));
}

void GiveShare::acceptState() {
    m_message->clear();
    if (!m_rolledBack) return look();
    m_context.desk.ask(
        this, [relay = m_relay.toStdString()](App& app) { return acceptRollback(app, relay); },
        [this](const Result<AcceptedRollback>& accepted) {
            if (!accepted) return refuse(accepted.error());
            m_rolledBack = false;
            if (m_form->isComplete()) give();
            m_message->tell(Tone::Warn, tr("Its rows from %1 to %2 are lost. Look at what is alive there once it is open.")
                                            .arg(countText(qint64(accepted->head + 1)), countText(qint64(accepted->seen))));
        });
}

Sheet* openGiveShare(const PageContext& context, const QString& relay, QWidget* page) {
    auto* contents = new GiveShare(context, relay);
    auto* sheet = new Sheet(GiveShare::tr("Give a share to %1").arg(relay), contents, nullptr, page);
    QObject::connect(sheet, &Sheet::leaveAsked, sheet, &QObject::deleteLater);
    QObject::connect(contents, &GiveShare::opened, sheet, [sheet, relay, &toasts = context.toasts] {
        toasts.tell(GiveShare::tr("%1 is open.").arg(relay));
        sheet->deleteLater();
    });
    return sheet;
}

} // namespace rubber::desktop::gui
