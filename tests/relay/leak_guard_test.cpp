// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/leak_guard.h"

#include <QtTest>
#include <map>
#include <random>

using namespace rubber;
using namespace rubber::relay;

namespace {

/// What all keys of this vendor begin with may pass; in base64 it is this long.
constexpr std::size_t kWords = 12;
const std::string kKey = "sk-or-v1-9f8e7d6c5b4a39281706f5e4d3c2b1a0/+\"x";

std::shared_ptr<const LeakPatterns> patterns(const std::string& key = kKey) {
    return std::make_shared<LeakPatterns>(Secret(std::string_view(key)));
}

struct Watched {
    std::string passed;
    bool leaked = false;
    std::size_t mostHeld = 0;
};

Watched watch(const std::shared_ptr<const LeakPatterns>& known, const std::string& text,
              const std::vector<std::size_t>& cuts, LeakGuard::Sought sought = LeakGuard::Sought::Key) {
    LeakGuard guard(known, sought);
    Watched result;
    std::size_t at = 0;
    const auto feed = [&](std::size_t to) {
        const auto step = guard.feed(std::string_view(text).substr(at, to - at));
        result.passed.append(step.before).append(step.clean);
        result.leaked = result.leaked || step.leaked;
        at = to;
        if (!result.leaked) result.mostHeld = std::max(result.mostHeld, at - result.passed.size());
    };
    for (const std::size_t cut : cuts)
        feed(cut);
    feed(text.size());
    if (!result.leaked) result.passed += guard.finish();
    return result;
}

std::string percent(const std::string& text, const char* form, bool all) {
    std::string out;
    for (const char c : text) {
        char code[8];
        std::snprintf(code, sizeof code, form, static_cast<unsigned>(static_cast<unsigned char>(c)));
        const bool plain =
            std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_' || c == '.' || c == '~';
        out += plain && !all ? std::string(1, c) : std::string(code);
    }
    return out;
}

std::string upper(std::string text) {
    for (char& c : text)
        c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return text;
}

std::map<std::string, std::string> encodings() {
    std::map<std::string, std::string> forms;
    forms["raw"] = kKey;
    forms["json"] = kKey.substr(0, kKey.size() - 2) + "\\\"x";
    std::string slashes = forms["json"];
    slashes.insert(slashes.find('/'), "\\");
    forms["json slashes"] = slashes;
    forms["percent"] = percent(kKey, "%%%02X", false);
    forms["percent lower"] = percent(kKey, "%%%02x", false);
    forms["percent all"] = percent(kKey, "%%%02X", true);
    forms["percent all lower"] = percent(kKey, "%%%02x", true);
    forms["hex"] = toHex(kKey);
    forms["hex upper"] = upper(toHex(kKey));
    for (int shift = 0; shift < 3; ++shift)
        for (const std::string after : {"", "y", "yz"}) {
            const std::string text =
                std::string("ab").substr(0, static_cast<std::size_t>(shift)) + kKey + after;
            forms["base64 " + std::to_string(shift) + after] = toBase64(text);
            forms["base64url " + std::to_string(shift) + after] = toBase64Url(text);
        }
    return forms;
}

} // namespace

class LeakGuardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsEveryFormAtEverySplit() {
        const auto known = patterns();
        for (const auto& [name, form] : encodings()) {
            const std::string text = "{\"a\":\"" + form + "\"} and more text behind it";
            for (std::size_t cut = 0; cut <= text.size(); ++cut) {
                const Watched result = watch(known, text, {cut});
                QVERIFY2(result.leaked, (name + " cut at " + std::to_string(cut)).c_str());
                QVERIFY2(text.starts_with(result.passed), name.c_str());
                QVERIFY2(result.passed.size() <= 6 + 3 * kWords, name.c_str());
                QVERIFY2(!result.passed.ends_with(form.substr(form.size() / 2)), name.c_str());
            }
        }
    }

    void findsEveryFormByteByByte() {
        const auto known = patterns();
        for (const auto& [name, form] : encodings()) {
            const std::string text = "xx" + form;
            std::vector<std::size_t> cuts;
            for (std::size_t i = 1; i < text.size(); ++i)
                cuts.push_back(i);
            const Watched result = watch(known, text, cuts);
            QVERIFY2(result.leaked, name.c_str());
            QVERIFY2(result.passed.size() <= 6 + 3 * kWords, name.c_str());
        }
    }

    void findsItAtEveryPlaceOfABigPiece() {
        const auto known = patterns();
        for (std::size_t at = 0; at < 300; ++at) {
            const std::string text = std::string(at, 's') + kKey + std::string(300 - at, 'k');
            QVERIFY(watch(known, text, {}).leaked);
        }
    }

    void passesCleanTextUnchangedAtEverySplit() {
        const auto known = patterns();
        const std::string text = "sk-or-v1-9f8e7d6c is not the key, nor is "
                                 "sk-or-v1-9f8e7d6c5b4a39281706f5e4d3c2b1a1; %73%6b c2stb3It 736b2d";
        for (std::size_t a = 0; a <= text.size(); ++a)
            for (std::size_t b = a; b <= text.size(); b += 3) {
                const Watched result = watch(known, text, {a, b});
                QVERIFY(!result.leaked);
                QCOMPARE(result.passed, text);
                QVERIFY(result.mostHeld < known->longest());
            }
    }

    void holdsBackNothingThatIsNoBeginning() {
        const auto known = patterns();
        const Watched result = watch(known, "data: {\"x\":1}\n\n", {});
        QCOMPARE(result.mostHeld, std::size_t{0});
        LeakGuard guard(known);
        QCOMPARE(guard.feed("hello sk-or-v1-9f8e").clean.size(), std::size_t{15});
        const auto step = guard.feed("k then");
        QCOMPARE(step.before, std::string_view("9f8e"));
        QCOMPARE(step.clean, std::string_view("k then"));
    }

    void agreesWithANaiveSearchOnRandomText() {
        const auto known = patterns("abababac");
        std::mt19937 random(7);
        for (int round = 0; round < 3'000; ++round) {
            std::string text;
            const std::size_t size = random() % 60;
            for (std::size_t i = 0; i < size; ++i)
                text.push_back("abc"[random() % 3]);
            if (round % 3 == 0) text.insert(random() % (text.size() + 1), "abababac");
            std::vector<std::size_t> cuts;
            for (std::size_t at = random() % 9; at < text.size(); at += random() % 9)
                cuts.push_back(at);
            const Watched result = watch(known, text, cuts);
            const auto naive = text.find("abababac");
            QCOMPARE(result.leaked, naive != std::string::npos);
            QCOMPARE(result.passed, text.substr(0, naive));
        }
    }

    void findsAKnownVendorsKeyWithoutItsWords() {
        const std::string key = "sk-ant-api03-Abcd1234Efgh5678-_jk";
        const auto known = patterns(key);
        QVERIFY(watch(known, "Abcd1234Efgh5678-_jk", {}).leaked);
        QVERIFY(watch(known, toHex("Abcd1234Efgh5678-_jk"), {}).leaked);
        QVERIFY(!watch(known, "sk-ant-api03-", {}).leaked);
        // Of others nobody knows which part is the secret.
        QVERIFY(!watch(patterns("my-own-Abcd1234Efgh5678"), "Abcd1234Efgh5678", {}).leaked);
    }

    void findsTheEndsOfAMaskedKeyAtEverySplit() {
        const std::string key = "sk-or-v1-9f8e7d6c5b4a39281706f5e4d3c2b1a0";
        const auto known = patterns(key);
        const std::string shown[] = {"sk-or-v1-9f8e7d6c...b1a0", "sk-or-v1-****d3c2b1a0",
                                     "sk-or-v1-9f8e7d6c5b4a****"};
        for (const std::string& masked : shown)
            for (std::size_t a = 0; a <= masked.size(); ++a)
                for (std::size_t b = a; b <= masked.size(); ++b) {
                    const auto result = watch(known, masked, {a, b}, LeakGuard::Sought::Ends);
                    QVERIFY2(result.leaked, masked.c_str());
                    QVERIFY(masked.starts_with(result.passed));
                    QVERIFY(!watch(known, masked, {a, b}).leaked);
                }
        const std::string harmless[] = {"sk-or-v1-9f8...1a0", "sk-or-v1-9f8e7d6...3c2b1a0", "sk-...b1a0"};
        for (const std::string& masked : harmless)
            for (std::size_t a = 0; a <= masked.size(); ++a) {
                const auto result = watch(known, masked, {a}, LeakGuard::Sought::Ends);
                QVERIFY2(!result.leaked, masked.c_str());
                QCOMPARE(result.passed, masked);
                QVERIFY(result.mostHeld < known->longestEnd());
            }
    }

    void passesNothingAfterALeak() {
        LeakGuard guard(patterns());
        QVERIFY(guard.feed(kKey).leaked);
        const auto step = guard.feed("more");
        QVERIFY(step.leaked && step.clean.empty() && step.before.empty());
        QVERIFY(guard.finish().empty());
    }

    void findsTheKeyAnywhereInAWholeTextWhateverEscapesItHas() {
        const auto known = patterns();
        for (const auto& [name, form] : encodings())
            QVERIFY2(known->anywhereIn("x-request-id: " + form + "\r\n\r\n"), name.c_str());
        std::string some = kKey;
        some.replace(3, 1, "%6f");
        QVERIFY(known->anywhereIn(some));
        QVERIFY(!known->anywhereIn(kKey.substr(10)));
        QVERIFY(!known->anywhereIn(""));
        QVERIFY(!patterns("sk-1234")->anywhereIn("sk-1234"));
    }

    void aShortKeyGivesNoPatterns() {
        const auto known = patterns("sk-1234");
        QCOMPARE(known->count(), std::size_t{0});
        QCOMPARE(watch(known, "sk-1234", {}).passed, std::string("sk-1234"));
    }

    void theCacheNoticesAnotherKeyUnderTheSameId() {
        LeakPatternCache cache;
        const UpstreamKeyId id("uk_1");
        const auto first = cache.get(id, Secret(std::string_view("sk-aaaaaaaaaaaa")));
        QCOMPARE(cache.get(id, Secret(std::string_view("sk-aaaaaaaaaaaa"))), first);
        QVERIFY(cache.get(id, Secret(std::string_view("sk-bbbbbbbbbbbb"))) != first);
    }
};

QTEST_APPLESS_MAIN(LeakGuardTest)
#include "leak_guard_test.moc"
