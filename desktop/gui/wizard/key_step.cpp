// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/own_address.h"
#include "desktop/gui/keys/model_picker.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/wizard/steps.h"
#include "desktop/gui/words/money_text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

QList<KeyStep::Preset> KeyStep::presets() {
    return {{tr("Careful"), tr("$1.00 a day, 7 days unused"), "1.00", "7d", "first-use"},
            {tr("Daily work"), tr("$10.00 a day, 30 days unused"), "10.00", "30d", "first-use"},
            {tr("CI"), tr("$5.00 a day, locked to the first address"), "5.00", "30d", "first-use"}};
}

KeyStep::KeyStep(const PageContext& context, WizardFacts& facts)
    : WizardStep(tr("Proxy key"), tr("Make a proxy key for your agent"), context, facts), m_fields(new QWidget(this)),
      m_name(new QLineEdit(m_fields)), m_daily(new QLineEdit("5.00", m_fields)), m_lifetime(new QLineEdit(m_fields)),
      m_idle(new QLineEdit("30d", m_fields)), m_lock(new QComboBox(m_fields)), m_models(new ModelPicker(m_fields)),
      m_preview(line({}, "muted", m_fields)), m_made(line({}, "ok", this)) {
    m_name->setPlaceholderText(tr("ci-nightly"));
    m_lifetime->setPlaceholderText(tr("no limit"));
    m_lock->addItem(tr("To the first address that uses it"), "first-use");
    m_lock->addItem(tr("Off"), "off");
    addFields();
    column()->addWidget(m_fields);
    column()->addWidget(m_made);
    column()->addStretch();
    m_made->hide();
    const auto edited = [this] {
        preview();
        Q_EMIT changed();
    };
    for (auto* field : {m_name, m_daily, m_lifetime, m_idle})
        connect(field, &QLineEdit::textChanged, this, edited);
    connect(m_models, &ModelPicker::edited, this, edited);
    connect(m_lock, &QComboBox::currentIndexChanged, this, &KeyStep::preview);
}

void KeyStep::addFields() {
    auto* rows = new QVBoxLayout(m_fields);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::m);
    auto* offers = new QHBoxLayout;
    offers->setSpacing(space::s);
    for (const auto& preset : presets()) {
        auto* button = new QPushButton(preset.name, m_fields);
        button->setToolTip(preset.meaning);
        connect(button, &QPushButton::clicked, this, [this, preset] { use(preset); });
        offers->addWidget(button);
    }
    offers->addStretch();
    rows->addLayout(offers);
    rows->addLayout(labelled(tr("&Name"), m_name));
    auto* money = new QGridLayout;
    money->setSpacing(space::m);
    money->addLayout(labelled(tr("&Daily limit, in dollars"), m_daily), 0, 0);
    money->addLayout(labelled(tr("&Lifetime limit, in dollars"), m_lifetime), 0, 1);
    money->addLayout(labelled(tr("&Address lock"), m_lock), 1, 0);
    money->addLayout(labelled(tr("&Expires if unused for"), m_idle), 1, 1);
    rows->addLayout(money);
    rows->addWidget(m_models);
    rows->addWidget(m_preview);
}

/// What only the vault and the relay know: the provider's models, and the address this computer has out there.
void KeyStep::load() {
    context().desk.ask(
        this, [](App& app) { return app.prices(); },
        [this](const Result<PriceBook>& book) {
            if (book) m_models->setBook(*book, facts().provider.toStdString());
        });
    context().desk.ask(
        this, [relay = facts().relay.toStdString()](App& app) { return ownAddress(app, relay); },
        [this](const Result<std::string>& address) {
            if (!address) return; // An offer the less.
            const QString text = QString::fromStdString(*address);
            if (m_lock->findData(text) < 0) m_lock->addItem(tr("To my address, %1").arg(isolated(text)), text);
        });
}

void KeyStep::use(const Preset& preset) {
    m_daily->setText(preset.daily);
    m_idle->setText(preset.idle);
    m_lock->setCurrentIndex(m_lock->findData(preset.lock));
}

void KeyStep::preview() {
    const auto daily = Money::parse(m_daily->text().trimmed().toStdString());
    const auto lifetime = Money::parse(m_lifetime->text().trimmed().toStdString());
    QStringList parts;
    if (daily) parts << tr("up to %1 a day").arg(moneyText(*daily));
    if (lifetime) parts << tr("%1 in all").arg(moneyText(*lifetime));
    if (m_lock->currentData() != "off") parts << tr("from one address");
    if (!m_idle->text().trimmed().isEmpty()) parts << tr("until unused for %1").arg(m_idle->text().trimmed());
    m_preview->setText(parts.isEmpty() ? tr("No limit in dollars: it may spend what your provider allows.")
                                       : tr("May spend %1. Days begin at 00:00 UTC.").arg(parts.join(", ")));
}

PolicyWords KeyStep::words() const {
    const auto text = [](const QLineEdit* field) { return field->text().trimmed().toStdString(); };
    const auto orNone = [&](const QLineEdit* field) {
        const std::string typed = text(field);
        return typed.empty() ? std::string("none") : typed;
    };
    PolicyWords words;
    words.dailyLimit = orNone(m_daily);
    words.lifetimeLimit = orNone(m_lifetime);
    words.models = m_models->words();
    words.inactiveExpiry = orNone(m_idle);
    words.ipLock = m_lock->currentData().toString().toStdString();
    return words;
}

QString KeyStep::continueText() const {
    return facts().proxyKey.isEmpty() ? tr("Make and push it") : tr("Continue");
}

bool KeyStep::canContinue() const {
    if (!facts().proxyKey.isEmpty()) return true;
    return !facts().relay.isEmpty() && !facts().upstream.isEmpty() && !m_models->words().empty();
}

void KeyStep::begin() {
    const bool made = !facts().proxyKey.isEmpty();
    m_fields->setVisible(!made);
    m_made->setVisible(made);
    m_made->setText(tr("%1 is on %2.").arg(facts().keyName, facts().relay));
    preview();
    if (made) return;
    if (facts().relay.isEmpty() || facts().upstream.isEmpty())
        messages()->tell(Tone::Info, tr("A proxy key needs a relay and an upstream key. Go back, or skip this."), {}, true);
    else {
        messages()->clear();
        load();
    }
    m_name->setFocus();
}

void KeyStep::proceed() {
    if (!facts().proxyKey.isEmpty()) {
        Q_EMIT done();
        return;
    }
    setBusy(true);
    PushRequest request;
    const QByteArray label = facts().upstream.toUtf8();
    request.keyOrLabel = Secret(std::string_view(label.constData(), std::size_t(label.size())));
    request.name = m_name->text().trimmed().toStdString();
    request.relay = facts().relay.toStdString();
    request.policy = words();
    auto owned = std::make_shared<PushRequest>(std::move(request));
    context().desk.ask(
        this, [owned](App& app) { return app.push(std::move(*owned)); },
        [this](const Result<PushedKey>& pushed) {
            setBusy(false);
            if (!pushed) return tell(pushed.error());
            facts().proxyKey = QString::fromStdString(pushed->id.text());
            facts().keyName = QString::fromStdString(pushed->name);
            context().live.refresh();
            begin();
            Q_EMIT done();
        });
}

} // namespace rubber::desktop::gui
