// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/unlock/recover_card.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/parts/message_bar.h"
#include "desktop/gui/parts/new_passphrase.h"
#include "desktop/gui/shares/share_form.h"
#include "desktop/gui/words/error_text.h"
#include "desktop/gui/words/share_words.h"

#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

using models::VaultState;

namespace {
constexpr int kWidth = 480;
}

RecoverCard::RecoverCard(models::Desk& desk, models::Session& session, QWidget* parent)
    : QFrame(parent), m_desk(desk), m_session(session), m_title(new QLabel(tr("Recover with shares"), this)),
      m_about(line({}, "muted", this)), m_working(line({}, "muted", this)), m_message(new MessageBar(this)),
      m_steps(new QStackedWidget(this)), m_shares(new ShareCollect(this)),
      m_passphrase(new NewPassphrase(tr("&New passphrase"), tr("New passphrase &again"), this)),
      m_set(new QPushButton(tr("Set it and unlock"), this)), m_back(new QPushButton(tr("Back"), this)) {
    setObjectName("card");
    setFixedWidth(kWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addWidget(m_message);
    column->addWidget(m_steps);
    column->addWidget(m_working);
    auto* row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_set);
    column->addLayout(row);
    m_set->setProperty("kind", "primary");
    m_steps->addWidget(new QWidget(this));
    m_steps->addWidget(m_shares);
    m_steps->addWidget(m_passphrase);
    const auto restyle = [this] { m_title->setFont(Look::now().font(TextSize::Page, QFont::DemiBold)); };
    connect(&Look::now(), &Look::changed, this, restyle);
    restyle();
    connect(m_shares, &ShareCollect::collected, this, &RecoverCard::verify);
    connect(m_passphrase, &NewPassphrase::changed, this, [this] { m_set->setEnabled(m_passphrase->isComplete()); });
    connect(m_passphrase, &NewPassphrase::entered, this, &RecoverCard::recover);
    connect(m_set, &QPushButton::clicked, this, &RecoverCard::recover);
    connect(m_back, &QPushButton::clicked, this, &RecoverCard::backAsked);
    connect(&session, &models::Session::changed, this, &RecoverCard::showState);
    forget();
}

void RecoverCard::forget() {
    m_recovering = false;
    m_entry.reset();
    m_facts.reset();
    m_shares->clear();
    m_passphrase->clear();
    m_message->clear();
    m_about->setText(tr("Looking at the vault…"));
    m_working->hide();
    m_steps->setCurrentIndex(Looking);
    m_steps->hide();
    m_set->hide();
}

void RecoverCard::hideEvent(QHideEvent* event) {
    if (!event->spontaneous()) forget();
    QFrame::hideEvent(event);
}

void RecoverCard::begin() {
    m_back->setFocus();
    m_desk.ask(
        this, [](App& app) { return recoveryShares(app); },
        [this](const Result<std::optional<ShareSetFacts>>& facts) {
            if (isVisible()) showFacts(facts);
        });
}

void RecoverCard::showFacts(const Result<std::optional<ShareSetFacts>>& facts) {
    if (!facts) {
        m_about->setText(describe(facts.error()).whole());
        return;
    }
    if (!*facts) {
        m_about->setText(tr("No recovery shares were made for this vault, and nobody can reset its passphrase. Your relays go "
                            "on working, and you can still kill their keys."));
        return;
    }
    m_facts = **facts;
    m_about->setText(tr("The vault is opened by any %1. Each sheet says to which set it belongs.").arg(shareSetText(*m_facts)));
    m_entry = std::make_shared<ShareEntry>(*m_facts);
    m_steps->show();
    m_steps->setCurrentIndex(Shares);
    m_shares->begin(m_entry.get(), m_facts->plan);
}

void RecoverCard::verify() {
    m_shares->setBusy(true);
    m_working->setText(tr("Trying them…"));
    m_working->show();
    m_desk.ask(
        this, [entry = m_entry](App& app) { return verifyVaultShares(app, *entry); },
        [this, entry = m_entry](const Status& opens) {
            if (entry != m_entry) return; // Given up meanwhile.
            m_shares->setBusy(false);
            m_working->hide();
            if (opens) return showPassphrase();
            // Which of them was wrong nobody can know.
            m_message->tell(Tone::Danger, describe(opens.error()).whole());
            m_entry = std::make_shared<ShareEntry>(*m_facts);
            m_shares->begin(m_entry.get(), m_facts->plan);
        });
}

void RecoverCard::showPassphrase() {
    m_message->clear();
    m_about->setText(tr("These shares open the vault. Give it a new passphrase; the old one is forgotten. Backups made before "
                        "still open with theirs."));
    m_steps->show();
    m_steps->setCurrentIndex(Passphrase);
    m_set->show();
    m_set->setEnabled(false);
    m_passphrase->setFocus();
}

void RecoverCard::recover() {
    if (!m_passphrase->isComplete() || !m_entry || m_session.state() == VaultState::Unlocking) return;
    m_recovering = true;
    m_session.recover(m_entry, m_passphrase->copy());
}

void RecoverCard::showState() {
    if (!m_recovering) return;
    const bool working = m_session.state() == VaultState::Unlocking;
    m_passphrase->setEnabled(!working);
    m_set->setEnabled(!working && m_passphrase->isComplete());
    m_working->setText(tr("Setting the passphrase…"));
    m_working->setVisible(working);
    if (working) return;
    m_recovering = false;
    if (m_session.state() == VaultState::Unlocked) {
        forget();
        return Q_EMIT recovered();
    }
    if (m_session.trouble()) m_message->tell(Tone::Danger, describe(*m_session.trouble()).whole());
}

} // namespace rubber::desktop::gui
