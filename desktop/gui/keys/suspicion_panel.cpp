// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/keys/suspicion_panel.h"

#include "desktop/app/anomalies.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/words/anomaly_words.h"
#include "desktop/gui/words/time_text.h"

#include <QLabel>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

SuspicionPanel::SuspicionPanel(const PageContext& context, const QString& key, QWidget* parent)
    : QWidget(parent), m_context(context), m_key(key), m_meaning(line({}, "warn", this)), m_evidence(line({}, "", this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_meaning);
    column->addWidget(m_evidence);
    column->addWidget(line(tr("Accepted as normal, it becomes the key's habit: the rule speaks again when it is far above "
                              "that."),
                           "muted", this));
    m_evidence->setAccessibleName(tr("Evidence"));
    m_evidence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

void SuspicionPanel::show(std::optional<anomaly::Rule> rule) {
    setVisible(rule.has_value());
    if (m_rule == rule) return;
    m_rule = rule;
    if (!rule) return;
    m_meaning->setText(tr("%1: %2").arg(anomalyName(*rule), anomalyMeaning(*rule)));
    if (m_evidence->text().isEmpty()) m_evidence->setText(tr("Looking for the evidence…"));
    ask(*rule);
}

void SuspicionPanel::ask(anomaly::Rule rule) {
    m_context.desk.ask(
        this, [id = m_key.toStdString(), rule](App& app) { return lastAnomaly(app, id, rule); },
        [this, rule](const Result<std::optional<SeenAnomaly>>& seen) {
            if (m_rule != rule) return;
            if (!seen) {
                m_evidence->hide();
                return Q_EMIT failed(seen.error());
            }
            m_evidence->setText(!*seen ? tr("What it saw was not fetched yet; Activity gets it from the relay.")
                                       : tr("Seen %1: %2.")
                                             .arg(agoText((*seen)->at, m_context.desk.clock().wall()),
                                                  QString::fromStdString((*seen)->detail)));
            if (!*seen) m_rule.reset(); // Asked again with the next status.
        });
}

} // namespace rubber::desktop::gui
