// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/keys/model_picker.h"

#include "desktop/gui/look/look.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRadioButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QStyle>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

namespace {
constexpr int kListHeight = 172;
QString priceText(const ModelPrice& price) {
    return ModelPicker::tr("$%1 in and $%2 out for a million tokens")
        .arg(QString::fromStdString(price.input.toDecimalPerMillion()),
             QString::fromStdString(price.output.toDecimalPerMillion()));
}
} // namespace

ModelPicker::ModelPicker(QWidget* parent)
    : QWidget(parent), m_all(new QRadioButton(tr("Every model with a price, new ones too"), this)),
      m_some(new QRadioButton(tr("Only the ticked ones"), this)), m_search(new QLineEdit(this)),
      m_list(new QListView(this)), m_note(new QLabel(this)), m_model(new QStandardItemModel(this)),
      m_shown(new QSortFilterProxyModel(this)) {
    m_search->setPlaceholderText(tr("Search models"));
    m_search->setAccessibleName(tr("Search models"));
    m_list->setAccessibleName(tr("Models"));
    m_list->setFixedHeight(kListHeight);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setUniformItemSizes(true);
    m_shown->setSourceModel(m_model);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_shown);
    m_note->setWordWrap(true);
    m_note->setFont(Look::now().font(TextSize::Small));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    for (QWidget* each : QList<QWidget*>{m_all, m_some, m_search, m_list, m_note})
        column->addWidget(each);
    m_all->setChecked(true);
    connect(m_search, &QLineEdit::textChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_all, &QRadioButton::toggled, this, [this] {
        showState();
        Q_EMIT edited();
    });
    connect(m_model, &QStandardItemModel::itemChanged, this, [this] {
        showState();
        Q_EMIT edited();
    });
    showState();
}

void ModelPicker::addWord(const QString& word, const QString& about, bool ticked) {
    auto* item = new QStandardItem(word);
    item->setCheckable(true);
    item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    item->setToolTip(about);
    item->setAccessibleDescription(about);
    if (ticked)
        m_model->insertRow(0, item);
    else
        m_model->appendRow(item);
}

void ModelPicker::setBook(const PriceBook& book, const std::string& provider) {
    const std::string before = words();
    const QSignalBlocker quiet(m_model);
    m_model->clear();
    const auto models = book.providers().find(provider);
    if (models != book.providers().end())
        for (const auto& [model, price] : models->second)
            addWord(QString::fromStdString(model), priceText(price), false);
    m_shown->invalidate();
    setWords(before);
}

void ModelPicker::setWords(const std::string& words) {
    const QSignalBlocker quietModel(m_model), quietChoice(m_all);
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_model->item(row)->setCheckState(Qt::Unchecked);
    const bool all = words == "all" || words == "none";
    (all ? m_all : m_some)->setChecked(true);
    const QStringList list =
        all ? QStringList() : QString::fromStdString(words).split(',', Qt::SkipEmptyParts);
    for (const QString& word : list) {
        const auto found = m_model->findItems(word.trimmed());
        if (found.isEmpty())
            addWord(word.trimmed(), tr("A family or pattern"), true);
        else
            found.first()->setCheckState(Qt::Checked);
    }
    m_shown->invalidate();
    showState();
}

void ModelPicker::allow(const QString& model) {
    if (m_all->isChecked()) return;
    const auto found = m_model->findItems(model);
    if (found.isEmpty())
        addWord(model, tr("Not in the price book"), true);
    else
        found.first()->setCheckState(Qt::Checked);
    const auto shown = m_model->findItems(model);
    m_list->scrollTo(m_shown->mapFromSource(m_model->indexFromItem(shown.first())));
    showState();
}

void ModelPicker::focusModels() {
    if (m_some->isChecked())
        m_list->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

std::string ModelPicker::words() const {
    if (m_all->isChecked()) return "all";
    QStringList ticked;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->item(row)->checkState() == Qt::Checked) ticked << m_model->item(row)->text();
    return ticked.join(',').toStdString();
}

void ModelPicker::setError(const QString& error) {
    m_error = error;
    showState();
}

void ModelPicker::showState() {
    const bool some = m_some->isChecked();
    setFocusProxy(some ? m_some : m_all); // Not the list: Tab stays before a proxy that is hidden.
    m_search->setVisible(some);
    m_list->setVisible(some);
    const auto ticked = QString::fromStdString(words()).split(',', Qt::SkipEmptyParts).size();
    m_note->setText(!m_error.isEmpty() ? m_error : some ? tr("%n ticked", nullptr, int(ticked)) : QString());
    m_note->setVisible(!m_note->text().isEmpty());
    m_note->setProperty("tone", m_error.isEmpty() ? "muted" : "danger");
    m_note->style()->unpolish(m_note);
    m_note->style()->polish(m_note);
}

} // namespace rubber::desktop::gui
