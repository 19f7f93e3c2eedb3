// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN
#include "desktop/app/policy_words.h"
#include "desktop/app/providers.h"
#include "shared/usage/shipped_prices.h"
#endif
#include "tests/desktop/app_room.h"

using namespace rubber;
using namespace rubber::desktop;
using namespace rubber::test;

class AppPolicyWordsTest : public QObject {
    Q_OBJECT
private:
    const PriceBook m_book = *PriceBook::parse(shippedPricesJson());
    const WallTime m_now{1'773'144'000'000}; // 2026-03-10 12:00

    Result<Policy> apply(const PolicyWords& words, Policy from = {}) {
        return applyWords(std::move(from), words, m_book, "openrouter", m_now);
    }
    template <class Set>
    void refuses(const Set& set, const char* option) {
        PolicyWords words;
        set(words);
        const auto policy = apply(words);
        VERIFY_NAMED(policy, "bad_option");
        QVERIFY2(policy.error().context.find(option) != std::string::npos, policy.error().context.c_str());
    }

private Q_SLOTS:
    void readsEveryWord() {
        PolicyWords words;
        words.dailyLimit = "$5.00";
        words.lifetimeLimit = "200";
        words.maxRequestCost = "0.5";
        words.models = "claude-sonnet,openai/gpt-4o-mini";
        words.inactiveExpiry = "7d";
        words.expires = "2027-01-31";
        words.ipLock = "203.0.113.7, 2001:db8::/32";
        words.requestsPerMinute = "60";
        words.tokensPerMinute = "100000";
        words.concurrency = "4";
        words.totalRequests = "1000";
        words.strictBound = true;
        words.poolDailyLimit = "20";
        words.unknownFields = "pass";
        words.overBudgetStatus = "429";
        const auto policy = apply(words);
        VERIFY_OK(policy);
        QVERIFY(policy->dailyLimit->toDecimal() == "5.00" && policy->lifetimeLimit->toDecimal() == "200.00");
        QVERIFY(policy->maxRequestCost->toDecimal() == "0.50");
        QVERIFY(modelAllowed(policy->models, "openai/gpt-4o-mini") &&
                modelAllowed(policy->models, "anthropic/claude-3.5-sonnet"));
        QVERIFY(!modelAllowed(policy->models, "anthropic/claude-3-haiku"));
        QVERIFY(policy->inactiveExpiry == Duration::days(7));
        QVERIFY(policy->expiresAt->toRfc3339().starts_with("2027-01-31T00:00:00"));
        QVERIFY(policy->ipLock.mode == IpLock::Mode::Networks && policy->ipLock.networks.size() == 2);
        QVERIFY(policy->requestsPerMinute == 60u && policy->tokensPerMinute == 100000u);
        QVERIFY(policy->concurrency == 4u && policy->totalRequests == 1000u && policy->strictBound);
        QVERIFY(policy->poolDailyLimit == Money::parse("20").value() && policy->passUnknownFields &&
                policy->overBudgetStatus == 429u);
    }

    void leavesWhatIsNotNamedAndRemovesByNone() {
        Policy from;
        from.dailyLimit = Money::fromNano(1);
        from.concurrency = 3;
        from.models = {"m"};
        PolicyWords words;
        words.concurrency = "none";
        auto policy = apply(words, from);
        VERIFY_OK(policy);
        QVERIFY(policy->dailyLimit == from.dailyLimit && !policy->concurrency &&
                policy->models == from.models);
        words.models = "all";
        words.dailyLimit = "none";
        policy = apply(words, from);
        QVERIFY(policy->models.empty() && !policy->dailyLimit);
    }

    void readsSpansAndLocks() {
        PolicyWords words;
        words.expires = "30d";
        words.ipLock = "off";
        QVERIFY(apply(words)->expiresAt == m_now + Duration::days(30));
        QVERIFY(apply(words)->ipLock.mode == IpLock::Mode::Off);
        words.ipLock = "first-use";
        QVERIFY(apply(words)->ipLock.mode == IpLock::Mode::FirstUse);
    }

    void namesTheOptionThatIsWrong() {
        for (const char* text : {"five", "-1", "1e3", "", "$", "0.0000000001"})
            refuses([&](PolicyWords& w) { w.dailyLimit = text; }, "--daily-limit");
        for (const char* text : {"0", "-1", "1.5", "", "99999999999999999999", "4 "})
            refuses([&](PolicyWords& w) { w.requestsPerMinute = text; }, "--rpm");
        refuses([](PolicyWords& w) { w.models = "claud-sonnet"; }, "claud-sonnet");
        refuses([](PolicyWords& w) { w.models = " , "; }, "--models");
        refuses([](PolicyWords& w) { w.inactiveExpiry = "7 days"; }, "--inactive-expiry");
        refuses([](PolicyWords& w) { w.expires = "2020-01-01"; }, "--expires");
        refuses([](PolicyWords& w) { w.expires = "soon"; }, "--expires");
        refuses([](PolicyWords& w) { w.ipLock = "10.0.0.0/33"; }, "--ip-lock");
        refuses([](PolicyWords& w) { w.ipLock = ""; }, "--ip-lock");
    }

    void cleansBaseUrls() {
        QVERIFY(*checkedBaseUrl("https://openrouter.ai/api/v1//") == "https://openrouter.ai/api/v1");
        QVERIFY(*checkedBaseUrl("http://localhost:9000") == "http://localhost:9000");
        QVERIFY(*checkedBaseUrl("http://[::1]:9000/v1") == "http://[::1]:9000/v1");
        QVERIFY(!checkedBaseUrl("http://[2001:db8::1]/v1"));
        QVERIFY(!checkedBaseUrl("https://a b/"));
    }
};

QTEST_APPLESS_MAIN(AppPolicyWordsTest)
#include "app_policy_words_test.moc"
