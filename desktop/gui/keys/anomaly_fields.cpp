// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/keys/anomaly_fields.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/form_field.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/words/anomaly_words.h"

#include <QComboBox>
#include <QJsonObject>
#include <QLabel>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

AnomalyFields::AnomalyFields(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    auto* title = new QLabel(tr("When something is unusual"), this);
    title->setFont(Look::now().font(TextSize::Section, QFont::DemiBold));
    column->addWidget(title);
    column->addWidget(line(tr("Its relay watches what the key does and acts by itself, also while this computer is off. "
                              "A suspension is lifted with one click."),
                           "muted", this));
    for (const auto& rule : anomaly::rules()) {
        auto* choice = new QComboBox(this);
        choice->addItem(tr("As usual: %1").arg(actionName(rule.usual)), "default");
        for (const auto action : {AnomalyAction::Log, AnomalyAction::Alert, AnomalyAction::Suspend})
            choice->addItem(actionName(action), word(action));
        m_choices[std::string(rule.word)] = choice;
        column->addWidget(new FormField(anomalyName(rule.rule), choice, anomalyMeaning(rule.rule), this));
        connect(choice, &QComboBox::currentIndexChanged, this, &AnomalyFields::edited);
    }
}

void AnomalyFields::setWords(const std::vector<std::string>& words) {
    const auto choose = [](QComboBox* choice, const QString& action) {
        const QSignalBlocker quiet(choice);
        choice->setCurrentIndex(std::max(0, choice->findData(action)));
    };
    for (const std::string& each : words) {
        if (each == "none")
            for (const auto& [rule, choice] : m_choices)
                choose(choice, "default");
        const auto equals = each.find('=');
        if (const auto found = m_choices.find(each.substr(0, equals)); equals != std::string::npos && found != m_choices.end())
            choose(found->second, QString::fromStdString(each.substr(equals + 1)));
    }
}

std::vector<std::string> AnomalyFields::words() const {
    std::vector<std::string> words;
    for (const auto& [rule, choice] : m_choices)
        words.push_back(rule + "=" + choice->currentData().toString().toStdString());
    return words;
}

void AnomalyFields::toDraft(QJsonObject& draft) const {
    for (const auto& [rule, choice] : m_choices)
        draft["anomaly " + QString::fromStdString(rule)] = choice->currentData().toString();
}

void AnomalyFields::fromDraft(const QJsonObject& draft) {
    for (const auto& [rule, choice] : m_choices)
        choice->setCurrentIndex(std::max(0, choice->findData(draft["anomaly " + QString::fromStdString(rule)].toString())));
}

} // namespace rubber::desktop::gui
