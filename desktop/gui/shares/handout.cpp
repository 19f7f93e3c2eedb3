// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/shares/handout.h"

#include <QDir>

namespace rubber::desktop::gui {

Result<std::unique_ptr<Handout>> Handout::ofVault(App& app, const slip39::SharePlan& plan, const Secret& passphrase) {
    TRY_LET(made, VaultShares::make(app, plan, passphrase));
    return std::unique_ptr<Handout>(new Handout(std::move(made)));
}

Result<std::unique_ptr<Handout>> Handout::ofRelay(App& app, const std::string& relay, const slip39::SharePlan& plan) {
    TRY_LET(made, RelayShares::make(app, relay, plan));
    return std::unique_ptr<Handout>(new Handout(std::move(made)));
}

Handout::~Handout() {
    if (!m_inForce) removeSheets();
}

NewShares& Handout::shares() {
    return std::visit([](auto& made) -> NewShares& { return made.shares(); }, m_made);
}

SheetFor Handout::purpose() const {
    return std::holds_alternative<VaultShares>(m_made) ? SheetFor::Vault : SheetFor::Relay;
}

std::string Handout::owner() const {
    const auto* vault = std::get_if<VaultShares>(&m_made);
    return vault ? vault->vaultName() : std::get<RelayShares>(m_made).relayName();
}

Status Handout::write(const std::string& parent) {
    removeSheets();
    const NewShares& made = shares();
    m_folder = parent + "/rubberapi-shares-" + std::to_string(made.facts().set);
    for (std::size_t i = 0; i < made.count(); ++i) {
        const auto sheet = made.sheet(i, purpose(), owner());
        const std::string name = sheetFileName(sheet, "pdf");
        auto written = [&]() -> Status {
            TRY_LET(pdf, sheetPdf(sheet, made.words(i)));
            return writeSheet(m_folder, name, pdf);
        }();
        if (!written) {
            removeSheets();
            return written;
        }
        m_names.push_back(name);
    }
    return {};
}

Status Handout::putInForce(App& app) {
    TRY(std::visit([&](auto& made) { return made.putInForce(app); }, m_made));
    m_inForce = true;
    return {};
}

void Handout::removeSheets() {
    for (const auto& name : m_names)
        removeSheet(m_folder, name);
    m_names.clear();
    if (!m_folder.empty()) QDir().rmdir(QString::fromStdString(m_folder)); // Only when nothing else is in it.
    m_folder.clear();
}

} // namespace rubber::desktop::gui
