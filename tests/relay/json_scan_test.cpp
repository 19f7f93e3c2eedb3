// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/json_scan.h"

#include <QtTest>
#include <sstream>

using namespace rubber::relay;
using Token = JsonScanner::Token;

namespace {

/// "" when sound, else the reason.
std::string verdict(std::string_view text, JsonLimits limits = {}) {
    JsonScanner scan(text, limits);
    for (;;) {
        const Token token = scan.next();
        if (token == Token::End) return {};
        if (token == Token::Error) return scan.error();
    }
}

std::string nested(std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); }

std::string object(std::size_t keys) {
    std::string out = "{";
    for (std::size_t i = 0; i < keys; ++i)
        out += (i ? "," : "") + ("\"k" + std::to_string(i) + "\":0");
    return out + "}";
}

struct Bad {
    std::string text;
    const char* why;
};

std::vector<Bad> corpus() {
    using namespace std::string_literals;
    return {
        {"", "truncated"},
        {"   ", "truncated"},
        {"{", "truncated"},
        {"[", "truncated"},
        {"\"", "truncated"},
        {"nul", "truncated"},
        {"nulL", "unexpected_byte"},
        {"True", "unexpected_byte"},
        {"NaN", "unexpected_byte"},
        {"Infinity", "unexpected_byte"},
        {"-Infinity", "bad_number"},
        {"undefined", "unexpected_byte"},
        {"'a'", "unexpected_byte"},
        {"{} {}", "trailing_bytes"},
        {"1 2", "trailing_bytes"},
        {"{}x", "trailing_bytes"},
        {"{}\0"s, "trailing_bytes"},
        {"\xef\xbb\xbf{}", "unexpected_byte"},
        {"[1,]", "unexpected_byte"},
        {"[,1]", "unexpected_byte"},
        {"[1 2]", "expected_comma"},
        {"[1}", "mismatched_bracket"},
        {"{\"a\":1]", "mismatched_bracket"},
        {"{\"a\":1,}", "expected_name"},
        {"{,}", "expected_name"},
        {"{a:1}", "expected_name"},
        {"{'a':1}", "expected_name"},
        {"{1:1}", "expected_name"},
        {"{\"a\"}", "expected_colon"},
        {"{\"a\" 1}", "expected_colon"},
        {"{\"a\"::1}", "unexpected_byte"},
        {"{\"a\":}", "unexpected_byte"},
        {"{\"a\":1 \"b\":2}", "expected_comma"},
        {"]", "unexpected_byte"},
        {"}", "unexpected_byte"},
        {"01", "trailing_bytes"},
        {"-", "bad_number"},
        {"+1", "unexpected_byte"},
        {".5", "unexpected_byte"},
        {"1.", "bad_number"},
        {"1.e5", "bad_number"},
        {"1e", "bad_number"},
        {"1e+", "bad_number"},
        {"-a", "bad_number"},
        {"0x10", "trailing_bytes"},
        {"1_000", "trailing_bytes"},
        {"// c\n1", "unexpected_byte"},
        {"/* c */1", "unexpected_byte"},
        {"\"a\nb\"", "control_character"},
        {"\"a\tb\"", "control_character"},
        {"\"\x01\"", "control_character"},
        {"\"aaaaaaaaaaaaaaa\x1f\"", "control_character"},
        {"\"\0\""s, "control_character"},
        {"\"\\x41\"", "bad_escape"},
        {"\"\\'\"", "bad_escape"},
        {"\"\\u12\"", "bad_escape"},
        {"\"\\u12g4\"", "bad_escape"},
        {"\"\\U0041\"", "bad_escape"},
        {"\"\\ud800\"", "lone_surrogate"},
        {"\"\\udc00\"", "lone_surrogate"},
        {"\"\\ud800\\u0041\"", "lone_surrogate"},
        {"\"\\ud800x\"", "lone_surrogate"},
        {"\"\\udc00\\ud800\"", "lone_surrogate"},
        {"\"\xff\"", "invalid_utf8"},
        {"\"\x80\"", "invalid_utf8"},
        {"\"\xc0\xaf\"", "invalid_utf8"},
        {"\"\xc1\xbf\"", "invalid_utf8"},
        {"\"\xe0\x80\xaf\"", "invalid_utf8"},
        {"\"\xed\xa0\x80\"", "invalid_utf8"},
        {"\"\xf0\x80\x80\xaf\"", "invalid_utf8"},
        {"\"\xf4\x90\x80\x80\"", "invalid_utf8"},
        {"\"\xf5\x80\x80\x80\"", "invalid_utf8"},
        {"\"\xc3\"", "invalid_utf8"},
        {"\"\xe2\x82\"", "invalid_utf8"},
        {"\"aaaaaaaa\xe2\x28\xa1\"", "invalid_utf8"},
        {"[\xa0]", "unexpected_byte"},
        {"{\"a\":1,\"a\":2}", "duplicate_key"},
        {"{\"a\":1,\"\\u0061\":2}", "duplicate_key"},
        {"{\"\\u0061\":1,\"a\":2}", "duplicate_key"},
        {"{\"\\u0061\":1,\"\\u0061\":2}", "duplicate_key"},
        {"{\"a\\/b\":1,\"a/b\":2}", "duplicate_key"},
        {"{\"\":1,\"\":2}", "duplicate_key"},
        {"{\"\\ud83d\\ude00\":1,\"\xf0\x9f\x98\x80\":2}", "duplicate_key"},
        {"[[{\"x\":{\"a\":1,\"b\":2,\"a\":3}}]]", "duplicate_key"},
        {"{\"model\":\"a\",\"messages\":[],\"mod\\u0065l\":\"b\"}", "duplicate_key"},
        {nested(65), "too_deep"},
        {std::string(100'000, '['), "too_deep"},
        {object(10'001), "too_many_keys"},
    };
}

} // namespace

class JsonScanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusesEveryBadDocumentForItsOwnReason() {
        const auto all = corpus();
        QVERIFY(all.size() >= 60);
        for (const Bad& bad : all)
            QVERIFY2(verdict(bad.text) == bad.why,
                     (bad.text.substr(0, 60) + " -> " + verdict(bad.text)).c_str());
    }

    void acceptsSoundDocuments() {
        for (const std::string& good : std::vector<std::string>{"{}",
                                                                "[]",
                                                                " \t\r\n{} \n",
                                                                "null",
                                                                "true",
                                                                "false",
                                                                "0",
                                                                "-0",
                                                                "-0.0e-0",
                                                                "1e5",
                                                                "1E+5",
                                                                "123.456",
                                                                "\"\"",
                                                                "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0000\"",
                                                                "\"\\ud83d\\ude00\"",
                                                                "\"\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80\"",
                                                                "\"\x7f\"",
                                                                "[1,[2,[3]],{\"a\":[]}]",
                                                                "{\"a\":{\"a\":{\"a\":1}},\"b\":{\"a\":2}}",
                                                                "[{\"a\":1},{\"a\":2}]",
                                                                nested(64),
                                                                object(10'000)})
            QVERIFY2(verdict(good).empty(), (good.substr(0, 60) + " -> " + verdict(good)).c_str());
    }

    void everyPrefixIsTruncated() {
        const std::string whole = "{\"model\":\"a\\u00e4b\",\"n\":[1,-2.5e3,true,false,null,{}],\"x\":{\"y\":"
                                  "\"\\ud83d\\ude00 ä€\"}}";
        QVERIFY(verdict(whole).empty());
        for (std::size_t size = 0; size < whole.size(); ++size)
            QVERIFY2(!verdict(whole.substr(0, size)).empty(), whole.substr(0, size).c_str());
    }

    void everySingleByteChangeIsJudgedWithoutHarm() {
        const std::string whole = "{\"model\":\"a\\u00e4b\",\"n\":[1,-2.5e3,true,false,null,{}],\"x\":{\"y\":"
                                  "\"\\ud83d\\ude00 ä€\"}}";
        for (std::size_t at = 0; at < whole.size(); ++at)
            for (int byte = 0; byte < 256; ++byte) {
                std::string changed = whole;
                changed[at] = static_cast<char>(byte);
                std::ignore = verdict(changed);
            }
    }

    void findsStopsAtEveryPlaceOfAnEightByteWord() {
        for (std::size_t length = 0; length < 40; ++length)
            for (const char* stop : {"\n", "\xff", "\\q"})
                for (std::size_t at = 0; at <= length; ++at) {
                    std::string text = std::string(at, '~') + stop + std::string(length - at, 'x');
                    QVERIFY(!verdict("\"" + text + "\"").empty());
                }
    }

    void unescapesNamesAndStrings() {
        JsonScanner scan("{\"\\u006dodel\":\"\\ud83d\\ude00\\n\\\"\\\\\\/A\"}");
        QCOMPARE(scan.next(), Token::ObjectBegin);
        QCOMPARE(scan.next(), Token::Key);
        QVERIFY(scan.is("model"));
        QCOMPARE(scan.next(), Token::String);
        QCOMPARE(scan.text(), std::string("\xf0\x9f\x98\x80\n\"\\/A"));
        QCOMPARE(scan.next(), Token::ObjectEnd);
        QCOMPARE(scan.next(), Token::End);
    }

    void skipsWholeValues() {
        JsonScanner scan("[{\"a\":[1,{\"b\":2}]},\"s\",3]");
        QCOMPARE(scan.next(), Token::ArrayBegin);
        QVERIFY(scan.skip(scan.next()));
        QCOMPARE(scan.next(), Token::String);
        QVERIFY(scan.skip(scan.next()));
        QCOMPARE(scan.next(), Token::ArrayEnd);
    }

    void skippingStillFindsDuplicates() {
        JsonScanner scan("[{\"a\":[1,{\"b\":2,\"b\":3}]}]");
        scan.next();
        QVERIFY(!scan.skip(scan.next()));
        QCOMPARE(std::string(scan.error()), std::string("duplicate_key"));
    }

    void findsANameTwiceHoweverManyThereAre() {
        for (int count = 1; count <= 80; ++count)
            for (const int twin : {0, count / 2, count - 1}) {
                std::string text = "{";
                for (int i = 0; i < count; ++i)
                    text += "\"n" + std::to_string(i) + "\":{\"n0\":1},";
                const std::string sound = text + "\"n\":0}";
                const std::string twice = text + "\"n" + std::to_string(twin) + "\":0}";
                JsonScanner good(sound), bad(twice);
                QVERIFY(good.skip(good.next()));
                QVERIFY(!bad.skip(bad.next()));
                QCOMPARE(std::string(bad.error()), std::string("duplicate_key"));
            }
    }
    void staysAtAnError() {
        JsonScanner scan("[1,]");
        while (scan.next() != Token::Error) {
        }
        QCOMPARE(scan.next(), Token::Error);
    }

    void readsWholeNumbersOnly() {
        QCOMPARE(jsonUnsigned("4096"), std::optional<std::uint64_t>(4096));
        for (const char* text : {"", "-1", "1.0", "1e3", "1234567890123456789"})
            QVERIFY(!jsonUnsigned(text));
    }

    void writesStringsThatItAccepts() {
        std::string bytes;
        for (int i = 0; i < 256; ++i)
            bytes.push_back(static_cast<char>(i));
        std::string out;
        appendJsonString(out, bytes + "\xe2\x82\xac\xf0\x9f");
        QVERIFY2(verdict(out).empty(), verdict(out).c_str());
    }
};

QTEST_APPLESS_MAIN(JsonScanTest)
#include "json_scan_test.moc"
