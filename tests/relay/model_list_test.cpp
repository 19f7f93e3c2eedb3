// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/model_list.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::relay;

namespace {

bool isGood(std::string_view model) { return model.starts_with("good"); }

QByteArray filtered(const std::string& text, const std::vector<std::size_t>& cuts = {}) {
    ModelList list(isGood);
    std::string out;
    std::size_t at = 0;
    for (const std::size_t cut : cuts) {
        list.feed(std::string_view(text).substr(at, cut - at), out);
        at = cut;
    }
    list.feed(std::string_view(text).substr(at), out);
    return QByteArray::fromStdString(out);
}

const std::string kOpenAi =
    "{\"object\":\"list\",\"data\":[{\"id\":\"bad-1\",\"object\":\"model\"},\n  "
    "{\"id\":\"good-1\",\"x\":[1,{}]}, "
    "{\"id\":\"bad]}\\\"-2\"},{\"id\":\"good \\u00fc\",\"s\":\"}]\"}] , \"has_more\":false}\n";
const char* const kOpenAiLeft =
    "{\"object\":\"list\",\"data\":[{\"id\":\"good-1\",\"x\":[1,{}]},{\"id\":\"good "
    "\\u00fc\",\"s\":\"}]\"}] , \"has_more\":false}";

} // namespace

class ModelListTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leavesWhatTheKeyMayUseAsItWas() { QCOMPARE(filtered(kOpenAi), QByteArray(kOpenAiLeft)); }

    void isTheSameAtEverySplit() {
        for (std::size_t a = 0; a <= kOpenAi.size(); ++a)
            for (std::size_t b = a; b <= kOpenAi.size(); b += 5)
                QCOMPARE(filtered(kOpenAi, {a, b}), QByteArray(kOpenAiLeft));
    }

    void knowsEachProvidersShape_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("google") << QByteArray(
                                       "{\"models\":[{\"name\":\"models/good-1\"},{\"name\":\"models/bad\"}],"
                                       "\"nextPageToken\":\"t\"}")
                                << QByteArray(
                                       "{\"models\":[{\"name\":\"models/good-1\"}],\"nextPageToken\":\"t\"}");
        QTest::newRow("google, compatible")
            << QByteArray("{\"data\":[{\"id\":\"models/bad\"},{\"id\":\"models/good\"}]}")
            << QByteArray("{\"data\":[{\"id\":\"models/good\"}]}");
        QTest::newRow("openrouter, whose names are for people")
            << QByteArray(
                   "{\"data\":[{\"name\":\"good Model\",\"id\":\"bad\"},{\"id\":\"good\",\"name\":\"Bad\"}]}")
            << QByteArray("{\"data\":[{\"id\":\"good\",\"name\":\"Bad\"}]}");
        QTest::newRow("anthropic")
            << QByteArray("{\"data\":[{\"type\":\"model\",\"id\":\"bad\"}],\"first_id\":\"bad\","
                          "\"has_more\":true}")
            << QByteArray("{\"data\":[],\"first_id\":\"bad\",\"has_more\":true}");
    }
    void knowsEachProvidersShape() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, left);
        QCOMPARE(filtered(text.toStdString()), left);
    }

    void leavesOutWhatHasNoSoundName() {
        QCOMPARE(
            filtered(
                "{\"data\":[1,null,\"good\",[\"good\"],{},{\"x\":\"good\"},{\"id\":7},{\"id\":[\"good\"]}]}"),
            QByteArray("{\"data\":[]}"));
        QCOMPARE(
            filtered("{\"data\":[{\"id\":\"good\",\"id\":\"bad\"},{\"id\":\"bad\",\"\\u0069d\":\"good\"}]}"),
            QByteArray("{\"data\":[]}"));
        QCOMPARE(filtered("{\"data\":[{\"id\":\"good\" \"x\":1},{\"id\":\"good\"}]}"),
                 QByteArray("{\"data\":[{\"id\":\"good\"}]}"));
    }

    void isNotFooledByNames() {
        QCOMPARE(filtered("{\"d\\u0061ta\":[{\"id\":\"bad\"}]}"), QByteArray("{\"d\\u0061ta\":[]}"));
        QCOMPARE(filtered("{\"data\":[{\"id\":\"bad\"}],\"data\":[{\"id\":\"bad\"}]}"),
                 QByteArray("{\"data\":[],\"data\":[]}"));
        QCOMPARE(filtered("{\"data\":{\"data\":[{\"id\":\"bad\"}]}}"),
                 QByteArray("{\"data\":{\"data\":[{\"id\":\"bad\"}]}}")); // No client looks there.
        QCOMPARE(filtered("{\"n\":\"data\",\"x\":[1]}"), QByteArray("{\"n\":\"data\",\"x\":[1]}"));
    }

    void anAnswerThatIsNoObjectIsEmpty() {
        QCOMPARE(filtered("[{\"id\":\"good\"}]"), QByteArray("{}"));
        QCOMPARE(filtered("<html>bad</html>"), QByteArray("{}"));
        QCOMPARE(filtered(" \n"), QByteArray());
        QCOMPARE(filtered("{}{\"data\":[{\"id\":\"bad\"}]}"), QByteArray("{}"));
    }

    void aHugeElementIsLeftOutAndTheNextIsRead() {
        const std::string huge = "{\"id\":\"good\",\"x\":\"" + std::string(300'000, 'x') + "\"}";
        QCOMPARE(filtered("{\"data\":[" + huge + ",{\"id\":\"good\"}]}"),
                 QByteArray("{\"data\":[{\"id\":\"good\"}]}"));
    }

    void readsTheModelOfAPath() {
        QCOMPARE(modelInPath("/models/gpt-4o"), std::string("gpt-4o"));
        QCOMPARE(modelInPath("/models/openai/gpt-4o:free/endpoints"), std::string("openai/gpt-4o:free"));
        QCOMPARE(modelInPath("/model/openai/gpt-4o"), std::string("openai/gpt-4o"));
        QCOMPARE(modelInPath("/openai/models/gemini-2.0-flash"), std::string("gemini-2.0-flash"));
    }

    void passesErrorsAsTheyAre() {
        const auto meter = makeModelListMeter(isGood);
        meter->begin({404, "application/json", {}, {}});
        std::string out;
        meter->feed("{\"data\":[{\"id\":\"bad\"}]}", out);
        QCOMPARE(out, std::string("{\"data\":[{\"id\":\"bad\"}]}"));
        QVERIFY(meter->settle(AnswerEnd::Complete).row.mode == journal::SettleMode::None);
    }
};

QTEST_APPLESS_MAIN(ModelListTest)
#include "model_list_test.moc"
