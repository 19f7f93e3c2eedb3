// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/json_array_splitter.h"

#include <QtTest>

using namespace rubber::relay;

namespace {

/// The elements of `text` fed in pieces of `size` bytes.
std::vector<std::string> elements(std::string_view text, std::size_t size, std::size_t limit = 1 << 20) {
    JsonArraySplitter splitter(limit);
    std::vector<std::string> found;
    for (std::size_t begin = 0; begin < text.size(); begin += size) {
        const std::string_view piece = text.substr(begin, size);
        std::size_t at = 0;
        while (at < piece.size() && splitter.next(piece, at)) {
            at = splitter.event().end;
            found.push_back((splitter.event().oversized ? "!" : "") + std::string(splitter.event().data));
        }
    }
    return found;
}

} // namespace

class JsonArraySplitterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsElementsHoweverTheArrayIsCut() {
        const std::string text = "[{\"a\":\"}]{[\\\"\\\\\"},\r\n{\"b\":[{},[1]]}\n,\n7, \"x\", {} ]\n";
        const std::vector<std::string> wanted{"{\"a\":\"}]{[\\\"\\\\\"}", "{\"b\":[{},[1]]}", "{}"};
        for (std::size_t size = 1; size <= text.size(); ++size)
            QCOMPARE(elements(text, size), wanted);
    }

    void saysWhereAnElementEnds() {
        JsonArraySplitter splitter;
        const std::string_view text = "[{\"a\":1},{";
        QVERIFY(!splitter.any());
        QVERIFY(splitter.next(text, 0));
        QCOMPARE(splitter.event().end, std::size_t{8});
        QVERIFY(splitter.any());
        QVERIFY(!splitter.next(text, 8));
    }

    void keepsNoMoreThanItsLimit() {
        const std::string text = "[{\"a\":\"" + std::string(100, 'x') + "\"},{\"b\":1}]";
        for (std::size_t size = 1; size <= text.size(); ++size)
            QCOMPARE(elements(text, size, 20),
                     (std::vector<std::string>{"!{\"a\":\"" + std::string(14, 'x'), "{\"b\":1}"}));
    }

    void takesWhateverItIsGiven() {
        for (const char* text : {"", "]", "}}}}", "[[[", "null", "{", "[{\"", "{\"a\":}{]"})
            for (const std::size_t size : {std::size_t{1}, std::size_t{64}})
                QVERIFY(elements(text, size).size() <= 2);
        QCOMPARE(elements("{\"error\":{}}", 3), std::vector<std::string>{"{\"error\":{}}"});
    }
};

QTEST_APPLESS_MAIN(JsonArraySplitterTest)
#include "json_array_splitter_test.moc"
