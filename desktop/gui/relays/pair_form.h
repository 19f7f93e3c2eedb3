// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/page.h"

#ifndef Q_MOC_RUN
#include "desktop/app/devices.h"
#endif

#include <QWidget>

class QLabel;
class QLineEdit;
class QTimer;

namespace rubber::desktop::gui {

/// Address, pairing code and name of a relay; the six words of who answers there, to be compared with its terminal
/// before anything is sent to it; and the pairing itself, which may wait for another computer to let this one in.
/// Used by the wizard and the relays page.
class PairForm : public QWidget {
    Q_OBJECT
public:
    explicit PairForm(const PageContext& context, QWidget* parent = nullptr);

    /// From a rubberapi://pair link; nothing is sent before `pair`.
    void fill(const QString& address, const QString& code);
    bool isComplete() const;
    void pair(); ///< Asks who answers; the rest follows once somebody said that the words match.
    void showWords(const QString& six); ///< Also for pictures.

    /// "relay.example.com" as the address of its control listener, "https://relay.example.com:8788".
    static QString controlUrl(const QString& typed);

Q_SIGNALS:
    void edited();
    void busyChanged(bool busy);
    void paired(const QString& name);
    void failed(const rubber::Error& error);

private:
    PageContext m_context;
    void makeWords();
    void hideWords();
    void confirm();
    void told(const Result<PairingOutcome>& outcome);
    QWidget *m_fields, *m_compare;
    QLabel *m_six, *m_waiting;
    QLineEdit *m_address, *m_code, *m_name;
    QTimer* m_again;
    PairingOutcome m_outcome; ///< Of a pairing that waits: for somebody to compare, or for another computer.
};

} // namespace rubber::desktop::gui
