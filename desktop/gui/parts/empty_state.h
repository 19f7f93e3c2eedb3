// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace rubber::desktop::gui {

/// What stands where a list has nothing to show: a picture, a sentence that says why, and at most one thing
/// to do.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);
    /// `icon` is a name of resources/icons; `action` "" = no button.
    void tell(const QString& icon, const QString& sentence, const QString& action = {});

Q_SIGNALS:
    void acted();

private:
    void restyle();
    QString m_iconName = "info";
    QLabel *m_icon, *m_text;
    QPushButton* m_action;
};

} // namespace rubber::desktop::gui
