// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/dialect.h"

namespace rubber::relay {

namespace {

class FreeMeter final : public AnswerMeter {
public:
    void begin(const AnswerStart& start) override { m_length = start.contentLength; }

    MeterStep feed(std::string_view piece, std::string& out) override {
        m_received += piece.size();
        const bool last = m_length && m_received >= *m_length && !piece.empty() && m_held.empty();
        out.append(piece, 0, piece.size() - (last ? 1 : 0));
        if (last) m_held = piece.back();
        MeterStep step;
        step.terminal = last;
        return step;
    }

    Settlement settle(AnswerEnd) override {
        Settlement settlement;
        settlement.row.mode = journal::SettleMode::None;
        return settlement;
    }

    std::string finish() override { return std::move(m_held); }
    bool rewrites() const override { return false; }

private:
    std::optional<std::uint64_t> m_length;
    std::uint64_t m_received = 0;
    std::string m_held;
};

} // namespace

std::unique_ptr<AnswerMeter> makeFreeMeter() { return std::make_unique<FreeMeter>(); }

} // namespace rubber::relay
