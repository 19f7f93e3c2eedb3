// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/dialects.h"
#include "relay/core/dialects/url_form.h"
#include "relay/core/gate/answer_judgement.h"
#include "relay/core/gate/header_policy.h"
#include "relay/core/gate/rules/scope.h"
#include "relay/core/upstream_target.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::relay;

namespace {

const std::string kForm = "application/x-www-form-urlencoded";

auto read(const Dialect& dialect, std::string_view body, std::string_view type = kForm) {
    RequestBytes bytes;
    bytes.body = body;
    bytes.contentType = type;
    return dialect.read(bytes);
}

std::string sent(const Dialect& dialect, const std::string& body) {
    const auto facts = read(dialect, body);
    if (!facts) return std::string(codeOf(facts.error().code));
    std::string out = body;
    const auto splices = dialect.splices(*facts, {}).list;
    for (auto splice = splices.rbegin(); splice != splices.rend(); ++splice)
        out.replace(splice->offset, splice->remove, splice->insert);
    return out;
}

Key keyFor(const char* provider) {
    Key key;
    key.id = KeyId("8Qm2ZxT4bLpA");
    key.target =
        std::make_shared<const UpstreamTarget>(*parseUpstreamTarget(provider, "https://api.example"));
    return key;
}

std::string scope(const Key& key, const std::string& body) {
    const auto facts = read(stripeDialect(), body);
    if (!facts) return std::string(codeOf(facts.error().code));
    const auto yes = askScope(key, *facts);
    return yes ? std::string() : std::string(codeOf(yes.error().code));
}

} // namespace

class CallDialectsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAForm() {
        const auto fields = readUrlForm("a=1&b%5Bc%5D=x+y%26z&&d");
        QVERIFY(fields && fields->size() == 3);
        QCOMPARE(fields->at(1).name, std::string("b[c]"));
        QCOMPARE(fields->at(1).value, std::string("x y&z"));
        QCOMPARE(fields->at(2).name, std::string("d"));
    }

    void refusesWhatIsNoForm() {
        for (const char* body :
             {"a=%", "a=%4", "a=%zz", "a=b c", "a\n=b", "a%00=b", "a%0a=b", "a=%00", "{\"a\":1}\r\n"})
            QVERIFY2(!readUrlForm(body), body);
        std::string many;
        for (int i = 0; i < 10'001; ++i)
            many += "a=1&";
        QVERIFY(!readUrlForm(many));
        // Every beginning of a good form is good, or ends inside a percent sign.
        const std::string good = "amount=5&b%5Bc%5D=x";
        for (std::size_t size = 0; size < good.size(); ++size)
            QVERIFY(readUrlForm(good.substr(0, size)) || good.substr(0, size).find_last_of('%') + 3 > size);
    }

    void aTokenInASlackFormGoesOut() {
        QCOMPARE(sent(slackDialect(), "token=rk_live_x&channel=C1"), std::string("channel=C1"));
        QCOMPARE(sent(slackDialect(), "channel=C1&token=xoxb-1"), std::string("channel=C1&"));
        QCOMPARE(sent(slackDialect(), "a=1&token=x&b=2&%74oken=y"), std::string("a=1&b=2&"));
        QCOMPARE(sent(slackDialect(), "channel=C1&text=token%3Dx"), std::string("channel=C1&text=token%3Dx"));
        const auto json =
            read(slackDialect(), "{\"channel\":\"C\",\"\\u0074oken\":\"x\"}", "application/json");
        QVERIFY(!json && json.error().code == RefusalCode::FieldNotAllowed);
        QVERIFY(read(slackDialect(), "{\"channel\":\"C\"}", "application/json"));
        QVERIFY(!read(slackDialect(), "{\"channel\":\"C\"", "application/json"));
    }

    void stripesLargestAmountCounts() {
        QCOMPARE(*read(stripeDialect(), "amount=500&currency=usd")->amount, std::uint64_t{500});
        QCOMPARE(*read(stripeDialect(), "amount=1&transfer_data%5Bamount%5D=900")->amount,
                 std::uint64_t{900});
        QCOMPARE(*read(stripeDialect(), "items[0][price_data][unit_amount]=70&items[0][quantity]=3")->amount,
                 std::uint64_t{210});
        QCOMPARE(*read(stripeDialect(), "amount=18446744073709551615&quantity=2")->amount, UINT64_MAX);
        QCOMPARE(read(stripeDialect(), "amount=-5")->unreadAmount, std::string("amount"));
        QCOMPARE(read(stripeDialect(), "unit_amount_decimal=0.5")->unreadAmount,
                 std::string("unit_amount_decimal"));
        QVERIFY(read(stripeDialect(), "metadata%5Bnote%5D=5")->unreadAmount.empty());
    }

    void noCallMovesMoreThanThePolicyAllows() {
        Key key = keyFor("stripe");
        QCOMPARE(scope(key, "amount=100000"), std::string());
        key.policy.maxAmount = 5'000;
        QCOMPARE(scope(key, "amount=5000"), std::string());
        QCOMPARE(scope(key, "amount=5001"), std::string("amount_over_limit"));
        QCOMPARE(scope(key, "amount=1&amount=5001"), std::string("amount_over_limit"));
        QCOMPARE(scope(key, "%61mount=5001"), std::string("amount_over_limit"));
        QCOMPARE(scope(key, "amount=99999999999999999999"), std::string("field_not_allowed"));
        QCOMPARE(scope(key, "amount=5e9"), std::string("field_not_allowed"));
        QCOMPARE(scope(key, "description=x"), std::string());
    }

    void thePolicysOwnEndpointsAreTheOnlyOnes() {
        Key key = keyFor("stripe");
        QVERIFY(askEndpoints(key, "POST", "/v1/payouts"));
        key.policy.endpoints = {"GET /v1/**", "POST /v1/customers"};
        QVERIFY(askEndpoints(key, "GET", "/v1/charges/ch_1"));
        QVERIFY(askEndpoints(key, "POST", "/v1/customers"));
        for (const char* path : {"/v1/payouts", "/v1/customers/cus_1", "/v1/customers/"})
            QVERIFY2(!askEndpoints(key, "POST", path), path);
        QVERIFY(!askEndpoints(key, "DELETE", "/v1/customers"));
        QVERIFY(!askEndpoints(keyFor("http"), "GET", "/anything"));
    }

    void aCallCostsWhatThePolicySays() {
        Key key = keyFor("http");
        const auto facts = *read(httpDialect(), "anything at all", "text/plain");
        const PriceBook book;
        QVERIFY(!askPrice(key, true, facts, book));
        QVERIFY(askPrice(key, false, facts, book) && !*askPrice(key, false, facts, book));
        key.policy.pricePerCall = Money::parse("0.002").value();
        const auto price = askPrice(key, true, facts, book);
        QVERIFY(price && *price);
        MeterContext context;
        context.facts = facts;
        context.price = **price;
        const auto meter = httpDialect().meter(context);
        meter->begin({200, "text/html", 4, {}});
        std::string out;
        meter->feed("abcd", out);
        const auto settlement = meter->settle(AnswerEnd::Complete);
        QCOMPARE(settlement.row.cost, *key.policy.pricePerCall);
        QCOMPARE(out + meter->finish(), std::string("abcd"));
    }

    void slacksWordsAboutItsTokenAreNotPassedOn() {
        const std::string body = "{\"ok\":false,\"error\":\"invalid_auth\"}";
        QVERIFY(errorBodyIsAboutKey(DialectKind::Slack, 200, body));
        QVERIFY(
            !errorBodyIsAboutKey(DialectKind::Slack, 200, "{\"ok\":false,\"error\":\"channel_not_found\"}"));
        QVERIFY(
            !errorBodyIsAboutKey(DialectKind::Slack, 200, "{\"ok\":true,\"text\":\"\\\"invalid_auth\\\"\"}"));
        QVERIFY(!errorBodyIsAboutKey(DialectKind::OpenAi, 200, body));
        QVERIFY(errorBodyIsAboutKey(DialectKind::Google, 400, "{\"reason\":\"API_KEY_INVALID\"}"));
        QVERIFY(!errorBodyIsAboutKey(DialectKind::Google, 400, "{\"message\":\"bad request\"}"));
    }
};

QTEST_APPLESS_MAIN(CallDialectsTest)
#include "call_dialects_test.moc"
