// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/keys/key_lines.h"

#include "desktop/app/environment_lines.h"
#include "desktop/gui/keys/key_words.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/form_field.h"
#include "desktop/gui/parts/qr_picture.h"
#include "desktop/gui/system/secret_clipboard.h"
#include "desktop/models/preferences.h"
#include "shared/proxy_key.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

namespace {

constexpr int kLinesHeight = 92;

QString clientText(const std::string& name) {
    static const std::pair<const char*, const char*> kNames[] = {
        {"openai", "OpenAI SDK"},     {"anthropic", "Anthropic SDK"}, {"gemini", "Google Gemini SDK"},
        {"openrouter", "OpenRouter"}, {"claude-code", "Claude Code"}, {"codex", "Codex"},
        {"crewai", "CrewAI"},         {"langchain", "LangChain"},     {"openclaw", "OpenClaw"},
        {"vercel", "Vercel AI SDK"},  {"generic", "Any HTTP client"}};
    for (const auto& [id, text] : kNames)
        if (name == id) return text;
    return QString::fromStdString(name);
}

} // namespace

KeyLines::KeyLines(const PageContext& context, const QString& key, QWidget* parent)
    : QWidget(parent), m_context(context), m_key(key), m_shell(new QComboBox(this)),
      m_client(new QComboBox(this)), m_lines(new QPlainTextEdit(this)),
      m_copy(new QPushButton(tr("Copy lines"), this)), m_qr(new QPushButton(tr("Show as QR code"), this)),
      m_picture(new QrPicture(this)), m_warning(new QLabel(this)) {
    const std::pair<const char*, const char*> shells[] = {
        {"bash", "bash, zsh"}, {"fish", "fish"}, {"pwsh", "PowerShell"}, {"cmd", "cmd"}, {"dotenv", ".env"}};
    for (const auto& [id, text] : shells)
        m_shell->addItem(text, id);
    m_client->addItem(tr("Most clients"), "");
    for (const auto& name : clientNames())
        m_client->addItem(clientText(name), QString::fromStdString(name));
    m_lines->setReadOnly(true);
    m_lines->setTabChangesFocus(true);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setFixedHeight(kLinesHeight);
    m_lines->setFont(Look::now().mono());
    m_lines->setAccessibleName(tr("Lines for the agent's environment"));
    connect(&Look::now(), &Look::changed, m_lines, [this] { m_lines->setFont(Look::now().mono()); });
    m_copy->setProperty("kind", "primary");
    m_qr->setProperty("kind", "quiet");
    m_warning->setWordWrap(true);
    m_warning->setProperty("tone", "warn");
    m_warning->setText(tr("Whoever photographs this has the key."));
    m_picture->hide();
    m_warning->hide();
    auto* choices = new QHBoxLayout;
    choices->setSpacing(space::m);
    choices->addWidget(new FormField(tr("&Shell"), m_shell, {}, this), 1);
    choices->addWidget(new FormField(tr("&For"), m_client, {}, this), 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_qr);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(choices);
    column->addWidget(m_lines);
    column->addLayout(buttons);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addWidget(m_warning);
    connect(m_shell, &QComboBox::currentIndexChanged, this, &KeyLines::showLines);
    connect(m_client, &QComboBox::currentIndexChanged, this, &KeyLines::showLines);
    connect(m_copy, &QPushButton::clicked, this, &KeyLines::copy);
    connect(m_qr, &QPushButton::clicked, this, &KeyLines::toggleQr);
    // From the vault alone: the key is asked for only when it is copied or drawn.
    m_context.desk.ask(
        this, [id = key.toStdString()](App& app) { return app.showKey(id, false); },
        [this](const Result<KeyReport>& report) {
            if (!report) return Q_EMIT failed(report.error());
            if (const auto harmless = checkEndpoint(report->endpoint); !harmless)
                return Q_EMIT failed(harmless.error());
            m_endpoint = report->endpoint;
            // A canary has no provider; its lines are what most programs read.
            m_provider = report->policy.canary ? "openai" : report->provider;
            if (report->policy.canary) Q_EMIT isOfCanary();
            showLines();
        });
}

std::string KeyLines::lines(const std::string& key) const {
    return environmentLines(
        m_shell->currentData().toString().toStdString(),
        settingsFor(m_client->currentData().toString().toStdString(), m_provider, m_endpoint), key);
}

void KeyLines::showLines() {
    if (m_endpoint.empty()) return;
    m_lines->setPlainText(
        QString::fromStdString(lines(redactedProxyKey(KeyId(m_key.toStdString())))).trimmed());
}

void KeyLines::ask(std::function<void(const KeyEnvironment&)> then) {
    m_context.desk.ask(
        this, [id = m_key.toStdString()](App& app) { return app.environment(id); },
        [this, then](const Result<KeyEnvironment>& environment) {
            if (!environment) return Q_EMIT failed(environment.error());
            then(*environment);
        });
}

void KeyLines::copy() {
    ask([this](const KeyEnvironment& environment) {
        const auto seconds = m_context.preferences.now().clipboardSeconds;
        m_context.clipboard.copy(lines(std::string(1, SecretClipboard::kSecretMark)), environment.token,
                                 Duration::seconds(seconds));
        m_context.toasts.tell(tr("Copied.") + " " + clipboardText(seconds));
    });
}

void KeyLines::showQr() {
    if (m_picture->isHidden()) toggleQr();
}

void KeyLines::toggleQr() {
    if (!m_picture->isHidden()) {
        m_picture->clear();
        m_picture->hide();
        m_warning->hide();
        m_qr->setText(tr("Show as QR code"));
        return;
    }
    ask([this](const KeyEnvironment& environment) {
        auto code = QrCode::of(environment.token);
        if (!code) return Q_EMIT failed(code.error());
        m_picture->show(*code, tr("QR code of the key %1").arg(QString::fromStdString(environment.name)));
        m_warning->show();
        m_qr->setText(tr("Hide the QR code"));
    });
}

} // namespace rubber::desktop::gui
