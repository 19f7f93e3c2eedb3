// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/page.h"

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN
#include "desktop/app/relay_reports.h"
#include "shared/secret.h"
#endif

#include <QWidget>

class QLabel;
class QPushButton;

namespace rubber::desktop::gui {

class KillLinkList;
class QrPicture;

/// Makes the link that kills one key, or every key of a relay, from a phone, and shows it as QR code. Nobody keeps the
/// link: it is here until the panel goes, and a new one voids it. Of one key it says whether there is a link, which can
/// be voided.
class KillLinkPanel : public QWidget {
    Q_OBJECT
public:
    KillLinkPanel(const PageContext& context, const KillLinkTarget& target, QWidget* parent = nullptr);

Q_SIGNALS:
    void failed(const rubber::Error& error);

private:
    QString relay() const { return QString::fromStdString(m_target.relay); }
    bool ofAll() const { return m_target.key.empty(); }
    void make();
    void forget();
    void copy();
    PageContext m_context;
    KillLinkTarget m_target;
    Secret m_link;
    QLabel* m_about;
    QrPicture* m_picture;
    KillLinkList* m_there; ///< Whether a phone has one already.
    QPushButton *m_make, *m_copy;
};

} // namespace rubber::desktop::gui
