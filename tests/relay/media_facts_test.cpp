// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/dialects.h"

#include <QtTest>

using namespace rubber::relay;

namespace {

using Facts = tl::expected<RequestFacts, Refusal>;

Facts ask(const Dialect& dialect, const std::string& body, const std::string& type = "application/json") {
    RequestBytes bytes;
    bytes.body = body;
    bytes.contentType = type;
    return dialect.read(bytes);
}

std::string refusedWith(const Facts& facts) {
    return facts ? std::string() : std::string(codeOf(facts.error().code)) + " " + facts.error().subject;
}

/// A JSON body with a model and one more field.
std::string with(const std::string& field) { return R"({"model":"m",)" + field + "}"; }

struct Field {
    std::string name, value;
    std::optional<std::string> fileName = {};
    std::string type = {};
};

std::string formOf(const std::vector<Field>& fields) {
    std::string body;
    for (const Field& field : fields) {
        body += "--B\r\nContent-Disposition: form-data; name=\"" + field.name + "\"";
        if (field.fileName) body += "; filename=\"" + *field.fileName + "\"";
        if (!field.type.empty()) body += "\r\nContent-Type: " + field.type;
        body += "\r\n\r\n" + field.value + "\r\n";
    }
    return body + "--B--\r\n";
}

Facts askForm(const Dialect& dialect, const std::vector<Field>& fields) {
    return ask(dialect, formOf(fields), "multipart/form-data; boundary=B");
}

const Dialect& embeddings = embeddingsDialect(DialectKind::OpenAi);
const Dialect& images = imagesDialect(DialectKind::OpenAi);
const Dialect& speech = speechDialect(DialectKind::OpenAi);
const Dialect& edits = imageEditsDialect(DialectKind::OpenAi);
const Dialect& transcription = transcriptionDialect(DialectKind::OpenAi);

const Field kFile{"file", std::string(50'000, 'x'), "a.mp3", "audio/mpeg"};
const Field kImage{"image", std::string(9'000, 'x'), "a.png", "image/png"};
const Field kModel{"model", "m"};

} // namespace

class MediaFactsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyMediaBodyNamesItsModelOnce() {
        for (const Dialect* dialect : {&embeddings, &images, &speech, &rerankDialect(DialectKind::OpenRouter),
                                       &transcriptionDialect(DialectKind::OpenRouter)}) {
            QVERIFY(refusedWith(ask(*dialect, "{}")).starts_with("model_missing"));
            QVERIFY(refusedWith(ask(*dialect, R"({"model":""})")).starts_with("model_missing"));
            QVERIFY(refusedWith(ask(*dialect, R"({"model":"a","mod\u0065l":"b"})")).starts_with("ambiguous"));
            QVERIFY(refusedWith(ask(*dialect, R"({"model":["a"]})")).starts_with("malformed"));
            QVERIFY(refusedWith(ask(*dialect, "")).starts_with("malformed"));
            const auto facts = ask(*dialect, with(R"("shiny":1)"));
            QCOMPARE(facts->unknownFields, std::vector<std::string>{"shiny"});
        }
        for (const Dialect* dialect : {&edits, &transcription}) {
            QVERIFY(refusedWith(askForm(*dialect, {{"prompt", "p"}})).starts_with("model_missing"));
            QVERIFY(
                refusedWith(askForm(*dialect, {kModel, {"model", "b"}})).starts_with("ambiguous_request"));
            QVERIFY(
                refusedWith(askForm(*dialect, {kModel, {"model[]", "b"}})).starts_with("ambiguous_request"));
            QVERIFY(
                refusedWith(askForm(*dialect, {{"model[]", "b"}})).starts_with("field_not_allowed model[]"));
            QVERIFY(refusedWith(askForm(*dialect, {{"model", "b", "model.txt"}})).starts_with("malformed"));
            QVERIFY(refusedWith(askForm(*dialect, {{"model", "b", {}, "text/plain; charset=utf-16"}}))
                        .starts_with("malformed"));
            QVERIFY(refusedWith(askForm(*dialect, {{"model", "b\r\n"}})).starts_with("malformed"));
            QCOMPARE(askForm(*dialect, {kModel, {"shiny", "1"}})->unknownFields,
                     std::vector<std::string>{"shiny"});
            QVERIFY(refusedWith(ask(*dialect, R"({"model":"m"})")).starts_with("malformed"));
        }
    }

    void embeddingsCountTokensThatComeAsNumbers() {
        const auto text = ask(embeddings, with(R"("input":["a","b"],"dimensions":8,"user":"u")"));
        QVERIFY(text && !text->hasOutput && text->unknownFields.empty());
        QCOMPARE(text->countedTokens, std::uint64_t{0});
        QCOMPARE(ask(embeddings, with(R"("input":[1,2,3])"))->countedTokens, std::uint64_t{3});
        QCOMPARE(ask(embeddings, with(R"("input":[[1,2],[3],[]])"))->countedTokens, std::uint64_t{3});
        for (const char* field : {R"("input":{})", R"("input":[[[1]]])", R"("input":[null])", R"("input":5)",
                                  R"("input":null)", R"("input":[true])"})
            QVERIFY2(refusedWith(ask(embeddings, with(field))).starts_with("malformed"), field);
        QCOMPARE(refusedWith(ask(embeddings, with(R"("input":[{"content":[]}])"))),
                 std::string("field_not_allowed input[].content"));
        QVERIFY(refusedWith(ask(embeddings, with(R"("encoding_format":"int8")")))
                    .starts_with("field_not_allowed"));
    }

    void rerankingCountsSearches() {
        const Dialect& rerank = rerankDialect(DialectKind::OpenRouter);
        const auto few = ask(rerank, with(R"("query":"q","documents":["a",{"text":"b"}],"top_n":1)"));
        QVERIFY(few && !few->hasOutput);
        QCOMPARE(few->billedRequests, std::uint64_t{1});
        std::string many;
        for (int i = 0; i < 150; ++i)
            many += (i ? ",\"" : "\"") + std::string(600, 'd') + "\"";
        QCOMPARE(ask(rerank, with(R"("query":"q","documents":[)" + many + "]"))->billedRequests,
                 std::uint64_t{4});
        QVERIFY(refusedWith(ask(rerank, with(R"("documents":[{"image":"x"}])")))
                    .starts_with("field_not_allowed documents[].image"));
        QVERIFY(refusedWith(ask(rerank, with(R"("documents":[1])"))).starts_with("malformed"));
    }

    void imagesAreBoundedBySizeAndQuality_data() {
        QTest::addColumn<QString>("fields");
        QTest::addColumn<quint64>("count");
        QTest::addColumn<quint64>("tokens");
        const auto row = [](const char* fields, quint64 count, quint64 tokens) {
            QTest::newRow(fields) << fields << count << tokens;
        };
        row(R"("prompt":"p")", 1, 7'100);
        row(R"("n":3)", 3, 21'300);
        row(R"("n":null)", 1, 7'100);
        row(R"("quality":"low","size":"1024x1024")", 1, 800);
        row(R"("quality":"medium","n":2)", 2, 4'000);
        row(R"("quality":"high","size":"1536x1024")", 1, 7'100);
        row(R"("quality":"auto","size":"auto")", 1, 7'100);
        row(R"("quality":"some new word")", 1, 7'100);
        row(R"("quality":"\u006cow")", 1, 800);
        row(R"("size":"3840x2160")", 1, 6 * 7'100);
        row(R"("stream":true,"partial_images":3,"quality":"low")", 1, 1'100);
    }
    void imagesAreBoundedBySizeAndQuality() {
        QFETCH(QString, fields);
        QFETCH(quint64, count);
        QFETCH(quint64, tokens);
        const auto facts = ask(images, with(fields.toStdString()));
        QVERIFY2(facts, refusedWith(facts).c_str());
        QCOMPARE(facts->outputImages, std::uint64_t{count});
        QCOMPARE(facts->outputImageTokens, std::uint64_t{tokens});
        QVERIFY(!facts->hasOutput);
    }

    void imagesWithoutABoundAreRefused() {
        for (const char* field : {R"("n":0)", R"("n":11)", R"("n":"2")", R"("n":1.5)",
                                  R"("partial_images":4)", R"("stream":"true")", R"("size":7)"})
            QVERIFY2(refusedWith(ask(images, with(field))).starts_with("malformed"), field);
        for (const char* field : {R"("size":"big")", R"("size":"99999x1")", R"("size":"0x5")",
                                  R"("size":"9000x9000")", R"("n":2,"stream":true)"})
            QVERIFY2(refusedWith(ask(images, with(field))).starts_with("field_not_allowed"), field);
    }

    void openRoutersImagesHaveReferencesAndResolutions() {
        const Dialect& theirs = imagesDialect(DialectKind::OpenRouter);
        const std::string data(4'000, 'A');
        const std::string body =
            with(R"("input_references":[{"type":"image_url","image_url":{"url":"data:image/png;base64,)" +
                 data + R"("}}],"resolution":"4K","aspect_ratio":"1:1","seed":5)");
        const auto facts = ask(theirs, body);
        QVERIFY(facts);
        QCOMPARE(facts->images, 2u);
        QCOMPARE(facts->outputImageTokens, std::uint64_t{11 * 7'100});
        QVERIFY(facts->textBytes < body.size() - 4'000);
        QCOMPARE(ask(theirs, with(R"("resolution":"2K","size":"1024x1024")"))->outputImageTokens,
                 std::uint64_t{3 * 7'100});
        QVERIFY(refusedWith(ask(theirs, with(R"("resolution":"16K")"))).starts_with("field_not_allowed"));
        QVERIFY(refusedWith(ask(theirs, with(R"("input_references":[{"file_id":"x"}])")))
                    .starts_with("field_not_allowed"));
        QVERIFY(!ask(images, with(R"("input_references":[])"))->unknownFields.empty());
    }

    void openRoutersRoutingMayNotRaiseThePrice() {
        for (const Dialect* dialect :
             {&embeddingsDialect(DialectKind::OpenRouter), &rerankDialect(DialectKind::OpenRouter),
              &imagesDialect(DialectKind::OpenRouter), &transcriptionDialect(DialectKind::OpenRouter)}) {
            QVERIFY(ask(*dialect, with(R"("provider":{"only":["a","b/fp8"],"sort":"price"})")));
            QVERIFY(refusedWith(ask(*dialect, with(R"("provider":{"order":["openai/priority"]})")))
                        .starts_with("field_not_allowed provider"));
            QVERIFY(refusedWith(ask(*dialect, with(R"("provider":{"options":{"x":{}}})")))
                        .starts_with("field_not_allowed provider.options"));
        }
        QVERIFY(!ask(embeddings, with(R"("provider":{})"))->unknownFields.empty());
    }

    void imageEditsCountWhatTheyAreGiven() {
        const auto facts = askForm(edits, {kModel,
                                           {"prompt", "p\xc3\xa4"},
                                           {"n", "2"},
                                           {"quality", "low"},
                                           {"image[]", "x", "a.png"},
                                           {"image[]", "y", "b.png"},
                                           {"mask", "z", "m.png"}});
        QVERIFY2(facts, refusedWith(facts).c_str());
        QCOMPARE(facts->images, 6u);
        QCOMPARE(facts->outputImages, std::uint64_t{2});
        QCOMPARE(facts->outputImageTokens, std::uint64_t{1'600});
        QCOMPARE(facts->wideBytes, std::size_t{2});
        const std::string body = formOf({kModel, kImage});
        QCOMPARE(askForm(edits, {kModel, kImage})->textBytes, body.size() - 9'000);
        for (const Field& field : {Field{"n", "11"}, Field{"n", "+2"}, Field{"n", "02"}, Field{"n", "2 "},
                                   Field{"n", ""}, Field{"stream", "yes"}, Field{"image", "x"},
                                   Field{"n", "2", "n.txt"}, Field{"partial_images", "4"}})
            QVERIFY2(refusedWith(askForm(edits, {kModel, field})).starts_with("malformed"),
                     field.value.c_str());
        QVERIFY(refusedWith(askForm(edits, {kModel, {"n", "1"}, {"n", "10"}})).starts_with("ambiguous"));
        QVERIFY(refusedWith(askForm(edits, {kModel, {"n[0]", "10"}})).starts_with("field_not_allowed n[0]"));
        QVERIFY(refusedWith(askForm(edits, {kModel, {"size", "huge"}}))
                    .starts_with("field_not_allowed size=huge"));
        QVERIFY(
            refusedWith(askForm(edits, {kModel, kImage, {"image[]", "x", "b"}})).starts_with("ambiguous"));
    }

    void speechCountsCharactersAsTheDearestReaderWould() {
        const auto facts =
            ask(speech, with(R"("input":"a\u00e4\n\ud83d\ude00ä","voice":"alloy","response_format":"wav")"));
        QVERIFY(facts && facts->unknownFields.empty() && !facts->hasOutput);
        QCOMPARE(facts->characters, std::uint64_t{6});
        for (const char* field : {R"("input":null)", R"("input":["a"])", R"("voice":{"id":"voice_1"})"})
            QVERIFY2(refusedWith(ask(speech, with(field))).starts_with("malformed"), field);
        QVERIFY(refusedWith(ask(speech, with(R"("stream_format":"x")"))).starts_with("field_not_allowed"));
        QVERIFY(ask(speech, with(R"("stream_format":"sse")"))->stream);
        for (const char* field : {R"("stream_format":"audio")", R"("stream_format":null)"})
            QVERIFY2(!ask(speech, with(field))->stream, field);
    }

    void transcriptionsAreBoundedByTheirSize() {
        const auto facts = askForm(transcription, {kModel,
                                                   kFile,
                                                   {"response_format", "json"},
                                                   {"stream", "true"},
                                                   {"timestamp_granularities[]", "word"},
                                                   {"timestamp_granularities[]", "segment"},
                                                   {"chunking_strategy[type]", "server_vad"}});
        QVERIFY2(facts, refusedWith(facts).c_str());
        QVERIFY(facts->seconds >= 100 && facts->seconds < 110);
        QVERIFY(facts->stream && facts->hasOutput && facts->outputUnlimited);
        QCOMPARE(facts->wholeContextBecause, std::string("file"));
        QVERIFY(facts->textBytes < 1'000);
        QVERIFY(refusedWith(askForm(transcription, {kModel, {"file", "x"}})).starts_with("malformed"));
        QVERIFY(refusedWith(askForm(transcription, {kModel, kFile, {"stream", "true"}, {"stream", "false"}}))
                    .starts_with("ambiguous"));
    }

    void onlyOpenRouterTakesSoundInJson() {
        const Dialect& theirs = transcriptionDialect(DialectKind::OpenRouter);
        QVERIFY(theirs.takes("application/json") && theirs.takes("multipart/form-data"));
        QVERIFY(!transcription.takes("application/json") && transcription.takes("multipart/form-data"));
        const auto facts = ask(
            theirs, with(R"("input_audio":{"data":")" + std::string(40'000, 'A') + R"(","format":"wav"})"));
        QVERIFY(facts);
        QVERIFY(facts->seconds >= 60 && facts->seconds <= 62);
        QVERIFY(facts->textBytes < 200);
        QVERIFY(askForm(theirs, {kModel, kFile}));
        for (const char* data : {"https://x/y.mp3", "https:\\/\\/x/y.mp3", "https\\u003a//x/y.mp3"})
            QVERIFY2(
                refusedWith(ask(theirs, with("\"input_audio\":{\"data\":\"" + std::string(data) + "\"}")))
                    .starts_with("field_not_allowed input_audio.data"),
                data);
        QVERIFY(
            refusedWith(ask(theirs, with(R"("input_audio":{"url":"x"})"))).starts_with("field_not_allowed"));
    }

    void nothingIsSplicedIntoMedia() {
        for (const Dialect* dialect : {&embeddings, &images, &speech})
            QVERIFY(dialect->splices(*ask(*dialect, R"({"model":"m"})"), {77, nullptr}).list.empty());
        QVERIFY(transcription.splices(*askForm(transcription, {kModel, kFile}), {77, nullptr}).list.empty());
    }
};

QTEST_APPLESS_MAIN(MediaFactsTest)
#include "media_facts_test.moc"
