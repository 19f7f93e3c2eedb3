// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/relays/install_relay.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/parts/toast.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

namespace {
constexpr const char* kGuide = "https://github.com/rubberapi/rubberapi/blob/main/relay/README.md";
constexpr int kLines = 4;
}

InstallRelay::InstallRelay(ToastHost& toasts, QWidget* parent)
    : QWidget(parent), m_toasts(toasts), m_command(new QPlainTextEdit(command(), this)) {
    m_command->setReadOnly(true);
    m_command->setAccessibleName(tr("Command that installs a relay"));
    m_command->setTabChangesFocus(true);
    m_command->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const auto restyle = [this] {
        m_command->setFont(Look::now().mono());
        m_command->setFixedHeight(m_command->fontMetrics().lineSpacing() * kLines + 2 * space::m);
    };
    connect(&Look::now(), &Look::changed, this, restyle);
    restyle();
    auto* copy = new QPushButton(tr("Copy command"), this);
    auto* guide = new QPushButton(tr("Open the guide"), this);
    guide->setProperty("kind", "link");
    auto* row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(copy);
    row->addWidget(guide);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(line(tr("On a server of yours, as root, beside the relay's package. Put your own name and certificate "
                              "in; it ends with a pairing code:"),
                           "muted", this));
    column->addWidget(m_command);
    column->addLayout(row);
    connect(copy, &QPushButton::clicked, this, &InstallRelay::copy);
    connect(guide, &QPushButton::clicked, this, [] { QDesktopServices::openUrl(QUrl(kGuide)); });
}

QString InstallRelay::command() {
    return QString("apt install ./rubberapi-relay_" RUBBER_VERSION "_amd64.deb && "
                   "rubberapi-relay init --service --listen 0.0.0.0:8787 --control 0.0.0.0:8788 "
                   "--public-url https://relay.example.com:8787 "
                   "--tls-cert /etc/rubberapi/fullchain.pem --tls-key /etc/rubberapi/privkey.pem && "
                   "systemctl enable --now rubberapi-relay && rubberapi-relay pair");
}

void InstallRelay::copy() {
    QGuiApplication::clipboard()->setText(command());
    m_toasts.tell(tr("Copied. Run it on your server, as root."));
}

} // namespace rubber::desktop::gui
