// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "desktop/models/preferences.h"
#endif

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace rubber::desktop::gui {

/// One setting: its switch, number, choice or text, with a line of help. A change counts at once; what is not
/// allowed is said below the field and not taken.
class SettingRow : public QWidget {
    Q_OBJECT
public:
    SettingRow(const SettingFacts& facts, models::Preferences& preferences, QWidget* parent = nullptr);
    /// For the search field.
    bool matches(const QString& text) const;
    const std::string& name() const { return m_facts.name; }
    void setReason(const QString& whyOff);    ///< "" = on.
    void setWarning(const QString& sentence); ///< In place of its help; "" = none.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showValue();
    void take(const QString& text);
    SettingFacts m_facts;
    models::Preferences& m_preferences;
    QCheckBox* m_switch = nullptr;
    QLabel* m_words = nullptr; ///< Of the switch.
    QComboBox* m_choice = nullptr;
    QLineEdit* m_field = nullptr;
    QLabel *m_help, *m_problem;
    QString m_searched, m_helpText, m_reason, m_warning;
};

} // namespace rubber::desktop::gui
