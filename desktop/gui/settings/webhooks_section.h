// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/settings/extra_sections.h"
#include "desktop/gui/settings/webhook_row.h"

namespace rubber::desktop::gui {

/// The webhooks of every relay: which there are and whether they work. Those of a relay that does not answer are
/// missed by its name.
class WebhooksSection : public SettingsExtra {
    Q_OBJECT
public:
    WebhooksSection(const PageContext& context, QWidget* parent);
    void load();
    void show(const WebhookListReport& report); ///< Also for pictures.

Q_SIGNALS:
    void addAsked();
    /// A secret that is shown this once.
    void secretMade(const std::shared_ptr<rubber::desktop::NewWebhook>& made);

private:
    QVBoxLayout* m_list;
    QPushButton* m_add;
};

} // namespace rubber::desktop::gui
