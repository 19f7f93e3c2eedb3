// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/relays/attestation_panel.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/relays/attestation_view.h"
#include "desktop/gui/words/attest_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

AttestationPanel::AttestationPanel(models::Desk& desk, const RelayId& relay, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_relay(relay), m_policy(line({}, "", this)),
      m_asking(line(tr("Asking…"), "muted", this)), m_check(new QPushButton(tr("Check now"), this)),
      m_column(new QVBoxLayout(this)) {
    auto* change = new QPushButton(tr("Change what is asked…"), this);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_policy, 1);
    row->addWidget(m_check, 0, Qt::AlignTop);
    row->addWidget(change, 0, Qt::AlignTop);
    m_column->setContentsMargins(0, space::s, 0, 0);
    m_column->setSpacing(space::xs);
    m_column->addLayout(row);
    m_column->addWidget(m_asking);
    m_asking->hide();
    connect(m_check, &QPushButton::clicked, this, &AttestationPanel::ask);
    connect(change, &QPushButton::clicked, this, &AttestationPanel::policyAsked);
}

void AttestationPanel::ask() {
    m_asking->show();
    m_check->setEnabled(false);
    m_desk.ask(
        this, [id = m_relay.text()](App& app) { return attestationPolicy(app, id); },
        [this](const Result<AttestationPolicy>& policy) {
            if (policy) m_policy->setText(policyText(policy->policy));
        });
    m_desk.ask(
        this, [id = m_relay.text()](App& app) { return attestRelay(app, id); },
        [this](const Result<Attestation>& attestation) {
            m_asking->hide();
            m_check->setEnabled(true);
            if (attestation) return show(*attestation);
            delete m_shown; // What it showed before says nothing of now.
            m_shown = nullptr;
            Q_EMIT failed(attestation.error());
        });
}

void AttestationPanel::show(const Attestation& attestation) {
    m_policy->setText(policyText(attestation.policy));
    delete m_shown;
    m_shown = new AttestationView(attestation, this);
    m_column->addWidget(m_shown);
}

} // namespace rubber::desktop::gui
