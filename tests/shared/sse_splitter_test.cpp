// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/usage/sse_splitter.h"

#include <QTest>
#include <algorithm>
#include <vector>

using namespace rubber;

namespace {

struct Seen {
    std::string data, type;
    bool oversized = false;
    bool operator==(const Seen&) const = default;
};

/// Feeds `pieces` one after another and collects the events.
std::vector<Seen> events(const std::vector<std::string>& pieces, std::size_t limit = 1 << 20) {
    SseSplitter splitter(limit);
    std::vector<Seen> seen;
    for (const std::string& piece : pieces) {
        std::size_t offset = 0;
        while (splitter.next(piece, offset)) {
            const auto& event = splitter.event();
            seen.push_back({std::string(event.data), std::string(event.type), event.oversized});
            offset = event.end;
        }
    }
    return seen;
}

std::vector<std::string> bytewise(const std::string& text) {
    std::vector<std::string> pieces;
    for (const char c : text)
        pieces.emplace_back(1, c);
    return pieces;
}

const std::string kStream = "\xef\xbb\xbf: OPENROUTER PROCESSING\n\n"
                            "data: {\"a\":1}\n\n"
                            "event: message_start\r\ndata: one\r\ndata:two\r\n\r\n"
                            "data\rid: 7\rdata:  spaced\r\r"
                            "event:ping\n\n\n\n\r\n\r"
                            "retry: 5\nunknown: x\ndatax: no\n\n"
                            "data: [DONE]\n\n";

const std::vector<Seen> kEvents{{"", ""},          {"{\"a\":1}", ""}, {"one\ntwo", "message_start"},
                                {"\n spaced", ""}, {"", "ping"},      {"", ""},
                                {"[DONE]", ""}};

std::string withLineEnds(std::string text, const char* end) {
    std::string out;
    for (const char c : text) {
        if (c == '\n')
            out += end;
        else
            out += c;
    }
    return out;
}

} // namespace

class SseSplitterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheEvents() { QVERIFY(events({kStream}) == kEvents); }
    void findsTheSameEventsOneByteAtATime() { QVERIFY(events(bytewise(kStream)) == kEvents); }
    void findsTheSameEventsSplitAnywhere() {
        for (std::size_t at = 0; at <= kStream.size(); ++at)
            for (std::size_t length = 0; length < 4 && at + length <= kStream.size(); ++length)
                QVERIFY(events({kStream.substr(0, at), kStream.substr(at, length),
                                kStream.substr(at + length)}) == kEvents);
    }
    void everyLineEndWorks() {
        const std::string text = "event: x\ndata: 1\ndata: 2\n\n: c\n\ndata: 3\n\n";
        const std::vector<Seen> expected{{"1\n2", "x"}, {"", ""}, {"3", ""}};
        for (const char* end : {"\n", "\r", "\r\n"}) {
            const std::string stream = withLineEnds(text, end);
            QVERIFY(events({stream}) == expected);
            QVERIFY(events(bytewise(stream)) == expected);
        }
    }
    void endsJustPastTheBlankLine() {
        const std::string stream = "data: 1\r\n\r\ndata: 2\n\n";
        SseSplitter splitter;
        QVERIFY(splitter.next(stream, 0));
        QCOMPARE(splitter.event().end, std::size_t{11});
        QVERIFY(splitter.next(stream, 11));
        QCOMPARE(splitter.event().end, stream.size());
        QVERIFY(!splitter.next(stream, stream.size()));
    }
    void aCarriageReturnEndsTheEventWithoutWaitingForMore() {
        SseSplitter splitter;
        QVERIFY(splitter.next("data: 1\r\r", 0));
        QVERIFY(!splitter.next("\n", 0));
        QVERIFY(splitter.atBoundary());
        QVERIFY(splitter.next("data: 2\n\n", 0));
        QCOMPARE(splitter.event().data, std::string_view("2"));
    }
    void knowsWhenItStandsBetweenEvents() {
        SseSplitter splitter;
        QVERIFY(splitter.atBoundary());
        QVERIFY(!splitter.next("\n\n", 0));
        QVERIFY(splitter.atBoundary());
        QVERIFY(!splitter.next("d", 0));
        QVERIFY(!splitter.atBoundary());
        QVERIFY(!splitter.next("ata: 1\n", 0));
        QVERIFY(!splitter.atBoundary());
        QVERIFY(splitter.next("\n", 0));
        QVERIFY(splitter.atBoundary());
        QVERIFY(!splitter.next(":", 0));
        QVERIFY(!splitter.atBoundary());
    }
    void anUnfinishedEventIsNoEvent() {
        QVERIFY(events({"data: 1\n"}).empty());
        QVERIFY(events({"data: 1"}).empty());
        QVERIFY(events({""}).empty());
    }
    void dropsDataPastTheLimitAndSaysSo() {
        const std::string stream =
            "data: 0123456789abc\n\ndata: ok\n\ndata: 01234\ndata: 56789\n\ndata: 0123456789\n\n" +
            (": " + std::string(100, 'c')) + "\n\nevent: e\ndata: " + std::string(5000, 'x') + "\n\n";
        const std::vector<Seen> expected{{"0123456789", "", true}, {"ok", ""}, {"01234\n5678", "", true},
                                         {"0123456789", ""},       {"", ""},   {"xxxxxxxxxx", "e", true}};
        QVERIFY(events({stream}, 10) == expected);
        QVERIFY(events(bytewise(stream), 10) == expected);
        for (std::size_t at = 0; at <= stream.size(); at += 3)
            QVERIFY(events({stream.substr(0, at), stream.substr(at)}, 10) == expected);
    }
    void longLinesInManyPiecesAreOneEvent() {
        const std::string data(100'000, 'z');
        std::vector<std::string> pieces{"data: "};
        for (std::size_t at = 0; at < data.size(); at += 1000)
            pieces.push_back(data.substr(at, 1000));
        pieces.emplace_back("\n\n");
        const auto seen = events(pieces);
        QCOMPARE(seen.size(), std::size_t{1});
        QCOMPARE(seen.front().data, data);
        QVERIFY(!seen.front().oversized);
    }
    void aByteOrderMarkCountsOnlyAtTheStart() {
        const std::vector<Seen> expected{{"1", ""}, {"", ""}};
        QVERIFY(events({"\xef\xbb\xbf"
                        "data: 1\n\n\xef\xbb\xbf"
                        "data: 2\n\n"}) == expected);
    }
    void keepsBytesThatAreNotText() {
        const std::string stream("data: a\0b\xff\n\n", 12);
        QCOMPARE(events({stream}).front().data, std::string("a\0b\xff", 4));
    }
};

QTEST_APPLESS_MAIN(SseSplitterTest)
#include "sse_splitter_test.moc"
