// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/root_tap.h"

#include <QtTest>
#include <algorithm>
#include <string>

using namespace rubber::relay;

namespace {
/// JSON with ' for " and | for a backslash, which moc can read.
std::string json(std::string text) {
    std::replace(text.begin(), text.end(), '\'', '"');
    std::replace(text.begin(), text.end(), '|', '\\');
    return text;
}
} // namespace

class RootTapTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheSameHoweverTheTextIsCut() {
        const std::string text = json(" {'a':1 , 'text':'he said |'usage|':{||', "
                                      "'usage' : {'n':[1,{'x':'}]'}],'s':'||'},'es|'c':[],"
                                      "'usage':{'n':2} ,'last':'x'} trailing");
        const std::string quoted = json("es|'c");
        for (std::size_t first = 0; first <= text.size(); ++first)
            for (std::size_t second = first; second <= text.size(); ++second) {
                RootTap tap({"usage", "text", "last", "a", quoted, "none"});
                const std::string_view all = text;
                tap.feed(all.substr(0, first));
                tap.feed(all.substr(first, second - first));
                tap.feed(all.substr(second));
                QCOMPARE(std::string(tap.value("a")), std::string("1 "));
                QCOMPARE(std::string(tap.value("text")), json("'he said |'usage|':{||'"));
                QCOMPARE(std::string(tap.value("usage")), json("{'n':2} ")); // The last of two counts.
                QCOMPARE(std::string(tap.value("last")), json("'x'"));
                QCOMPARE(std::string(tap.value(quoted)), std::string("[]"));
                QVERIFY(tap.value("none").empty());
                QVERIFY(tap.finished());
            }
    }
    void aValueThatHasNotEndedIsNone() {
        RootTap tap({"usage"});
        tap.feed(json("{'usage':{'n':1}"));
        QVERIFY(tap.value("usage").empty());
        QVERIFY(!tap.finished());
    }
    void anOversizedValueIsNoneAndTheNextIsRead() {
        RootTap tap({"big", "small"}, 8);
        tap.feed(json("{'big':'0123456"));
        tap.feed(json("789','small':'1'}"));
        QVERIFY(tap.value("big").empty());
        QCOMPARE(std::string(tap.value("small")), json("'1'"));
    }
};

QTEST_APPLESS_MAIN(RootTapTest)
#include "root_tap_test.moc"
