// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/page.h"

#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read the standard headers it pulls in.
#include "shared/anomaly/rule.h"
#endif

class QLabel;

namespace rubber::desktop::gui {

/// What a rule of anomalies saw before the relay suspended a key: the rule, its evidence, when.
class SuspicionPanel : public QWidget {
    Q_OBJECT
public:
    SuspicionPanel(const PageContext& context, const QString& key, QWidget* parent = nullptr);
    /// Nothing hides it. The evidence is asked for once a rule.
    void show(std::optional<anomaly::Rule> rule);

Q_SIGNALS:
    void failed(const rubber::Error& error);

private:
    void ask(anomaly::Rule rule);
    PageContext m_context;
    QString m_key;
    std::optional<anomaly::Rule> m_rule;
    QLabel *m_meaning, *m_evidence;
};

} // namespace rubber::desktop::gui
