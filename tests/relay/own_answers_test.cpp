// SPDX-License-Identifier: GPL-3.0-or-later
// moc 6.4 cannot read <compare> before another header of the library.
#include <string>

#include "relay/core/own_answers.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::relay;

class OwnAnswersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsAKeysOwnAndNobodyElses() {
        OwnAnswers answers;
        answers.note(KeyId("a"), "gen-1");
        QVERIFY(answers.has(KeyId("a"), "gen-1"));
        QVERIFY(!answers.has(KeyId("b"), "gen-1"));
        QVERIFY(!answers.has(KeyId("a"), "gen-2"));
        QVERIFY(!answers.has(KeyId("a"), "gen-1 "));
    }
    void noIdIsNobodys() {
        OwnAnswers answers;
        answers.note(KeyId("a"), "");
        QVERIFY(!answers.has(KeyId("a"), ""));
    }
    void forgetsTheOldestFirst() {
        OwnAnswers answers;
        const auto id = [](std::size_t i) { return "gen-" + std::to_string(i); };
        for (std::size_t i = 0; i < OwnAnswers::kMost + 100; ++i) {
            answers.note(KeyId("a"), id(i));
            answers.note(KeyId("a"), id(i)); // Told twice, kept once.
        }
        for (std::size_t i = 0; i < OwnAnswers::kMost + 100; ++i)
            QCOMPARE(answers.has(KeyId("a"), id(i)), i >= 100);
    }
    void anImageKeepsWhatIsKnownAndItsOrder() {
        OwnAnswers answers;
        const auto id = [](std::size_t i) { return "gen-" + std::to_string(i); };
        for (std::size_t i = 0; i < OwnAnswers::kMost + 10; ++i)
            answers.note(KeyId("a"), id(i));
        OwnAnswers again;
        QVERIFY(again.restore(answers.image()));
        again.note(KeyId("a"), "newest");
        QVERIFY(!again.has(KeyId("a"), id(10)));
        QVERIFY(again.has(KeyId("a"), id(11)));
        QVERIFY(again.has(KeyId("a"), "newest"));
    }
    void anImageOfAnotherSizeIsNoneOfOurs() {
        OwnAnswers answers;
        answers.note(KeyId("a"), "gen-1");
        for (const OwnAnswers::Image& image :
             {OwnAnswers::Image{"short", {}},
              OwnAnswers::Image{answers.image().seed, std::vector<std::uint64_t>(OwnAnswers::kMost + 1)}}) {
            QVERIFY(!answers.restore(image));
            QVERIFY(answers.has(KeyId("a"), "gen-1"));
        }
    }
    void readsExactlyOneId() {
        QCOMPARE(idInQuery("/generation?id=gen-1"), std::string_view("gen-1"));
        for (const char* path : {"/generation", "/generation?", "/generation?id=", "/generation?id=a&id=b",
                                 "/generation?id=a&", "/generation?x=1&id=a", "/generation?ID=a"})
            QCOMPARE(idInQuery(path), std::string_view());
    }
};

QTEST_APPLESS_MAIN(OwnAnswersTest)
#include "own_answers_test.moc"
