// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/page.h"

#ifndef Q_MOC_RUN
#include "desktop/app/attestation.h"

#include <vector>
#endif

class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace rubber::desktop::gui {

class FormField;
class Sheet;

/// What the owner asks of a relay's machine before anything is sealed to it: level, kinds of machine, firmware
/// levels, pinned images. What is wrong is said at its field and is not saved. The rest of a policy stays as
/// it is. The contents of a Sheet.
class PolicyForm : public QWidget {
    Q_OBJECT
public:
    PolicyForm(const PageContext& context, const QString& relay, QWidget* parent = nullptr);
    QWidget* footer() const { return m_footer; } ///< For Sheet.
    void show(const attest::Policy& policy);     ///< Also for pictures.

Q_SIGNALS:
    void saved();

private:
    struct Machine {
        attest::Product product;
        QCheckBox* accepted;
        FormField* minimum; ///< Null where it has no firmware levels.
    };
    void addMachines(class QVBoxLayout* column);
    void showFields();
    bool check(); ///< Marks what is wrong.
    void save();
    attest::Level level() const;
    AttestationSettings settings() const;
    PageContext m_context;
    QString m_relay;
    QComboBox* m_level;
    std::vector<Machine> m_machines;
    QPlainTextEdit *m_measurements, *m_signers;
    FormField *m_pinned, *m_signed;
    MessageBar* m_message;
    QWidget *m_footer, *m_more;
    QPushButton* m_save;
};

/// Opens it over a page; `saved` when the policy is another one. Delete the sheet to close it.
Sheet* openPolicyForm(const PageContext& context, const QString& relay, QWidget* page, std::function<void()> saved);

} // namespace rubber::desktop::gui
