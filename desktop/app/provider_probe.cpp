// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/provider_probe.h"

#include "desktop/app/providers.h"
#include "desktop/client/keyed_get.h"
#include "shared/providers/provider_table.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>

namespace rubber::desktop {

namespace {

constexpr std::int64_t kMostAnswerBytes = 8 << 20;

enum class Shape { Models, Slack, Stripe };
struct Probe {
    std::string_view provider, path;
    Shape shape;
};
constexpr std::array kProbes{
    Probe{"openrouter", "/models/user", Shape::Models},
    Probe{"openai", "/models", Shape::Models},
    Probe{"anthropic", "/models?limit=1000", Shape::Models},
    Probe{"google", "/models?pageSize=1000", Shape::Models},
    Probe{"slack", "/auth.test", Shape::Slack},
    Probe{"stripe", "/v1/country_specs?limit=1", Shape::Stripe},
};
/// Slack's errors that are about Slack, not about the token.
constexpr std::array<std::string_view, 5> kSlackTrouble{"ratelimited", "internal_error", "fatal_error",
                                                        "service_unavailable", "request_timeout"};

const Probe* probeOf(std::string_view provider) {
    const auto found = std::find_if(kProbes.begin(), kProbes.end(),
                                    [&](const Probe& probe) { return probe.provider == provider; });
    return found == kProbes.end() ? nullptr : &*found;
}

UpstreamTest said(CheckResult result, std::int64_t models = 0) { return {result, models, {}, {}}; }
UpstreamTest unclear(std::string detail) { return {CheckResult::Unreachable, 0, {}, std::move(detail)}; }

QJsonObject objectOf(std::string_view body) {
    return QJsonDocument::fromJson(QByteArray::fromRawData(body.data(), static_cast<qsizetype>(body.size())))
        .object();
}

UpstreamTest judgeSlack(std::string_view body) {
    const QJsonObject answer = objectOf(body);
    if (!answer.value(QLatin1String("ok")).isBool()) return unclear("the answer is not one of Slack's");
    if (answer.value(QLatin1String("ok")).toBool()) return said(CheckResult::Works);
    const std::string error = answer.value(QLatin1String("error")).toString().toStdString();
    const bool trouble = std::find(kSlackTrouble.begin(), kSlackTrouble.end(), error) != kSlackTrouble.end();
    return trouble ? unclear("Slack has trouble of its own") : said(CheckResult::Refused);
}

UpstreamTest judgeList(std::string_view body) {
    const QJsonObject answer = objectOf(body);
    for (const char* name : {"data", "models"})
        if (const QJsonValue list = answer.value(QLatin1String(name)); list.isArray())
            return said(CheckResult::Works, list.toArray().size());
    return unclear("the answer is no list of models");
}

/// Google answers 400 to a key it does not know.
bool saysInvalidKey(std::string_view body) {
    const QJsonObject error = objectOf(body).value(QLatin1String("error")).toObject();
    const QJsonArray details = error.value(QLatin1String("details")).toArray();
    return std::any_of(details.begin(), details.end(), [](const QJsonValue& detail) {
        return detail.toObject().value(QLatin1String("reason")).toString() ==
               QLatin1String("API_KEY_INVALID");
    });
}

Result<KeyedRequest> requestFor(const Probe& probe, const std::string& baseUrl, const KeyPlace& place) {
    KeyedRequest request;
    request.url = baseUrl + std::string(probe.path);
    if (place.kind == KeyPlace::Kind::Bearer) {
        request.field = "Authorization";
        request.before = "Bearer ";
    } else {
        CHECK(place.kind == KeyPlace::Kind::Header); // No shipped provider with a probe has another place.
        request.field = place.name;
    }
    if (probe.provider == "anthropic") request.otherFields.emplace_back("anthropic-version", "2023-06-01");
    return request;
}

} // namespace

UpstreamTest judgeAnswer(const std::string& provider, int status, std::string_view body) {
    const Probe* probe = probeOf(provider);
    if (!probe) return said(CheckResult::Untestable);
    if (status == 200 && probe->shape == Shape::Slack) return judgeSlack(body);
    if (status == 200 && probe->shape == Shape::Models) return judgeList(body);
    if (status == 200) return said(CheckResult::Works);
    if (status == 401) return said(CheckResult::Refused);
    // A restricted key: known, but not for this. Stripe's list is nothing an owner would miss.
    if (status == 403) return said(probe->shape == Shape::Stripe ? CheckResult::Works : CheckResult::NoList);
    if (status == 400 && provider == "google" && saysInvalidKey(body)) return said(CheckResult::Refused);
    return unclear("it answered " + std::to_string(status));
}

Result<UpstreamTest> probeProvider(const std::string& provider, const std::string& baseUrl, const Secret& key,
                                   Clock& clock) {
    const Provider* known = ProviderTable::shipped().find(provider);
    const Probe* probe = probeOf(provider);
    UpstreamTest test = said(CheckResult::Untestable);
    if (known && probe) {
        TRY_LET(url, checkedBaseUrl(baseUrl));
        TRY_LET(request, requestFor(*probe, url, known->key));
        const auto answer = getWithKey(request, key, kMostAnswerBytes);
        test = answer ? judgeAnswer(provider, answer->status, answer->body) : unclear(answer.error().context);
    }
    test.at = clock.wall();
    return test;
}

} // namespace rubber::desktop
