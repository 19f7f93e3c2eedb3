// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/session.h"

#include "tests/sim/world.h"

namespace rubber::sim {

using relay::AnswerEnd;

namespace {

std::string chatBody(Random& random) {
    const Model& model = kModels[random.below(std::size(kModels))];
    std::string body = std::string(R"({"model":")") + model.name +
                       R"(","messages":[{"role":"user","content":")" + std::string(random.below(2'000), 'x') +
                       "\"}]";
    if (random.chance(65))
        body += std::string(random.chance(50) ? R"(,"max_tokens":)" : R"(,"max_completion_tokens":)") +
                std::to_string(1 + random.below(random.chance(50) ? 200 : 3'000));
    if (random.chance(20)) body += R"(,"n":2)";
    if (random.chance(65)) body += R"(,"stream":true)";
    return body + "}";
}

std::string spliced(std::string body, const std::vector<relay::Splice>& splices) {
    for (auto splice = splices.rbegin(); splice != splices.rend(); ++splice)
        body.replace(splice->offset, splice->remove, splice->insert);
    return body;
}

} // namespace

Session::Session(World& world, std::uint64_t id, SimKey& key, IpAddress address)
    : m_world(world), m_id(id), m_key(key), m_address(address),
      m_bearer("Bearer " + std::string(key.token.token.reveal())), m_body(chatBody(world.random)) {
    m_head.method = "POST";
    m_head.path = "/v1/chat/completions";
    m_head.body = relay::BodyKind::Length;
    m_head.contentLength = m_body.size();
    m_head.fields.push_back({"authorization", m_bearer});
    m_head.fields.push_back({"content-type", "application/json"});
}

Session::~Session() {
    if (m_call && !m_call->closed) m_world.bank.hangUp(m_call);
}

relay::Gate& Session::gate() { return m_world.gate(); }

void Session::later(std::int64_t ms, void (Session::*step)()) {
    m_world.inSession(ms, m_id, [step](Session& session) { (session.*step)(); });
}

void Session::begin() {
    relay::TokenMemo memo;
    auto caller = gate().identify(m_head, m_address, memo);
    if (!caller) {
        m_world.note("refused: %s", std::string(codeOf(caller.error().code)).c_str());
        return end();
    }
    if (const auto checked = gate().precheck(*caller, m_head, m_address); !checked) {
        m_world.checker.refused(m_key, checked.error());
        return end();
    }
    m_caller = *caller;
    later(m_world.random.chance(70) ? 0 : m_world.random.between(1, 100), &Session::admit);
}

void Session::admit() {
    auto admitted = gate().admit(*m_caller, m_head, m_body, m_address);
    if (!admitted) {
        m_world.turns().flushSoon();
        m_world.checker.refused(m_key, admitted.error());
        return end();
    }
    m_admission = std::move(std::get<std::unique_ptr<relay::Admission>>(*admitted));
    m_world.checker.admitted(*this);
    m_world.note("admitted %llu of %s for %s: %s", static_cast<unsigned long long>(m_admission->request),
                 m_key.id.text().c_str(), m_admission->hold.amount().toDecimal().c_str(),
                 m_body.substr(m_body.size() - std::min<std::size_t>(m_body.size(), 70)).c_str());
    m_admission->running.cut = [this] {
        if (m_call && !m_call->closed) m_world.bank.hangUp(m_call);
        later(0, &Session::cutByKill);
    };
    if (m_world.random.chance(m_world.faults.disconnects ? 25 : 0))
        later(m_world.random.between(0, 1'500), &Session::clientLeaves);
    m_world.turns().written([this, id = m_id, &world = m_world](bool written) {
        if (!world.session(id)) return;
        if (!written || m_admission->durableFirst == 0) return ready(written);
        world.turns().wait(m_admission->durableFirst, [this, id, &world](bool durable) {
            if (world.session(id)) ready(durable);
        });
    });
}

void Session::ready(bool recorded) {
    if (m_settled) return;
    m_admission->durableFirst = 0;
    if (!recorded || m_admission->running.killed || m_clientGone) return settle(AnswerEnd::NotSent, 503);
    send();
}

void Session::send() {
    const Manner manner = m_world.faults.manner(m_world.random);
    Bank::Request request;
    request.key = m_key.id;
    request.request = static_cast<std::uint64_t>(m_admission->request);
    request.body = spliced(m_body, m_admission->splices);
    request.mostInputTokens = static_cast<std::uint64_t>(m_admission->bound.inputTokens);
    request.openRouter = m_key.provider == "openrouter";
    if (manner != Manner::Unreachable) m_world.checker.sending(*this);
    m_world.note("sent %llu, manner %d", static_cast<unsigned long long>(request.request),
                 static_cast<int>(manner));
    m_call = m_world.bank.send(request, manner, this);
    m_world.checker.sent(*this);
    later(20'000, &Session::timeOut);
}

/// What the upstream sends is read at once, or later in the same order.
void Session::take(const std::function<void()>& arrival) {
    if (m_paused)
        m_arrived.push_back(arrival);
    else if (!m_settled)
        arrival();
}

void Session::resumeReading(bool durable) {
    m_paused = false;
    const auto arrived = std::exchange(m_arrived, {});
    if (m_settled) return;
    if (!durable) return settle(AnswerEnd::Refused, m_status);
    for (const auto& arrival : arrived)
        take(arrival);
}

void Session::onHead(int status, const char* contentType, std::optional<std::uint64_t> length) {
    m_status = status;
    m_length = length;
    m_events = std::string_view(contentType) == "text/event-stream";
    m_admission->meter->begin({status, contentType, length, {}});
}

void Session::onPiece(std::string_view bytes, std::uint64_t tokensWhole, bool usageWhole) {
    take([this, bytes = std::string(bytes), tokensWhole, usageWhole] {
        piece(bytes, tokensWhole, usageWhole);
    });
}

void Session::onEnd() {
    take([this] { settle(AnswerEnd::Complete, m_status); });
}

void Session::onCut() {
    take([this] {
        settle(sent() ? AnswerEnd::UpstreamCut : AnswerEnd::NotSent, m_status != 0 ? m_status : 502);
    });
}

void Session::piece(std::string_view bytes, std::uint64_t tokensWhole, bool usageWhole) {
    std::string out;
    const relay::MeterStep step = m_admission->meter->feed(bytes, out);
    if (tokensWhole != UINT64_MAX) m_seen = tokensWhole;
    m_usageSeen = m_usageSeen || usageWhole;
    if (step.outputSoFar) {
        const auto grown = gate().grow(*m_admission, *step.outputSoFar);
        m_world.turns().flushSoon();
        if (!grown) {
            m_world.note("growth of %llu refused", static_cast<unsigned long long>(m_admission->request));
            return settle(AnswerEnd::Refused, m_status);
        }
        m_world.checker.grown(*this);
    }
    if (step.terminal && !m_events)
        m_rest = out;
    else
        toClient(out);
    if (step.terminal) return settle(AnswerEnd::Complete, m_status);
    const std::uint64_t first = std::exchange(m_admission->durableFirst, 0);
    if (first == 0) return;
    m_paused = true;
    m_world.turns().wait(first, [this, id = m_id, &world = m_world](bool durable) {
        if (world.session(id)) resumeReading(durable);
    });
}

void Session::timeOut() {
    if (running()) settle(AnswerEnd::TimedOut, m_status != 0 ? m_status : 504);
}

void Session::cutByKill() {
    if (running() && m_call) settle(AnswerEnd::Killed, m_status);
}

void Session::clientLeaves() {
    m_clientGone = true;
    if (running() && m_call) settle(AnswerEnd::ClientGone, m_status);
}

void Session::stop(AnswerEnd end) {
    if (running()) settle(m_call ? end : AnswerEnd::NotSent, m_status);
}

void Session::settle(AnswerEnd end, int status) {
    m_settled = true;
    const Money held = m_admission->hold.amount();
    const std::uint64_t sequence = gate().settle(*m_admission, end, status);
    m_world.note("settled %llu end %d", static_cast<unsigned long long>(m_admission->request),
                 static_cast<int>(end));
    m_world.checker.settled(*this, held);
    if (m_admission->lookingUp) m_world.lookUpLater(m_admission->request);
    if (m_call && !m_call->closed) m_world.bank.hangUp(m_call);
    m_world.turns().wait(sequence, [this, end, id = m_id, &world = m_world](bool durable) {
        if (!world.session(id)) return;
        if (durable && end == AnswerEnd::Complete && !m_clientGone) {
            toClient(m_rest + m_admission->meter->finish());
            if (!m_events && !m_length && !m_complete) {
                m_complete = true;
                m_world.checker.clientSawComplete(*this);
            }
        }
        this->end();
    });
}

/// A client holds an answer for whole when it has the last event, or as many bytes as were announced.
void Session::toClient(std::string_view bytes) {
    if (m_clientGone || bytes.empty()) return;
    m_clientBytes += bytes.size();
    m_clientTail.append(bytes);
    const bool done =
        m_events ? m_clientTail.find("[DONE]") != std::string::npos : m_length && m_clientBytes >= *m_length;
    if (m_clientTail.size() > 64) m_clientTail.erase(0, m_clientTail.size() - 64);
    if (!done || m_complete) return;
    m_complete = true;
    m_world.checker.clientSawComplete(*this);
}

void Session::end() {
    if (std::exchange(m_ended, true)) return;
    m_world.forgetSoon(m_id); // Others on the stack still use this.
}

} // namespace rubber::sim
