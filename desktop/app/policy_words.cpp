// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/policy_words.h"

#include "shared/anomaly/rule.h"
#include "shared/providers/provider_table.h"

#include <algorithm>
#include <charconv>

namespace rubber::desktop {

namespace {

using Words = std::optional<std::string>;

tl::unexpected<Error> badOption(const char* option, const std::string& why) {
    return fail(ErrorCode::Invalid, std::string("bad_option: ") + option + " " + why);
}

Status applyMoney(std::optional<Money>& limit, const Words& words, const char* option) {
    if (!words) return {};
    if (*words == "none") {
        limit.reset();
        return {};
    }
    const auto amount = Money::parse(words->starts_with('$') ? std::string_view(*words).substr(1) : *words);
    if (!amount) return badOption(option, "takes dollars such as 5.00, or none; not " + *words);
    limit = *amount;
    return {};
}

template <class Number>
Status applyCount(std::optional<Number>& limit, const Words& words, const char* option) {
    if (!words) return {};
    if (*words == "none") {
        limit.reset();
        return {};
    }
    Number number = 0;
    const char* end = words->data() + words->size();
    const auto read = std::from_chars(words->data(), end, number);
    if (read.ec != std::errc() || read.ptr != end || number == 0)
        return badOption(option, "takes a whole number above 0, or none; not " + *words);
    limit = number;
    return {};
}

std::vector<std::string> splitAtCommas(const std::string& text) {
    std::vector<std::string> parts;
    std::size_t start = 0;
    while (start <= text.size()) {
        const auto comma = std::min(text.find(',', start), text.size());
        auto part = text.substr(start, comma - start);
        const auto first = part.find_first_not_of(' ');
        if (first != std::string::npos)
            parts.push_back(part.substr(first, part.find_last_not_of(' ') - first + 1));
        start = comma + 1;
    }
    return parts;
}

Status applyModels(Policy& policy, const Words& words, const PriceBook& prices, const std::string& provider) {
    if (!words) return {};
    if (*words == "all" || *words == "none") {
        policy.models.clear();
        policy.modelWords.clear();
        return {};
    }
    const auto list = splitAtCommas(*words);
    if (list.empty()) return badOption("--models", "takes model names separated by commas, or all");
    auto models = prices.expand(provider, list);
    if (!models) return badOption("--models", models.error().context);
    policy.models = std::move(*models);
    policy.modelWords = list;
    return {};
}

Status applyIdle(Policy& policy, const Words& words) {
    if (!words) return {};
    if (*words == "none") {
        policy.inactiveExpiry.reset();
        return {};
    }
    const auto span = Duration::parse(*words);
    if (!span)
        return badOption("--inactive-expiry", "takes a span such as 7d or 12h, or none; not " + *words);
    policy.inactiveExpiry = *span;
    return {};
}

Status applyExpiry(Policy& policy, const Words& words, WallTime now) {
    if (!words) return {};
    if (*words == "none") {
        policy.expiresAt.reset();
        return {};
    }
    std::optional<WallTime> at;
    if (const auto span = Duration::parse(*words))
        at = now + *span;
    else if (const auto date = WallTime::parseRfc3339(*words))
        at = *date;
    if (!at)
        return badOption("--expires",
                         "takes a date such as 2027-01-31, a span such as 30d, or none; not " + *words);
    if (*at <= now) return badOption("--expires", *words + " has passed already");
    policy.expiresAt = at;
    return {};
}

Status applyLock(Policy& policy, const Words& words) {
    if (!words) return {};
    IpLock lock;
    if (*words == "off")
        lock.mode = IpLock::Mode::Off;
    else if (*words != "first-use") {
        lock.mode = IpLock::Mode::Networks;
        for (const auto& text : splitAtCommas(*words)) {
            const auto network = IpNetwork::parse(text);
            if (!network)
                return badOption("--ip-lock",
                                 "takes first-use, off or networks such as 203.0.113.7/32; not " + text);
            lock.networks.push_back(*network);
        }
        if (lock.networks.empty()) return badOption("--ip-lock", "takes first-use, off or networks");
    }
    policy.ipLock = std::move(lock);
    return {};
}

Status applyUnknownFields(Policy& policy, const Words& words) {
    if (!words) return {};
    if (*words != "pass" && *words != "refuse")
        return badOption("--unknown-fields", "takes refuse or pass; not " + *words);
    policy.passUnknownFields = *words == "pass";
    return {};
}

Status applyOverBudget(Policy& policy, const Words& words) {
    if (!words) return {};
    if (*words != "402" && *words != "429")
        return badOption("--over-budget-status", "takes 402 or 429; not " + *words);
    policy.overBudgetStatus.reset();
    if (*words == "429") policy.overBudgetStatus = 429;
    return {};
}

/// Presets become the endpoints they stand for, so that the owner sees what he allows.
Status applyAllow(Policy& policy, const std::optional<std::vector<std::string>>& words,
                  const std::string& provider) {
    if (!words) return {};
    policy.endpoints.clear();
    if (words->size() == 1 && words->front() == "all") return {};
    const Provider* known = ProviderTable::shipped().find(provider);
    for (const std::string& word : *words) {
        if (known)
            if (const auto preset = known->presets.find(word); preset != known->presets.end()) {
                policy.endpoints.insert(policy.endpoints.end(), preset->second.begin(), preset->second.end());
                continue;
            }
        if (const auto rule = EndpointRule::parse(word); !rule)
            return badOption("--allow",
                             "takes METHOD /PATH, such as \"GET /v1/**\", or a preset of the provider; " +
                                 rule.error().context);
        policy.endpoints.push_back(word);
    }
    return {};
}

Status applyAuth(Policy& policy, const Words& words) {
    if (!words) return {};
    const auto place = KeyPlace::parse(*words);
    if (!place) return badOption("--auth", "takes bearer, basic, header:NAME or query:NAME; not " + *words);
    policy.upstreamAuth = *words == "bearer" ? "" : *words;
    return {};
}

Status applyAnomalies(Policy& policy, const std::optional<std::vector<std::string>>& words) {
    if (!words) return {};
    for (const std::string& word : *words) {
        if (word == "none") {
            policy.anomalies.clear();
            continue;
        }
        const auto equals = std::min(word.find('='), word.size());
        const std::string rule = word.substr(0, equals), action = word.substr(std::min(equals + 1, word.size()));
        if (!anomaly::ruleOf(rule)) {
            std::string known;
            for (const auto& row : anomaly::rules())
                known.append(known.empty() ? "" : ", ").append(row.word);
            return badOption("--anomaly", "takes RULE=ACTION with a rule of " + known + "; not '" + word + "'");
        }
        AnomalyAction wanted{};
        if (action == "default")
            policy.anomalies.erase(rule);
        else if (fromWord(action, wanted))
            policy.anomalies[rule] = wanted;
        else
            return badOption("--anomaly",
                             "takes the actions log, alert, suspend and default; not '" + word + "'");
    }
    return {};
}

/// What the relay would refuse is better said here.
Status checkCalls(const Policy& policy, const std::string& provider) {
    const bool calls = provider == "slack" || provider == "stripe" || provider == "http";
    if (provider == "http" && policy.endpoints.empty())
        return badOption(
            "--allow", "is needed for the provider http: name what the key may call, such as \"GET /v1/**\"");
    if (provider != "http" && !policy.upstreamAuth.empty())
        return badOption("--auth", "is for the provider http; the others have their own place for a key");
    if (provider != "stripe" && policy.maxAmount)
        return badOption("--max-amount", "is for the provider stripe");
    if (!calls && policy.pricePerCall)
        return badOption("--price-per-call", "is for APIs without models: slack, stripe, http");
    if (calls && policy.capped() && !policy.pricePerCall)
        return badOption("--price-per-call", "is needed with a limit in dollars: " + provider +
                                                 " does not say what a call costs. Without dollars, limit "
                                                 "requests: --daily-requests");
    return {};
}

} // namespace

Result<Policy> applyWords(Policy policy, const PolicyWords& words, const PriceBook& prices,
                          const std::string& provider, WallTime now) {
    if (policy.canary) {
        const auto changed = applyWords({}, words, prices, provider, now); // A form gives all of them.
        if (changed && *changed == Policy{}) return policy;
        return fail(ErrorCode::Invalid, "bad_option: a canary is allowed nothing, so it has no limits to change");
    }
    TRY(applyMoney(policy.dailyLimit, words.dailyLimit, "--daily-limit"));
    TRY(applyMoney(policy.lifetimeLimit, words.lifetimeLimit, "--lifetime-limit"));
    TRY(applyMoney(policy.maxRequestCost, words.maxRequestCost, "--max-request-cost"));
    TRY(applyModels(policy, words.models, prices, provider));
    TRY(applyIdle(policy, words.inactiveExpiry));
    TRY(applyExpiry(policy, words.expires, now));
    TRY(applyLock(policy, words.ipLock));
    TRY(applyCount(policy.requestsPerMinute, words.requestsPerMinute, "--rpm"));
    TRY(applyCount(policy.tokensPerMinute, words.tokensPerMinute, "--tpm"));
    TRY(applyCount(policy.concurrency, words.concurrency, "--concurrency"));
    TRY(applyCount(policy.totalRequests, words.totalRequests, "--total-requests"));
    TRY(applyMoney(policy.pricePerCall, words.pricePerCall, "--price-per-call"));
    TRY(applyCount(policy.dailyRequests, words.dailyRequests, "--daily-requests"));
    TRY(applyCount(policy.maxAmount, words.maxAmount, "--max-amount"));
    TRY(applyAllow(policy, words.allow, provider));
    TRY(applyAuth(policy, words.auth));
    TRY(applyMoney(policy.poolDailyLimit, words.poolDailyLimit, "--pool-daily-limit"));
    TRY(applyMoney(policy.poolLifetimeLimit, words.poolLifetimeLimit, "--pool-lifetime-limit"));
    TRY(applyUnknownFields(policy, words.unknownFields));
    TRY(applyOverBudget(policy, words.overBudgetStatus));
    TRY(applyAnomalies(policy, words.anomalies));
    if (words.strictBound) policy.strictBound = *words.strictBound;
    TRY(checkCalls(policy, provider));
    return policy;
}

PolicyWords wordsOf(const Policy& policy) {
    const auto money = [](const std::optional<Money>& limit) { return limit ? limit->toDecimal() : "none"; };
    const auto count = [](const auto& limit) { return limit ? std::to_string(*limit) : "none"; };
    const auto joined = [](const auto& list, const auto& text) {
        std::string out;
        for (const auto& each : list)
            out += (out.empty() ? "" : ",") + text(each);
        return out;
    };
    PolicyWords words;
    words.dailyLimit = money(policy.dailyLimit);
    words.lifetimeLimit = money(policy.lifetimeLimit);
    words.maxRequestCost = money(policy.maxRequestCost);
    const auto& models = policy.modelWords.empty() ? policy.models : policy.modelWords;
    words.models = models.empty() ? "all" : joined(models, [](const std::string& model) { return model; });
    words.inactiveExpiry = policy.inactiveExpiry ? policy.inactiveExpiry->toText() : "none";
    words.expires = policy.expiresAt ? policy.expiresAt->toRfc3339Ms() : "none";
    words.ipLock =
        policy.ipLock.mode == IpLock::Mode::Off ? "off"
        : policy.ipLock.mode == IpLock::Mode::FirstUse
            ? "first-use"
            : joined(policy.ipLock.networks, [](const IpNetwork& network) { return network.toText(); });
    words.requestsPerMinute = count(policy.requestsPerMinute);
    words.tokensPerMinute = count(policy.tokensPerMinute);
    words.concurrency = count(policy.concurrency);
    words.totalRequests = count(policy.totalRequests);
    words.dailyRequests = count(policy.dailyRequests);
    words.maxAmount = count(policy.maxAmount);
    words.strictBound = policy.strictBound;
    words.poolDailyLimit = money(policy.poolDailyLimit);
    words.poolLifetimeLimit = money(policy.poolLifetimeLimit);
    words.pricePerCall = money(policy.pricePerCall);
    words.allow = policy.endpoints.empty() ? std::vector<std::string>{"all"} : policy.endpoints;
    words.auth = policy.upstreamAuth.empty() ? "bearer" : policy.upstreamAuth;
    words.unknownFields = policy.passUnknownFields ? "pass" : "refuse";
    words.overBudgetStatus = policy.overBudgetStatus ? std::to_string(*policy.overBudgetStatus) : "402";
    words.anomalies = {"none"};
    for (const auto& [rule, action] : policy.anomalies)
        words.anomalies->push_back(rule + "=" + word(action));
    return words;
}

} // namespace rubber::desktop
