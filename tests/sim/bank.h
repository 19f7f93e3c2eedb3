// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/ids.h"
#include "shared/ip_address.h"
#include "shared/money.h"
#include "tests/sim/events.h"
#include "tests/sim/random.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rubber::sim {

/// A model of the simulated price book.
struct Model {
    const char* name;
    std::int64_t inputPico, outputPico;
    bool hiddenReasoning;
};
inline constexpr Model kModels[] = {{"sim/plain", 10'000'000, 40'000'000, false},
                                    {"sim/dear", 60'000'000, 250'000'000, false},
                                    {"sim/thinks", 10'000'000, 40'000'000, true}};
std::string simPricesJson();
Money costOf(const Model& model, std::uint64_t inputTokens, std::uint64_t outputTokens);

/// What an upstream may do to a request.
enum class Manner {
    Honest,
    StatesCost, ///< Sound usage with a cost of its own (OpenRouter).
    UsageMissing,
    UsageNegative,
    Overbills, ///< States more than the request could cost.
    CutInTheMiddle,
    Hangs,
    ErrorStatus,
    ErrorInStream,
    Unreachable, ///< Never gets the request.
};

/// Who gets the bytes of an answer.
struct Listener {
    virtual ~Listener() = default;
    virtual void onHead(int status, const char* contentType, std::optional<std::uint64_t> length) = 0;
    /// `tokensWhole`: tokens of all events that have ended with this piece.
    virtual void onPiece(std::string_view bytes, std::uint64_t tokensWhole, bool usageWhole) = 0;
    virtual void onEnd() = 0; ///< As the framing says it should: nothing more comes.
    virtual void onCut() = 0; ///< Before that.
};

/// One request as the upstream sees it: what it generates, and so what it bills.
struct Call {
    KeyId key;
    std::uint64_t request = 0;
    Model model;
    Manner manner = Manner::Honest;
    bool stream = false, includeUsage = false;
    std::uint64_t inputTokens = 0, limit = 0; ///< limit: over all choices.
    std::uint64_t wanted = 0;                 ///< Tokens it will generate if nobody stops it.
    std::uint64_t generated = 0;
    Money statedCost; ///< What its usage object says it costs, once it was said.
    bool openRouter = false, statesMoney = false, closed = false, done = false;
    Listener* listener = nullptr;

    Money billed() const; ///< By what was generated so far.
};

/// The upstream of the model world, and its till.
class Bank {
public:
    Bank(Events& events, Random& random) : m_events(events), m_random(random) {}
    struct Request {
        KeyId key;
        std::uint64_t request = 0;
        std::string body; ///< As it goes out, splices applied.
        std::uint64_t mostInputTokens = 0;
        bool openRouter = false;
    };
    /// Manner::Unreachable: nothing was billed, the listener hears `onCut` at once.
    std::shared_ptr<Call> send(const Request& request, Manner manner, Listener* listener);
    /// The relay closed its end. The upstream notices a while later.
    void hangUp(const std::shared_ptr<Call>& call);

private:
    void answerWhole(const std::shared_ptr<Call>& call);
    void nextEvent(const std::shared_ptr<Call>& call, std::uint64_t told);
    void deliver(const std::shared_ptr<Call>& call, std::string bytes, std::uint64_t tokens, bool usage,
                 std::function<void()> then);
    void lastWords(const std::shared_ptr<Call>& call);
    std::string usageOf(Call& call);

    Events& m_events;
    Random& m_random;
};

} // namespace rubber::sim
