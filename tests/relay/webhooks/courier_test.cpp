// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/webhooks/courier.h"

#include "relay/core/webhooks/retry.h"
#include "relay/core/webhooks/signature.h"
#include "tests/support/relay_house.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::relay;
using rubber::test::RelayHouse;

namespace {

const WebhookId kHook("wh_0123456789abcdef"), kOther("wh_fedcba9876543210");
const char* const kUrl = "https://example.com/hooks/canary-path";
using Failure = DeliveryOutcome::Failure;

/// A relay with one webhook and no sockets.
struct Post {
    RelayHouse house;
    Secret master = Secret::random(32);
    std::optional<Courier> courier;

    Post() {
        start();
        set(kHook);
    }
    void start() {
        CHECK(house.open());
        CHECK(house.state->upstreamKeys().unseal(master.clone()));
        courier.emplace(*house.state);
    }
    void crash() {
        courier.reset();
        house.crash();
        start();
    }
    static Secret content(char filler) { return Secret(std::string_view(std::string(32, filler) + kUrl)); }
    void record(const journal::Payload& payload) {
        CHECK(house.state->record(payload).has_value());
        house.makeDurable();
    }
    journal::WebhookRecord setting(const WebhookId& id, std::uint32_t generation = 1) {
        journal::WebhookRecord record;
        record.hook = id;
        record.host = "https://example.com";
        record.generation = generation;
        record.at = house.clock.wall();
        return record;
    }
    void set(const WebhookId& id) {
        CHECK(house.state->webhookSecrets().store({id, 1}, content('a')));
        record(setting(id));
    }
    void rotate() {
        CHECK(house.state->webhookSecrets().storeWithUrlOf({kHook, 2}, Secret(std::string_view(std::string(32, 'b'))), 1));
        auto record = setting(kHook, 2);
        record.what = journal::WebhookRecord::What::Rotated;
        record.previousUntil = house.clock.wall() + Duration::days(1);
        this->record(record);
    }
    void alert() { record(journal::AlertRecord{KeyId("8Qm2ZxT4bLpA"), "ip.mismatch", "d", house.clock.wall()}); }
    void done(const Delivery& delivery, DeliveryOutcome outcome) {
        courier->done(delivery.hook, delivery.event, delivery.attempt, outcome);
        house.makeDurable();
    }
    const Webhook& hook() { return *house.state->outbox().find(kHook); }
};

std::string field(const Delivery& delivery, const std::string& name) {
    const auto at = delivery.request.find("\r\n" + name + ": ");
    if (at == std::string::npos) return "";
    const auto begin = at + name.size() + 4;
    return delivery.request.substr(begin, delivery.request.find("\r\n", begin) - begin);
}

} // namespace

class CourierTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void deliversOnceWhatIsDue() {
        Post post;
        QVERIFY(!post.courier->next());
        post.alert();
        auto delivery = post.courier->next();
        QVERIFY(delivery);
        QVERIFY(delivery->request.starts_with("POST /hooks/canary-path HTTP/1.1\r\nHost: example.com\r\n"));
        QVERIFY(!post.courier->next()); // One at a time.
        post.done(*delivery, {204});
        QVERIFY(!post.courier->next());
        QCOMPARE(post.hook().last->status, std::uint16_t{204});
        QCOMPARE(post.hook().waiting.size(), std::size_t{0});
    }

    void sendsNothingThatAPowerCutCouldTakeBack() {
        Post post;
        QVERIFY(post.house.state->record(
            journal::AlertRecord{KeyId("8Qm2ZxT4bLpA"), "ip.mismatch", "d", post.house.clock.wall()}));
        QVERIFY(!post.courier->next());
        post.house.makeDurable();
        QVERIFY(post.courier->next());
    }

    void oneWebhookDoesNotWaitForAnother() {
        Post post;
        post.set(kOther);
        post.alert();
        const auto one = post.courier->next(), two = post.courier->next();
        QVERIFY(one && two && one->hook != two->hook);
        QVERIFY(!post.courier->next());
    }

    void triesTenTimesAndThenGivesUp() {
        Post post;
        post.alert();
        std::string id;
        for (std::uint32_t attempt = 1; attempt <= retry::kAttempts; ++attempt) {
            auto delivery = post.courier->next();
            QVERIFY2(delivery, std::to_string(attempt).c_str());
            QCOMPARE(delivery->attempt, attempt);
            if (id.empty()) id = field(*delivery, "webhook-id");
            QCOMPARE(field(*delivery, "webhook-id"), id);
            QCOMPARE(field(*delivery, "webhook-timestamp"), std::to_string(post.house.clock.wall().ms / 1'000));
            post.done(*delivery, {503});
            if (attempt == retry::kAttempts) break;
            const Duration pause = retry::pauseAfter(attempt);
            post.house.clock.advance(Duration{pause.ms - 1});
            QVERIFY(!post.courier->next()); // Never early ...
            post.house.clock.advance(Duration{pause.ms / 5 + 1}); // ... and at most a fifth late.
            if (attempt % 3 == 0) post.crash(); // Counts go on.
        }
        post.house.clock.advance(Duration::days(30));
        QVERIFY(!post.courier->next());
        QCOMPARE(post.hook().givenUp, std::uint64_t{1});
        QCOMPARE(post.hook().failures, 10u);
        QVERIFY(post.house.state->outbox().event(1) == nullptr);
    }

    void whatWasSentAndNotWrittenDownIsSentAgainWithTheSameId() {
        Post post;
        post.alert();
        const auto before = post.courier->next();
        QVERIFY(before);
        post.crash(); // kill -9 before the outcome came.
        const auto after = post.courier->next();
        QVERIFY(after);
        QCOMPARE(field(*after, "webhook-id"), field(*before, "webhook-id"));
        QCOMPARE(after->request.substr(after->request.find("\r\n\r\n")),
                 before->request.substr(before->request.find("\r\n\r\n")));
        post.done(*after, {200});
        post.crash();
        QVERIFY(!post.courier->next());
        post.courier.reset();
        post.house.cleanStop(); // The snapshot says the same.
        post.start();
        QVERIFY(!post.courier->next());
    }

    void aSnapshotKeepsWhatWaits() {
        Post post;
        post.alert();
        post.done(*post.courier->next(), {500});
        post.courier.reset();
        post.house.cleanStop();
        post.start();
        QVERIFY(!post.courier->next());
        post.house.clock.advance(Duration::seconds(6));
        QCOMPARE(post.courier->next()->attempt, 2u);
    }

    void onlyTwoHundredsAreGood_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("failure");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* reason, int status, Failure failure) {
            QTest::addRow("%s %d", reason, status) << status << static_cast<int>(failure) << QByteArray(reason);
        };
        row("", 200, Failure::None);
        row("", 299, Failure::None);
        for (const int status : {300, 301, 302, 307, 308})
            row("redirect", status, Failure::None);
        row("status", 400, Failure::None);
        row("status", 503, Failure::None);
        row("timeout", 0, Failure::TimedOut);
        row("unreachable", 0, Failure::Unreachable);
        row("untrusted", 0, Failure::Untrusted);
        row("forbidden_address", 0, Failure::Forbidden);
        row("bad_answer", 0, Failure::BadAnswer);
    }
    void onlyTwoHundredsAreGood() {
        QFETCH(int, status);
        QFETCH(int, failure);
        QFETCH(QByteArray, reason);
        Post post;
        post.alert();
        post.done(*post.courier->next(), {status, static_cast<Failure>(failure)});
        QCOMPARE(QByteArray::fromStdString(post.hook().last->reason), reason);
        QCOMPARE(post.hook().waiting.size(), std::size_t{reason.isEmpty() ? 0u : 1u});
        QVERIFY(post.hook().disabledBecause.empty());
    }

    void goneDisables() {
        Post post;
        post.alert();
        post.alert();
        post.done(*post.courier->next(), {410});
        QCOMPARE(post.hook().disabledBecause, std::string("gone"));
        QCOMPARE(post.hook().waiting.size(), std::size_t{0});
        post.alert();
        QVERIFY(!post.courier->next());
        post.crash();
        QCOMPARE(post.hook().disabledBecause, std::string("gone"));
        post.record(post.setting(kHook)); // Enabled again.
        post.alert();
        QVERIFY(post.courier->next());
    }

    void signsWithBothSecretsForADayAndThenErasesTheOld() {
        Post post;
        post.rotate();
        post.alert();
        auto delivery = post.courier->next();
        const std::string body = delivery->request.substr(delivery->request.find("\r\n\r\n") + 4);
        const auto signature = [&](char filler) {
            return webhookSignature(WebhookScheme::V1, Secret(std::string_view(std::string(32, filler))),
                                    field(*delivery, "webhook-id"), post.house.clock.wall(), body);
        };
        QCOMPARE(field(*delivery, "webhook-signature"), signature('b') + " " + signature('a'));
        post.done(*delivery, {200});
        post.courier->tick();
        QVERIFY(post.house.state->webhookSecrets().open({kHook, 1}));
        post.house.clock.advance(Duration::days(1));
        post.courier->tick();
        QVERIFY(!post.house.state->webhookSecrets().open({kHook, 1}));
        post.alert();
        delivery = post.courier->next();
        QVERIFY(field(*delivery, "webhook-signature").find(' ') == std::string::npos);
        QVERIFY(delivery->request.starts_with("POST /hooks/canary-path ")); // The URL came along.
    }

    void erasesTheSecretOfARemovedWebhook() {
        Post post;
        auto removed = post.setting(kHook);
        removed.what = journal::WebhookRecord::What::Removed;
        post.record(removed);
        post.courier->tick();
        QVERIFY(!post.house.state->webhookSecrets().open({kHook, 1}));
    }

    void waitsWhileTheRelayIsSealed() {
        Post post;
        post.alert();
        post.house.state->upstreamKeys().seal();
        QVERIFY(!post.courier->next());
        QVERIFY(post.house.state->upstreamKeys().unseal(post.master.clone()));
        QVERIFY(post.courier->next());
    }

    void aLostSecretFailsWithoutSending() {
        Post post;
        QVERIFY(post.house.state->webhookSecrets().erase({kHook, 1}));
        post.alert();
        QVERIFY(!post.courier->next());
        QCOMPARE(post.hook().last->reason, std::string("secret_lost"));
    }

    void aFullDiskHoldsTheWebhookBackInsteadOfRepeating() {
        Post post;
        post.alert();
        auto delivery = post.courier->next();
        post.house.disk.setCapacity(post.house.disk.usedBytes());
        post.house.grant("AAAAAAAAAAAA");
        while (post.house.hold("AAAAAAAAAAAA", *Money::parse("0.01"))) {
        }
        post.done(*delivery, {200});
        QVERIFY(!post.courier->next());
        post.house.disk.setCapacity(UINT64_MAX);
        post.house.state->tick();
        post.courier->tick();
        QCOMPARE(post.hook().last->what, journal::DeliveryRecord::What::Delivered);
        QCOMPARE(post.hook().waiting.size(), std::size_t{1}); // The full disk is an event itself:
        QCOMPARE(post.house.state->outbox().event(post.hook().waiting[0].event)->type, std::string("audit.failure"));
    }

    void tellsTheOwnerWhatIsLost() {
        Post post;
        post.courier->tick();
        for (std::size_t i = 0; i < Outbox::kMostWaiting + 5; ++i)
            QVERIFY(post.house.state->record(
                journal::AlertRecord{KeyId("8Qm2ZxT4bLpA"), "ip.mismatch", "d", post.house.clock.wall()}));
        post.courier->tick();
        post.courier->tick();
        post.house.makeDurable();
        const auto records = *post.house.state->journal().read(0, 100'000);
        int told = 0;
        for (const auto& record : records)
            if (const auto* alert = std::get_if<journal::AlertRecord>(&record.payload))
                told += alert->type == "webhook.dropped";
        QCOMPARE(told, 1);
        QCOMPARE(post.hook().dropped, std::uint64_t{5});
    }

    void neitherSecretNorUrlIsInTheJournal() {
        Post post;
        post.rotate();
        post.alert();
        post.done(*post.courier->next(), {500});
        const auto paths = post.house.disk.paths();
        for (const auto& path : paths) {
            const std::string& bytes = post.house.disk.content(path);
            QVERIFY2(bytes.find("canary-path") == std::string::npos, path.c_str());
            QVERIFY2(bytes.find(std::string(32, 'a')) == std::string::npos, path.c_str());
            QVERIFY2(bytes.find(std::string(32, 'b')) == std::string::npos, path.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(CourierTest)
#include "courier_test.moc"
