// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/settings/setting_row.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/settings/languages.h"
#include "desktop/gui/settings/setting_words.h"
#include "desktop/gui/words/error_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QStyle>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

using Kind = SettingFacts::Kind;

namespace {
constexpr int kNumberWidth = 84, kTextWidth = 240;
}

SettingRow::SettingRow(const SettingFacts& facts, models::Preferences& preferences, QWidget* parent)
    : QWidget(parent), m_facts(facts), m_preferences(preferences), m_help(line({}, "muted", this)),
      m_problem(line({}, "danger", this)) {
    const auto words = settingWords(facts.name);
    m_searched = words.label + " " + words.help;
    m_helpText = words.help;
    m_help->setText(m_helpText);
    m_help->setVisible(!words.help.isEmpty());
    m_problem->hide();
    auto* text = new QVBoxLayout;
    text->setSpacing(2);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::m);
    const bool isLanguage = facts.name == "general.language";
    if (facts.kind == Kind::Switch) {
        // Its words stand beside it: a check box does not wrap its own.
        m_switch = new QCheckBox(this);
        m_switch->setAccessibleName(words.label);
        m_words = line(words.label, "", this);
        m_words->setBuddy(m_switch);
        m_words->installEventFilter(this);
        auto* both = new QHBoxLayout;
        both->setSpacing(0); // The box keeps its distance by itself.
        both->addWidget(m_switch, 0, Qt::AlignTop);
        both->addWidget(m_words, 1);
        text->addLayout(both);
        connect(m_switch, &QCheckBox::toggled, this, [this](bool on) { take(on ? "on" : "off"); });
    } else {
        auto* label = line(words.label, "", this);
        text->addWidget(label);
        if (facts.kind == Kind::Choice || isLanguage) {
            m_choice = new QComboBox(this);
            if (isLanguage)
                for (const auto& language : languages())
                    m_choice->addItem(language.name, language.code);
            for (const auto& choice : facts.choices)
                m_choice->addItem(choiceWord(facts.name, choice), QString::fromStdString(choice));
            m_choice->setMinimumWidth(160);
            label->setBuddy(m_choice);
            connect(m_choice, &QComboBox::currentIndexChanged, this,
                    [this] { take(m_choice->currentData().toString()); });
        } else {
            m_field = new QLineEdit(this);
            m_field->setFixedWidth(facts.kind == Kind::Text ? kTextWidth : kNumberWidth);
            m_field->setAccessibleName(words.unit.isEmpty() ? words.label : words.label + ", " + words.unit);
            label->setBuddy(m_field);
            connect(m_field, &QLineEdit::editingFinished, this, [this] { take(m_field->text().trimmed()); });
        }
    }
    text->addWidget(m_help);
    text->addWidget(m_problem);
    row->addLayout(text, 1);
    if (m_choice) row->addWidget(m_choice, 0, Qt::AlignTop);
    if (m_field) {
        auto* both = new QHBoxLayout;
        both->addWidget(m_field);
        if (facts.kind != Kind::Text || !words.unit.isEmpty()) {
            auto* unit = new QLabel(words.unit, this);
            unit->setProperty("tone", "muted");
            unit->setMinimumWidth(64); // One column, as long as the language has short words.
            both->addWidget(unit);
        }
        row->addLayout(both);
        row->setAlignment(both, Qt::AlignTop);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    connect(&preferences, &models::Preferences::changed, this, &SettingRow::showValue);
    showValue();
}

/// A click on the words is one on the box.
bool SettingRow::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_words && event->type() == QEvent::MouseButtonRelease && isEnabled() &&
        static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton &&
        m_words->rect().contains(static_cast<QMouseEvent*>(event)->position().toPoint())) {
        m_switch->click();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool SettingRow::matches(const QString& text) const { return m_searched.contains(text, Qt::CaseInsensitive); }

void SettingRow::setReason(const QString& whyOff) {
    if (whyOff == m_reason) return;
    m_reason = whyOff;
    setEnabled(whyOff.isEmpty());
    m_help->setText(whyOff.isEmpty() ? m_helpText : whyOff);
    m_help->setVisible(!m_help->text().isEmpty());
}

void SettingRow::setWarning(const QString& sentence) {
    if (sentence == m_warning) return;
    m_warning = sentence;
    m_help->setText(sentence.isEmpty() ? m_helpText : sentence);
    m_help->setProperty("tone", sentence.isEmpty() ? "muted" : "warn");
    m_help->style()->unpolish(m_help);
    m_help->style()->polish(m_help);
    m_help->setVisible(!m_help->text().isEmpty());
}

void SettingRow::showValue() {
    const auto value = settingText(m_preferences.now(), m_facts.name);
    if (!value) return;
    const QString text = QString::fromStdString(*value);
    if (m_switch) {
        const QSignalBlocker quiet(m_switch);
        m_switch->setChecked(text == "on");
    }
    if (m_choice) {
        const QSignalBlocker quiet(m_choice);
        m_choice->setCurrentIndex(m_choice->findData(text));
    }
    if (m_field && !m_field->hasFocus()) m_field->setText(text);
    m_problem->hide();
}

void SettingRow::take(const QString& text) {
    Settings trial = m_preferences.now();
    Status set = setSetting(trial, m_facts.name, text.toStdString());
    if (set) set = validate(trial); // Some go only with others.
    if (!set) {
        if (m_choice) showValue();
        m_problem->show();
        m_problem->setText(describe(set.error()).whole());
        return;
    }
    m_problem->hide();
    m_preferences.change([&](Settings& settings) { settings = trial; });
}

} // namespace rubber::desktop::gui
