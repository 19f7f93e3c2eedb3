// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/settings/extra_sections.h"

namespace rubber::desktop::gui {

/// The price book in force: its version, the owner's own prices in it, and looking for newer ones.
class PriceSection : public SettingsExtra {
    Q_OBJECT
public:
    PriceSection(const PageContext& context, QWidget* parent);
    void load();
    void show(const PriceBook& book); ///< Also for pictures.
    /// What the buttons do: "" = the public list, else a file.
    void lookAt(const QString& from);
    void tell(const Result<PriceReceipt>& receipt);

Q_SIGNALS:
    void offered(const std::shared_ptr<const rubber::desktop::PriceOffer>& offer); ///< To be shown and agreed to.
    void priceAsked();                                                            ///< One of the owner's own.

private:
    void addOwn(const QString& provider, const QString& model, const ModelPrice& price);
    QLabel* m_facts;
    QVBoxLayout* m_list;
    QPushButton *m_look, *m_file;
};

} // namespace rubber::desktop::gui
