// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/app_room.h"

using namespace rubber;
using namespace rubber::desktop;
using namespace rubber::test;

class AppPushTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void grantsAProxyKeyWithItsPolicyAndTheSealedUpstreamKey() {
        AppRoom room("home");
        auto request = room.request();
        request.name = "ci";
        request.policy.dailyLimit = "5.00";
        request.policy.models = "claude-sonnet, claude-haiku";
        request.policy.inactiveExpiry = "7d";
        const auto pushed = room.app.push(std::move(request));
        VERIFY_OK(pushed);
        QVERIFY(pushed->endpoint == "http://127.0.0.1:8787/v1" && pushed->provider == "openrouter");
        QVERIFY(pushed->upstreamKeyIsNew && pushed->warnings.empty());
        QCOMPARE(pushed->version, std::uint64_t{1});
        const auto& granted = room.granted(pushed->id);
        QVERIFY(granted.upstreamKey.equals(words("sk-or-v1-canary-4f1c9a77e2b8")));
        QVERIFY(granted.grant.tokenDigest == tokenDigest(pushed->token.reveal()));
        QVERIFY(parseProxyKey(pushed->token.reveal()) == pushed->id);
        QVERIFY(granted.grant.policy == pushed->policy);
        QVERIFY(granted.grant.policy.dailyLimit->toDecimal() == "5.00");
        QVERIFY(granted.grant.policy.modelWords ==
                (std::vector<std::string>{"claude-sonnet", "claude-haiku"}));
        QVERIFY(granted.grant.policy.models.size() > 2);
        QVERIFY(granted.grant.policy.inactiveExpiry == Duration::days(7));
        QVERIFY(granted.grant.policy.ipLock.mode == IpLock::Mode::FirstUse);
        QVERIFY(granted.grant.baseUrl == "https://openrouter.ai/api/v1");
    }

    void storesAnUpstreamKeyOnceAndFindsItByKeyAndByLabel() {
        AppRoom room("home");
        QVERIFY(room.app.push(room.request())->upstreamKeyIsNew);
        const auto again = room.app.push(room.request());
        QVERIFY(!again->upstreamKeyIsNew);
        const auto byLabel = room.app.push(room.request("openrouter"));
        VERIFY_OK(byLabel);
        QVERIFY(!byLabel->upstreamKeyIsNew && byLabel->upstreamLabel == "openrouter");
        QVERIFY(room.granted(byLabel->id).upstreamKey.equals(words("sk-or-v1-canary-4f1c9a77e2b8")));
        QCOMPARE(room.app.upstreamKeys()->size(), std::size_t{1});
        QCOMPARE(room.app.upstreamKeys()->front().proxyKeys, 3u);
        const auto other = room.app.push(room.request("sk-or-v1-another-00000000"));
        QVERIFY(other->upstreamLabel == "openrouter-2");
    }

    void decidesTheProviderByThePrefix() {
        AppRoom room("home");
        QVERIFY(room.app.push(room.request("sk-proj-0123456789"))->provider == "openai");
        QVERIFY(room.app.push(room.request("sk-0123456789abcdef"))->provider == "openai");
        VERIFY_NAMED(room.app.push(room.request("0123456789abcdef")), "unclear_provider");
        auto request = room.request("0123456789abcdef");
        request.provider = "openai";
        QVERIFY(room.app.push(std::move(request))->baseUrl == "https://api.openai.com/v1");
        request = room.request();
        request.provider = "acme";
        VERIFY_NAMED(room.app.push(std::move(request)), "bad_option");
    }

    void takesPlainHttpOnLoopbackOnly() {
        AppRoom room("home");
        auto request = room.request();
        request.baseUrl = "http://127.0.0.1:9100/api/v1/";
        const auto pushed = room.app.push(std::move(request));
        VERIFY_OK(pushed);
        QVERIFY(room.granted(pushed->id).grant.baseUrl == "http://127.0.0.1:9100/api/v1");
        for (const char* url : {"http://example.com/v1", "http://10.0.0.1/v1", "ftp://a/", "https://u:p@a/",
                                "https://a/?x=1", "https://a:port/", "http://localhost.example.com/",
                                "http://127.0.0.1.example.com/", "https://"}) {
            request = room.request();
            request.baseUrl = url;
            VERIFY_NAMED(room.app.push(std::move(request)), "bad_option");
        }
    }

    void refusesWhatIsNoUpstreamKey() {
        AppRoom room("home");
        auto request = room.request("short");
        request.provider = "openai";
        VERIFY_NAMED(room.app.push(std::move(request)), "bad_option");
        request = room.request("has spaces in it 123");
        request.provider = "openai";
        VERIFY_NAMED(room.app.push(std::move(request)), "bad_option");
        for (const char* ours : {"rk_live_8Qm2ZxT4bLpA_x", "rk_kill_8Qm2ZxT4bLpA"}) {
            request = room.request(ours);
            request.provider = "openai";
            VERIFY_NAMED(room.app.push(std::move(request)), "bad_option");
        }
    }

    void takesARestrictedKeyOfStripeThoughItBeginsLikeAProxyKey() {
        AppRoom room("home");
        for (const char* theirs : {"rk_live_51Restricted0123456789", "rk_test_51Restricted0123456789"})
            QVERIFY(room.app.push(room.request(theirs))->provider == "stripe");
    }

    void refusesATakenOrOddName() {
        AppRoom room("home");
        room.push("ci");
        auto request = room.request();
        request.name = "ci";
        VERIFY_NAMED(room.app.push(std::move(request)), "name_taken");
        for (const char* name : {"rk_live_x", "has space", "-x"}) {
            request = room.request();
            request.name = name;
            VERIFY_NAMED(room.app.push(std::move(request)), "bad_option");
        }
        QVERIFY(room.app.push(room.request())->name == "openrouter-key");
        QVERIFY(room.app.push(room.request())->name == "openrouter-key-2");
    }

    void needsARelay() {
        AppRoom room;
        VERIFY_NAMED(room.app.push(room.request()), "no_relay");
    }

    void leavesNothingWhenTheRelayIsAway() {
        AppRoom room("home");
        room.relay.reachable = false;
        VERIFY_NAMED(room.app.push(room.request()), "relay_unreachable");
        QVERIFY(room.app.upstreamKeys()->empty());
        room.relay.reachable = true;
        VERIFY_OK(room.app.push(room.request()));
        QCOMPARE(room.app.status()->keys.size(), std::size_t{1});
    }

    void leavesNothingWhenTheRelayRefuses() {
        AppRoom room("home");
        room.relay.refuseNext = {"grant", Error{ErrorCode::Invalid, "provider_unknown: no"}};
        VERIFY_NAMED(room.app.push(room.request()), "provider_unknown");
        QVERIFY(room.app.status()->keys.empty());
    }

    void unsealsASealedRelayByItself() {
        AppRoom room("home");
        room.relay.sealed = true;
        VERIFY_OK(room.app.push(room.request()));
        QVERIFY(!room.relay.sealed);
    }

    void saysThatTheRelayIsSealedWhenItHasNoMasterKeyForIt() {
        AppRoom room;
        room.relay.masterKey = Secret::random(32); // Another device made it.
        VERIFY_OK(room.app.pairRelay("https://127.0.0.1:8788", room.relay.newCode(), "home"));
        VERIFY_NAMED(room.app.push(room.request()), "relay_sealed");
    }

    void takesANewNumberWhenAnotherProgramOfThisDeviceWasFaster() {
        AppRoom room("home");
        room.relay.lastSequences.begin()->second += 2;
        VERIFY_OK(room.app.push(room.request()));
    }

    void doesNotHoldTheVaultWhileTheRelayIsWaitedFor() {
        AppRoom room("home");
        int looked = 0;
        room.relay.onCall = [&] {
            const auto lock = vault::VaultLock::take(room.room.folder(), Duration{0});
            QVERIFY(lock.has_value());
            ++looked;
        };
        const auto pushed = room.push("ci");
        VERIFY_OK(room.app.keyStatus("ci"));
        VERIFY_OK(room.app.edit("ci", {}));
        VERIFY_OK(room.app.suspend("ci"));
        VERIFY_OK(room.app.syncRows());
        VERIFY_OK(room.app.kill({"ci"}));
        VERIFY_OK(room.app.rotate("ci"));
        QVERIFY(looked > 8);
    }

    void leavesTheUpstreamKeyInNoFile() {
        AppRoom room("home");
        room.push("ci");
        VERIFY_OK(room.app.unlock(words("correct horse"))); // With a daily backup.
        VERIFY_OK(room.app.backup(room.room.beside("copy")));
        int files = 0;
        const auto around = std::filesystem::path(room.room.folder()).parent_path();
        for (const auto& entry : std::filesystem::recursive_directory_iterator(around)) {
            if (!entry.is_regular_file()) continue;
            ++files;
            QVERIFY(slurp(entry.path().string()).find("canary") == std::string::npos);
        }
        QVERIFY(files >= 5);
        for (const auto& call : room.relay.calls)
            QVERIFY(call.body.find("canary") == std::string::npos);
    }
};

QTEST_APPLESS_MAIN(AppPushTest)
#include "app_push_test.moc"
