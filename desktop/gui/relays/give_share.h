// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/page.h"

#ifndef Q_MOC_RUN
#include "desktop/app/relay_shares.h"
#endif

class QLabel;
class QPushButton;

namespace rubber::desktop::gui {

class ShareForm;
class Sheet;

/// One holder's share for a sealed relay, sealed to this attempt before it leaves; how the attempt stands. The
/// contents of a Sheet.
class GiveShare : public QWidget {
    Q_OBJECT
public:
    GiveShare(const PageContext& context, const QString& relay, QWidget* parent = nullptr);
    void show(const UnsealProgress& progress); ///< Also for pictures.

Q_SIGNALS:
    void opened(); ///< The relay is open.

private:
    void look();
    void give();
    void refuse(const Error& error);
    void acceptState();
    PageContext m_context;
    QString m_relay;
    QLabel *m_about, *m_progress;
    MessageBar* m_message;
    ShareForm* m_form;
    QPushButton* m_again;
    bool m_rolledBack = false, m_given = false;
};

Sheet* openGiveShare(const PageContext& context, const QString& relay, QWidget* page);

} // namespace rubber::desktop::gui
