// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "desktop/app/attestation.h"
#include "desktop/models/desk.h"
#include "shared/ids.h"
#endif

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace rubber::desktop::gui {

/// What is asked of a relay's machine and what it shows, with both of the things one can do about that: ask
/// again, and ask for something else.
class AttestationPanel : public QWidget {
    Q_OBJECT
public:
    AttestationPanel(models::Desk& desk, const RelayId& relay, QWidget* parent = nullptr);
    void ask(); ///< Reads the policy, then asks the relay for fresh evidence.
    void show(const Attestation& attestation); ///< Also for pictures.

Q_SIGNALS:
    void policyAsked();
    void failed(const rubber::Error& error);

private:
    models::Desk& m_desk;
    RelayId m_relay;
    QLabel *m_policy, *m_asking;
    QPushButton* m_check;
    QVBoxLayout* m_column;
    QWidget* m_shown = nullptr; ///< The steps of the last answer.
};

} // namespace rubber::desktop::gui
