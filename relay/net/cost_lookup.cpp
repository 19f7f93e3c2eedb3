// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/net/cost_lookup.h"

#include "relay/core/dialects/generation.h"
#include "relay/core/gate/header_policy.h"
#include "relay/net/body_reader.h"
#include "relay/net/wiped_text.h"

#include <boost/asio/co_spawn.hpp>

#include <array>

namespace rubber::relay {
namespace {

constexpr std::size_t kMostAtOnce = 32;
constexpr std::size_t kMostBody = 256 * 1'024;
constexpr Duration kOneQuestion = Duration::seconds(10);
/// Pauses before each question; about a minute in all.
constexpr std::array<std::chrono::milliseconds, 7> kPauses = {
    std::chrono::milliseconds(500),   std::chrono::milliseconds(1'000), std::chrono::milliseconds(2'000),
    std::chrono::milliseconds(4'000), std::chrono::milliseconds(8'000), std::chrono::milliseconds(15'000),
    std::chrono::milliseconds(30'000)};
/// A sealed relay cannot ask; it keeps the hold and waits for its owner, but not for ever.
constexpr std::chrono::seconds kSealedPause(10);
constexpr int kMostSealedPauses = 90;

} // namespace

void CostLookup::begin(RequestId request) {
    // A few at a time are looking; the newest is the one.
    for (auto& row : m_room.state.ledger().lookingUp())
        if (row.facts.request == request) return start(std::move(row));
}

void CostLookup::resume() {
    for (auto& row : m_room.state.ledger().lookingUp())
        start(std::move(row));
}

void CostLookup::start(journal::SettleRecord row) {
    if (m_stopped) return; // The journal remembers it.
    if (m_running.size() >= kMostAtOnce) {
        m_waiting.push_back(std::move(row));
        return;
    }
    const auto place = m_running.emplace(m_running.end(), m_loop, m_room.watchdog, std::move(row));
    asio::co_spawn(m_loop, run(*place), [this, place](std::exception_ptr problem) {
        if (problem) settle(*place, false);
        ended(place);
    });
}

void CostLookup::ended(std::list<Asking>::iterator place) {
    m_running.erase(place);
    if (m_waiting.empty() || m_stopped) return;
    auto next = std::move(m_waiting.front());
    m_waiting.pop_front();
    start(std::move(next));
}

void CostLookup::stop() {
    m_stopped = true;
    m_waiting.clear();
    for (Asking& asking : m_running) {
        asking.stopped = true;
        asking.pause.cancel();
        if (asking.upstream) asking.upstream->close();
    }
}

Awaitable<void> CostLookup::run(Asking& asking) {
    int sealed = 0;
    for (std::size_t question = 0; question < kPauses.size();) {
        asking.pause.expires_after(sealed > 0 ? kSealedPause : kPauses[question]);
        const auto [interrupted] = co_await asking.pause.async_wait(kAwait);
        if (asking.stopped) co_return;
        if (interrupted) continue;
        const Answer answer = co_await ask(asking);
        asking.deadline.clear();
        if (asking.stopped && answer != Answer::Found) co_return;
        if (answer == Answer::Found) {
            settle(asking, true);
            co_return;
        }
        if (answer == Answer::Refused) break;
        sealed = answer == Answer::Sealed ? sealed + 1 : 0;
        if (sealed > kMostSealedPauses) break;
        if (sealed == 0) ++question;
    }
    settle(asking, false);
}

Awaitable<CostLookup::Answer> CostLookup::ask(Asking& asking) {
    const Key* key = m_room.state.keys().find(asking.row.facts.key.text());
    // A killed key asks its upstream nothing more.
    if (!key || key->killed() || !key->target->kind || !isGenerationId(asking.row.upstreamId))
        co_return Answer::Refused;
    const auto target = key->target;
    const auto secret = m_room.state.upstreamKeys().open(key->upstreamKey);
    if (!secret) co_return secret.error().code == ErrorCode::Locked ? Answer::Sealed : Answer::Refused;
    const auto patterns = m_room.leakPatterns.get(key->upstreamKey, *secret);

    RequestHead question;
    question.method = "GET";
    WipedText head;
    head.text.reserve(1'024 + target->basePath.size() + 3 * secret->size());
    writeUpstreamHead(question, *target, target->keyPlace,
                      target->basePath + "/generation?id=" + asking.row.upstreamId, 0, *secret, head.text);
    int status = 0;
    const auto body = co_await fetch(asking, *target, head.text, status);
    if (!body) co_return Answer::NotYet;
    if (status == 401 || status == 403) co_return Answer::Refused;
    const auto found = status == 200 ? readGeneration(*body) : std::nullopt;
    if (!found) co_return Answer::NotYet;
    asking.row.usage = found->usage;
    asking.row.cost = *found->usage.providerCost;
    // No client sees this answer, but the audit row keeps its words.
    if (!found->model.empty() && !patterns->anywhereIn(found->model) && !patterns->endsIn(found->model))
        asking.row.servedModel = found->model;
    co_return Answer::Found;
}

Awaitable<std::optional<std::string>> CostLookup::fetch(Asking& asking, const UpstreamTarget& target,
                                                        std::string_view head, int& status) {
    asking.deadline.set(kOneQuestion);
    asking.upstream = m_room.pool.make();
    auto& upstream = *asking.upstream;
    const auto dialled = co_await m_room.pool.dial(target, asking.upstream);
    if (!dialled || asking.stopped) co_return std::nullopt;
    BufferList buffers;
    buffers.add(head);
    ErrorValue error;
    if (!upstream.writeNow(buffers, error)) error = co_await upstream.writeRest(buffers);
    if (error) co_return std::nullopt;

    std::string collected;
    std::optional<BodyReader> body;
    std::size_t scanned = 0;
    for (;;) {
        if (!body && !upstream.bytes().empty()) {
            const auto answer =
                parseAnswerHead(upstream.bytes(), m_room.state.config().framing, scanned, "GET");
            if (!answer) co_return std::nullopt;
            if (answer->size > 0 && answer->status >= 200) {
                status = answer->status;
                body.emplace(answer->body, answer->contentLength);
            }
            if (answer->size > 0) {
                scanned = 0;
                upstream.consume(answer->size);
            }
        }
        while (body && !body->finished() && !upstream.bytes().empty()) {
            const auto piece = body->next(upstream.bytes());
            if (piece.error) co_return std::nullopt;
            collected.append(piece.data);
            upstream.consume(piece.consumed);
        }
        if (collected.size() > kMostBody) co_return std::nullopt;
        if (body && body->finished()) break;
        error = co_await upstream.more(m_room.state.config().framing.headBytes);
        if (!error) continue;
        if (body && body->endsByClose() && !asking.stopped) break;
        co_return std::nullopt;
    }
    upstream.close();
    co_return collected;
}

void CostLookup::settle(Asking& asking, bool found) {
    journal::SettleRecord row = std::move(asking.row);
    row.mode = found ? journal::SettleMode::Lookup : journal::SettleMode::Held;
    if (!found) {
        row.cost = m_room.state.ledger().amountOf(row.facts.request);
        row.note += row.note.empty() ? "lookup_failed" : " lookup_failed";
    }
    std::ignore = m_room.state.ledger().settleLookedUp(row.facts.request, row);
    m_room.durable.flushSoon();
}

} // namespace rubber::relay
