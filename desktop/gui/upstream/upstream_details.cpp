// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/upstream/upstream_details.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/parts/provider_page.h"
#include "desktop/gui/parts/read_only.h"
#include "desktop/gui/parts/secret_field.h"
#include "desktop/gui/parts/shown_secret.h"
#include "desktop/gui/upstream/upstream_form.h"
#include "desktop/gui/upstream/upstream_words_model.h"
#include "desktop/gui/words/error_text.h"
#include "desktop/gui/words/money_text.h"
#include "desktop/gui/words/time_text.h"

#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

UpstreamDetails::UpstreamDetails(const PageContext& context, const UpstreamReport& key, QWidget* parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this)), m_facts(line({}, "", this)),
      m_result(line({}, "muted", this)), m_address(line({}, "muted", this)), m_fresh(new SecretField(tr("New secret"), this)),
      m_passphrase(new SecretField(tr("Passphrase of the vault"), this)), m_shown(new ShownSecret(this)),
      m_progress(new QProgressBar(this)), m_users(new QWidget(this)), m_refusal(line({}, "warn", m_users)),
      m_userList(new QVBoxLayout) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::s);
    m_facts->setTextFormat(Qt::PlainText);
    m_column->addWidget(m_facts);
    m_test = add(tr("Test"));
    m_column->addWidget(m_result);
    m_page = add(tr("Open the provider's key page"));
    m_column->addWidget(m_address);
    m_column->addSpacing(space::m);
    m_column->addLayout(labelled(tr("Rotate: paste the new secret"), m_fresh));
    m_rotate = add(tr("Rotate and push"));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Keys pushed"));
    m_progress->hide();
    m_column->addWidget(m_progress);
    m_column->addSpacing(space::m);
    m_column->addLayout(labelled(tr("Reveal: give the vault's passphrase again"), m_passphrase));
    m_reveal = add(tr("Reveal for %1 s").arg(kRevealSeconds));
    m_column->addWidget(m_shown);
    m_column->addSpacing(space::xl);
    m_archive = add(tr("Archive"));
    auto* users = new QVBoxLayout(m_users);
    users->setContentsMargins(0, 0, 0, 0);
    users->setSpacing(space::xs);
    users->addWidget(m_refusal);
    users->addLayout(m_userList);
    m_column->addWidget(m_users);
    m_users->hide();
    m_column->addStretch();
    // A test is kept as the last check; a reveal is on record before it is seen.
    for (auto* each : {m_test, m_rotate, m_reveal, m_archive})
        changesTheVault(each, context.session);
    m_result->hide();
    connect(m_test, &QPushButton::clicked, this, &UpstreamDetails::test);
    connect(m_page, &QPushButton::clicked, this, &UpstreamDetails::openKeyPage);
    connect(m_rotate, &QPushButton::clicked, this, &UpstreamDetails::rotate);
    connect(m_reveal, &QPushButton::clicked, this, &UpstreamDetails::showSecret);
    connect(m_archive, &QPushButton::clicked, this, &UpstreamDetails::archive);
    connect(m_fresh, &SecretField::edited, this, [this] { m_rotate->setEnabled(!m_fresh->isEmpty()); });
    connect(m_passphrase, &SecretField::edited, this, [this] { m_reveal->setEnabled(!m_passphrase->isEmpty()); });
    m_rotate->setEnabled(false);
    m_reveal->setEnabled(false);
    show(key);
}

QPushButton* UpstreamDetails::add(const QString& text, const char* kind) {
    auto* button = new QPushButton(text, this);
    button->setProperty("kind", kind);
    m_column->addWidget(button);
    return button;
}

void UpstreamDetails::show(const UpstreamReport& key) {
    m_key = key;
    const WallTime now = m_context.desk.clock().wall();
    QStringList facts{tr("%1, %2").arg(providerName(QString::fromStdString(key.provider)), QString::fromStdString(key.hint)),
                      isolated(QString::fromStdString(key.baseUrl)), checkText(key, now),
                      tr("%1 in 30 days").arg(moneyText(key.spent30Days)), tr("Added %1").arg(agoText(key.createdAt, now))};
    QStringList users;
    for (const auto& name : key.usedBy)
        users << QString::fromStdString(name);
    facts << (users.isEmpty() ? tr("No proxy key uses it.") : tr("Used by %1").arg(users.join(", ")));
    if (!key.behind.empty()) {
        QStringList behind;
        for (const auto& name : key.behind)
            behind << QString::fromStdString(name);
        facts << tr("Still with the old secret: %1. Rotate again to push them.").arg(behind.join(", "));
    }
    m_facts->setText(facts.join("\n"));
    const QString page = providerPage(key.provider, key.baseUrl);
    m_address->setText(page);
    m_address->setVisible(!page.isEmpty());
    m_page->setVisible(!page.isEmpty());
    m_archive->setEnabled(!key.archivedAt);
    if (users.isEmpty()) m_users->hide();
}

/// The address is beside the button, so that it is known before a browser has it.
void UpstreamDetails::openKeyPage() {
    if (openProviderPage(m_address->text())) return;
    m_result->setText(tr("No browser could be started. Open %1 yourself.").arg(m_address->text()));
    m_result->show();
}

void UpstreamDetails::test() {
    m_test->setEnabled(false);
    m_result->setText(tr("Asking the provider…"));
    m_result->show();
    m_context.desk.ask(
        this, [id = m_key.id.text()](App& app) { return app.testUpstream(id); },
        [this](const Result<UpstreamTest>& result) {
            m_test->setEnabled(true);
            showTest(result);
            Q_EMIT changed();
        });
}

/// What the provider said stands among the facts; here is what kept it from saying anything.
void UpstreamDetails::showTest(const Result<UpstreamTest>& result) {
    const bool unreachable = result && result->result == CheckResult::Unreachable;
    m_result->setVisible(!result || unreachable);
    if (!result)
        m_result->setText(describe(result.error()).whole());
    else if (unreachable && m_key.lastCheck)
        m_result->setText(tr("The provider could not be reached. What it said last still stands: %1.")
                              .arg(checkText(m_key, m_context.desk.clock().wall())));
    else if (unreachable)
        m_result->setText(tr("The provider could not be reached. This key was never tested."));
}

void UpstreamDetails::rotate() {
    m_rotate->setEnabled(false);
    m_progress->setRange(0, 0);
    m_progress->show();
    // Runs on the lane, where this may be gone by then: the desk outlives its lanes, and only its thread looks.
    const auto progress = [desk = &m_context.desk, bar = QPointer<QProgressBar>(m_progress)](
                              std::size_t done, std::size_t total, const std::string&) {
        QMetaObject::invokeMethod(
            desk,
            [bar, done, total] {
                if (!bar) return;
                bar->setRange(0, int(total));
                bar->setValue(int(done));
            },
            Qt::QueuedConnection);
    };
    m_context.desk.ask(
        this,
        [id = m_key.id.text(), secret = m_fresh->take(), progress](App& app) {
            return app.rotateUpstream(id, secret, progress);
        },
        [this](const Result<RotationReport>& report) {
            m_progress->hide();
            m_result->show();
            if (!report)
                m_result->setText(describe(report.error()).whole());
            else if (report->complete())
                m_result->setText(tr("Rotated. %n proxy key(s) pushed; agents need no change.", nullptr, int(report->pushed.size())));
            else
                m_result->setText(tr("%1 of %2 pushed. %3: %4")
                                      .arg(report->pushed.size())
                                      .arg(report->pushed.size() + report->failed.size())
                                      .arg(QString::fromStdString(report->failed.front().first),
                                           describe(report->failed.front().second).whole()));
            m_context.live.refresh();
            Q_EMIT changed();
        });
}

void UpstreamDetails::showSecret() {
    m_reveal->setEnabled(false);
    m_context.desk.ask(
        this,
        [id = m_key.id.text(), passphrase = m_passphrase->take()](App& app) { return app.revealUpstream(id, passphrase); },
        [this](Result<Secret> secret) {
            m_result->setVisible(!secret);
            if (!secret)
                m_result->setText(describe(secret.error()).whole());
            else
                m_shown->show(std::move(*secret), kRevealSeconds);
        });
}

/// Archiving it would leave them without a key; moving one means a new proxy key for another upstream key.
void UpstreamDetails::showUsers() {
    while (auto* item = m_userList->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_refusal->setText(tr("Used by %n proxy key(s). Move them first.", nullptr, int(m_key.usedBy.size())) + " " +
                       tr("Make new ones for another upstream key, then archive these:"));
    for (const auto& key : m_context.live.status().keys) {
        if (key.upstreamId != m_key.id || key.archivedAt || key.replaced) continue;
        const QString name = QString::fromStdString(key.name);
        auto* go = new QPushButton(name, m_users);
        go->setProperty("kind", "link");
        go->setAccessibleName(tr("Show %1").arg(name));
        connect(go, &QPushButton::clicked, this, [this, id = QString::fromStdString(key.id.text())] {
            m_context.navigator.go({.page = PageId::Keys, .key = id});
        });
        m_userList->addWidget(go, 0, Qt::AlignLeading);
    }
    m_users->show();
}

void UpstreamDetails::archive() {
    if (!m_key.usedBy.empty()) return showUsers();
    m_context.desk.ask(
        this, [id = m_key.id.text()](App& app) { return app.archiveUpstream(id); },
        [this](const Result<UpstreamReport>& archived) {
            if (!archived) {
                m_result->setText(describe(archived.error()).whole());
                m_result->show();
                return;
            }
            Q_EMIT this->archived(QString::fromStdString(archived->id.text()), QString::fromStdString(archived->label));
            Q_EMIT changed();
        });
}

} // namespace rubber::desktop::gui
