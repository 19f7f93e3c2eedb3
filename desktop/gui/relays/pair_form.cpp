// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/relays/pair_form.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"

#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

namespace {
constexpr int kControlPort = 8788;
constexpr int kAskAgainMs = 2000;
}

PairForm::PairForm(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_address(new QLineEdit(this)), m_code(new QLineEdit(this)),
      m_name(new QLineEdit(this)), m_waiting(line({}, "", this)), m_again(new QTimer(this)) {
    m_address->setPlaceholderText("relay.example.com");
    m_code->setPlaceholderText(tr("what the relay printed"));
    m_code->setFont(Look::now().mono());
    m_name->setPlaceholderText(tr("home-lab"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addLayout(labelled(tr("Relay &address"), m_address));
    column->addLayout(labelled(tr("Pairing &code"), m_code));
    column->addLayout(labelled(tr("&Name, as you want to call it"), m_name));
    column->addWidget(m_waiting);
    m_waiting->hide();
    m_again->setSingleShot(true);
    m_again->setInterval(kAskAgainMs);
    connect(m_again, &QTimer::timeout, this, [this] {
        m_context.desk.ask(
            this, [outcome = m_outcome](App& app) { return continuePairing(app, outcome); },
            [this](const Result<PairingOutcome>& outcome) { told(outcome); });
    });
    for (auto* field : {m_address, m_code, m_name})
        connect(field, &QLineEdit::textChanged, this, &PairForm::edited);
    setFocusProxy(m_address);
}

void PairForm::fill(const QString& address, const QString& code) {
    m_address->setText(address);
    m_code->setText(code);
}

bool PairForm::isComplete() const {
    return !m_address->text().trimmed().isEmpty() && !m_code->text().trimmed().isEmpty();
}

QString PairForm::controlUrl(const QString& typed) {
    QString text = typed.trimmed();
    while (text.endsWith('/'))
        text.chop(1);
    if (!text.contains("://")) text.prepend("https://");
    const QUrl url(text);
    return url.isValid() && url.port() < 0 && !url.host().isEmpty() ? QString("%1:%2").arg(text).arg(kControlPort)
                                                                    : text;
}

void PairForm::pair() {
    const std::string url = controlUrl(m_address->text()).toStdString();
    const std::string code = m_code->text().trimmed().toStdString();
    QString name = m_name->text().trimmed();
    if (name.isEmpty()) name = QUrl(QString::fromStdString(url)).host().section('.', 0, 0);
    Q_EMIT busyChanged(true);
    m_context.desk.ask(
        this,
        [url, code, name = name.toStdString()](App& app) { return beginPairing(app, url, code, name); },
        [this](const Result<PairingOutcome>& outcome) { told(outcome); });
}

void PairForm::told(const Result<PairingOutcome>& outcome) {
    m_waiting->setVisible(outcome && !outcome->paired);
    if (!outcome || outcome->paired) {
        Q_EMIT busyChanged(false);
        if (!outcome) {
            Q_EMIT failed(outcome.error());
            return;
        }
        m_context.live.restart();
        m_context.live.refresh();
        Q_EMIT paired(QString::fromStdString(outcome->paired->name));
        return;
    }
    m_outcome = *outcome;
    m_waiting->setText(tr("Another computer commands this relay and must let this one in: there, under Relays, "
                          "\"Computers…\". It must show the same six words:\n%1")
                           .arg(QString::fromStdString(m_outcome.words)));
    m_again->start();
}

} // namespace rubber::desktop::gui
