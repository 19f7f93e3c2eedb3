// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/alerts/alert.h"
#include "desktop/vault/vault.h"

#include <vector>

namespace rubber::desktop {

/// Every rule as this vault's owner has set it. What he never touched has the program's defaults.
class RuleSet {
public:
    RuleSet(); ///< Defaults.
    static Result<RuleSet> load(vault::Vault& vault);

    const AlertRuleReport& operator[](AlertRule rule) const;
    /// The rule's first value; only for rules that have one.
    std::int64_t value(AlertRule rule) const;
    const std::vector<AlertRuleReport>& all() const { return m_rules; }
    /// Invalid "bad_setting": the text says what fits.
    Status change(const AlertRuleChange& change);
    Status store(vault::Vault& vault, AlertRule rule) const;

private:
    AlertRuleReport& at(AlertRule rule);
    std::vector<AlertRuleReport> m_rules; ///< By the enum's number.
};

} // namespace rubber::desktop
