// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // First: moc 6.4 stumbles over standard headers when no Qt header came before.

#include "desktop/app/import/adopt_layout.h"
#include "tests/desktop/app_room.h"
#include "tests/desktop/import_samples.h"

#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

using namespace rubber;
using namespace rubber::desktop;
using namespace rubber::test;

class AppAdoptTest : public QObject {
    Q_OBJECT

    static QByteArray bytes(const std::string& text) { return QByteArray::fromStdString(text); }

    /// A project with a `.env` beside a paired vault.
    struct Project {
        explicit Project(const std::string& text) {
            std::filesystem::create_directories(room.room.beside("agent"));
            spit(file(), text);
            ::chmod(file().c_str(), 0640);
        }
        std::string file() const { return room.room.beside("agent/.env"); }
        int filesAround() const {
            int count = 0;
            for ([[maybe_unused]] const auto& entry :
                 std::filesystem::directory_iterator(room.room.beside("agent")))
                ++count;
            return count;
        }
        Result<AdoptReport> adopt(const AdoptOptions& options = {}) {
            TRY_LET(plan, room.app.planAdopt(file(), options));
            return room.app.adopt(plan, options);
        }
        std::string tokenOf(const std::string& name) {
            const auto shown = room.app.showKey(name, true);
            if (!shown) qFatal("%s", shown.error().context.c_str());
            return std::string(shown->token->reveal());
        }
        AppRoom room{"home-lab"};
    };
    static std::string one() { return std::string("A=1\nOPENROUTER_API_KEY=") + kOpenRouterKey + "\n"; }

private Q_SLOTS:
    void putsProxyKeysAndAddressesInThePlacesOfUpstreamKeys() {
        Project project(std::string("# agent\r\nexport OPENAI_API_KEY=\"") + kOpenAiKey + "\" # mine\r\n" +
                        "ANTHROPIC_API_KEY=" + kAnthropicKey +
                        "\r\nANTHROPIC_BASE_URL='https://api.anthropic.com/v1'\r\n" +
                        "LLM_KEY=" + kOpenAiKey + "\r\nDEBUG=1");
        AdoptOptions options;
        options.policy.dailyLimit = "5.00";
        const auto report = project.adopt(options);
        VERIFY_OK(report);
        QCOMPARE(report->adopted.size(), std::size_t{2});
        QVERIFY((report->adopted[0].variables == std::vector<std::string>{"OPENAI_API_KEY", "LLM_KEY"}));
        QCOMPARE(bytes(report->adopted[0].keyName), QByteArray("agent-openai"));
        QCOMPARE(bytes(report->adopted[1].keyName), QByteArray("agent-anthropic"));
        QVERIFY(report->adopted[0].upstreamKeyIsNew && report->adopted[1].upstreamKeyIsNew);
        const std::string openai = project.tokenOf("agent-openai"),
                          anthropic = project.tokenOf("agent-anthropic");
        QCOMPARE(bytes(slurp(project.file())),
                 bytes("# agent\r\nexport OPENAI_API_KEY=\"" + openai + "\" # mine\r\n" +
                       "export OPENAI_BASE_URL=http://127.0.0.1:8787/v1\r\n" + "ANTHROPIC_API_KEY=" +
                       anthropic + "\r\nANTHROPIC_BASE_URL='http://127.0.0.1:8787'\r\n" +
                       "LLM_KEY=" + openai + "\r\nDEBUG=1"));
        QVERIFY(project.room.granted(report->adopted[1].id).upstreamKey.equals(words(kAnthropicKey)));
        QVERIFY(project.room.granted(report->adopted[0].id).grant.policy.dailyLimit ==
                Money::fromNano(5'000'000'000));
    }

    void keepsModeAndLinkAndLeavesNoCopy() {
        Project project(one());
        const std::string link = project.room.room.beside("link.env");
        QCOMPARE(::symlink(project.file().c_str(), link.c_str()), 0);
        const auto plan = project.room.app.planAdopt(link, {});
        VERIFY_OK(plan);
        VERIFY_OK(project.room.app.adopt(*plan, {}));
        QVERIFY(std::filesystem::is_symlink(link));
        struct stat facts {};
        QCOMPARE(::stat(project.file().c_str(), &facts), 0);
        QCOMPARE(facts.st_mode & 07777, 0640u);
        QCOMPARE(project.filesAround(), 1);
        QVERIFY(slurp(project.file()).find("canary") == std::string::npos);
    }

    void showsTheChangesWithoutAnySecret() {
        Project project(std::string("OPENROUTER_API_KEY=") + kOpenRouterKey + " # was " + kOpenAiKey +
                        "\nOPENROUTER_BASE_URL=https://openrouter.ai/api/v1\nX=1\n");
        const auto plan = project.room.app.planAdopt(project.file(), {});
        VERIFY_OK(plan);
        QCOMPARE(plan->changes.size(), std::size_t{3});
        QCOMPARE(bytes(plan->changes[0].before),
                 QByteArray("OPENROUTER_API_KEY=sk-\u20264d05 # was sk-proj-\u2026"));
        QCOMPARE(bytes(plan->changes[0].after),
                 QByteArray("OPENROUTER_API_KEY=rk_live_\u2026 # was sk-proj-\u2026"));
        QVERIFY(plan->changes[1].before.empty());
        QCOMPARE(bytes(plan->changes[1].after), QByteArray("OPENROUTER_API_BASE=http://127.0.0.1:8787/v1"));
        QCOMPARE(bytes(plan->changes[2].before),
                 QByteArray("OPENROUTER_BASE_URL=https://openrouter.ai/api/v1"));
        QCOMPARE(bytes(plan->changes[2].after), QByteArray("OPENROUTER_BASE_URL=http://127.0.0.1:8787/v1"));
        for (const auto& change : plan->changes)
            QVERIFY((change.before + change.after).find("canary") == std::string::npos);
        QVERIFY((plan->leftLines == std::vector<std::size_t>{1})); // The comment behind it.
        QCOMPARE(bytes(plan->keys[0].hint), QByteArray("sk-\u20264d05"));
        QVERIFY(project.room.app.upstreamKeys()->empty()); // Nothing was done.
        QCOMPARE(project.filesAround(), 1);
    }

    void goesOnToTheUpstreamTheFileWasSetUpFor() {
        Project project(std::string("OPENAI_API_KEY=") + kOpenAiKey +
                        "\nOPENAI_API_BASE=https://llm.example/v1/\n");
        const auto report = project.adopt();
        VERIFY_OK(report);
        QCOMPARE(bytes(project.room.granted(report->adopted[0].id).grant.baseUrl),
                 QByteArray("https://llm.example/v1"));
        QVERIFY(slurp(project.file())
                    .ends_with("\nOPENAI_BASE_URL=http://127.0.0.1:8787/v1\n"
                               "OPENAI_API_BASE=http://127.0.0.1:8787/v1\n"));
    }

    void refusesABaseUrlInTheClearInsteadOfUsingAnother() {
        Project project(std::string("OPENAI_API_KEY=") + kOpenAiKey +
                        "\nOPENAI_BASE_URL=http://llm.example/v1\n");
        VERIFY_NAMED(project.adopt(), "bad_option");
    }

    void doesNothingTheSecondTime() {
        Project project(one());
        VERIFY_OK(project.adopt());
        const std::string after = slurp(project.file());
        VERIFY_NAMED(project.adopt(), "nothing_to_adopt");
        QVERIFY(slurp(project.file()) == after);
    }

    void usesAKeyThatIsInTheVaultAlready() {
        Project project(one());
        VERIFY_OK(project.room.app.addUpstream(words(kOpenRouterKey), "", "", "mine"));
        const auto plan = project.room.app.planAdopt(project.file(), {});
        VERIFY_OK(plan);
        QCOMPARE(bytes(plan->keys[0].inVault), QByteArray("mine"));
        const auto report = project.room.app.adopt(*plan, {});
        VERIFY_OK(report);
        QVERIFY(!report->adopted[0].upstreamKeyIsNew);
        QCOMPARE(project.room.app.upstreamKeys()->size(), std::size_t{1});
    }

    void takesEverythingBackWhenTheRelayTakesOnlyOne() {
        Project project(one() + "ANTHROPIC_API_KEY=" + kAnthropicKey + "\n");
        const std::string before = slurp(project.file());
        const auto plan = project.room.app.planAdopt(project.file(), {});
        VERIFY_OK(plan);
        auto& relay = project.room.relay;
        relay.onCall = [&] {
            if (relay.calls.back().verb == "grant" && relay.count("grant") == 2)
                relay.refuseNext = {"grant", Error{ErrorCode::Invalid, "base_url_refused: no"}};
        };
        VERIFY_NAMED(project.room.app.adopt(*plan, {}), "base_url_refused");
        QVERIFY(slurp(project.file()) == before);
        QCOMPARE(project.filesAround(), 1);
        QVERIFY(project.room.app.status(Archived::With)->keys.empty());
        for (const auto& [id, granted] : relay.granted)
            QVERIFY(granted.state == protocol::KeyState::Killed);
    }

    void saysWhatItCouldNotTakeBack() {
        Project project(one() + "ANTHROPIC_API_KEY=" + kAnthropicKey + "\n");
        const auto plan = project.room.app.planAdopt(project.file(), {});
        VERIFY_OK(plan);
        auto& relay = project.room.relay;
        relay.onCall = [&] {
            if (relay.calls.back().verb == "grant" && relay.count("grant") == 2) relay.reachable = false;
        };
        const auto failed = project.room.app.adopt(*plan, {});
        VERIFY_NAMED(failed, "relay_unreachable");
        QVERIFY(failed.error().context.find("not confirmed killed: agent-openrouter") != std::string::npos);
    }

    void refusesAFileThatChangedWhileTheRelayWasAsked() {
        Project project(one());
        const auto plan = project.room.app.planAdopt(project.file(), {});
        VERIFY_OK(plan);
        project.room.relay.onCall = [&] {
            if (project.room.relay.calls.back().verb == "grant") spit(project.file(), one() + "MORE=1\n");
        };
        VERIFY_NAMED(project.room.app.adopt(*plan, {}), "file_changed");
        QVERIFY(slurp(project.file()) == one() + "MORE=1\n");
        QVERIFY(project.room.app.status()->keys.empty());
        // And before it was asked.
        VERIFY_NAMED(project.room.app.adopt(*plan, {}), "file_changed");
    }

    void refusesWhatItCannotReplaceWhole() {
        Project project(one());
        VERIFY_NAMED(project.room.app.planAdopt(project.room.room.beside("nothing"), {}), "file_missing");
        VERIFY_NAMED(project.room.app.planAdopt(project.room.room.beside("agent"), {}), "bad_option");
        QCOMPARE(::link(project.file().c_str(), project.room.room.beside("second").c_str()), 0);
        VERIFY_NAMED(project.adopt(), "bad_option");
        std::filesystem::remove(project.room.room.beside("second"));
        spit(project.file(), std::string("A=b\0", 4) + one());
        VERIFY_NAMED(project.adopt(), "import_damaged");
        spit(project.file(), one() + std::string(300 << 10, '#'));
        VERIFY_NAMED(project.adopt(), "import_too_large");
        QCOMPARE(project.room.relay.count("grant"), 0);
    }

    void writesNoAddressThatAShellWouldRun() {
        Project project(one());
        const auto planWith = [&](const char* address) {
            AppRoom odd;
            odd.relay.dataUrl = address;
            if (!odd.app.pairRelay("https://127.0.0.1:8788", odd.relay.newCode(), "odd")) qFatal("not paired");
            return odd.app.planAdopt(project.file(), {});
        };
        VERIFY_ERROR(planWith("http://127.0.0.1:8787/$(reboot)"), ErrorCode::Corrupt, "the relay's address");
        VERIFY_OK(planWith("http://127.0.0.1:8787/v1")); // The address, and nothing else, was why.
    }

    void breaksOffAnywhereWithoutHarm() {
        const std::string whole = std::string("export OPENAI_API_KEY=\"") + kOpenAiKey + "\" # " +
                                  kOpenRouterKey +
                                  "\r\nOPENAI_BASE_URL='https://api.openai.com/v1'\r\nA=\"x\ny\"\r\n";
        const std::vector<vault::StoredRelay> relays;
        for (std::size_t size = 0; size <= whole.size(); ++size) {
            const Secret content(std::string_view(whole).substr(0, size));
            const auto layout = layoutOf(content, "http://127.0.0.1:8787/v1", relays);
            if (!layout) continue;
            std::vector<Secret> tokens;
            for (std::size_t i = 0; i < layout->keys.size(); ++i)
                tokens.push_back(words("rk_live_token"));
            const Secret after = rewritten(content, editsOf(*layout, tokens));
            QVERIFY(after.reveal().find("rk_live_token") != std::string_view::npos);
            QVERIFY(!changesOf(content, *layout).empty());
        }
    }
};

QTEST_GUILESS_MAIN(AppAdoptTest)
#include "app_adopt_test.moc"
