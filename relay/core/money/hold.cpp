// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/money/ledger.h"

#include <utility>

namespace rubber::relay {

Hold::Hold(Hold&& other) noexcept
    : m_ledger(std::exchange(other.m_ledger, nullptr)), m_request(other.m_request) {}

Hold& Hold::operator=(Hold&& other) noexcept {
    if (this == &other) return *this;
    Hold gone(std::move(*this)); // What was held here before is settled, not forgotten.
    m_ledger = std::exchange(other.m_ledger, nullptr);
    m_request = other.m_request;
    return *this;
}

Hold::~Hold() {
    if (!m_ledger) return;
    Settlement settlement;
    settlement.row.cost = amount();
    settlement.row.mode = journal::SettleMode::Held;
    settlement.row.note = "dropped";
    Ledger* ledger = m_ledger;
    ledger->settle(std::move(*this), std::move(settlement));
}

RequestId Hold::request() const { return m_request; }

Money Hold::amount() const { return m_ledger ? m_ledger->amountOf(m_request) : Money(); }

tl::expected<void, BudgetRefusal> Hold::growTo(Money total) {
    CHECK(m_ledger);
    return m_ledger->grow(m_request, total);
}

} // namespace rubber::relay
