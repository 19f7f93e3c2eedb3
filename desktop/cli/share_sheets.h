// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/vault_shares.h"
#include "desktop/cli/context.h"

#include <string>
#include <vector>

namespace rubber::cli {

/// --threshold and --shares, or --group and --groups-needed; 3 of 5 when nothing is said. bad_shares,
/// bad_option
Result<slip39::SharePlan> planOf(const Options& options);

/// Hands new shares out: files with --out, else one after the other on the terminal's second screen, which
/// leaves no trace in its history. What was written is removed again unless `keep` is called: it would be
/// shares of nothing.
class Handout {
public:
    Handout(Context& context, std::string folder) : m_context(context), m_folder(std::move(folder)) {}
    Handout(const Handout&) = delete;
    Handout& operator=(const Handout&) = delete;
    ~Handout();

    /// bad_option without --out where nobody can look, file_exists, file_unwritable
    Status give(const desktop::NewShares& shares, desktop::SheetFor purpose, const std::string& owner);
    void keep() { m_kept = true; }
    std::vector<std::string> files() const; ///< Whole names.

private:
    Status write(const desktop::ShareSheet& sheet, const Secret& words);
    Status show(const desktop::ShareSheet& sheet, const Secret& words);

    Context& m_context;
    std::string m_folder;
    std::vector<std::string> m_names;
    bool m_kept = false;
};

/// Asks for enough of the new shares, one by one.
Status confirmShares(Context& context, desktop::NewShares& shares);

} // namespace rubber::cli
