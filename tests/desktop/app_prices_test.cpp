// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/app_room.h"

using namespace rubber;
using namespace rubber::desktop;
using namespace rubber::test;

class AppPricesTest : public QObject {
    Q_OBJECT
private:
    static PriceChange change(const char* model, const char* input, const char* output) {
        PriceChange c;
        c.model = model;
        c.inputPerMillion = input;
        c.outputPerMillion = output;
        return c;
    }

private Q_SLOTS:
    void beginsWithTheShippedBook() {
        const AppRoom room;
        FakeClock clock;
        FakeRelay relay(clock);
        App locked(room.options(), clock, relay);
        QVERIFY(locked.prices()->find("openrouter", "openai/gpt-4o-mini"));
    }

    void isInForceOnTheRelayWhenItReturns() {
        AppRoom room("home");
        const auto receipt = room.app.setPrice(change("openai/gpt-4o-mini", "0.30", "1.20"));
        VERIFY_OK(receipt);
        QVERIFY(receipt->provider == "openrouter" && receipt->relays == std::vector<std::string>{"home"});
        const auto sent = PriceBook::parse(room.relay.book);
        VERIFY_OK(sent);
        QVERIFY(sent->version() == receipt->bookVersion);
        QVERIFY(sent->find("openrouter", "openai/gpt-4o-mini")->input == *UnitPrice::parsePerMillion("0.30"));
        QVERIFY(room.app.prices()->version() == receipt->bookVersion);
        const auto again = room.app.setPrice(change("openai/gpt-4o-mini", "0.30", "1.20"));
        QVERIFY(again->bookVersion != receipt->bookVersion);
    }

    void keepsCachedTokensInProportion() {
        AppRoom room("home");
        const auto before = *room.app.prices()->find("openrouter", "anthropic/claude-3-haiku");
        VERIFY_OK(room.app.setPrice(change("anthropic/claude-3-haiku", "0.50", "2.50")));
        const auto after = *room.app.prices()->find("openrouter", "anthropic/claude-3-haiku");
        QCOMPARE(after.cacheRead.pico, before.cacheRead.pico * 2);
        QCOMPARE(after.cacheWrite1h.pico, before.cacheWrite1h.pico * 2);
        QVERIFY(after.source == "owner" && after.maxOutputTokens == before.maxOutputTokens);
    }

    void neverPricesTokensOfANewModelAtNothing() {
        AppRoom room("home");
        const auto receipt = room.app.setPrice(change("acme/new", "1", "2"));
        VERIFY_OK(receipt);
        const auto price = *room.app.prices()->find("openrouter", "acme/new");
        QVERIFY(price.cacheRead == price.input && price.cacheWrite5m == price.input &&
                price.audioOut == price.output);
        QVERIFY(room.app.setPrice(change("new-model", "1", "2"))->provider == "openai");
    }

    void takesZeroAsTheOwnersWordForFree() {
        AppRoom room("home");
        VERIFY_OK(room.app.setPrice(change("openai/gpt-4o-mini", "0", "0")));
        const auto price = *room.app.prices()->find("openrouter", "openai/gpt-4o-mini");
        QCOMPARE(price.input.pico + price.output.pico + price.cacheRead.pico + price.perRequest.pico, 0);
    }

    void refusesWhatIsNoPriceOrModel() {
        AppRoom room("home");
        VERIFY_NAMED(room.app.setPrice(change("m", "-1", "1")), "bad_option");
        VERIFY_NAMED(room.app.setPrice(change("m", "1", "a lot")), "bad_option");
        VERIFY_NAMED(room.app.setPrice(change("", "1", "1")), "bad_option");
        VERIFY_NAMED(room.app.setPrice(change("claude-*", "1", "1")), "bad_option");
        QCOMPARE(room.relay.count("prices"), 0);
    }

    void keepsTheOldBookWhenNoRelayTookTheNew() {
        AppRoom room("home");
        const auto before = room.app.prices()->version();
        room.relay.reachable = false;
        VERIFY_NAMED(room.app.setPrice(change("openai/gpt-4o-mini", "0.30", "1.20")), "relay_unreachable");
        QVERIFY(room.app.prices()->version() == before);
    }

    void givesANewRelayTheOwnersPrices() {
        AppRoom room;
        VERIFY_OK(room.app.setPrice(change("acme/new", "1", "2"))); // No relay yet: kept for the first.
        VERIFY_OK(room.app.pairRelay("https://127.0.0.1:8788", room.relay.newCode(), "home"));
        QVERIFY(PriceBook::parse(room.relay.book)->find("openrouter", "acme/new"));
    }
};

QTEST_APPLESS_MAIN(AppPricesTest)
#include "app_prices_test.moc"
