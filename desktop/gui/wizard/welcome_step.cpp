// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/look/icons.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/wizard/steps.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

WelcomeStep::WelcomeStep(const PageContext& context, WizardFacts& facts)
    : WizardStep(tr("Welcome"), tr("Your real API keys stay here"), context, facts) {
    auto* picture = new QLabel(this);
    const auto draw = [picture] {
        picture->setPixmap(iconPixmap("mark", Look::now().theme().accent, 72, picture->devicePixelRatioF()));
    };
    connect(&Look::now(), &Look::changed, picture, draw);
    draw();
    column()->insertSpacing(0, space::xl);
    column()->insertWidget(1, picture);
    column()->insertSpacing(2, space::m);
    addText(tr("Your agents get proxy keys: worthless anywhere else, with limits in dollars that hold, and a switch "
               "that ends them at once."));
    addText(tr("A relay on your own server puts the real key into each request. You pair it in a minute."));
    addText(tr("It takes about three minutes from here to the first request."), "muted");
    column()->addSpacing(space::l);
    auto* other = new QPushButton(tr("Open an existing vault…"), this);
    other->setProperty("kind", "link");
    column()->addWidget(other);
    column()->addStretch();
    connect(other, &QPushButton::clicked, this, &WelcomeStep::openOtherAsked);
}

} // namespace rubber::desktop::gui
