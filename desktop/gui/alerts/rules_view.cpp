// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/alerts/rules_view.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/card.h"
#include "desktop/gui/parts/pill.h"
#include "desktop/gui/parts/read_only.h"
#include "desktop/gui/words/alert_words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

namespace {

QString valuesText(const std::vector<std::int64_t>& values) {
    QStringList texts;
    for (const auto value : values)
        texts << QString::number(value);
    return texts.join(", ");
}

/// Nothing when a part is no whole number; the app judges the rest.
std::optional<std::vector<std::int64_t>> valuesOf(const QString& text) {
    std::vector<std::int64_t> values;
    for (const QString& part : text.split(',', Qt::SkipEmptyParts)) {
        bool fine = false;
        values.push_back(part.trimmed().toLongLong(&fine));
        if (!fine) return {};
    }
    if (values.empty()) return {};
    return values;
}

} // namespace

RulesView::RulesView(const PageContext& context, QWidget* parent)
    : QScrollArea(parent), m_context(context), m_column(new QVBoxLayout) {
    auto* content = new QWidget;
    content->setObjectName("content");
    m_column->setSpacing(space::s);
    m_column->setContentsMargins(0, 0, 0, 0);
    content->setLayout(m_column);
    changesTheVault(content, context.session);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

void RulesView::load() {
    m_context.desk.ask(
        this, [](App& app) { return app.alertRules(); },
        [this](const Result<std::vector<AlertRuleReport>>& rules) {
            if (rules)
                show(*rules);
            else
                Q_EMIT failed(rules.error());
        });
}

void RulesView::show(const std::vector<AlertRuleReport>& rules) {
    while (auto* item = m_column->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    for (const auto& rule : rules)
        add(rule);
    m_column->addStretch();
}

void RulesView::add(const AlertRuleReport& rule) {
    auto* row = new QFrame(widget());
    row->setObjectName("card");
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(space::m, space::s, space::m, space::s);
    line->setSpacing(space::m);
    auto* severity = new Pill(row);
    const auto words = wordsFor(rule.severity);
    severity->show(words.icon, words.text, words.tone);
    const QString name = ruleName(rule.rule);
    auto* on = new QCheckBox(name, row);
    on->setChecked(rule.on);
    auto* notify = new QCheckBox(tr("Notify"), row);
    notify->setAccessibleName(tr("Notify: %1").arg(name));
    notify->setChecked(rule.notify);
    notify->setEnabled(rule.on);
    line->addWidget(on, 1);
    if (!rule.values.empty()) {
        auto* value = new QLineEdit(valuesText(rule.values), row);
        value->setFixedWidth(96);
        value->setAccessibleName(tr("%1, %2").arg(name, ruleUnit(rule.rule)));
        value->setToolTip(tr("%1 to %2; as shipped: %3").arg(rule.least).arg(rule.most).arg(valuesText(rule.defaultValues)));
        line->addWidget(value);
        auto* unit = new QLabel(ruleUnit(rule.rule), row);
        unit->setProperty("tone", "muted");
        unit->setFixedWidth(150);
        line->addWidget(unit);
        connect(value, &QLineEdit::editingFinished, this, [this, value, rule] {
            const auto values = valuesOf(value->text());
            value->setProperty("state", values ? "" : "wrong");
            value->setStyleSheet("/**/");
            value->setStyleSheet({});
            if (values && *values != rule.values) change({rule.rule, {}, {}, values});
        });
    }
    line->addWidget(notify);
    line->addWidget(severity);
    connect(on, &QCheckBox::toggled, this, [this, rule, notify](bool checked) {
        notify->setEnabled(checked);
        change({rule.rule, checked, {}, {}});
    });
    connect(notify, &QCheckBox::toggled, this, [this, rule](bool checked) { change({rule.rule, {}, checked, {}}); });
    m_column->addWidget(row);
}

void RulesView::change(const AlertRuleChange& change) {
    m_context.desk.ask(
        this, [change](App& app) { return app.setAlertRule(change); },
        [this](const Status& done) {
            if (done) return;
            Q_EMIT failed(done.error());
            load(); // What is in force, not what was typed.
        });
}

} // namespace rubber::desktop::gui
