// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/keys/key_bar.h"

#include "desktop/gui/look/icons.h"
#include "desktop/gui/look/look.h"
#include "shared/proxy_key.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

namespace rubber::desktop::gui {

using models::KeysFilter;
using models::KeysModel;

namespace {

constexpr int kSearchWidth = 260;
constexpr int kRole = Qt::UserRole; ///< Sort order beside the column in an item's data.

/// The one whole token in a text; nothing else is taken for one (its checksum decides).
QString tokenIn(const QString& text) {
    static const QRegularExpression form("rk_live_[0-9A-Za-z]+_[0-9A-Za-z]+_[0-9A-Za-z]+");
    for (auto all = form.globalMatch(text); all.hasNext();) {
        const QString found = all.next().captured();
        if (parseProxyKey(found.toStdString())) return found;
    }
    return {};
}

QComboBox* choice(const QString& label, QHBoxLayout* row, QWidget* parent) {
    auto* box = new QComboBox(parent);
    auto* name = new QLabel(label, parent);
    name->setBuddy(box); // The only thing that names a combo box to a screen reader on Linux.
    name->setProperty("tone", "muted");
    box->setAccessibleName(QString(label).remove('&'));
    row->addWidget(name);
    row->addWidget(box);
    return box;
}

} // namespace

KeyBar::KeyBar(KeysModel& keys, KeysFilter& filter, QWidget* parent)
    : QWidget(parent), m_keys(keys), m_filter(filter), m_search(new QLineEdit(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_search->setPlaceholderText(tr("Search name, tag, model, id"));
    m_search->setAccessibleName(tr("Search keys"));
    m_search->setMaximumWidth(kSearchWidth);
    row->addWidget(m_search, 1);
    row->addStretch();
    m_show = choice(tr("S&how"), row, this);
    const std::pair<QString, KeysFilter::Show> shows[] = {
        {tr("All"), KeysFilter::Show::All},
        {tr("Working"), KeysFilter::Show::Working},
        {tr("Needs attention"), KeysFilter::Show::NeedsAttention},
        {tr("Stopped"), KeysFilter::Show::Stopped},
        {tr("Not pushed"), KeysFilter::Show::NotPushed},
        {tr("Canaries"), KeysFilter::Show::Canaries}};
    for (const auto& [text, show] : shows)
        m_show->addItem(text, int(show));
    m_tag = choice(tr("&Tag"), row, this);
    m_sort = choice(tr("So&rt by"), row, this);
    const std::tuple<QString, int, Qt::SortOrder> orders[] = {
        {tr("Name"), KeysModel::Name, Qt::AscendingOrder},
        {tr("State"), KeysModel::State, Qt::AscendingOrder},
        {tr("Spent today"), KeysModel::Today, Qt::DescendingOrder},
        {tr("Spent in all"), KeysModel::Lifetime, Qt::DescendingOrder},
        {tr("Last used"), KeysModel::LastUsed, Qt::DescendingOrder}};
    for (const auto& [text, column, order] : orders) {
        m_sort->addItem(text, column);
        m_sort->setItemData(m_sort->count() - 1, int(order), kRole + 1);
    }
    connect(m_search, &QLineEdit::textChanged, this, &KeyBar::read);
    connect(m_show, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.setShow(KeysFilter::Show(m_show->currentData().toInt()));
        Q_EMIT changed();
    });
    connect(m_tag, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.setTag(m_tag->currentData().toString());
        Q_EMIT changed();
    });
    connect(m_sort, &QComboBox::activated, this, [this] {
        Q_EMIT orderChosen(m_sort->currentData().toInt(),
                           Qt::SortOrder(m_sort->currentData(kRole + 1).toInt()));
    });
    connect(&m_keys, &QAbstractItemModel::dataChanged, this, &KeyBar::fillTags);
    connect(&m_keys, &QAbstractItemModel::rowsInserted, this, &KeyBar::fillTags);
    connect(&m_keys, &QAbstractItemModel::rowsRemoved, this, &KeyBar::fillTags);
    fillTags();
}

void KeyBar::fillTags() {
    QStringList tags = m_keys.allTags(), known;
    for (int i = 1; i < m_tag->count(); ++i)
        known << m_tag->itemData(i).toString();
    if (known == tags && m_tag->count() > 0) return;
    const QString chosen = m_tag->currentData().toString();
    const QSignalBlocker quiet(m_tag);
    m_tag->clear();
    m_tag->addItem(tr("All"), QString());
    for (const QString& tag : tags)
        m_tag->addItem(tag, tag);
    m_tag->setCurrentIndex(std::max(0, m_tag->findData(chosen)));
    m_filter.setTag(m_tag->currentData().toString());
}

void KeyBar::read(const QString& text) {
    const QString token = tokenIn(text);
    if (token.isEmpty()) {
        m_filter.setSearch(text);
        Q_EMIT changed();
        return;
    }
    QByteArray bytes = token.toUtf8();
    auto secret = std::make_shared<Secret>(std::string_view(bytes.constData(), std::size_t(bytes.size())));
    bytes.fill('\0');
    // Only the public part stays; setText also forgets the field's history.
    m_search->setText(token.section('_', 0, 2));
    Q_EMIT tokenPasted(secret);
}

void KeyBar::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool KeyBar::clearSearch() {
    if (m_search->text().isEmpty()) return false;
    m_search->clear();
    return true;
}

void KeyBar::clear() {
    m_search->clear();
    m_show->setCurrentIndex(0);
    m_tag->setCurrentIndex(0);
}

QString KeyBar::search() const { return m_search->text(); }
void KeyBar::choose(KeysFilter::Show which) { m_show->setCurrentIndex(m_show->findData(int(which))); }

void KeyBar::setOrder(int column, Qt::SortOrder) {
    if (const int at = m_sort->findData(column); at >= 0) m_sort->setCurrentIndex(at);
}

} // namespace rubber::desktop::gui
