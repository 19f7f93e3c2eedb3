// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/secret.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace rubber::desktop::gui {

/// Shows a secret for some seconds and then takes it away; while it is shown, the window is kept out of
/// screenshots where the system can. The only widget that shows an upstream key, and one of the few files
/// that open a Secret.
class ShownSecret : public QWidget {
    Q_OBJECT
public:
    explicit ShownSecret(QWidget* parent = nullptr);
    ~ShownSecret() override;
    void show(Secret secret, int seconds);
    void conceal();
    bool showing() const { return m_left > 0; }
    /// For the setting that lets screenshots see secrets.
    static void setBlocksCapture(bool blocks);
    /// For other widgets with secrets in them: their window is kept out of screenshots, if the setting wants it.
    static void keepOut(const QWidget* shown, bool out);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void tick();
    void block(bool blocked);
    QLineEdit* m_field;
    QLabel* m_countdown;
    QTimer m_timer;
    int m_left = 0;
};

} // namespace rubber::desktop::gui
