// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // First: moc 6.4 stumbles over standard headers when no Qt header came before.

#include "desktop/app/import/csv_reader.h"
#include "desktop/app/import/entry_sink.h"
#include "desktop/app/import/one_pux.h"
#include "desktop/app/import/read_import.h"
#include "tests/desktop/app_room.h"
#include "tests/desktop/import_samples.h"

using namespace rubber;
using namespace rubber::desktop;
using namespace rubber::test;

class ImportTest : public QObject {
    Q_OBJECT

    static QByteArray bytes(const std::string& text) { return QByteArray::fromStdString(text); }
    /// "name provider", a line each: what the preview would show of a file.
    static QByteArray listed(const std::string& file, const char* name = "file") {
        const auto preview = parseImport(file, name);
        if (!preview) return QByteArray::fromStdString(preview.error().context);
        std::string text(code(preview->format));
        for (const auto& candidate : preview->candidates) {
            text += "\n" + candidate.name + " " + (candidate.provider.empty() ? "?" : candidate.provider);
            if (!candidate.baseUrl.empty()) text += " " + candidate.baseUrl;
        }
        return QByteArray::fromStdString(text);
    }
    static bool found(const std::string& file, const char* secret) {
        const auto preview = parseImport(file, "file");
        if (!preview) return false;
        for (const auto& candidate : preview->candidates)
            if (candidate.secret.equals(words(secret))) return true;
        return false;
    }

private Q_SLOTS:
    void readsEachFormat_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("list");
        QTest::newRow("env") << bytes(envSample())
                             << QByteArray("env\nOPENROUTER_API_KEY openrouter\nOPENAI_API_KEY openai "
                                           "https://llm.example/v1\nMISTRAL_API_KEY ?\nCLAUDE anthropic");
        QTest::newRow("json map") << bytes(jsonMapSample())
                                  << QByteArray("json\nOPENROUTER openrouter\nnested.claude anthropic");
        QTest::newRow("bitwarden json")
            << bytes(bitwardenJsonSample())
            << QByteArray("bitwarden-json\nOpenRouter openrouter\nClaude / key anthropic\nNotes openai");
        QTest::newRow("bitwarden csv")
            << bytes(bitwardenCsvSample())
            << QByteArray("bitwarden-csv\nOpenRouter openrouter\nOpen, \"AI\" openai");
        QTest::newRow("1password csv") << bytes(onePasswordCsvSample())
                                       << QByteArray("1password-csv\nOpenRouter openrouter\nNotes anthropic");
        QTest::newRow("keepassxc csv")
            << bytes(keePassXcCsvSample())
            << QByteArray("keepassxc-csv\nOpenRouter openrouter\nTwo lines anthropic");
        QTest::newRow("1pux") << bytes(onePuxSample(onePuxJson()))
                              << QByteArray(
                                     "1password-1pux\nOpenRouter / credential openrouter\nClaude anthropic\n"
                                     "Note openai");
        QTest::newRow("1pux, older") << bytes(onePuxSample(onePuxJson(true)))
                                     << QByteArray("1password-1pux\nOpenRouter / credential openrouter\n"
                                                   "Claude anthropic\nNote openai");
    }
    void readsEachFormat() {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, list);
        QCOMPARE(listed(file.toStdString()), list);
        QVERIFY(found(file.toStdString(), kOpenRouterKey));
        // With the mark that Windows puts in front of a text.
        if (!file.startsWith("PK")) QCOMPARE(listed("\xef\xbb\xbf" + file.toStdString()), list);
    }

    void anyFileMayBreakOffAnywhere_data() { readsEachFormat_data(); }
    void anyFileMayBreakOffAnywhere() {
        QFETCH(QByteArray, file);
        const std::string whole = file.toStdString();
        const bool mustBeWhole = whole.starts_with("PK") || whole.starts_with("{");
        std::size_t most = 0;
        for (std::size_t size = 0; size < whole.size(); ++size) {
            // In a block of exactly its size, so that the address sanitizer sees the first byte read too far.
            const std::vector<char> exact(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
            const auto preview = parseImport({exact.data(), exact.size()}, "file");
            if (mustBeWhole) QVERIFY2(!preview, std::to_string(size).c_str());
            if (!preview) {
                const std::string name = errorName(preview.error());
                QVERIFY2(name.starts_with("import_"), preview.error().context.c_str());
                continue;
            }
            most = std::max(most, preview->candidates.size());
        }
        const auto all = parseImport(whole, "file");
        VERIFY_OK(all);
        QVERIFY(most <= all->candidates.size());
    }

    void oneChangedByteNeverBreaksTheReader_data() { readsEachFormat_data(); }
    void oneChangedByteNeverBreaksTheReader() {
        QFETCH(QByteArray, file);
        for (qsizetype at = 0; at < file.size(); ++at)
            for (const char step : {'\x01', '\x20', '\x80', '\xff'}) {
                std::string changed = file.toStdString();
                changed[static_cast<std::size_t>(at)] =
                    static_cast<char>(changed[static_cast<std::size_t>(at)] ^ step);
                const auto preview = parseImport(changed, "file");
                QVERIFY(preview || errorName(preview.error()).starts_with("import_"));
            }
    }

    void looksOnlyAtWhatCanBeAKey() {
        // Passwords that happen to be there, our own keys, and a key with a space in it.
        const std::string file = "folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,"
                                 "login_password,login_totp\r\n"
                                 ",,login,bank,,,0,,me,hunter2hunter2hunter2,\r\n"
                                 ",,login,short,,,0,,me,sk-short,\r\n"
                                 ",,login,ours,,,0,,me,rk_live_8Qm2ZxT4bLpA_"
                                 "0123456789012345678901234567890123456789012_abcdef,\r\n"
                                 ",,login,spaced,,,0,,me,sk-or-v1-abc def ghi jkl mno,\r\n";
        QCOMPARE(listed(file), QByteArray("bitwarden-csv"));
        QCOMPARE(listed("API_KEY=rk_live_8Qm2ZxT4bLpA_x\nOPENAI_API_KEY=rk_kill_8Qm2ZxT4bLpA_xyz0123\n"),
                 QByteArray("env"));
        // A key of Stripe may begin like ours.
        QCOMPARE(listed("S=rk_live_51AbCdEfGhIjKlMnOpQr\n"), QByteArray("env\nS stripe"));
    }

    void takesEachKeyOnce() {
        const std::string file = std::string("A=") + kOpenRouterKey + "\nB='" + kOpenRouterKey + "'\n";
        QCOMPARE(listed(file), QByteArray("env\nA openrouter"));
    }

    void readsEnvLinesAsShellsDo_data() {
        QTest::addColumn<QByteArray>("line");
        const QByteArray key = kOpenRouterKey;
        for (const QByteArray& line :
             {"K=" + key, "  export K=" + key, "K = " + key, "K=\"" + key + "\"", "K='" + key + "' # mine",
              "K=" + key + "\t# mine", "K=" + key + "\r", "K=\"" + key + "\"\r", "export\tK=" + key + " "})
            QTest::newRow(line.constData()) << line;
    }
    void readsEnvLinesAsShellsDo() {
        QFETCH(QByteArray, line);
        for (const QByteArray& file : {line, "# first\n" + line + "\nX=1\n", "P=\"a\nB=c\nd\"\n" + line})
            QVERIFY2(found(file.toStdString(), kOpenRouterKey), file.constData());
    }
    void doesNotTakeALineInsideAValueForOneOfItsOwn() {
        const std::string file =
            std::string("PEM=\"-----BEGIN-----\nK=") + kOpenRouterKey + "\n-----END-----\"\n";
        QCOMPARE(listed(file), QByteArray("env"));
    }

    void saysHowToExportFromBitwardenWithoutEncryption() {
        const auto refused =
            parseImport(R"({"encrypted":true,"passwordProtected":true,"salt":"x","data":"2.abc"})", "b.json");
        VERIFY_NAMED(refused, "import_encrypted");
        QVERIFY(refused.error().context.find(".json") != std::string::npos);
        VERIFY_NAMED(parseImport(R"({"encKeyValidation_DO_NOT_EDIT":"2.a","items":[]})", "b.json"),
                     "import_encrypted");
    }

    void refusesWhatItDoesNotKnow() {
        VERIFY_NAMED(parseImport("", "x"), "import_unknown");
        VERIFY_NAMED(parseImport("hello\nworld\n", "x.txt"), "import_unknown");
        VERIFY_NAMED(parseImport("[1,2]", "x.json"), "import_unknown");
        VERIFY_NAMED(parseImport("a,b,c\n1,2,3\n", "x.csv"), "import_unknown");
        VERIFY_OK(parseImport("# nothing yet\n", "/home/me/project/.env"));
    }

    void refusesBrokenText() {
        VERIFY_NAMED(parseImport(std::string("A=b\0c", 5), ".env"), "import_damaged");
        for (const char* broken :
             {"A=\xff", "A=\xc3", "A=\xc0\xaf", "A=\xed\xa0\x80", "A=\xf5\x80\x80\x80", "A=\xe0\x80\x80"})
            VERIFY_NAMED(parseImport(broken, ".env"), "import_damaged");
        VERIFY_NAMED(parseImport(std::string("\xff\xfe"
                                             "A\0=\0",
                                             6),
                                 ".env"),
                     "import_damaged");
        VERIFY_OK(parseImport("A=\xc3\xa4\xe2\x82\xac\xf0\x9f\x94\x91\n", ".env"));
    }

    void refusesDamagedTables() {
        const std::string head = "Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes\n";
        VERIFY_NAMED(parseImport(head + "a,b,c,\"d,,,,,\n", "x.csv"), "import_damaged");
        VERIFY_NAMED(parseImport(head + "a,b,c,\"d\"x,,,,\n", "x.csv"), "import_damaged");
        VERIFY_NAMED(parseImport(head + "a,b,c,d\"x,,,,\n", "x.csv"), "import_damaged");
        VERIFY_NAMED(parseImport(head + std::string(300 << 10, 'x') + "\n", "x.csv"), "import_too_large");
        VERIFY_NAMED(parseImport(head + "\"" + std::string(300 << 10, 'x') + "\"\n", "x.csv"),
                     "import_too_large");
        VERIFY_NAMED(parseImport(head + std::string(100, ',') + "\n", "x.csv"), "import_too_large");
        std::string long_ = head;
        for (std::size_t i = 0; i < CsvReader::kMostRecords; ++i)
            long_ += "a\n";
        VERIFY_NAMED(parseImport(long_, "x.csv"), "import_too_large");
    }

    void refusesDeepAndCrowdedJson() {
        VERIFY_NAMED(parseImport("{\"a\":" + std::string(100, '['), "x.json"), "import_too_large");
        VERIFY_NAMED(parseImport("{\"a\":" + std::string(70, '[') + std::string(70, ']') + "}", "x.json"),
                     "import_too_large");
        std::string crowd = "{\"a\":[[]";
        for (int i = 0; i < 600'000; ++i)
            crowd += ",[]";
        VERIFY_NAMED(parseImport(crowd + "]}", "x.json"), "import_too_large");
        // Brackets and commas inside a text are none.
        VERIFY_OK(parseImport("{\"a\":\"" + std::string(100, '[') + "\\\"" + std::string(100, '[') + "\"}",
                              "x.json"));
        VERIFY_NAMED(parseImport("{\"a\":1} x", "x.json"), "import_damaged");
    }

    void refusesMoreThanAPersonWouldHave() {
        std::string many;
        for (int i = 0; i < 501; ++i)
            many += "K" + std::to_string(i) + "=sk-or-v1-canary-" + std::to_string(1'000'000 + i) + "\n";
        VERIFY_NAMED(parseImport(many, ".env"), "import_too_large");
        VERIFY_NAMED(parseImport(std::string((16u << 20) + 1, 'x'), ".env"), "import_too_large");
        VERIFY_NAMED(parseImport(std::string(100'001, '\n') + "A=b", ".env"), "import_too_large");
    }

    void stopsAZipBombByCounting() {
        std::string bomb = "{\"a\":\"" + std::string(40u << 20, 'x') + "\"}";
        const std::string archive = onePuxSample(bomb);
        QVERIFY(archive.size() < 100'000);
        VERIFY_NAMED(parseImport(archive, "x.1pux"), "import_too_large");
    }
    void refusesArchivesThatAreNoExport() {
        VERIFY_NAMED(parseImport(zipOf({{"other.txt", "x"}}), "x.1pux"), "import_unknown");
        VERIFY_NAMED(parseImport("PK\x03\x04 and nothing", "x.1pux"), "import_damaged");
        VERIFY_NAMED(parseImport(onePuxSample("{\"a\":"), "x.1pux"), "import_damaged");
        VERIFY_NAMED(parseImport(onePuxSample("{\"a\":\"\xff\"}"), "x.1pux"), "import_damaged");
        // The attachments beside it are nobody's business, however large they say they are.
        QVERIFY(found(zipOf({{"files/big", std::string(20u << 20, 'x')}, {"export.data", onePuxJson()}}),
                      kOpenRouterKey));
        // A changed byte of the packed data does not fit its checksum.
        std::string archive = zipOf({{"export.data", onePuxJson()}});
        archive[60] = static_cast<char>(archive[60] ^ 0x55);
        VERIFY_NAMED(parseImport(archive, "x.1pux"), "import_damaged");
    }

    void namesAreSafeToShow() {
        QCOMPARE(bytes(shownName("a\x1b[2Jb\n")), QByteArray("a[2Jb"));
        QCOMPARE(bytes(shownName("")), QByteArray("unnamed"));
        const std::string longName = std::string(79, 'x') + "\xe2\x82\xac";
        QCOMPARE(bytes(shownName(longName)), QByteArray(79, 'x'));
    }
};

QTEST_GUILESS_MAIN(ImportTest)
#include "import_test.moc"
