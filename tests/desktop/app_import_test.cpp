// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // First: moc 6.4 stumbles over standard headers when no Qt header came before.

#include "tests/desktop/app_room.h"
#include "tests/desktop/import_samples.h"

using namespace rubber;
using namespace rubber::desktop;
using namespace rubber::test;

class AppImportTest : public QObject {
    Q_OBJECT

    static QByteArray bytes(const std::string& text) { return QByteArray::fromStdString(text); }

private Q_SLOTS:
    void writesNothingBeforeTheChoice() {
        AppRoom room;
        const auto preview = room.app.readImport(envSample(), ".env");
        VERIFY_OK(preview);
        QCOMPARE(preview->candidates.size(), std::size_t{4});
        QVERIFY(room.app.upstreamKeys()->empty());
    }

    void importsWhatWasChosen() {
        AppRoom room;
        auto preview = room.app.readImport(envSample(), ".env");
        VERIFY_OK(preview);
        preview->candidates.erase(preview->candidates.begin() + 2); // Its provider is unclear.
        preview->candidates.back().label = "claude";
        const auto report = room.app.importUpstream(preview->candidates);
        VERIFY_OK(report);
        QCOMPARE(report->added.size(), std::size_t{3});
        QVERIFY(report->alreadyThere.empty());
        QCOMPARE(bytes(report->added[0].label), QByteArray("OPENROUTER_API_KEY"));
        QCOMPARE(bytes(report->added[0].hint), QByteArray("sk-\u20264d05"));
        QCOMPARE(bytes(report->added[1].baseUrl), QByteArray("https://llm.example/v1"));
        QVERIFY(room.app.revealUpstream("claude", words("correct horse"))->equals(words(kAnthropicKey)));
    }

    void tellsWhatIsThereAlreadyAndLeavesItAlone() {
        AppRoom room;
        VERIFY_OK(room.app.addUpstream(words(kOpenRouterKey), "", "", "mine"));
        auto preview = room.app.readImport(keePassXcCsvSample(), "x.csv");
        VERIFY_OK(preview);
        QCOMPARE(bytes(preview->candidates[0].inVault), QByteArray("mine"));
        QVERIFY(preview->candidates[1].inVault.empty());
        const auto report = room.app.importUpstream(preview->candidates);
        VERIFY_OK(report);
        QCOMPARE(report->added.size(), std::size_t{1});
        QVERIFY((report->alreadyThere == std::vector<std::string>{"mine"}));
    }

    void importsAllOrNothing() {
        AppRoom room;
        auto preview = room.app.readImport(envSample(), ".env");
        VERIFY_OK(preview);
        VERIFY_NAMED(room.app.importUpstream(preview->candidates), "unclear_provider");
        QVERIFY(room.app.upstreamKeys()->empty());
        preview->candidates[2].provider = "openai";
        preview->candidates[3].label = preview->candidates[0].label;
        VERIFY_NAMED(room.app.importUpstream(preview->candidates), "name_taken");
        preview->candidates[3].label = "sk-ant-api03-canary-77aa88bb99cc";
        VERIFY_NAMED(room.app.importUpstream(preview->candidates), "bad_option");
        QVERIFY(room.app.upstreamKeys()->empty());
        preview->candidates[3].label = "fine";
        VERIFY_OK(room.app.importUpstream(preview->candidates));
        QCOMPARE(room.app.upstreamKeys()->size(), std::size_t{4});
    }

    void givesLabelsThatAreFree() {
        AppRoom room;
        VERIFY_OK(room.app.addUpstream(words("sk-or-v1-canary-other-0123456"), "", "", "OpenRouter"));
        const auto preview = room.app.readImport(bitwardenCsvSample(), "x.csv");
        VERIFY_OK(preview);
        QCOMPARE(bytes(preview->candidates[0].label), QByteArray("OpenRouter-2"));
        QCOMPARE(bytes(preview->candidates[1].label), QByteArray("Open, \"AI\""));
    }

    void doesNotTakeTheRelaysAddressForTheProviders() {
        AppRoom room("home-lab");
        const std::string file =
            std::string("OPENAI_API_KEY=") + kOpenRouterKey + "\nOPENAI_BASE_URL=http://127.0.0.1:8787/v1\n";
        QVERIFY(room.app.readImport(file, ".env")->candidates[0].baseUrl.empty());
    }

    void readsFilesWithinBounds() {
        AppRoom room;
        spit(room.room.beside("keys.json"), jsonMapSample());
        QCOMPARE(room.app.readImportFile(room.room.beside("keys.json"))->candidates.size(), std::size_t{2});
        VERIFY_NAMED(room.app.readImportFile(room.room.beside("nothing")), "file_missing");
        VERIFY_NAMED(room.app.readImportFile("/dev/zero"), "import_too_large");
        VERIFY_NAMED(room.app.readImportFile("/"), "file_missing");
    }

    void needsTheVaultForAPreview() {
        AppRoom room;
        App locked(room.options(), room.clock, room.relay);
        VERIFY_NAMED(locked.readImport(envSample(), ".env"), "vault_locked");
    }
};

QTEST_GUILESS_MAIN(AppImportTest)
#include "app_import_test.moc"
