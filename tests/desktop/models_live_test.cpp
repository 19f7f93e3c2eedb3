// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // First: moc 6.4 stumbles over standard headers when no Qt header came before.

#include "desktop/models/live.h"
#include "tests/desktop/app_room.h"

#include <QThread>
#include <mutex>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;

namespace {

/// One fake relay for several lanes, whose feed is lost when a test says so.
class LosableFeed final : public RelayClient {
public:
    explicit LosableFeed(FakeRelay& relay) : m_relay(relay) {}
    Result<std::string> call(const RelayAddress& relay, std::string_view verb, const std::string& body,
                             std::uint64_t sequence, const SigningIdentity& who) override {
        const std::lock_guard lock(m_mutex);
        return m_relay.call(relay, verb, body, sequence, who);
    }
    Result<PairingAnswer> callUnsigned(const std::string&, std::string_view, const std::string&,
                                       const std::optional<Digest>&) override {
        return fail(ErrorCode::Unsupported, "unused");
    }
    Status listen(const std::vector<FeedSubscription>& feeds, EventListener& listener) override {
        while (listener.onIdle()) {
            std::optional<Duration> lost;
            {
                const std::lock_guard lock(m_mutex);
                std::swap(lost, m_lost);
            }
            const Error away{ErrorCode::Unavailable, "relay_unreachable: no route"};
            if (lost && !listener.onConnection(feeds.front().address.relay, away, *lost)) return {};
            QThread::msleep(1);
        }
        return {};
    }
    void lose(Duration retryIn) {
        const std::lock_guard lock(m_mutex);
        m_lost = retryIn;
    }

private:
    FakeRelay& m_relay;
    std::mutex m_mutex;
    std::optional<Duration> m_lost;
};

} // namespace

class ModelsLiveTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhenTheFeedTriesAgainAndNotWhenTheNextStatusIsDue() {
        AppRoom room("home-lab");
        LosableFeed client(room.relay);
        models::Desk desk([&] { return std::make_unique<App>(room.options(), room.clock, client); }, room.clock);
        models::Session session(desk, QString::fromStdString(room.options().home));
        models::Live live(desk, session);
        session.look();
        QTRY_VERIFY_WITH_TIMEOUT(session.state() == models::VaultState::Locked, 20'000);
        session.unlock(words("correct horse"));
        QTRY_VERIFY_WITH_TIMEOUT(live.loaded(), 20'000);
        const auto link = [&] { return live.linkOf("home-lab"); };
        const WallTime now = room.clock.wall();
        client.lose(Duration{2'500});
        QTRY_VERIFY_WITH_TIMEOUT(link() && link()->error, 20'000);
        QCOMPARE(link()->retryAt.value().ms, (now + Duration{2'500}).ms);
        // A feed that waits for an hour is asked about before: the status comes first.
        client.lose(Duration::seconds(3'600));
        QTRY_VERIFY_WITH_TIMEOUT(link()->feedRetryAt && *link()->feedRetryAt == now + Duration::seconds(3'600), 20'000);
        QVERIFY(link()->retryAt.value() < now + Duration::seconds(3'600));
        // And once it answers there is nothing to wait for.
        live.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!link()->error, 20'000);
        QVERIFY(!link()->retryAt);
    }
};

QTEST_GUILESS_MAIN(ModelsLiveTest)
#include "models_live_test.moc"
