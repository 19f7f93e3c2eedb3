// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/unlock/unlock_page.h"

#include "desktop/app/error_name.h"
#include "desktop/gui/look/icons.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/hold_button.h"
#include "desktop/gui/parts/read_only.h"
#include "desktop/gui/parts/secret_field.h"
#include "desktop/gui/unlock/recover_card.h"
#include "desktop/gui/words/error_text.h"
#include "desktop/gui/words/time_text.h"

#include <QAccessible>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPropertyAnimation>
#include <QPushButton>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

using models::LockReason;
using models::VaultState;

namespace {

constexpr int kBusyAfterMs = 300;

QPushButton* link(const QString& text, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setProperty("kind", "link");
    return button;
}

} // namespace

UnlockPage::UnlockPage(models::Desk& desk, models::Session& session, models::Kills& kills, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_session(session), m_icon(new QLabel(this)), m_title(new QLabel(this)),
      m_reason(new QLabel(this)), m_problem(new QLabel(this)), m_killLine(new QLabel(this)), m_held(new QLabel(this)),
      m_passphrase(new SecretField(tr("Passphrase"), this)), m_unlock(new QPushButton(tr("Unlock"), this)),
      m_keychain(new QPushButton(tr("Use system keychain"), this)),
      m_restore(link(tr("Restore from backup…"), this)), m_other(link(tr("Open another vault…"), this)),
      m_forgot(link(tr("Forgot the passphrase? Recover with shares…"), this)), m_makeNew(link(tr("Make a new vault…"), this)),
      m_showOther(new QPushButton(tr("Show that window"), this)), m_onlyRead(new QPushButton(tr("Open read-only"), this)),
      m_busy(new QProgressBar(this)), m_killAll(new HoldButton(tr("Kill all keys"), this)) {
    setObjectName("page");
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Unlock"));
    auto* card = new QFrame(this);
    m_card = card;
    card->setObjectName("card");
    card->setFixedWidth(400);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::s);
    m_title->setText(tr("Unlock RubberAPI"));
    m_title->setAlignment(Qt::AlignHCenter);
    m_icon->setAlignment(Qt::AlignHCenter);
    m_icon->setMinimumHeight(40);
    m_reason->setAlignment(Qt::AlignHCenter);
    m_reason->setProperty("tone", "muted");
    m_reason->setWordWrap(true);
    m_held->setProperty("tone", "warn");
    m_held->setWordWrap(true);
    m_held->setAlignment(Qt::AlignHCenter);
    m_problem->setProperty("tone", "danger");
    m_problem->setWordWrap(true);
    m_passphrase->setPlaceholder(tr("Passphrase"));
    m_unlock->setProperty("kind", "primary");
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Unlocking"));
    m_killLine->setText(tr("Works while locked"));
    m_killLine->setProperty("tone", "muted");
    m_killLine->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addWidget(m_reason);
    column->addWidget(m_held);
    column->addWidget(m_showOther);
    column->addWidget(m_onlyRead);
    column->addSpacing(space::s);
    column->addWidget(m_passphrase);
    column->addWidget(m_problem);
    column->addWidget(m_busy);
    column->addWidget(m_unlock);
    column->addWidget(m_keychain);
    column->addSpacing(space::l);
    column->addWidget(m_killLine);
    column->addWidget(m_killAll, 0, Qt::AlignHCenter);
    m_keychain->hide();

    auto* links = new QHBoxLayout;
    links->addStretch();
    links->addWidget(m_other);
    links->addSpacing(space::l);
    links->addWidget(m_restore);
    links->addStretch();
    auto* outer = new QVBoxLayout(this);
    outer->addStretch();
    // Between stretches, not aligned: an aligned item would not grow with its wrapped sentences.
    auto* middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(card);
    m_recover = new RecoverCard(desk, session, this);
    middle->addWidget(m_recover);
    m_recover->hide();
    middle->addStretch();
    outer->addLayout(middle);
    outer->addSpacing(space::m);
    outer->addWidget(m_forgot, 0, Qt::AlignHCenter);
    outer->addLayout(links);
    outer->addWidget(m_makeNew, 0, Qt::AlignHCenter);
    outer->addStretch();

    m_busyLater.setSingleShot(true);
    m_busyLater.setInterval(kBusyAfterMs);
    connect(&m_busyLater, &QTimer::timeout, m_busy, &QWidget::show);
    m_pauseTick.setInterval(500);
    connect(&m_pauseTick, &QTimer::timeout, this, &UnlockPage::showTrouble);
    connect(m_passphrase, &SecretField::entered, this, &UnlockPage::submit);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::submit);
    connect(m_passphrase, &SecretField::edited, this, [this] { m_passphrase->setWrong(false); });
    connect(m_killAll, &HoldButton::held, &kills, [&kills] { kills.killAll(); });
    connect(m_killAll, &HoldButton::askInstead, this, &UnlockPage::killAllQuestion);
    connect(m_other, &QPushButton::clicked, this, &UnlockPage::openOtherAsked);
    connect(m_forgot, &QPushButton::clicked, this, [this] { showRecovery(true); });
    connect(m_recover, &RecoverCard::backAsked, this, [this] { showRecovery(false); });
    connect(m_recover, &RecoverCard::recovered, this, [this] {
        showRecovery(false);
        Q_EMIT recovered();
    });
    connect(m_makeNew, &QPushButton::clicked, &session, &models::Session::giveUp);
    connect(m_showOther, &QPushButton::clicked, this, &UnlockPage::showOtherAsked);
    connect(m_onlyRead, &QPushButton::clicked, this, [this] {
        m_session.openReadOnly();
        begin();
    });
    connect(m_restore, &QPushButton::clicked, this, &UnlockPage::restoreAsked);
    connect(m_keychain, &QPushButton::clicked, this, &UnlockPage::keychainAsked);
    connect(&session, &models::Session::changed, this, &UnlockPage::showState);
    connect(&Look::now(), &Look::changed, this, &UnlockPage::showState);
    showState();
}

void UnlockPage::begin() {
    if (!m_card->isHidden()) m_passphrase->field()->setFocus();
}

void UnlockPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!event->spontaneous() && m_card->isHidden()) showRecovery(false); // It was unlocked by other means.
    begin();
    // Offered only where it would work; never begun by ourselves.
    m_desk.ask(
        this, [](App& app) { return app.vaultFacts(); },
        [this](const VaultFacts& facts) { m_keychain->setVisible(facts.hasKeychainSlot && m_session.mayUnlock()); });
}

void UnlockPage::showRecovery(bool shown) {
    m_passphrase->clear();
    m_card->setVisible(!shown);
    m_forgot->setVisible(!shown);
    m_recover->setVisible(shown);
    if (shown)
        m_recover->begin();
    else
        begin();
}

void UnlockPage::submit() {
    if (m_passphrase->isEmpty() || m_session.state() == VaultState::Unlocking || m_session.pauseLeft().ms > 0)
        return;
    m_session.unlock(m_passphrase->copy());
}

QString UnlockPage::reasonText() const {
    const QString vault = QFileInfo(m_session.home()).fileName();
    const int minutes = int(m_session.reasonMinutes());
    switch (m_session.reason()) {
    case LockReason::Started:
        return vault;
    case LockReason::ByUser:
        return tr("%1, locked by you").arg(vault);
    case LockReason::Idle:
        return minutes == 0 ? tr("%1, locked because RubberAPI was not used").arg(vault)
                            : tr("%1, locked after %n minute(s) without use of RubberAPI", nullptr, minutes).arg(vault);
    case LockReason::ComputerIdle:
        return minutes == 0 ? tr("%1, locked because the computer was not used").arg(vault)
                            : tr("%1, locked after %n minute(s) without use of the computer", nullptr, minutes).arg(vault);
    case LockReason::SessionLocked:
        return tr("%1, locked because the session locked").arg(vault);
    case LockReason::Asleep:
        return tr("%1, locked because the computer went to sleep").arg(vault);
    case LockReason::Minimised:
        return tr("%1, locked because the window was minimised").arg(vault);
    case LockReason::ByAgent:
        return tr("%1, locked from a terminal").arg(vault);
    }
    return vault;
}

QString UnlockPage::holderText() const {
    const auto& holder = m_session.holder();
    if (!holder) return readOnlyReason(m_session.readOnly());
    if (m_session.mayUnlock()) return readOnlyReason(ReadOnly::Asked);
    if (holder->since.ms == 0) return tr("Open in another RubberAPI.");
    const QString since = momentText(holder->since, m_session.now());
    return holder->here ? tr("Open in another RubberAPI (this computer, since %1).").arg(since)
                        : tr("Open in another RubberAPI (%1, since %2).").arg(QString::fromStdString(holder->computer), since);
}

/// Who has the vault open writes it; two windows that write would show each other's changes late.
void UnlockPage::showHolder() {
    const bool held = !m_session.mayUnlock();
    m_held->setText(holderText());
    m_held->setVisible(!m_held->text().isEmpty());
    m_showOther->setVisible(held && m_session.holder()->here && !m_session.holder()->runtimeFolder.empty());
    m_onlyRead->setVisible(held);
    m_passphrase->setVisible(!held);
    m_unlock->setVisible(!held);
    m_forgot->setEnabled(m_session.readOnly() == ReadOnly::No && !held);
}

void UnlockPage::showState() {
    const Theme& theme = Look::now().theme();
    m_icon->setPixmap(iconPixmap("lock", theme.accent, 40, devicePixelRatioF()));
    m_title->setFont(Look::now().font(TextSize::Page, QFont::DemiBold));
    m_reason->setText(reasonText());
    const bool unlocking = m_session.state() == VaultState::Unlocking;
    m_unlock->setText(unlocking ? tr("Unlocking…") : tr("Unlock"));
    m_passphrase->setReadOnly(unlocking);
    if (unlocking)
        m_busyLater.start();
    else
        m_busyLater.stop();
    m_busy->hide();
    if (m_session.state() == VaultState::Unlocked) m_passphrase->clear();
    showHolder();
    showTrouble();
    if (!unlocking && m_session.trouble() && isNamed(*m_session.trouble(), "wrong_passphrase")) {
        m_passphrase->setWrong(true);
        m_passphrase->selectAll();
        shake();
        QAccessibleEvent event(m_problem, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void UnlockPage::showTrouble() {
    const bool unlocking = m_session.state() == VaultState::Unlocking;
    const Duration pause = m_session.pauseLeft();
    const auto& trouble = m_session.trouble();
    m_passphrase->setEnabled(pause.ms == 0);
    m_unlock->setEnabled(pause.ms == 0 && !unlocking);
    QString text;
    if (pause.ms > 0) {
        const qint64 seconds = (pause.ms + 999) / 1000;
        text = tr("Wrong passphrase. Try again in %1:%2.")
                   .arg(seconds / 60)
                   .arg(seconds % 60, 2, 10, QChar('0'));
        if (!m_pauseTick.isActive()) m_pauseTick.start();
    } else {
        const bool pauseIsOver = m_pauseTick.isActive();
        m_pauseTick.stop();
        if (trouble && isNamed(*trouble, "wrong_passphrase"))
            text = pauseIsOver || m_session.triesLeft() == models::Session::kTries
                       ? tr("Wrong passphrase.")
                       : tr("Wrong passphrase. %n tries left before a pause.", nullptr, m_session.triesLeft());
        else if (trouble)
            text = describe(*trouble).whole();
        if (pauseIsOver) begin();
    }
    m_makeNew->setVisible(trouble && isNamed(*trouble, "vault_gone"));
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void UnlockPage::shake() {
    const int time = Look::now().motion(240);
    if (time == 0 || !isVisible()) return;
    auto* move = new QPropertyAnimation(m_card, "pos", this);
    const QPoint home = m_card->pos();
    move->setDuration(time);
    for (const auto& [at, by] : {std::pair{0.0, 0}, {0.25, -6}, {0.75, 6}, {1.0, 0}})
        move->setKeyValueAt(at, home + QPoint(by, 0));
    move->start(QAbstractAnimation::DeleteWhenStopped);
}

} // namespace rubber::desktop::gui
