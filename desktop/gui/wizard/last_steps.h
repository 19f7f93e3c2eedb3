// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/wizard/step.h"

#include <QTimer>

class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace rubber::desktop::gui {

class KillLinkPanel;
class ModelPicker;

/// 5: what the agent gets.
class KeyStep : public WizardStep {
    Q_OBJECT
public:
    KeyStep(const PageContext& context, WizardFacts& facts);
    QString continueText() const override;
    bool canContinue() const override;
    void begin() override;
    void proceed() override;

private:
    struct Preset {
        QString name, meaning;
        const char *daily, *idle, *lock;
    };
    static QList<Preset> presets();
    void use(const Preset& preset);
    void addFields();
    void load();
    void preview();
    PolicyWords words() const;
    QWidget* m_fields;
    QLineEdit *m_name, *m_daily, *m_lifetime, *m_idle;
    QComboBox* m_lock;
    ModelPicker* m_models;
    QLabel *m_preview, *m_made;
};

/// 6: the two lines to paste, the wait for the first request, and what else is quickly done: a kill switch for the
/// phone, and the start at login.
class DoneStep : public WizardStep {
    Q_OBJECT
public:
    DoneStep(const PageContext& context, WizardFacts& facts);
    QString continueText() const override { return tr("Open RubberAPI"); }
    bool canSkip() const override { return false; }
    void begin() override;
    bool firstRequestCame() const { return m_came; }

private:
    void addPhone();
    void addStart();
    void showPhone();
    void showLines();
    void hear(const std::vector<NamedRow>& rows);
    void copy();
    std::string lines(const KeyEnvironment& environment, const std::string& key) const;
    QComboBox* m_shell;
    QPlainTextEdit* m_lines;
    QPushButton* m_copy;
    QLabel *m_waiting, *m_hints, *m_nothing;
    QFrame* m_phone;
    QVBoxLayout* m_phoneColumn;
    KillLinkPanel* m_link = nullptr;
    QTimer m_slow;
    bool m_came = false;
};

} // namespace rubber::desktop::gui
