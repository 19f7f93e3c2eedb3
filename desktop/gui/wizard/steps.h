// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/wizard/step.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace rubber::desktop::gui {

class NewPassphrase;
class PairForm;
class UpstreamForm;

/// 1: what this is.
class WelcomeStep : public WizardStep {
    Q_OBJECT
public:
    WelcomeStep(const PageContext& context, WizardFacts& facts);
    QString continueText() const override { return tr("Create a vault"); }
    bool canSkip() const override { return false; }

Q_SIGNALS:
    void openOtherAsked();
};

/// 2: the vault and its passphrase.
class VaultStep : public WizardStep {
    Q_OBJECT
public:
    VaultStep(const PageContext& context, WizardFacts& facts);
    QString continueText() const override { return tr("Create vault"); }
    bool canSkip() const override { return false; }
    bool canContinue() const override;
    void begin() override;
    void proceed() override;

private:
    void showState();
    NewPassphrase* m_passphrase;
    QCheckBox* m_keychain;
    bool m_making = false;
};

/// 3: a relay.
class RelayStep : public WizardStep {
    Q_OBJECT
public:
    RelayStep(const PageContext& context, WizardFacts& facts);
    QString continueText() const override;
    bool canContinue() const override;
    void begin() override;
    void proceed() override;

private:
    PairForm* m_form;
    QLabel* m_paired;
};

/// 4: the key that is to stay here.
class UpstreamStep : public WizardStep {
    Q_OBJECT
public:
    UpstreamStep(const PageContext& context, WizardFacts& facts);
    bool canContinue() const override;
    void begin() override;
    void proceed() override;
    void showImport(); ///< Also for pictures.

private:
    void imported();
    void choose();
    UpstreamForm* m_form;
    QPushButton* m_import;
    QWidget* m_sheet = nullptr; ///< Keys from another program's file.
    QLabel* m_saved;
    QWidget* m_several; ///< After an import: which one the first proxy key is for.
    QComboBox* m_which;
};

} // namespace rubber::desktop::gui

#include "desktop/gui/wizard/last_steps.h"
