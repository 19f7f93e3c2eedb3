// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/settings/extra_sections.h"
#include "generated/gui/commit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSslSocket>
#include <QSysInfo>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

namespace {

/// What the desktop and its command line are made of; installers/sbom.py lists what a package has.
const char* const kLicences = "RubberAPI: GPL-3.0-or-later\n"
                              "Qt Charts: GPL-3.0\n"
                              "Qt: LGPL-3.0\n"
                              "QtKeychain: BSD-3-Clause\n"
                              "SQLCipher: BSD-3-Clause, with SQLite: public domain\n"
                              "OpenSSL: Apache-2.0\n"
                              "libsodium: ISC\n"
                              "Boost.JSON: BSL-1.0\n"
                              "tl-expected: CC0-1.0\n"
                              "CLI11: BSD-3-Clause\n"
                              "libzip: BSD-3-Clause\n"
                              "libqrencode: LGPL-2.1-or-later\n"
                              "zxcvbn-c: MIT\n"
                              "Icons after Lucide: ISC\n"
                              "Inter (as RubberUI), JetBrains Mono: OFL-1.1";
constexpr int kLicencesHeight = 148;

} // namespace

QString AboutSection::diagnostics(const QString& cipher) {
    QString text = QString("RubberAPI %1\n").arg(RUBBER_VERSION);
    if (*RUBBER_COMMIT) text += QString("commit %1\n").arg(RUBBER_COMMIT);
    text += QString("Qt %1 (%2)\n").arg(qVersion(), QGuiApplication::platformName());
    if (!cipher.isEmpty()) text += QString("SQLCipher %1\n").arg(cipher);
    return text + QString("%1\n%2, %3\n")
                      .arg(QSslSocket::sslLibraryVersionString(), QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture());
}

AboutSection::AboutSection(const PageContext& context, QWidget* parent) : SettingsExtra(context, parent) {
    auto* versions = new QPlainTextEdit(diagnostics().trimmed(), this);
    auto* licences = new QPlainTextEdit(kLicences, this);
    for (auto* each : {versions, licences}) {
        each->setReadOnly(true);
        each->setTabChangesFocus(true);
        each->setFixedHeight(kLicencesHeight);
    }
    versions->setAccessibleName(tr("Versions"));
    licences->setAccessibleName(tr("Licences"));
    column()->addWidget(versions);
    column()->addWidget(line(tr("No telemetry. RubberAPI talks to your relays, to a provider when you test a key or look for new "
                                "prices, and to nobody else. It does not look for updates."),
                             "", this));
    column()->addWidget(licences);
    auto* copy = addButton(tr("Copy diagnostics"));
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(diagnostics(m_cipher));
        this->context().toasts.tell(tr("Copied. It holds versions, and nothing of your vault."));
    });
    this->context().desk.ask(
        this, [](App& app) { return app.vaultFacts(); },
        [this, versions](const VaultFacts& facts) {
            m_cipher = QString::fromStdString(facts.cipherVersion);
            versions->setPlainText(diagnostics(m_cipher).trimmed());
        });
}

} // namespace rubber::desktop::gui
