// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read what these pull in.
#include "desktop/app/relay_shares.h"

#include <memory>
#include <string>
#include <variant>
#include <vector>
#endif

namespace rubber::desktop::gui {

/// New shares that are not in force yet, and the sheets that were written of them. When it goes away before
/// they are in force, so do the sheets: their shares open nothing. Used by one thread at a time.
class Handout {
public:
    static Result<std::unique_ptr<Handout>> ofVault(App& app, const slip39::SharePlan& plan, const Secret& passphrase);
    static Result<std::unique_ptr<Handout>> ofRelay(App& app, const std::string& relay, const slip39::SharePlan& plan);
    Handout(const Handout&) = delete;
    Handout& operator=(const Handout&) = delete;
    ~Handout();

    NewShares& shares();
    SheetFor purpose() const;
    /// One PDF each, 0600, into a new folder inside `parent`. All or none. file_exists, file_unwritable
    Status write(const std::string& parent);
    Status putInForce(App& app); ///< From then on the sheets stay.
    const std::string& folder() const { return m_folder; }
    const std::vector<std::string>& names() const { return m_names; }
    void removeSheets();

private:
    using Made = std::variant<VaultShares, RelayShares>;
    explicit Handout(Made made) : m_made(std::move(made)) {}
    std::string owner() const;

    Made m_made;
    std::string m_folder;
    std::vector<std::string> m_names;
    bool m_inForce = false;
};

} // namespace rubber::desktop::gui
