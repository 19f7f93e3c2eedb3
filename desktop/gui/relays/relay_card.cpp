// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/relays/relay_card.h"

#include "desktop/app/error_name.h"
#include "desktop/app/unseal_guard.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/parts/pill.h"
#include "desktop/gui/parts/read_only.h"
#include "desktop/gui/relays/attestation_panel.h"
#include "desktop/gui/relays/relay_shares_view.h"
#include "desktop/gui/words/condition_words.h"
#include "desktop/gui/words/error_text.h"
#include "desktop/gui/words/money_text.h"
#include "desktop/gui/words/time_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rubber::desktop::gui {

using State = models::RelayLink::State;

RelayCard::RelayCard(const PageContext& context, const RelayId& id, QWidget* parent)
    : QFrame(parent), m_context(context), m_id(id), m_title(new QLabel(this)), m_state(new QLabel(this)),
      m_facts(line({}, "muted", this)), m_result(line({}, "", this)), m_pill(new Pill(this)),
      m_column(new QVBoxLayout(this)), m_shares(new RelaySharesView(this)) {
    setObjectName("card");
    m_title->setTextFormat(Qt::PlainText);
    m_state->setProperty("tone", "muted");
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->setContentsMargins(space::l, space::m, space::l, space::m);
    m_column->setSpacing(space::s);
    auto* top = new QHBoxLayout;
    top->setSpacing(space::m);
    top->addWidget(m_title);
    top->addWidget(m_pill);
    top->addWidget(m_state);
    top->addStretch();
    m_column->addLayout(top);
    m_column->addWidget(m_facts);
    m_column->addWidget(m_shares);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    m_test = add(tr("Test"));
    m_unseal = add(tr("Unseal"), "primary");
    m_seal = add(tr("Seal"));
    auto* identity = add(tr("Identity"));
    auto* attestation = add(tr("Attestation"));
    auto* computers = add(tr("Computers…"));
    auto* rename = add(tr("Rename…"));
    auto* unpair = add(tr("Unpair…"));
    for (auto* button : {m_test, m_unseal, m_seal, identity, attestation, computers, rename})
        buttons->addWidget(button);
    buttons->addSpacing(space::l);
    buttons->addStretch();
    buttons->addWidget(unpair);
    m_column->addLayout(buttons);
    m_column->addWidget(m_result);
    m_result->hide();
    m_setBack = add(tr("I put the backup there: unseal it"), "danger");
    m_column->addWidget(m_setBack, 0, Qt::AlignLeading);
    m_setBack->hide();
    for (auto* each : {m_unseal, m_seal, rename, unpair, m_setBack})
        changesTheVault(each, context.session);
    changesTheVault(m_shares, context.session);
    connect(m_test, &QPushButton::clicked, this, &RelayCard::test);
    connect(m_unseal, &QPushButton::clicked, this, [this] { run(&App::unsealRelay, tr("Unsealed.")); });
    connect(m_seal, &QPushButton::clicked, this,
            [this] { run(&App::sealRelay, tr("Sealed. Its keys are refused until you unseal it.")); });
    connect(identity, &QPushButton::clicked, this, &RelayCard::askIdentity);
    connect(attestation, &QPushButton::clicked, this, [this] { this->attestation()->ask(); });
    connect(computers, &QPushButton::clicked, this, [this] { Q_EMIT computersAsked(m_name); });
    connect(m_shares, &RelaySharesView::giveAsked, this, [this] { Q_EMIT giveShareAsked(m_name); });
    connect(m_shares, &RelaySharesView::makeAsked, this, [this](bool replaces) { Q_EMIT makeSharesAsked(m_name, replaces); });
    connect(m_setBack, &QPushButton::clicked, this, &RelayCard::openSetBack);
    connect(rename, &QPushButton::clicked, this, [this] { Q_EMIT renameAsked(m_name); });
    connect(unpair, &QPushButton::clicked, this, [this] { Q_EMIT unpairAsked(m_name); });
    const auto restyle = [this] { m_title->setFont(Look::now().font(TextSize::Section, QFont::DemiBold)); };
    connect(&Look::now(), &Look::changed, this, restyle);
    restyle();
    refresh();
}

QPushButton* RelayCard::add(const QString& text, const char* kind) {
    auto* button = new QPushButton(text, this);
    button->setProperty("kind", kind);
    return button;
}

QString RelayCard::factsText(const RelayReport& relay) const {
    const auto& keys = m_context.live.status().keys;
    int all = 0, upToDate = 0;
    for (const auto& key : keys) {
        if (key.relay != relay.name || key.replaced) continue;
        ++all;
        upToDate += key.live && key.live->version >= key.version;
    }
    QStringList facts{isolated(QString::fromStdString(relay.controlUrl))};
    if (relay.status) facts << tr("version %1").arg(QString::fromStdString(relay.status->version));
    facts << tr("%1 of %2 keys up to date").arg(upToDate).arg(all);
    facts << tr("paired %1").arg(agoText(relay.pairedAt, m_context.desk.clock().wall()));
    facts << tr("seal mode %1").arg(QString::fromStdString(relay.sealMode));
    if (relay.status && relay.status->sealed) facts << tr("sealed");
    if (relay.status && relay.status->waitingDevices) facts << tr("a computer waits to be let in");
    if (relay.status && !relay.status->accepting)
        facts << tr("takes no requests: %1").arg(QString::fromStdString(relay.status->notAcceptingBecause));
    return facts.join("  ·  ");
}

void RelayCard::refresh() {
    const auto& relays = m_context.live.status().relays;
    const auto relay =
        std::find_if(relays.begin(), relays.end(), [this](const RelayReport& each) { return each.id == m_id; });
    if (relay == relays.end()) return;
    m_name = QString::fromStdString(relay->name);
    setAccessibleName(m_name);
    m_title->setText(m_name);
    m_facts->setText(factsText(*relay));
    const auto* link = m_context.live.linkOf(relay->name);
    const State state = link ? link->state : State::Connecting;
    const auto words = wordsFor(state);
    m_pill->show(words.icon, words.text, words.tone);
    m_state->setText(link ? linkText(*link, m_context.desk.clock().wall()) : QString());
    m_state->setVisible(state == State::Online || state == State::Slow || state == State::Offline);
    const bool sealed = relay->status && relay->status->sealed;
    m_unseal->setVisible(sealed && relay->status->sealMode != "shamir");
    m_shares->show(*relay, m_context.desk.clock().wall());
    m_seal->setVisible(!sealed && relay->sealMode == "desktop");
    if (state == State::IdentityChanged && !m_askedIdentity) askIdentity();
    if (link && link->error && state != State::IdentityChanged) {
        m_result->setText(describe(*link->error).whole());
        m_result->show();
    }
}

void RelayCard::run(Result<RelayReport> (App::*command)(const std::string&), const QString& doneText) {
    m_context.desk.ask(
        this, [command, id = m_id.text()](App& app) { return (app.*command)(id); },
        [this, doneText](const Result<RelayReport>& report) {
            m_setBack->setVisible(!report && isNamed(report.error(), "relay_rolled_back"));
            if (!report) {
                Q_EMIT failed(report.error());
                return;
            }
            m_result->setText(doneText);
            m_result->show();
            m_context.live.refresh();
        });
}

void RelayCard::test() {
    m_test->setEnabled(false);
    m_result->setText(tr("Asking…"));
    m_result->show();
    m_context.desk.ask(
        this, [id = m_id.text()](App& app) { return app.testRelay(id); },
        [this](const Result<RelayReport>& report) {
            m_test->setEnabled(true);
            if (!report) {
                Q_EMIT failed(report.error());
                return;
            }
            showTest(*report);
            m_context.live.refresh();
        });
}

/// Each tick means that everything before it held too.
void RelayCard::showTest(const RelayReport& report) {
    const QStringList steps{tr("answers"), tr("is the paired one"), tr("knows this computer"), tr("clocks agree"),
                            tr("is unsealed")};
    qsizetype held = steps.size();
    if (report.error) {
        const std::string name = errorName(*report.error);
        held = name == "relay_unreachable" || name == "unsigned_answer" ? 0
               : name == "identity_changed"                          ? 1
               : name == "not_paired" || name == "bad_signature"     ? 2
               : name == "clock_skew"                                ? 3
                                                                     : 4;
    } else if (report.status && report.status->sealed)
        held = 4;
    QStringList texts;
    for (qsizetype i = 0; i < steps.size(); ++i)
        texts << (i < held ? "✓ " : i == held ? "✗ " : "– ") + steps[i];
    QString text = texts.join("   ");
    if (report.error)
        text += "\n" + describe(*report.error).whole();
    else
        text += "   " + tr("%1 ms").arg(report.elapsedMs);
    m_result->setText(text);
    m_result->show();
}

void RelayCard::askIdentity() {
    m_askedIdentity = true;
    m_context.desk.ask(
        this, [id = m_id.text()](App& app) { return app.relayIdentity(id); },
        [this](const Result<RelayIdentityReport>& identity) {
            if (identity)
                showIdentity(*identity);
            else
                Q_EMIT failed(identity.error());
        });
}

/// Its owner's word that he set it back himself: for the journal as it is now, and no other.
void RelayCard::openSetBack() {
    m_setBack->hide();
    m_context.desk.ask(
        this,
        [id = m_id.text()](App& app) -> Result<RelayReport> {
            TRY(acceptRollback(app, id));
            return app.unsealRelay(id);
        },
        [this](const Result<RelayReport>& report) {
            if (!report) return Q_EMIT failed(report.error());
            m_result->setText(tr("Unsealed. Rows are lost: look at what is alive on it."));
            m_result->show();
            m_context.live.refresh();
        });
}

AttestationPanel* RelayCard::attestation() {
    if (m_attestation) return m_attestation;
    m_attestation = new AttestationPanel(m_context.desk, m_id, this);
    connect(m_attestation, &AttestationPanel::failed, this, &RelayCard::failed);
    connect(m_attestation, &AttestationPanel::policyAsked, this, [this] { Q_EMIT policyAsked(m_name); });
    m_column->addWidget(m_attestation);
    return m_attestation;
}

void RelayCard::showAttestation(const Attestation& shown) { attestation()->show(shown); }

void RelayCard::policyChanged() { attestation()->ask(); }

void RelayCard::showIdentity(const RelayIdentityReport& identity) {
    delete m_identity;
    m_identity = new QWidget(this);
    auto* column = new QVBoxLayout(m_identity);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(space::s);
    const auto words = [&](const QString& title, const std::string& six, const std::string& fingerprint) {
        column->addWidget(line(title, "muted", m_identity));
        auto* text = line(QString::fromStdString(six), "", m_identity);
        text->setFont(Look::now().font(TextSize::Section, QFont::DemiBold));
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setToolTip(QString::fromStdString(fingerprint));
        column->addWidget(text);
    };
    if (identity.changed)
        column->addWidget(line(tr("%1 shows a different identity than the one you paired. Nothing is sent until you decide.")
                                   .arg(m_name),
                               "danger", m_identity));
    words(tr("Paired"), identity.pairedWords, identity.pairedFingerprint);
    if (identity.shownWords) words(tr("Now"), *identity.shownWords, identity.shownFingerprint.value_or(""));
    if (!identity.changed && !identity.error)
        column->addWidget(line(tr("The relay's terminal shows the same six words: rubberapi-relay status"), "muted", m_identity));
    if (identity.error) column->addWidget(line(describe(*identity.error).whole(), "warn", m_identity));
    if (identity.changed) {
        auto* row = new QHBoxLayout;
        auto* no = new QPushButton(tr("I did not change it"), m_identity);
        no->setProperty("kind", "primary");
        auto* again = new QPushButton(tr("I reinstalled it: pair again…"), m_identity);
        row->addWidget(no);
        row->addWidget(again);
        for (auto* each : {no, again})
            changesTheVault(each, m_context.session);
        row->addStretch();
        column->addLayout(row);
        connect(no, &QPushButton::clicked, this, [this] { Q_EMIT unpairAsked(m_name); });
        connect(again, &QPushButton::clicked, this, [this] { Q_EMIT repairAsked(m_name); });
    }
    m_column->addWidget(m_identity);
}

} // namespace rubber::desktop::gui
