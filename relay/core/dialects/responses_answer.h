// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/dialects/answer_reader.h"
#include "relay/core/gate/refusal.h"

namespace rubber::relay {

/// Reads a response, plain or as typed events. The usage is in the last event (response.completed,
/// .incomplete or .failed), inside of its `response`. Calls of built-in tools are billed but in no usage:
/// they are counted from the output items.
class ResponsesAnswer final : public AnswerReader {
public:
    /// `toolCalls`: how many calls the request may have made, for answers whose items cannot be counted.
    ResponsesAnswer(DialectKind dialect, std::uint64_t toolCalls)
        : m_dialect(dialect), m_mostToolCalls(toolCalls) {}

    Verdict event(const SseSplitter::Event& event) override;
    std::vector<std::string_view> wanted() const override {
        return {"id", "model", "usage", "output", "error", "status"};
    }
    void whole(const RootTap& members) override;

private:
    void response(std::string_view json); ///< The object of a response event.
    void countCalls(std::uint64_t calls);
    void takeUsage(std::string_view json);

    DialectKind m_dialect;
    std::uint64_t m_mostToolCalls;
    std::uint64_t m_calls = 0;
};

} // namespace rubber::relay
