// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/parts/read_only.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace rubber::desktop::gui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(read_only)
};

/// Turns its control off again each time somebody turns it on.
class Held : public QObject {
public:
    Held(QWidget* control, QString why) : QObject(control), m_control(control), m_why(std::move(why)) {
        control->installEventFilter(this);
        hold();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::EnabledChange || event->type() == QEvent::ToolTipChange) hold();
        return QObject::eventFilter(watched, event);
    }

private:
    void hold() {
        if (m_control->isEnabledTo(m_control->parentWidget())) m_control->setEnabled(false);
        if (m_control->toolTip() != m_why) m_control->setToolTip(m_why);
    }
    QWidget* m_control;
    QString m_why;
};

} // namespace

QString readOnlyReason(ReadOnly why) {
    switch (why) {
    case ReadOnly::No:
        return {};
    case ReadOnly::Asked:
        return Words::tr("Read-only: the vault is open in another RubberAPI. Nothing can be changed here; killing works.");
    case ReadOnly::Disk:
        return Words::tr("Read-only: the vault's folder cannot be written. Nothing can be changed; killing works.");
    }
    return {};
}

void changesTheVault(QWidget* control, const models::Session& session) {
    if (session.readOnly() != ReadOnly::No) new Held(control, readOnlyReason(session.readOnly()));
}

ReadOnlyBar::ReadOnlyBar(const models::Session& session, QWidget* parent) : MessageBar(parent) {
    // A page lives while the vault is open, and this does not change meanwhile.
    if (session.readOnly() != ReadOnly::No) tell(Tone::Warn, readOnlyReason(session.readOnly()), {}, true);
}

} // namespace rubber::desktop::gui
