// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/relays/relay_card.h"

#include "desktop/app/error_name.h"
#include "desktop/app/push_all.h"
#include "desktop/app/unseal_guard.h"
#include "desktop/gui/charts/sparkline.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/parts/pill.h"
#include "desktop/gui/parts/read_only.h"
#include "desktop/gui/relays/attestation_panel.h"
#include "desktop/gui/relays/identity_view.h"
#include "desktop/gui/relays/link_line.h"
#include "desktop/gui/relays/relay_shares_view.h"
#include "desktop/gui/relays/relay_test_view.h"
#include "desktop/gui/relays/relay_words.h"
#include "desktop/gui/words/condition_words.h"
#include "desktop/gui/words/error_text.h"
#include "desktop/gui/words/money_text.h"
#include "desktop/gui/words/time_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rubber::desktop::gui {

using State = models::RelayLink::State;

namespace {
constexpr QSize kCurve{96, 22};
}

RelayCard::RelayCard(const PageContext& context, const RelayId& id, const models::RelayCourse& course, QWidget* parent)
    : QFrame(parent), m_context(context), m_id(id), m_course(course), m_title(new QLabel(this)), m_state(new QLabel(this)),
      m_facts(line({}, "muted", this)), m_tooOld(line({}, "warn", this)), m_result(line({}, "", this)),
      m_pill(new Pill(this)), m_took(new Sparkline(this)), m_link(new LinkLine(context, id, course, this)),
      m_column(new QVBoxLayout(this)), m_shares(new RelaySharesView(this)) {
    setObjectName("card");
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->setContentsMargins(space::l, space::m, space::l, space::m);
    m_column->setSpacing(space::s);
    m_column->addLayout(head());
    m_column->addWidget(m_facts);
    m_column->addWidget(m_tooOld);
    m_column->addWidget(m_link);
    m_column->addWidget(m_shares);
    m_column->addLayout(foot());
    m_column->addWidget(m_result);
    m_tooOld->hide();
    m_result->hide();
    m_setBack = add(tr("I put the backup there: unseal it"), "danger");
    m_column->addWidget(m_setBack, 0, Qt::AlignLeading);
    m_setBack->hide();
    for (auto* each : {m_unseal, m_seal, m_push, m_setBack})
        changesTheVault(each, context.session);
    changesTheVault(m_shares, context.session);
    connect(m_setBack, &QPushButton::clicked, this, &RelayCard::openSetBack);
    connect(m_shares, &RelaySharesView::giveAsked, this, [this] { Q_EMIT giveShareAsked(m_name); });
    connect(m_shares, &RelaySharesView::makeAsked, this, [this](bool replaces) { Q_EMIT makeSharesAsked(m_name, replaces); });
    const auto restyle = [this] { m_title->setFont(Look::now().font(TextSize::Section, QFont::DemiBold)); };
    connect(&Look::now(), &Look::changed, this, restyle);
    restyle();
    refresh();
}

QHBoxLayout* RelayCard::head() {
    m_title->setTextFormat(Qt::PlainText);
    m_state->setProperty("tone", "muted");
    m_took->setFixedSize(kCurve);
    m_test = add(tr("Test"));
    m_push = add(tr("Push all"));
    m_unseal = add(tr("Unseal"), "primary");
    m_seal = add(tr("Seal"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::m);
    for (QWidget* each : QList<QWidget*>{m_title, m_pill, m_state, m_took})
        row->addWidget(each);
    row->addStretch();
    for (auto* button : {m_unseal, m_seal, m_test, m_push})
        row->addWidget(button);
    connect(m_test, &QPushButton::clicked, this, &RelayCard::test);
    connect(m_push, &QPushButton::clicked, this, &RelayCard::pushAll);
    connect(m_unseal, &QPushButton::clicked, this, [this] { run(&App::unsealRelay, tr("Unsealed.")); });
    connect(m_seal, &QPushButton::clicked, this,
            [this] { run(&App::sealRelay, tr("Sealed. Its keys are refused until you unseal it.")); });
    return row;
}

QHBoxLayout* RelayCard::foot() {
    auto* identity = add(tr("Identity"));
    auto* evidence = add(tr("Attestation"));
    auto* computers = add(tr("Computers…"));
    auto* rename = add(tr("Rename…"));
    auto* unpair = add(tr("Unpair…"));
    for (auto* each : {rename, unpair})
        changesTheVault(each, m_context.session);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    for (auto* button : {identity, evidence, computers, rename})
        row->addWidget(button);
    row->addSpacing(space::l);
    row->addStretch();
    row->addWidget(unpair);
    connect(identity, &QPushButton::clicked, this, &RelayCard::askIdentity);
    connect(evidence, &QPushButton::clicked, this, [this] { attestation()->ask(); });
    connect(computers, &QPushButton::clicked, this, [this] { Q_EMIT computersAsked(m_name); });
    connect(rename, &QPushButton::clicked, this, [this] { Q_EMIT renameAsked(m_name); });
    connect(unpair, &QPushButton::clicked, this, [this] { Q_EMIT unpairAsked(m_name); });
    return row;
}

QPushButton* RelayCard::add(const QString& text, const char* kind) {
    auto* button = new QPushButton(text, this);
    button->setProperty("kind", kind);
    return button;
}

void RelayCard::refresh() {
    const auto& relays = m_context.live.status().relays;
    const auto relay =
        std::find_if(relays.begin(), relays.end(), [this](const RelayReport& each) { return each.id == m_id; });
    if (relay == relays.end()) return;
    m_name = QString::fromStdString(relay->name);
    setAccessibleName(m_name);
    m_title->setText(m_name);
    m_facts->setText(factsText(*relay, m_context.live.status().keys, m_context.desk.clock().wall()));
    m_tooOld->setText(relay->status ? tooOldText(relay->status->version) : QString());
    m_tooOld->setVisible(!m_tooOld->text().isEmpty());
    showLink(*relay);
    const bool sealed = relay->status && relay->status->sealed;
    m_unseal->setVisible(sealed && relay->status->sealMode != "shamir");
    m_shares->show(*relay, m_context.desk.clock().wall());
    m_seal->setVisible(!sealed && relay->sealMode == "desktop");
}

void RelayCard::showLink(const RelayReport& relay) {
    const auto* link = m_context.live.linkOf(relay.name);
    const State state = link ? link->state : State::Connecting;
    const auto words = wordsFor(state);
    if (m_tooOld->isHidden() || state != State::Online)
        m_pill->show(words.icon, words.text, words.tone);
    else
        m_pill->show("state-near", tr("Needs update"), Tone::Warn);
    m_state->setText(link ? linkText(*link, m_context.desk.clock().wall()) : QString());
    m_state->setVisible(state == State::Online || state == State::Slow || state == State::Offline);
    m_link->refresh();
    const auto took = m_course.took(m_id);
    const bool curve = took.size() > 1;
    m_took->setVisible(curve);
    if (curve) {
        const auto [least, most] = std::minmax_element(took.begin(), took.end());
        m_took->show(took, tr("Its last %n answer(s) took %1 to %2 ms", nullptr, int(took.size())).arg(*least).arg(*most));
    }
    if (state == State::IdentityChanged && !m_askedIdentity) askIdentity();
}

void RelayCard::tell(const QString& text) {
    m_result->setText(text);
    m_result->show();
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
            tell(doneText);
            m_context.live.refresh();
        });
}

RelayTestView* RelayCard::testView() {
    if (m_steps) return m_steps;
    m_steps = new RelayTestView(m_context.desk, m_id, this);
    m_column->insertWidget(m_column->indexOf(m_result) + 1, m_steps);
    connect(m_steps, &RelayTestView::failed, this, &RelayCard::failed);
    connect(m_steps, &RelayTestView::ended, this, [this] {
        m_test->setEnabled(true);
        m_context.live.refresh();
    });
    return m_steps;
}

void RelayCard::test() {
    m_test->setEnabled(false);
    testView()->ask();
}

void RelayCard::showTest(const RelayTest& test) { testView()->show(test); }

void RelayCard::pushAll() {
    m_push->setEnabled(false);
    tell(tr("Pushing…"));
    // Runs on the lane, where this may be gone by then: the desk outlives its lanes, and only its thread looks.
    const auto progress = [desk = &m_context.desk, card = QPointer<RelayCard>(this)](std::size_t done, std::size_t total) {
        QMetaObject::invokeMethod(
            desk,
            [card, done, total] {
                if (card) card->tell(tr("Pushing %1 of %2…").arg(done + 1).arg(total));
            },
            Qt::QueuedConnection);
    };
    m_context.desk.ask(
        this, [id = m_id.text(), progress](App& app) { return desktop::pushAll(app, id, progress); },
        [this](const Result<PushAllReport>& report) {
            m_push->setEnabled(true);
            m_result->hide();
            if (report)
                tell(pushedText(*report));
            else
                Q_EMIT failed(report.error());
            m_context.live.refresh();
        });
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
            tell(tr("Unsealed. Rows are lost: look at what is alive on it."));
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
    m_identity = new IdentityView(identity, this);
    for (auto* each : m_identity->findChildren<QPushButton*>())
        changesTheVault(each, m_context.session);
    connect(m_identity, &IdentityView::unpairAsked, this, [this] { Q_EMIT unpairAsked(m_name); });
    connect(m_identity, &IdentityView::repairAsked, this, [this] { Q_EMIT repairAsked(m_name); });
    m_column->addWidget(m_identity);
}

} // namespace rubber::desktop::gui
