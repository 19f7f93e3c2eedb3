// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/agent/approval_window.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace rubber::desktop::gui {

namespace {

/// Names come from the system, but a program may call itself anything: never markup, never long.
QString plain(const std::string& name) {
    QString text = QString::fromStdString(name).left(40);
    for (QChar& c : text)
        if (!c.isPrint()) c = QChar('?');
    return text;
}

} // namespace

ApprovalWindow::ApprovalWindow(const agent::ApprovalRequest& request,
                               std::function<void(agent::Consent)> done)
    : QWidget(nullptr, Qt::Window | Qt::WindowStaysOnTopHint), m_done(std::move(done)),
      m_left(static_cast<int>(request.patience.ms / 1000)) {
    const agent::Peer& peer = request.peer;
    setWindowTitle(tr("Use the open vault?"));
    const QString where = peer.terminal.empty() ? tr("no terminal") : plain(peer.terminal);
    const QString from = peer.parent.empty() ? where : tr("%1 (%2)").arg(where, plain(peer.parent));
    const int minutes = static_cast<int>(request.allowFor.ms / 60'000);
    auto* question = new QLabel(tr("Allow %1 from %2 for %n minutes?", nullptr, minutes).arg(plain(peer.program), from));
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    QFont large = question->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    question->setFont(large);
    auto* meaning = new QLabel(tr("Process %1 wants to use the vault that is open in this app. Commands in that terminal "
                                  "could then show proxy keys and change limits. Allow it only if you just typed one.")
                                   .arg(peer.pid));
    meaning->setTextFormat(Qt::PlainText);
    meaning->setWordWrap(true);
    m_countdown = new QLabel;
    m_countdown->setObjectName("countdown");

    auto* allow = new QPushButton(tr("Allow"));
    auto* once = new QPushButton(tr("Once"));
    auto* deny = new QPushButton(tr("Deny"));
    allow->setObjectName("allow");
    once->setObjectName("once");
    deny->setObjectName("deny");
    connect(allow, &QPushButton::clicked, this, [this] { answer(agent::Consent::Allow); });
    connect(once, &QPushButton::clicked, this, [this] { answer(agent::Consent::Once); });
    connect(deny, &QPushButton::clicked, this, [this] { answer(agent::Consent::Deny); });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_countdown, 1);
    for (QPushButton* button : {allow, once, deny}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(question);
    column->addWidget(meaning);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(460);
    deny->setFocus();
    connect(&m_second, &QTimer::timeout, this, [this] { tick(); });
    m_second.start(std::chrono::seconds(1));
    m_left += 1;
    tick();
}

ApprovalWindow::~ApprovalWindow() = default;

void ApprovalWindow::tick() {
    if (--m_left <= 0) return answer(agent::Consent::Deny);
    m_countdown->setText(tr("Denied in %n seconds", nullptr, m_left));
}

void ApprovalWindow::keyPressEvent(QKeyEvent* event) {
    const bool no = event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (no)
        answer(agent::Consent::Deny);
    else
        QWidget::keyPressEvent(event);
}

void ApprovalWindow::closeEvent(QCloseEvent* event) {
    event->accept();
    answer(agent::Consent::Deny);
}

void ApprovalWindow::answer(agent::Consent consent) {
    m_second.stop();
    // Once: closing answers too.
    if (const auto done = std::exchange(m_done, nullptr)) {
        close();
        done(consent);
    }
}

AskInWindow::~AskInWindow() {
    for (const auto& [id, window] : std::exchange(m_windows, {}))
        delete window;
}

void AskInWindow::ask(const agent::ApprovalRequest& request, std::function<void(agent::Consent)> done) {
    auto* window = new ApprovalWindow(request, std::move(done));
    m_windows[request.id] = window;
    window->show();
    window->raise();
}

void AskInWindow::withdraw(std::uint64_t id) {
    const auto found = m_windows.find(id);
    if (found == m_windows.end()) return;
    ApprovalWindow* window = found->second;
    m_windows.erase(found);
    window->disconnect();
    window->hide();
    window->deleteLater();
}

} // namespace rubber::desktop::gui
