// SPDX-License-Identifier: GPL-3.0-or-later
// What the form of a key is made of: which fields, where they stand, and what a draft keeps of them.
#include "desktop/gui/keys/key_form.h"
#include "desktop/gui/keys/anomaly_fields.h"
#include "desktop/gui/keys/key_form_facts.h"
#include "desktop/gui/keys/model_picker.h"
#include "desktop/gui/look/icons.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/form_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

namespace {

using In = KeyFormFact::In;
using W = PolicyWords;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(keyform)
};

QString orNothing(const char* text) { return *text ? Words::tr(text) : QString(); }

QLabel* heading(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setFont(Look::now().font(TextSize::Section, QFont::DemiBold));
    return label;
}

} // namespace

const std::vector<KeyFormFact>& keyFormFacts() {
    static const std::vector<KeyFormFact> facts{
        {"--daily-limit", &W::dailyLimit, QT_TRANSLATE_NOOP("keyform", "&Daily limit, $"), QT_TRANSLATE_NOOP("keyform", "Empty: no limit."), In::Limits},
        {"--lifetime-limit", &W::lifetimeLimit, QT_TRANSLATE_NOOP("keyform", "&Lifetime limit, $"), QT_TRANSLATE_NOOP("keyform", "Empty: no limit."),
         In::Limits},
        {"--inactive-expiry", &W::inactiveExpiry, QT_TRANSLATE_NOOP("keyform", "Expires if &unused for"),
         QT_TRANSLATE_NOOP("keyform", "Such as 30d or 12h. Empty: never."), In::Ends},
        {"--expires", &W::expires, QT_TRANSLATE_NOOP("keyform", "&End date"), QT_TRANSLATE_NOOP("keyform", "Such as 2027-01-31 or 30d. Empty: none."),
         In::Ends},
        {"--max-request-cost", &W::maxRequestCost, QT_TRANSLATE_NOOP("keyform", "Most for one request, $"), "", In::Advanced},
        {"--rpm", &W::requestsPerMinute, QT_TRANSLATE_NOOP("keyform", "Requests a minute"), "", In::Advanced},
        {"--tpm", &W::tokensPerMinute, QT_TRANSLATE_NOOP("keyform", "Tokens a minute"), "", In::Advanced},
        {"--concurrency", &W::concurrency, QT_TRANSLATE_NOOP("keyform", "Requests at a time"), "", In::Advanced},
        {"--daily-requests", &W::dailyRequests, QT_TRANSLATE_NOOP("keyform", "Requests a day"), "", In::Advanced},
        {"--total-requests", &W::totalRequests, QT_TRANSLATE_NOOP("keyform", "Requests in all"), "", In::Advanced},
        {"--pool-daily-limit", &W::poolDailyLimit, QT_TRANSLATE_NOOP("keyform", "Daily limit of all keys of this upstream key, $"),
         "", In::Advanced},
        {"--pool-lifetime-limit", &W::poolLifetimeLimit, QT_TRANSLATE_NOOP("keyform", "Lifetime limit of all of them, $"), "",
         In::Advanced},
        {"--price-per-call", &W::pricePerCall, QT_TRANSLATE_NOOP("keyform", "What one call costs, $"),
         QT_TRANSLATE_NOOP("keyform", "A limit in dollars needs it: this API does not say."), In::Calls},
        {"--max-amount", &W::maxAmount, QT_TRANSLATE_NOOP("keyform", "Largest amount of one call"),
         QT_TRANSLATE_NOOP("keyform", "In the currency's smallest unit. Stripe only."), In::Calls},
        {"--auth", &W::auth, QT_TRANSLATE_NOOP("keyform", "Where the upstream wants its key"),
         QT_TRANSLATE_NOOP("keyform", "bearer, basic, header:NAME or query:NAME."), In::Calls},
    };
    return facts;
}

KeyForm::KeyForm(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space::s);
    column->setSpacing(space::m);
    m_name = new FormField(tr("&Name"), new QLineEdit(this), {}, this);
    connect(m_name, &FormField::edited, this, &KeyForm::takeEdit);
    column->addWidget(m_name);
    addPresets(column);
    addPolicyFields(column);
    column->addWidget(heading(tr("Models"), this));
    m_models = new ModelPicker(this);
    connect(m_models, &ModelPicker::edited, this, &KeyForm::takeEdit);
    column->addWidget(m_models);
    addLock(column);
    m_tags = new FormField(tr("&Tags"), new QLineEdit(this), tr("Separated by commas."), this);
    connect(m_tags, &FormField::edited, this, &KeyForm::edited);
    column->addWidget(m_tags);
    m_note = new QPlainTextEdit(this);
    m_note->setFixedHeight(64);
    m_note->setTabChangesFocus(true);
    connect(m_note, &QPlainTextEdit::textChanged, this, &KeyForm::edited);
    column->addWidget(new FormField(tr("N&ote"), m_note, {}, this));
    addAdvanced(column);
    m_sentence = new QLabel(this);
    m_sentence->setWordWrap(true);
    m_sentence->setAccessibleName(tr("What this key may do"));
    column->addStretch();
    m_before = words();
}

void KeyForm::takeEdit() {
    preview();
    Q_EMIT edited();
}

/// Limits and ends stand open, two a row; the rest waits in the fold.
void KeyForm::addPolicyFields(QVBoxLayout* column) {
    const auto gridIn = [](QWidget* parent) {
        auto* grid = parent ? new QGridLayout(parent) : new QGridLayout;
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(space::m);
        grid->setVerticalSpacing(space::m);
        return grid;
    };
    auto* open = gridIn(nullptr);
    column->addLayout(open);
    m_advanced = new QWidget(this);
    auto* folded = gridIn(m_advanced);
    int openAt = 0, foldedAt = 0;
    for (const auto& fact : keyFormFacts()) {
        auto* field = new FormField(orNothing(fact.label), new QLineEdit(this), orNothing(fact.help), this);
        field->wrapLabel();
        m_fields[fact.option] = field;
        connect(field, &FormField::edited, this, &KeyForm::takeEdit);
        const bool isOpen = fact.in == In::Limits || fact.in == In::Ends;
        int& at = isOpen ? openAt : foldedAt;
        (isOpen ? open : folded)->addWidget(field, at / 2, at % 2, Qt::AlignTop);
        ++at;
    }
    m_resets = new QLabel(this);
    m_resets->setProperty("tone", "muted");
    m_resets->hide();
    column->addWidget(m_resets);
}

void KeyForm::addPresets(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(space::xs);
    auto* label = new QLabel(tr("Begin with"), this);
    label->setProperty("tone", "muted");
    row->addWidget(label);
    const std::pair<const char*, QString> presets[] = {
        {"careful", tr("Careful")}, {"work", tr("Daily work")}, {"ci", tr("CI")}};
    for (const auto& [name, text] : presets) {
        auto* button = new QPushButton(text, this);
        button->setProperty("kind", "quiet");
        connect(button, &QPushButton::clicked, this, [this, preset = QString(name)] { usePreset(preset); });
        row->addWidget(button);
    }
    row->addStretch();
    column->addLayout(row);
}

void KeyForm::addLock(QVBoxLayout* column) {
    m_lock = new QComboBox(this);
    m_lock->addItem(tr("The first address that uses it"), "first-use");
    m_lock->addItem(tr("Off: any address"), "off");
    m_lock->addItem(tr("These networks"), "networks");
    column->addWidget(new FormField(tr("&IP lock"), m_lock, {}, this));
    m_networks =
        new FormField(tr("Net&works"), new QLineEdit(this), tr("Such as 203.0.113.7, 10.0.0.0/8."), this);
    m_networks->hide();
    column->addWidget(m_networks);
    connect(m_networks, &FormField::edited, this, &KeyForm::takeEdit);
    connect(m_lock, &QComboBox::currentIndexChanged, this, [this] {
        m_networks->setVisible(m_lock->currentData() == "networks");
        takeEdit();
    });
}

void KeyForm::addAdvanced(QVBoxLayout* column) {
    m_fold = new QToolButton(this);
    m_fold->setText(tr("Advanced"));
    m_fold->setCheckable(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto restyle = [this] {
        m_fold->setIcon(
            icon(m_fold->isChecked() ? "chevron-down" : "chevron-right", Look::now().theme().muted));
    };
    connect(m_fold, &QToolButton::toggled, this, [this, restyle](bool open) {
        m_advanced->setVisible(open);
        restyle();
    });
    connect(&Look::now(), &Look::changed, m_fold, restyle);
    restyle();
    column->addWidget(m_fold);
    auto* grid = qobject_cast<QGridLayout*>(m_advanced->layout());
    m_allow = new QPlainTextEdit(this);
    m_allow->setFixedHeight(64);
    m_allow->setTabChangesFocus(true);
    m_allowField = new FormField(
        tr("Endpoints it may call"), m_allow,
        tr("One a line, such as GET /v1/**, or a preset of the provider. Empty: all of them."), this);
    m_strict = new QCheckBox(tr("Strict bound: one token for each byte of input"), this);
    m_pass = new QCheckBox(tr("Pass fields on that are not known to be harmless"), this);
    m_retryable = new QCheckBox(tr("Answer 429 instead of 402 when the budget is spent"), this);
    for (QWidget* each : QList<QWidget*>{m_allowField, m_strict, m_pass, m_retryable})
        grid->addWidget(each, grid->rowCount(), 0, 1, 2);
    connect(m_allow, &QPlainTextEdit::textChanged, this, &KeyForm::takeEdit);
    for (auto* box : {m_strict, m_pass, m_retryable})
        connect(box, &QCheckBox::toggled, this, &KeyForm::takeEdit);
    m_anomalies = new AnomalyFields(this);
    connect(m_anomalies, &AnomalyFields::edited, this, &KeyForm::takeEdit);
    grid->addWidget(m_anomalies, grid->rowCount(), 0, 1, 2);
    column->addWidget(m_advanced);
    m_advanced->hide();
}

/// Slack, Stripe and plain HTTP have calls instead of models.
void KeyForm::showProviderFields() {
    const bool calls = m_provider == "slack" || m_provider == "stripe" || m_provider == "http";
    for (const auto& fact : keyFormFacts())
        if (fact.in == In::Calls) {
            const bool fits = QString(fact.option) == "--max-amount" ? m_provider == "stripe"
                              : QString(fact.option) == "--auth"     ? m_provider == "http"
                                                                     : calls;
            m_fields.at(fact.option)->setVisible(fits);
        }
    if (m_provider == "http") m_fold->setChecked(true); // It has to name its endpoints.
}

QJsonObject KeyForm::toDraft() const {
    QJsonObject draft{{"name", m_name->text()},
                      {"tags", m_tags->text()},
                      {"note", m_note->toPlainText()},
                      {"models", QString::fromStdString(m_models->words())},
                      {"lock", m_lock->currentData().toString()},
                      {"networks", m_networks->text()},
                      {"allow", m_allow->toPlainText()},
                      {"strict", m_strict->isChecked()},
                      {"pass", m_pass->isChecked()},
                      {"retryable", m_retryable->isChecked()}};
    for (const auto& [option, field] : m_fields)
        draft[option] = field->text();
    m_anomalies->toDraft(draft);
    return draft;
}

void KeyForm::fromDraft(const QJsonObject& draft) {
    m_name->setText(draft["name"].toString());
    m_tags->setText(draft["tags"].toString());
    m_note->setPlainText(draft["note"].toString());
    m_models->setWords(draft["models"].toString("all").toStdString());
    if (const int at = m_lock->findData(draft["lock"].toString()); at >= 0) m_lock->setCurrentIndex(at);
    m_networks->setText(draft["networks"].toString());
    m_allow->setPlainText(draft["allow"].toString());
    m_strict->setChecked(draft["strict"].toBool());
    m_pass->setChecked(draft["pass"].toBool());
    m_retryable->setChecked(draft["retryable"].toBool());
    for (const auto& [option, field] : m_fields)
        field->setText(draft[option].toString());
    m_anomalies->fromDraft(draft);
    preview();
}

} // namespace rubber::desktop::gui
