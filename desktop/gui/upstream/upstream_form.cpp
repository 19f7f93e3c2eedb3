// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/upstream/upstream_form.h"

#include "desktop/app/opened_secret.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/parts/secret_field.h"
#include "desktop/gui/words/error_text.h"
#include "desktop/gui/words/money_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

namespace {

void say(QLabel* label, const QString& text, const char* tone) {
    label->setText(text);
    label->setVisible(!text.isEmpty());
    label->setProperty("tone", tone);
    label->setStyleSheet("/**/"); // Makes Qt look at the property again.
    label->setStyleSheet({});
}

} // namespace

QStringList providers() { return {"openrouter", "openai", "anthropic", "google", "slack", "stripe", "http"}; }

QString providerName(const QString& provider) {
    if (provider == "openrouter") return "OpenRouter";
    if (provider == "openai") return UpstreamForm::tr("OpenAI or compatible");
    if (provider == "anthropic") return "Anthropic";
    if (provider == "google") return "Google Gemini";
    if (provider == "slack") return "Slack";
    if (provider == "stripe") return "Stripe";
    if (provider == "http") return UpstreamForm::tr("Any HTTP API");
    return provider;
}

UpstreamForm::UpstreamForm(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_provider(new QComboBox(this)), m_label(new QLineEdit(this)),
      m_baseUrl(new QLineEdit(this)), m_place(new QWidget(this)),
      m_secret(new SecretField(tr("Upstream key"), this)), m_test(new QPushButton(tr("Test key"), this)),
      m_switch(new QPushButton(this)), m_result(line({}, "", this)),
      m_hint(line(tr("The provider is asked for its model list. No paid request is made."), "muted", this)) {
    for (const QString& each : providers())
        m_provider->addItem(providerName(each), each);
    m_baseUrl->setParent(m_place);
    m_baseUrl->setPlaceholderText("https://api.example.com/v1");
    m_secret->setPlaceholder("sk-…");
    m_switch->setProperty("kind", "link");
    m_switch->hide();
    m_result->hide();
    m_label->setPlaceholderText(tr("made from the provider's name"));
    auto* place = new QVBoxLayout(m_place);
    place->setContentsMargins(0, 0, 0, 0);
    place->addLayout(labelled(tr("&Base URL"), m_baseUrl));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addLayout(labelled(tr("&Provider"), m_provider));
    column->addWidget(m_place);
    column->addLayout(labelled(tr("Upstream &key"), m_secret));
    column->addWidget(m_switch);
    column->addLayout(labelled(tr("&Label"), m_label));
    auto* tests = new QHBoxLayout;
    tests->addWidget(m_test);
    tests->addWidget(m_hint, 1);
    column->addLayout(tests);
    column->addWidget(m_result);
    connect(m_provider, &QComboBox::currentIndexChanged, this, &UpstreamForm::showPlace);
    connect(m_secret, &SecretField::edited, this, &UpstreamForm::look);
    connect(m_test, &QPushButton::clicked, this, &UpstreamForm::test);
    connect(m_switch, &QPushButton::clicked, this, [this] {
        m_provider->setCurrentIndex(m_provider->findData(m_switch->property("provider")));
        m_switch->hide();
    });
    connect(m_baseUrl, &QLineEdit::textChanged, this, &UpstreamForm::edited);
    setFocusProxy(m_provider);
    showPlace();
}

std::string UpstreamForm::provider() const { return m_provider->currentData().toString().toStdString(); }

bool UpstreamForm::isComplete() const {
    return !m_secret->isEmpty() && (provider() != "http" || !m_baseUrl->text().trimmed().isEmpty());
}

void UpstreamForm::showPlace() {
    const std::string chosen = provider();
    m_place->setVisible(chosen == "http" || chosen == "openai");
    m_baseUrl->setPlaceholderText(chosen == "openai" ? "https://api.openai.com/v1" : "https://api.example.com");
    m_switch->hide();
    Q_EMIT edited();
}

/// A key that begins like another provider's is offered to it.
void UpstreamForm::look() {
    m_result->hide();
    const auto guessed = providerOf(m_secret->copy());
    const bool other = guessed && *guessed != provider();
    m_switch->setVisible(other);
    if (other) {
        m_switch->setProperty("provider", QString::fromStdString(*guessed));
        m_switch->setText(tr("This looks like a key of %1. Switch?").arg(providerName(QString::fromStdString(*guessed))));
    }
    Q_EMIT edited();
}

void UpstreamForm::test() {
    if (!isComplete()) return;
    m_test->setEnabled(false);
    say(m_result, tr("Asking the provider…"), "muted");
    m_context.desk.ask(
        this,
        [secret = m_secret->copy(), chosen = provider(), url = m_baseUrl->text().trimmed().toStdString()](App& app) {
            return app.testUpstreamKey(secret, chosen, url);
        },
        [this](const Result<UpstreamTest>& result) {
            m_test->setEnabled(true);
            showTest(result);
        });
}

void UpstreamForm::showTest(const Result<UpstreamTest>& result) {
    if (!result) return say(m_result, describe(result.error()).whole(), "danger");
    switch (result->result) {
    case CheckResult::Works:
        return say(m_result, result->models > 0 ? tr("Works. %1 models.").arg(countText(result->models)) : tr("Works."),
                   "ok");
    case CheckResult::NoList:
        return say(m_result, tr("Works, but may not list models."), "ok");
    case CheckResult::Refused:
        return say(m_result, tr("The provider refused this key."), "danger");
    case CheckResult::Unreachable:
        return say(m_result, tr("The provider could not be reached: %1. The key can be kept untested.")
                                 .arg(QString::fromStdString(result->detail)), "warn");
    case CheckResult::Untestable:
        break;
    }
    say(m_result, tr("This kind of key cannot be tested without using it."), "muted");
}

void UpstreamForm::save() {
    Q_EMIT busyChanged(true);
    m_context.desk.ask(
        this,
        [secret = m_secret->copy(), chosen = provider(), url = m_baseUrl->text().trimmed().toStdString(),
         label = m_label->text().trimmed().toStdString()](App& app) {
            return app.addUpstream(secret, chosen, url, label);
        },
        [this](const Result<UpstreamReport>& report) {
            Q_EMIT busyChanged(false);
            if (!report) {
                Q_EMIT failed(report.error());
                return;
            }
            m_secret->clear();
            Q_EMIT saved(QString::fromStdString(report->label), QString::fromStdString(report->provider));
        });
}

} // namespace rubber::desktop::gui
