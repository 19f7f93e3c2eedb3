// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/relays/attestation_view.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

namespace {

using attest::Level;
using attest::Step;
using attest::StepState;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(attestation)
};

QString wordFor(Level level) {
    switch (level) {
    case Level::None:
        return Words::tr("Nothing about this machine is proven.");
    case Level::Firmware:
        return Words::tr("Protected memory of a genuine machine. Which system runs there is not proven.");
    case Level::Image:
        return Words::tr("Protected memory of a genuine machine, running the image you pinned.");
    }
    return {};
}

QString wordFor(Step step) {
    switch (step) {
    case Step::Evidence:
        return Words::tr("The relay sent evidence");
    case Step::Format:
        return Words::tr("It has the right form");
    case Step::Chain:
        return Words::tr("Its certificates lead to a built-in root");
    case Step::Signature:
        return Words::tr("The machine's key signed it");
    case Step::Chip:
        return Words::tr("The key is of this chip and firmware");
    case Step::Guest:
        return Words::tr("Nobody may debug or migrate the machine");
    case Step::Tcb:
        return Words::tr("Its firmware is new enough");
    case Step::Product:
        return Words::tr("This kind of machine is accepted");
    case Step::Measurement:
        return Words::tr("What was started is what you pinned");
    case Step::Binding:
        return Words::tr("It is fresh and names the keys you paired with");
    }
    return {};
}

QString askedFor(const Attestation& attestation) {
    switch (attestation.policy.level) {
    case Level::None:
        return {};
    case Level::Firmware:
        return attestation.satisfied()
                   ? Words::tr("That is what you ask for: a genuine machine.")
                   : Words::tr("You ask for a genuine machine: nothing is sent to this relay.");
    case Level::Image:
        return attestation.satisfied() ? Words::tr("That is what you ask for: your image.")
                                       : Words::tr("You ask for your image: nothing is sent to this relay.");
    }
    return {};
}

/// One line, its tone, and the facts for whoever points at it.
struct StepLine {
    QString text;
    const char* tone;
};

StepLine lineFor(const attest::StepOutcome& outcome, const Attestation& attestation) {
    const bool pinned = !attestation.policy.measurements.empty() || !attestation.policy.signers.empty();
    switch (outcome.state) {
    case StepState::Ok:
        if (outcome.step == Step::Measurement && !pinned)
            return {QStringLiteral("–  ") + Words::tr("No image is pinned"), "muted"};
        return {QStringLiteral("✓  ") + wordFor(outcome.step), ""};
    case StepState::Failed:
        return {QStringLiteral("✗  ") + wordFor(outcome.step) + QStringLiteral("  (") +
                    QString::fromStdString(outcome.code) + QStringLiteral(")"),
                "danger"};
    case StepState::NotReached:
        return {QStringLiteral("–  ") + wordFor(outcome.step), "muted"};
    }
    return {};
}

} // namespace

AttestationView::AttestationView(const Attestation& attestation, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(space::xs);
    auto* level = line(wordFor(attestation.report.level), "", this);
    level->setFont(Look::now().font(TextSize::Body, QFont::DemiBold));
    column->addWidget(level);
    if (const QString asked = askedFor(attestation); !asked.isEmpty())
        column->addWidget(line(asked, attestation.satisfied() ? "muted" : "danger", this));
    for (const auto& outcome : attestation.report.steps) {
        const StepLine step = lineFor(outcome, attestation);
        auto* label = line(step.text, step.tone, this);
        label->setToolTip(QString::fromStdString(outcome.text).toHtmlEscaped());
        column->addWidget(label);
    }
}

} // namespace rubber::desktop::gui
