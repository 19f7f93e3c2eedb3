// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/page.h"

#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read what these pull in.
#include "desktop/models/relay_logs.h"
#endif

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace rubber::desktop::gui {

/// How far each relay's signed log was verified, a line each; what is wrong with one, loudly; and verifying
/// now.
class LogStrip : public QWidget {
    Q_OBJECT
public:
    explicit LogStrip(const PageContext& context, QWidget* parent = nullptr);
    models::RelayLogs& logs() { return m_logs; }
    /// What "Save the evidence…" does once a file is chosen.
    void saveEvidence(const QString& relay, const QString& file);

Q_SIGNALS:
    void fileAsked(); ///< An exported file or a proof is to be checked.
    void failed(const rubber::Error& error);

private:
    struct Line {
        Pill* pill;
        QLabel *name, *text;
        MessageBar* trouble;
        QString relay;
    };
    Line makeLine();
    void showLines();
    void askFile(const QString& relay);
    PageContext m_context;
    models::RelayLogs m_logs;
    QVBoxLayout* m_bars;
    QGridLayout* m_rows;
    QLabel* m_none;
    QPushButton* m_verify;
    QList<Line> m_lines;
};

} // namespace rubber::desktop::gui
