// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/activity/filter_bar.h"

#include "desktop/gui/look/icons.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/words/money_text.h"
#include "desktop/gui/words/request_words.h"
#include "desktop/gui/words/time_text.h"
#include "shared/proxy_key.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace rubber::desktop::gui {

using protocol::RequestOutcome;

namespace {
constexpr int kTypingMs = 150;
constexpr int kBesideText = 38; ///< A box's edges and its arrow.
constexpr int kOneRow = 900; ///< Narrower, the search field has a row of its own.
constexpr std::array kResults{RequestOutcome::Ok, RequestOutcome::Rejected, RequestOutcome::Error};
} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent), m_text(new QLineEdit(this)), m_chips(new QWidget(this)),
      m_chipRow(new QHBoxLayout(m_chips)), m_first(new QHBoxLayout), m_second(new QHBoxLayout) {
    auto* row = m_first;
    row->setSpacing(space::s);
    m_range = combo(tr("Range"), row, 104);
    m_key = combo(tr("Key"), row, 132);
    m_model = combo(tr("Model"), row, 150);
    m_result = combo(tr("Result"), row, 96);
    m_text->setAccessibleName(tr("Search"));
    m_text->setPlaceholderText(tr("Key, model, address, id"));
    row->addWidget(m_text, 1);
    m_chipRow->setContentsMargins(0, 0, 0, 0);
    m_chipRow->setSpacing(space::s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(m_first);
    column->addLayout(m_second);
    column->addWidget(m_chips);
    for (int range = 0; range <= int(ActivityFilter::Range::All); ++range)
        m_range->addItem(ActivityFilter::rangeName(ActivityFilter::Range(range)), range);
    m_result->addItem(tr("All"));
    for (const auto outcome : kResults)
        m_result->addItem(resultName(outcome), int(outcome));
    // Words of ours, so they are never cut; names and models may be.
    for (auto* box : {m_range, m_result}) {
        int widest = 0;
        for (int i = 0; i < box->count(); ++i)
            widest = std::max(widest, box->fontMetrics().horizontalAdvance(box->itemText(i)));
        box->setMinimumWidth(std::max(box->minimumWidth(), widest + kBesideText));
        box->setMaximumWidth(std::max(box->maximumWidth(), box->minimumWidth()));
    }
    setKeys({});
    setModels({});
    for (auto* box : {m_range, m_key, m_model, m_result})
        connect(box, &QComboBox::activated, this, &FilterBar::read);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(&m_typing, &QTimer::timeout, this, &FilterBar::readText);
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        if (!m_showing) m_typing.start();
    });
    connect(m_text, &QLineEdit::returnPressed, this, &FilterBar::readText);
    show();
}

QComboBox* FilterBar::combo(const QString& label, QHBoxLayout* row, int width) {
    auto* box = new QComboBox(this);
    auto* name = new QLabel(label, this);
    name->setBuddy(box); // On Linux a combo box is announced by its value; only a buddy names it.
    name->setProperty("tone", "muted");
    box->setAccessibleName(label);
    box->setMinimumWidth(width);
    box->setMaximumWidth(width * 3 / 2);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row->addWidget(name);
    row->addWidget(box);
    return box;
}

void FilterBar::setKeys(const QList<QPair<QString, QString>>& idsAndNames) {
    if (m_keys == idsAndNames && m_key->count() > 0) return; // Whoever has the list open keeps it.
    m_keys = idsAndNames;
    m_key->clear();
    m_key->addItem(tr("All"), QString());
    for (const auto& [id, name] : idsAndNames)
        m_key->addItem(name, id);
    show();
}

void FilterBar::setModels(const QStringList& models) {
    m_model->clear();
    m_model->addItem(tr("All"), QString());
    for (const auto& model : models)
        m_model->addItem(model, model);
    show();
}

void FilterBar::read() {
    ActivityFilter next = m_filter;
    next.range = ActivityFilter::Range(m_range->currentData().toInt());
    next.key = m_key->currentData().toString();
    next.model = m_model->currentData().toString();
    const auto result = m_result->currentData();
    next.result = result.isValid() ? std::optional(RequestOutcome(result.toInt())) : std::nullopt;
    setFilter(next);
}

void FilterBar::readText() {
    m_typing.stop();
    ActivityFilter next = m_filter;
    next.text = m_text->text();
    // A pasted proxy key is a secret: its public part becomes the filter, the rest is not kept.
    if (const auto id = parseProxyKey(next.text.trimmed().toStdString())) {
        next.key = QString::fromStdString(id->text());
        next.text.clear();
        m_text->clear();
    }
    setFilter(next);
}

void FilterBar::setFilter(const ActivityFilter& filter) {
    if (filter == m_filter) return;
    if (m_filter.range != ActivityFilter::Range::Chosen) m_before = m_filter.range;
    m_filter = filter;
    show();
    Q_EMIT changed();
}

void FilterBar::clearAll() {
    ActivityFilter next;
    next.range = m_filter.range == ActivityFilter::Range::Chosen ? m_before : m_filter.range;
    setFilter(next);
}

/// A value that is not on its list (any more) is put there, so that the box says what is asked for.
static void choose(QComboBox* box, const QVariant& value, const QString& text) {
    int at = value.isValid() ? box->findData(value) : 0;
    if (at < 0) {
        box->addItem(text, value);
        at = box->count() - 1;
    }
    box->setCurrentIndex(at);
}

void FilterBar::show() {
    m_showing = true;
    choose(m_range, int(m_filter.range), ActivityFilter::rangeName(m_filter.range));
    choose(m_key, m_filter.key, m_filter.key);
    choose(m_model, m_filter.model, m_filter.model);
    choose(m_result, m_filter.result ? QVariant(int(*m_filter.result)) : QVariant(), {});
    if (m_text->text() != m_filter.text && !m_typing.isActive()) m_text->setText(m_filter.text);
    m_showing = false;
    showChips();
}

void FilterBar::resizeEvent(QResizeEvent* event) {
    auto* wanted = width() < kOneRow * Look::now().textPercent() / 100 ? m_second : m_first;
    auto* other = wanted == m_first ? m_second : m_first;
    if (wanted->indexOf(m_text) < 0) {
        other->removeWidget(m_text);
        wanted->addWidget(m_text, 1);
    }
    QWidget::resizeEvent(event);
}

void FilterBar::showChips() {
    while (auto* item = m_chipRow->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide(); // Not at once deleted: the click that takes a chip back comes from it.
            item->widget()->deleteLater();
        }
        delete item;
    }
    if (m_filter.range == ActivityFilter::Range::Chosen)
        addChip(tr("%1 to %2").arg(utcText(m_filter.since), utcText(m_filter.until)),
                [this](ActivityFilter& filter) { filter.range = m_before; });
    if (!m_filter.key.isEmpty())
        addChip(tr("Key: %1").arg(isolated(m_key->currentText())),
                [](ActivityFilter& filter) { filter.key.clear(); });
    if (!m_filter.model.isEmpty())
        addChip(tr("Model: %1").arg(isolated(m_filter.model)),
                [](ActivityFilter& filter) { filter.model.clear(); });
    if (m_filter.result)
        addChip(tr("Result: %1").arg(resultName(*m_filter.result)),
                [](ActivityFilter& filter) { filter.result.reset(); });
    if (!m_filter.client.isEmpty())
        addChip(tr("From: %1").arg(isolated(m_filter.client)),
                [](ActivityFilter& filter) { filter.client.clear(); });
    if (!m_filter.text.trimmed().isEmpty())
        addChip(tr("Text: %1").arg(m_filter.text.trimmed()),
                [](ActivityFilter& filter) { filter.text.clear(); });
    const bool any = m_chipRow->count() > 0;
    if (any) {
        auto* clear = new QPushButton(tr("Clear all"), m_chips);
        clear->setProperty("kind", "link");
        connect(clear, &QPushButton::clicked, this, &FilterBar::clearAll);
        m_chipRow->addWidget(clear);
        m_chipRow->addStretch();
    }
    m_chips->setVisible(any);
}

void FilterBar::addChip(const QString& text, const std::function<void(ActivityFilter&)>& takeBack) {
    auto* chip = new QPushButton(fontMetrics().elidedText(text, Qt::ElideRight, 320), m_chips);
    chip->setProperty("kind", "chip");
    chip->setIcon(icon("close", Look::now().theme().muted));
    chip->setAccessibleName(tr("Take back: %1").arg(text));
    chip->setToolTip(text);
    connect(chip, &QPushButton::clicked, this, [this, takeBack] {
        ActivityFilter next = m_filter;
        takeBack(next);
        m_typing.stop();
        setFilter(next);
    });
    m_chipRow->addWidget(chip);
}

} // namespace rubber::desktop::gui
