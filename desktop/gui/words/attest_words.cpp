// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/words/attest_words.h"

#include <QCoreApplication>

namespace rubber::desktop::gui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(attest)
};

} // namespace

QString levelChoice(attest::Level level) {
    switch (level) {
    case attest::Level::None:
        return Words::tr("Nothing");
    case attest::Level::Firmware:
        return Words::tr("A genuine machine");
    case attest::Level::Image:
        return Words::tr("A genuine machine with my image");
    }
    return {};
}

QString policyText(const attest::Policy& policy) {
    if (policy.level == attest::Level::None) return Words::tr("You ask this relay for no proof.");
    QStringList products;
    for (const auto product : policy.products)
        products << attest::nameOf(product);
    QString text = policy.level == attest::Level::Firmware
                       ? Words::tr("You ask for a genuine machine: %1.").arg(products.join(", "))
                       : Words::tr("You ask for a genuine machine with your image: %1.").arg(products.join(", "));
    if (const auto pinned = policy.measurements.size() + policy.signers.size())
        text += " " + Words::tr("%n image(s) are pinned.", nullptr, int(pinned));
    if (!policy.minimumTcb.empty()) text += " " + Words::tr("Firmware levels of your own are asked for.");
    return text;
}

} // namespace rubber::desktop::gui
