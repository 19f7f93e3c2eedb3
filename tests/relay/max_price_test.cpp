// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/relay/dialect_rig.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::relay;

namespace {

const Asked chat{chatDialect(DialectKind::OpenRouter)};

ModelPrice price() {
    ModelPrice price =
        ModelPrice::ofTokens(*UnitPrice::parsePerMillion("0.15"), *UnitPrice::parsePerMillion("0.60"));
    return price;
}

/// What is sent for a body with this member.
std::string sent(const std::string& member, const ModelPrice& with) {
    const std::string body = R"({"model":"m","max_tokens":5,"messages":[])" + member + "}";
    return chat.spliced(body, {std::nullopt, &with});
}

std::string expected(const std::string& member, const std::string& front = {}) {
    return "{" + front + R"("model":"m","max_tokens":5,"messages":[])" + member + "}";
}

const std::string kOurs = R"({"prompt":0.30,"completion":1.20,"request":0.00})";

} // namespace

class MaxPriceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addsAProviderObjectWithTwiceTheBooksPrice() {
        QCOMPARE(QString::fromStdString(sent("", price())),
                 QString::fromStdString(expected("", R"("provider":{"max_price":)" + kOurs + "},")));
    }

    void mergesIntoTheClientsOwnObject_data() {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char* name, const std::string& given, const std::string& wanted) {
            QTest::newRow(name) << QString::fromStdString(given) << QString::fromStdString(wanted);
        };
        row("null", "null", R"({"max_price":)" + kOurs + "}");
        row("empty", "{ }", R"({"max_price":)" + kOurs + "}");
        row("others", R"({"sort":"price"})", R"({"max_price":)" + kOurs + R"(,"sort":"price"})");
        row("null price", R"({"max_price": null })", R"({"max_price": )" + kOurs + " }");
        row("empty price", R"({"a":1,"max_price":{}})", R"({"a":1,"max_price":)" + kOurs + "}");
        row("one stricter", R"({"max_price":{"prompt":0.1}})",
            R"({"max_price":{"prompt":0.1,"completion":1.20,"request":0.00}})");
        row("one stricter as a string", R"({"max_price":{"prompt":"0.1","image":0.5}})",
            R"({"max_price":{"prompt":"0.1","completion":1.20,"request":0.00,"image":0.5}})");
        row("one looser", R"({"max_price":{"prompt":5,"completion":1e0}})",
            R"({"max_price":{"prompt":0.30,"completion":1e0,"request":0.00}})");
        row("all stricter", R"({"max_price":{"prompt":0.3,"completion":0,"request":0.0}})",
            R"({"max_price":{"prompt":0.3,"completion":0,"request":0.0}})");
    }
    void mergesIntoTheClientsOwnObject() {
        QFETCH(QString, given);
        QFETCH(QString, wanted);
        const std::string body = sent(R"(,"provider":)" + given.toStdString(), price());
        QCOMPARE(body, expected(R"(,"provider":)" + wanted.toStdString()));
        QVERIFY(isSoundJson(body));
        QVERIFY2(chat.read(body), chat.refusal(body).c_str());
        // What was written is never loosened by writing again.
        QCOMPARE(chat.spliced(body, {std::nullopt, std::make_unique<ModelPrice>(price()).get()}), body);
    }

    void saysWhetherALimitIsItsOwn() {
        const ModelPrice with = price();
        const auto spliced = [&](const std::string& member) {
            const std::string body = R"({"model":"m","messages":[])" + member + "}";
            return chat.dialect.splices(*chat.read(body), {std::nullopt, &with}).maxPriceSpliced;
        };
        QVERIFY(spliced(""));
        QVERIFY(spliced(R"(,"provider":{"max_price":{"prompt":9}})"));
        QVERIFY(!spliced(R"(,"provider":{"max_price":{"prompt":0,"completion":0,"request":0}})"));
    }

    void limitsImagesOnlyWhereTheBookHasAPriceForThem() {
        ModelPrice with = price();
        with.image = UnitPrice::ofMoney(*Money::parse("0.005"));
        with.perRequest = UnitPrice::ofMoney(*Money::parse("0.01"));
        QCOMPARE(sent("", with),
                 expected("", R"("provider":{"max_price":{"prompt":0.30,"completion":1.20,"request":0.02,)"
                              R"("image":0.01}},)"));
    }

    void takesTheDearestTier() {
        ModelPrice with = price();
        with.tiers.push_back({200'000, {{&ModelPrice::input, *UnitPrice::parsePerMillion("0.5")}}});
        QVERIFY(sent("", with).find(R"("prompt":1)") != std::string::npos);
    }

    void refusesPricesItCannotRead() {
        for (const char* member :
             {R"("prompt":-1)", R"("prompt":"cheap")", R"("prompt":true)", R"("prompt":[1])"})
            QVERIFY2(chat.refusal(R"({"model":"m","messages":[],"provider":{"max_price":{)" +
                                  std::string(member) + "}}}")
                         .starts_with("malformed_request"),
                     member);
        QVERIFY(chat.refusal(R"({"model":"m","messages":[],"provider":{"max_price":{"shiny":1}}})")
                    .starts_with("field_not_allowed provider.max_price.shiny"));
    }

    void everyWireFormatOfOpenRouterHasIt() {
        const ModelPrice with = price();
        const Asked others[] = {{responsesDialect(DialectKind::OpenRouter)},
                                {completionsDialect(DialectKind::OpenRouter)},
                                {messagesDialect(DialectKind::OpenRouter)}};
        for (const Asked& other : others) {
            const std::string body = other.spliced(R"({"model":"m"})", {50, &with});
            QVERIFY(body.find(R"("provider":{"max_price":{"prompt":0.3)") != std::string::npos);
            QVERIFY(isSoundJson(body));
            QCOMPARE(other.read(body)->outputLimit, std::optional<std::uint64_t>(50));
        }
        for (const Dialect* other :
             {&chatDialect(DialectKind::OpenAi), &messagesDialect(DialectKind::Anthropic)})
            QVERIFY(Asked{*other}.spliced(R"({"model":"m"})", {50, &with}).find("max_price") ==
                    std::string::npos);
    }

    void withoutAPriceNothingIsWritten() {
        QCOMPARE(chat.spliced(R"({"model":"m","max_tokens":1})", {std::nullopt, nullptr}),
                 std::string(R"({"model":"m","max_tokens":1})"));
    }
};

QTEST_APPLESS_MAIN(MaxPriceTest)
#include "max_price_test.moc"
