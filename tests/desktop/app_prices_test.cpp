// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/app_room.h"

#include <QFile>

using namespace rubber;
using namespace rubber::desktop;
using namespace rubber::test;

namespace {

/// A list that makes gpt-4o-mini dearer, brings a model and knows nothing of the rest.
std::string list(const AppRoom& room, const char* prompt = "0.0000003", const char* newModel = "acme/new") {
    const std::string file = room.room.folder() + "/models.json";
    QFile out(QString::fromStdString(file));
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate)) qFatal("cannot write");
    const auto priced = [](const char* id, const QByteArray& input, const QByteArray& more) {
        return QByteArray("{'id':'") + id + "','pricing':{'prompt':'" + input + "'," + more + "}}";
    };
    QByteArray json =
        "{'data':[" +
        priced("openai/gpt-4o-mini", prompt,
               "'completion':'0.0000006','input_cache_read':'0.000000075','web_search':'0.025'") +
        "," + priced(newModel, "0.000001", "'completion':'0.000002'") + "," +
        priced("openrouter/auto", "-1", "'completion':'-1'") + "]}";
    out.write(json.replace('\'', '"'));
    return file;
}

} // namespace

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

    static const PriceDifference* differenceOf(const PriceOffer& offer, const std::string& model) {
        for (const PriceDifference& each : offer.differences)
            if (each.model == model) return &each;
        return nullptr;
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

    void movesTiersWithTheirPrice() {
        AppRoom room("home");
        VERIFY_OK(room.app.setPrice(change("anthropic/claude-sonnet-4.5", "6", "15")));
        const auto price = *room.app.prices()->find("openrouter", "anthropic/claude-sonnet-4.5");
        QCOMPARE(price.at(200'001).input.pico, 12'000'000);
        QCOMPARE(price.at(200'001).cacheRead.pico, 1'200'000);
        QCOMPARE(price.at(200'001).output.pico, 22'500'000);
        QVERIFY(price.reasoning == price.output);
    }

    void setsEveryOtherPriceByItsName() {
        AppRoom room("home");
        auto image = change("acme/painter", "1", "2");
        image.others = {"per_image=0.04", "image_out=30", "per_second=0.0001"};
        VERIFY_OK(room.app.setPrice(image));
        const auto price = *room.app.prices()->find("openrouter", "acme/painter");
        QCOMPARE(price.image.pico, 40'000'000'000);
        QCOMPARE(price.imageOut.pico, 30'000'000);
        QCOMPARE(price.perSecond.pico, 100'000'000);
        for (const char* bad : {"per_image", "per_image=", "per_image=-1", "input=1", "smell=1", "", "=1"}) {
            image.others = {bad};
            VERIFY_NAMED(room.app.setPrice(image), "bad_option");
        }
    }

    void knowsWhoseModelItIs() {
        AppRoom room("home");
        QVERIFY(room.app.setPrice(change("claude-next", "1", "2"))->provider == "anthropic");
        QVERIFY(room.app.setPrice(change("gemini-next", "1", "2"))->provider == "google");
        auto nobody = change("m", "1", "2");
        nobody.provider = "nobody";
        VERIFY_NAMED(room.app.setPrice(nobody), "bad_option");
    }

    void comparesAListWithoutTakingIt() {
        AppRoom room("home");
        const auto before = room.app.prices()->version();
        const auto offer = room.app.offeredPrices(list(room));
        VERIFY_OK(offer);
        QVERIFY(differenceOf(*offer, "openai/gpt-4o-mini")->kind == PriceDifference::Kind::Changed);
        QVERIFY(differenceOf(*offer, "acme/new")->kind == PriceDifference::Kind::Added);
        QVERIFY(differenceOf(*offer, "anthropic/claude-opus-4.5")->kind == PriceDifference::Kind::Gone);
        QVERIFY(offer->leftOut.size() == 1 && offer->leftOut.front().model == "openrouter/auto");
        QVERIFY(room.app.prices()->version() == before && room.relay.count("prices") == 0);
    }

    void takesAListAndLosesNothing() {
        AppRoom room("home");
        const PriceBook before = *room.app.prices();
        const auto receipt = room.app.adoptPrices(*room.app.offeredPrices(list(room)), "");
        VERIFY_OK(receipt);
        const PriceBook sent = *PriceBook::parse(room.relay.book);
        QVERIFY(sent.version() == receipt->bookVersion);
        QCOMPARE(sent.find("openrouter", "openai/gpt-4o-mini")->input.pico, 300'000);
        QVERIFY(sent.find("openrouter", "acme/new"));
        for (const auto& [provider, models] : before.providers())
            for (const auto& [model, price] : models)
                QVERIFY2(sent.find(provider, model), model.c_str());
        QVERIFY(sent.expand("openrouter", {"claude-sonnet"}).has_value());
        // A second look finds nothing more to do.
        const auto again = room.app.offeredPrices(list(room));
        for (const auto& difference : again->differences)
            QVERIFY2(difference.kind == PriceDifference::Kind::Gone, difference.model.c_str());
    }

    void aPinnedPriceIsNotUpdated() {
        AppRoom room("home");
        VERIFY_OK(room.app.pinPrice("", "openai/gpt-4o-mini", true, ""));
        auto offer = room.app.offeredPrices(list(room));
        QVERIFY(differenceOf(*offer, "openai/gpt-4o-mini")->kind == PriceDifference::Kind::Kept);
        VERIFY_OK(room.app.adoptPrices(*offer, ""));
        QCOMPARE(room.app.prices()->find("openrouter", "openai/gpt-4o-mini")->input.pico, 150'000);
        VERIFY_OK(room.app.pinPrice("openrouter", "openai/gpt-4o-mini", false, ""));
        VERIFY_OK(room.app.adoptPrices(*room.app.offeredPrices(list(room)), ""));
        QCOMPARE(room.app.prices()->find("openrouter", "openai/gpt-4o-mini")->input.pico, 300'000);
        VERIFY_NAMED(room.app.pinPrice("", "acme/unheard-of", true, ""), "no_such_price");
    }

    void aPriceTheOwnerSetIsPinned() {
        AppRoom room("home");
        VERIFY_OK(room.app.setPrice(change("openai/gpt-4o-mini", "9", "9")));
        VERIFY_OK(room.app.adoptPrices(*room.app.offeredPrices(list(room)), ""));
        QCOMPARE(room.app.prices()->find("openrouter", "openai/gpt-4o-mini")->input.pico, 9'000'000);
    }

    void aModelMayNotHaveTheNameOfAFamily() {
        AppRoom room("home");
        auto family = change("claude-sonnet", "1", "2");
        family.provider = "openrouter";
        VERIFY_NAMED(room.app.setPrice(family), "bad_option");
        const auto offer = room.app.offeredPrices(list(room, "0.0000003", "claude-sonnet"));
        VERIFY_OK(offer);
        QVERIFY(!differenceOf(*offer, "claude-sonnet"));
        QCOMPARE(offer->leftOut.back().model, std::string("claude-sonnet"));
        VERIFY_OK(room.app.adoptPrices(*offer, ""));
        QVERIFY(PriceBook::parse(room.relay.book)->expand("openrouter", {"claude-sonnet"})->size() > 1);
    }

    void onlyWhatWasShownIsTaken() {
        AppRoom room("home");
        const auto offer = room.app.offeredPrices(list(room));
        VERIFY_OK(room.app.setPrice(change("openai/gpt-4o-mini", "9", "9")));
        VERIFY_NAMED(room.app.adoptPrices(*offer, ""), "price_book_changed");
    }

    void takesThisProgramsOwnBookAgain() {
        AppRoom room("home");
        VERIFY_OK(room.app.adoptPrices(*room.app.offeredPrices(list(room)), ""));
        const auto offer = room.app.offeredPrices("shipped");
        VERIFY_OK(offer);
        QVERIFY(differenceOf(*offer, "openai/gpt-4o-mini")->kind == PriceDifference::Kind::Changed);
        VERIFY_OK(room.app.adoptPrices(*offer, ""));
        QCOMPARE(room.app.prices()->find("openrouter", "openai/gpt-4o-mini")->input.pico, 150'000);
        QVERIFY(room.app.prices()->find("openrouter", "acme/new"));
    }

    void refusesListsItCannotRead() {
        AppRoom room("home");
        VERIFY_NAMED(room.app.offeredPrices("/nonexistent/models.json"), "price_list_unreadable");
        VERIFY_NAMED(room.app.offeredPrices("http://example.com/models"), "bad_option");
        VERIFY_NAMED(room.app.offeredPrices("https://user@example.com/models"), "bad_option");
        const std::string file = room.room.folder() + "/book.json";
        QFile out(QString::fromStdString(file));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(
            R"({"schema":"rubberapi/prices/v1","version":"1","providers":{"p":{"models":{"m":{}},"families":{}}}})");
        out.close();
        const auto broken = room.app.offeredPrices(file);
        VERIFY_NAMED(broken, "price_list_unreadable");
        QVERIFY(broken.error().context.find("providers.p.models.m") != std::string::npos);
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
