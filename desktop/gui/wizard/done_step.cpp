// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/environment_lines.h"
#include "desktop/gui/keys/kill_link_panel.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/system/secret_clipboard.h"
#include "desktop/gui/wizard/steps.h"
#include "desktop/gui/words/error_text.h"
#include "desktop/gui/words/money_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

namespace {
constexpr int kSlowMs = 120'000; ///< Then the hints.
}

DoneStep::DoneStep(const PageContext& context, WizardFacts& facts)
    : WizardStep(tr("First request"), tr("Give it to your agent"), context, facts), m_shell(new QComboBox(this)),
      m_lines(new QPlainTextEdit(this)), m_copy(new QPushButton(tr("Copy"), this)), m_waiting(line({}, "", this)),
      m_hints(line(tr("Nothing yet. Was the shell restarted after pasting? Can the agent reach the relay's address? "
                      "Was the key pasted whole?"),
                   "warn", this)),
      m_nothing(line(tr("There is no proxy key yet. The overview lists what is left."), "muted", this)),
      m_phone(new QFrame(this)), m_phoneColumn(new QVBoxLayout(m_phone)) {
    m_shell->addItem("bash, zsh", "bash");
    m_shell->addItem("fish", "fish");
    m_shell->addItem("PowerShell", "pwsh");
    m_shell->addItem("cmd", "cmd");
    m_shell->addItem(".env", "dotenv");
    m_lines->setReadOnly(true);
    m_lines->setFont(Look::now().mono());
    m_lines->setAccessibleName(tr("Lines for your agent"));
    m_lines->setFixedHeight(86);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setTabChangesFocus(true);
    m_copy->setProperty("kind", "primary");
    addText(tr("Two lines in its environment, and no code. The key works from the first address that uses it."));
    column()->addLayout(labelled(tr("&Shell"), m_shell));
    column()->addWidget(m_lines);
    auto* row = new QHBoxLayout;
    row->addWidget(m_copy);
    row->addStretch();
    column()->addLayout(row);
    column()->addWidget(m_nothing);
    column()->addSpacing(space::m);
    column()->addWidget(m_waiting);
    column()->addWidget(m_hints);
    column()->addSpacing(space::m);
    addPhone();
    addStart();
    column()->addStretch();
    m_hints->hide();
    m_slow.setSingleShot(true);
    m_slow.setInterval(kSlowMs);
    connect(&m_slow, &QTimer::timeout, m_hints, &QWidget::show);
    connect(m_shell, &QComboBox::currentIndexChanged, this, &DoneStep::showLines);
    connect(m_copy, &QPushButton::clicked, this, &DoneStep::copy);
    connect(&context.live, &models::Live::rowsArrived, this, &DoneStep::hear);
}

/// Made only when it is asked for: a link that nobody scans is one more that could kill.
void DoneStep::addPhone() {
    m_phone->setObjectName("card");
    m_phoneColumn->setSpacing(space::s);
    auto* title = new QLabel(tr("Phone kill switch"), m_phone);
    title->setFont(Look::now().font(TextSize::Section, QFont::DemiBold));
    auto* skip = new QPushButton(tr("Not now"), m_phone);
    skip->setProperty("kind", "quiet");
    skip->setAccessibleName(tr("No phone kill switch now"));
    auto* row = new QHBoxLayout;
    row->addWidget(title, 1);
    row->addWidget(skip);
    m_phoneColumn->addLayout(row);
    column()->addWidget(m_phone);
    connect(skip, &QPushButton::clicked, m_phone, &QWidget::hide);
}

void DoneStep::addStart() {
    auto* start = new QCheckBox(tr("Start RubberAPI at login"), this);
    start->setChecked(context().preferences.now().startAtLogin);
    column()->addWidget(start);
    connect(start, &QCheckBox::toggled, this, [this](bool on) {
        context().preferences.change([on](Settings& settings) { settings.startAtLogin = on; });
    });
}

void DoneStep::showPhone() {
    if (m_link) return;
    m_link = new KillLinkPanel(context(), {facts().proxyKey.toStdString(), ""}, m_phone);
    m_phoneColumn->addWidget(m_link);
    connect(m_link, &KillLinkPanel::failed, this, [this](const Error& error) { tell(error); });
}

void DoneStep::begin() {
    const bool key = !facts().proxyKey.isEmpty();
    for (QWidget* each : QList<QWidget*>{m_shell, m_lines, m_copy, m_waiting})
        each->setVisible(key);
    m_nothing->setVisible(!key);
    if (!key) return m_phone->hide();
    showPhone();
    if (!m_came) {
        m_waiting->setText(tr("Waiting for the first request…"));
        m_slow.start();
    }
    showLines();
}

void DoneStep::showLines() {
    m_lines->setPlainText(tr("…"));
    context().desk.ask(
        this, [key = facts().proxyKey.toStdString()](App& app) { return app.environment(key); },
        [this](const Result<KeyEnvironment>& environment) {
            if (!environment) return tell(environment.error());
            if (const auto harmless = checkEndpoint(environment->endpoint); !harmless) return tell(harmless.error());
            m_lines->setPlainText(QString::fromStdString(lines(*environment, "rk_live_••••••••")));
        });
}

std::string DoneStep::lines(const KeyEnvironment& environment, const std::string& key) const {
    return environmentLines(m_shell->currentData().toString().toStdString(),
                            settingsFor("", environment.provider, environment.endpoint), key);
}

void DoneStep::copy() {
    context().desk.ask(
        this, [key = facts().proxyKey.toStdString()](App& app) { return app.environment(key); },
        [this](const Result<KeyEnvironment>& environment) {
            if (!environment) return tell(environment.error());
            context().clipboard.copy(lines(*environment, std::string(1, SecretClipboard::kSecretMark)),
                                     environment->token,
                                     Duration::seconds(context().preferences.now().clipboardSeconds));
            context().toasts.tell(tr("Copied. The clipboard is cleared by itself."));
        });
}

void DoneStep::hear(const std::vector<NamedRow>& rows) {
    for (const auto& named : rows) {
        const auto& row = named.row;
        if (QString::fromStdString(row.key.text()) != facts().proxyKey) continue;
        if (row.kind == "refuse" && !m_came) {
            m_waiting->setText(tr("A request came and was refused: %1. Correct it and try again.")
                                   .arg(QString::fromStdString(row.code)));
            continue;
        }
        if (row.kind != "settle" || m_came) continue;
        m_came = true;
        m_slow.stop();
        m_hints->hide();
        m_waiting->setProperty("tone", "ok");
        m_waiting->setStyleSheet("/**/");
        m_waiting->setStyleSheet({});
        m_waiting->setText(row.model.empty()
                               ? tr("First request arrived: %1").arg(moneyText(row.cost))
                               : tr("First request arrived: %1, %2").arg(QString::fromStdString(row.model), moneyText(row.cost)));
    }
}

} // namespace rubber::desktop::gui
