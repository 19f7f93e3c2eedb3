// SPDX-License-Identifier: GPL-3.0-or-later
// Slack, Stripe and any other HTTP API: calls without models, whose price is the policy's price per call.
#include "relay/core/dialects/answer_reader.h"
#include "relay/core/dialects/dialects.h"
#include "relay/core/dialects/json_scan.h"
#include "relay/core/dialects/metered_answer.h"
#include "relay/core/dialects/url_form.h"
#include "relay/core/http/head.h"

#include <algorithm>
#include <charconv>

namespace rubber::relay {

namespace {

constexpr std::string_view kForm = "application/x-www-form-urlencoded";

Refusal no(RefusalCode code, std::string_view subject) {
    return {code, {}, boundedSubject(subject), {}, {}, {}};
}

/// The answer says nothing about its price: the call itself is what costs.
class CallAnswer final : public AnswerReader {
public:
    Verdict event(const SseSplitter::Event&) override { return Verdict::Pass; }
    std::vector<std::string_view> wanted() const override { return {}; }
    void whole(const RootTap&) override {}
    bool countsOutput() const override { return false; }
    std::optional<Usage> impliedUsage() const override { return Usage{}; }
};

class Calls : public Dialect {
public:
    std::unique_ptr<AnswerMeter> meter(MeterContext context) const override {
        return std::make_unique<MeteredAnswer>(std::make_unique<CallAnswer>(), std::move(context));
    }

protected:
    static RequestFacts callFacts(const RequestBytes& bytes) {
        RequestFacts facts;
        facts.namesNoModel = true;
        facts.hasOutput = false;
        facts.bodyBytes = bytes.body.size();
        return facts;
    }
    static bool isForm(const RequestBytes& bytes) {
        return equalsName(bytes.contentType.substr(0, kForm.size()), kForm);
    }
};

/// Whatever the owner's list of endpoints lets through; the body is nobody's business here.
class HttpCalls final : public Calls {
public:
    bool takes(std::string_view) const override { return true; }
    tl::expected<RequestFacts, Refusal> read(const RequestBytes& bytes) const override {
        return callFacts(bytes);
    }
};

/// Slack takes a token in a form as well: what an agent writes there goes out of the body.
class SlackCalls final : public Calls {
public:
    bool takes(std::string_view type) const override { return type == kForm || type == "application/json"; }

    tl::expected<RequestFacts, Refusal> read(const RequestBytes& bytes) const override {
        RequestFacts facts = callFacts(bytes);
        if (bytes.body.empty()) return facts;
        if (isForm(bytes)) {
            const auto fields = readUrlForm(bytes.body);
            if (!fields) return tl::unexpected(no(RefusalCode::MalformedRequest, "the form is not sound"));
            for (const FormField& field : *fields)
                if (field.name == "token") facts.cuts.push_back(cutOf(field, bytes.body));
            return facts;
        }
        // Root members are looked at, whatever they hold is only checked to be sound.
        JsonScanner scan(bytes.body);
        using Token = JsonScanner::Token;
        if (scan.next() != Token::ObjectBegin)
            return tl::unexpected(no(RefusalCode::MalformedRequest, "the body is not a JSON object"));
        for (Token token = scan.next(); token == Token::Key; token = scan.next()) {
            if (scan.is("token")) return tl::unexpected(no(RefusalCode::FieldNotAllowed, "token"));
            if (!scan.skip(scan.next())) break;
        }
        if (scan.error() || scan.next() != Token::End)
            return tl::unexpected(
                no(RefusalCode::MalformedRequest, scan.error() ? scan.error() : "truncated"));
        return facts;
    }

    Splices splices(const RequestFacts& facts, const SpliceWish&) const override {
        Splices splices;
        for (const Span& cut : facts.cuts)
            splices.list.push_back({cut.offset, cut.size, {}});
        return splices;
    }

private:
    /// The field with the '&' behind it; the last one leaves a '&' at the end, which no form reader minds.
    static Span cutOf(const FormField& field, std::string_view body) {
        const std::size_t end = std::min(field.end + 1, body.size());
        return {field.begin, end - field.begin};
    }
};

/// Stripe moves money: the largest amount a form names is what the policy's maximum is compared with.
class StripeCalls final : public Calls {
public:
    bool takes(std::string_view type) const override { return type == kForm; }

    tl::expected<RequestFacts, Refusal> read(const RequestBytes& bytes) const override {
        RequestFacts facts = callFacts(bytes);
        if (bytes.body.empty()) return facts;
        const auto fields = readUrlForm(bytes.body);
        if (!fields) return tl::unexpected(no(RefusalCode::MalformedRequest, "the form is not sound"));
        std::uint64_t amount = 0, quantity = 1;
        for (const FormField& field : *fields) {
            const bool isQuantity = lastPart(field.name) == "quantity";
            if (!isQuantity && field.name.find("amount") == std::string::npos) continue;
            const auto number = whole(field.value);
            // "off" and the like switch something; only what could be an amount must be one.
            if (!number && !field.value.empty() && couldBeNumber(field.value))
                facts.unreadAmount = field.name;
            auto& most = isQuantity ? quantity : amount;
            most = std::max(most, number.value_or(0));
        }
        std::uint64_t product = 0;
        facts.amount = __builtin_mul_overflow(amount, quantity, &product) ? UINT64_MAX : product;
        return facts;
    }

private:
    static std::string lastPart(const std::string& name) {
        const auto open = name.rfind('[');
        return open == std::string::npos ? name : name.substr(open + 1, name.size() - open - 2);
    }
    static std::optional<std::uint64_t> whole(const std::string& text) {
        std::uint64_t number = 0;
        const char* end = text.data() + text.size();
        const auto read = std::from_chars(text.data(), end, number);
        if (text.empty() || read.ec != std::errc() || read.ptr != end) return std::nullopt;
        return number;
    }
    static bool couldBeNumber(const std::string& text) {
        return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    }
};

} // namespace

const Dialect& httpDialect() {
    static const HttpCalls dialect;
    return dialect;
}
const Dialect& slackDialect() {
    static const SlackCalls dialect;
    return dialect;
}
const Dialect& stripeDialect() {
    static const StripeCalls dialect;
    return dialect;
}

} // namespace rubber::relay
