// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/charts/share_panel.h"

#include "desktop/gui/charts/donut.h"
#include "desktop/gui/charts/swatch_button.h"
#include "desktop/gui/look/look.h"

#include <QVBoxLayout>

#include <algorithm>

namespace rubber::desktop::gui {

QString percentText(qint64 part, qint64 whole) {
    if (part <= 0 || whole <= 0) return SharePanel::tr("0 %");
    const double percent = double(part) / double(whole) * 100;
    if (percent < 1) return SharePanel::tr("< 1 %");
    const int shown = part >= whole ? 100 : std::min(99, int(percent + 0.5));
    return SharePanel::tr("%1 %").arg(shown);
}

SharePanel::SharePanel(const QString& name, std::function<QString(qint64)> valueText, QWidget* parent)
    : QWidget(parent), m_valueText(std::move(valueText)), m_donut(new Donut(name, this)),
      m_list(new QWidget(this)), m_rows(new QVBoxLayout(m_list)) {
    m_list->setAccessibleName(name);
    m_donut->setTwin(m_list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_donut, 1);
    column->addWidget(m_list);
    connect(m_donut, &Donut::pointedAt, this, [this](int share) {
        for (int i = 0; i < m_entries.size(); ++i)
            m_entries[i]->setPointedAt(i == share);
    });
    connect(m_donut, &Donut::chosen, this, [this](int share) {
        if (share >= 0 && share < m_shares.size()) Q_EMIT chosen(m_shares[share].name);
    });
}

void SharePanel::show(const QList<ChartShare>& shares, const QString& middle) {
    m_shares = shares;
    m_donut->show(shares, middle);
    qint64 whole = 0;
    for (const auto& share : shares)
        whole += share.value;
    while (m_entries.size() > shares.size())
        delete m_entries.takeLast();
    while (m_entries.size() < shares.size()) {
        auto* entry = new SwatchButton({}, 0, m_list);
        connect(entry, &QAbstractButton::clicked, this, [this, entry] { Q_EMIT chosen(entry->text()); });
        m_rows->addWidget(entry);
        m_entries << entry;
    }
    for (int i = 0; i < shares.size(); ++i)
        m_entries[i]->show(shares[i].name, shares[i].label, shares[i].slot, m_valueText(shares[i].value),
                           percentText(shares[i].value, whole));
    QWidget::show();
}

QStringList SharePanel::texts() const {
    QStringList all;
    for (const auto* entry : m_entries)
        all << entry->accessibleName();
    return all;
}

} // namespace rubber::desktop::gui
