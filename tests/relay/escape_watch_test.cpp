// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/escape_watch.h"

#include <QtTest>
#include <random>

using namespace rubber;
using namespace rubber::relay;

namespace {

const std::string kKey = "sk-or-v1-0123/abcdef89abab";

std::shared_ptr<const EscapeAutomaton> automaton() {
    return std::make_shared<const EscapeAutomaton>(Secret(std::string_view(kKey)));
}

struct Passed {
    std::string text;
    bool leaked = false;
};

/// `text` in pieces that end at `cuts`.
Passed pass(const std::string& text, const std::vector<std::size_t>& cuts) {
    EscapeWatch watch(automaton());
    Passed passed;
    std::size_t at = 0;
    const auto piece = [&](std::size_t end) {
        const auto step = watch.feed(std::string_view(text).substr(at, end - at));
        passed.text.append(step.before).append(step.clean);
        passed.leaked = passed.leaked || step.leaked;
        at = end;
    };
    for (const std::size_t cut : cuts)
        piece(cut);
    piece(text.size());
    passed.text += watch.finish();
    return passed;
}

std::string unicode(char c, bool upper) {
    char text[8];
    std::snprintf(text, sizeof text, upper ? "\\u%04X" : "\\u%04x", static_cast<unsigned>(c));
    return text;
}

std::string percent(char c, bool upper) {
    char text[8];
    std::snprintf(text, sizeof text, upper ? "%%%02X" : "%%%02x", static_cast<unsigned>(c));
    return text;
}

/// The key with each character in a form chosen by `random`.
std::string mixed(std::mt19937& random) {
    std::string out;
    for (const char c : kKey)
        switch (random() % 5) {
        case 0:
            out += unicode(c, false);
            break;
        case 1:
            out += percent(c, true);
            break;
        case 2:
            out += c == '/' ? "\\/" : unicode(c, true);
            break;
        case 3:
            out += percent(c, false);
            break;
        default:
            out += c;
        }
    return out;
}

} // namespace

class EscapeWatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheKeyHoweverEachCharacterIsEscapedAndWhereverItIsCut() {
        std::mt19937 random(7);
        for (int round = 0; round < 60; ++round) {
            const std::string form = mixed(random);
            const std::string text = "data: {\"a\":\"x\\n 50% " + form + "\"}";
            const std::size_t begins = text.find(form);
            for (std::size_t cut = 0; cut <= text.size(); ++cut) {
                const Passed passed = pass(text, {cut});
                QVERIFY2(passed.leaked, text.c_str());
                QVERIFY(passed.text.size() <= begins);
                QCOMPARE(passed.text, text.substr(0, passed.text.size()));
            }
        }
    }

    void findsItByteByByte() {
        std::mt19937 random(11);
        for (int round = 0; round < 50; ++round) {
            const std::string text = "{\"sk-or-v1-\":\"" + mixed(random) + "\"}";
            std::vector<std::size_t> cuts;
            for (std::size_t i = 1; i < text.size(); ++i)
                cuts.push_back(i);
            QVERIFY2(pass(text, cuts).leaked, text.c_str());
        }
    }

    void lettingEverythingElseThroughUnchanged() {
        const std::string pieces[] = {"sk-or-v1-0123",
                                      "\\u0073k-or",
                                      "%73k-or-v1-0123%2fabcdef89aba",
                                      "\\",
                                      "%",
                                      "\\u00",
                                      "\\n",
                                      "plain text ",
                                      "sk-or-v1-0123/abcdef89aba",
                                      "%zz",
                                      "\\uzzzz",
                                      "s",
                                      "ab"};
        std::mt19937 random(3);
        for (int round = 0; round < 4'000; ++round) {
            std::string text;
            for (int i = 0; i < 8; ++i)
                text += pieces[random() % std::size(pieces)] + (random() % 3 ? " " : "");
            std::vector<std::size_t> cuts;
            for (std::size_t at = random() % 9 + 1; at < text.size(); at += random() % 9 + 1)
                cuts.push_back(at);
            const Passed passed = pass(text, cuts);
            const Passed whole = pass(text, {});
            QCOMPARE(passed.leaked, whole.leaked);
            if (!passed.leaked) QCOMPARE(passed.text, text);
        }
    }

    void aShortKeyIsNotLookedFor() {
        EscapeWatch watch(std::make_shared<const EscapeAutomaton>(Secret(std::string_view("short"))));
        QCOMPARE(watch.feed("%73hort").clean, std::string_view("%73hort"));
        EscapeWatch none(nullptr);
        QCOMPARE(none.feed("%73hort").clean, std::string_view("%73hort"));
    }
};

QTEST_APPLESS_MAIN(EscapeWatchTest)
#include "escape_watch_test.moc"
