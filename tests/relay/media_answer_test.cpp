// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/dialects.h"
#include "relay/core/dialects/media_usage.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::relay;
using journal::SettleMode;

// Transcripts in the form the providers document (providers.md 1.4 and 2).
namespace {

const std::string kJson = "application/json", kEvents = "text/event-stream; charset=utf-8";

const std::string kEmbeddings =
    R"({"object":"list","data":[{"object":"embedding","index":0,"embedding":[0.1,-2e-3]}],"model":"text-embedding-3-small",)"
    R"("usage":{"prompt_tokens":8,"total_tokens":8}})";
const std::string kImage =
    R"({"created":1713833628,"data":[{"b64_json":"aGVsbG8="}],"usage":{"total_tokens":4310,"input_tokens":150,)"
    R"("output_tokens":4160,"input_tokens_details":{"text_tokens":50,"image_tokens":100}}})";
const std::string kImageStream =
    "event: image_generation.partial_image\n"
    R"(data: {"type":"image_generation.partial_image","b64_json":"aGVs","partial_image_index":0})"
    "\n\n"
    "event: image_generation.completed\n"
    R"(data: {"type":"image_generation.completed","b64_json":"aGVsbG8=","usage":{"total_tokens":372,"input_tokens":50,)"
    R"("output_tokens":322,"input_tokens_details":{"text_tokens":50,"image_tokens":0}}})"
    "\n\n";
const std::string kSpokenText =
    R"({"text":)"
    "\"a \\\"usage\\\":{\\\"type\\\":\\\"duration\\\",\\\"seconds\\\":0} b\""
    R"(,"usage":{"type":"tokens","input_tokens":14,)"
    R"("input_token_details":{"text_tokens":4,"audio_tokens":10},"output_tokens":101,"total_tokens":115}})";
const std::string kSeconds =
    R"({"task":"transcribe","duration":8.47,"text":"hi","usage":{"type":"duration","seconds":8.2}})";
const std::string kSpokenStream =
    R"(data: {"type":"transcript.text.delta","delta":"I"})"
    "\n\n"
    R"(data: {"type":"transcript.text.done","text":"I","usage":{"type":"tokens","input_tokens":14,)"
    R"("input_token_details":{"text_tokens":0,"audio_tokens":14},"output_tokens":2,"total_tokens":16}})"
    "\n\n";
const std::string kSpeechStream =
    R"(data: {"type":"speech.audio.delta","audio":"AAAA"})"
    "\n\n"
    R"(data: {"type":"speech.audio.done","usage":{"input_tokens":14,"output_tokens":101,"total_tokens":115}})"
    "\n\n";
const std::string kReranked =
    R"({"id":"gen-rr-1","model":"cohere/rerank-v3.5","results":[{"index":0,"relevance_score":0.9}],)"
    R"("usage":{"search_units":2,"cost":0.004}})";

/// Every token and unit at a price of its own.
ModelPrice tokens() {
    ModelPrice price = ModelPrice::ofTokens({1'000}, {10'000});
    price.imageIn.pico = 2'000;
    price.audioIn.pico = 3'000;
    price.imageOut.pico = 40'000;
    price.audioOut.pico = 50'000;
    return price;
}
ModelPrice onlyPer(UnitPrice ModelPrice::*part, std::int64_t pico) {
    ModelPrice price;
    (price.*part).pico = pico;
    return price;
}

MeterContext context(const ModelPrice& price, bool mayLookUp = false) {
    MeterContext context;
    context.price = price;
    context.bound = *Money::parse("1.00");
    context.facts.characters = 1'000;
    context.facts.outputImages = 3;
    context.mayLookUp = mayLookUp;
    return context;
}

struct Outcome {
    std::string beforeFinish, all;
    Settlement settlement;
};

Outcome run(const Dialect& dialect, MeterContext given, const std::string& type, const std::string& body,
            std::size_t cut = 0, AnswerEnd end = AnswerEnd::Complete, int status = 200,
            const std::string& generation = {}) {
    const auto meter = dialect.meter(std::move(given));
    const bool whole = type != kEvents;
    meter->begin(
        {status, type, whole ? std::optional<std::uint64_t>(body.size()) : std::nullopt, generation});
    Outcome outcome;
    meter->feed(std::string_view(body).substr(0, cut), outcome.beforeFinish);
    meter->feed(std::string_view(body).substr(cut), outcome.beforeFinish);
    outcome.settlement = meter->settle(end);
    outcome.all = outcome.beforeFinish + meter->finish();
    return outcome;
}

/// The same bytes out and the same bill, wherever the answer is split.
void costsAtEverySplit(const Dialect& dialect, const ModelPrice& price, const std::string& type,
                       const std::string& body, std::int64_t pico, const std::string& heldBack) {
    for (std::size_t cut = 0; cut <= body.size(); ++cut) {
        const Outcome outcome = run(dialect, context(price), type, body, cut);
        QCOMPARE(outcome.all, body);
        QCOMPARE(outcome.beforeFinish, body.substr(0, body.size() - heldBack.size()));
        QCOMPARE(outcome.settlement.row.mode, SettleMode::Exact);
        QCOMPARE(outcome.settlement.row.cost.nano(), (pico + 999) / 1'000);
        QVERIFY(!outcome.settlement.lookUpLater);
    }
}

const Dialect& images = imagesDialect(DialectKind::OpenAi);
const Dialect& speech = speechDialect(DialectKind::OpenAi);
const Dialect& transcription = transcriptionDialect(DialectKind::OpenAi);

} // namespace

class MediaAnswerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pricesEmbeddings() {
        costsAtEverySplit(embeddingsDialect(DialectKind::OpenAi), tokens(), kJson, kEmbeddings, 8 * 1'000,
                          "}");
        const auto row =
            run(embeddingsDialect(DialectKind::OpenAi), context(tokens()), kJson, kEmbeddings).settlement.row;
        QCOMPARE(row.servedModel, std::string("text-embedding-3-small"));
        QCOMPARE(row.usage.input, 8);
    }

    void pricesImagesByTheirTokens() {
        costsAtEverySplit(images, tokens(), kJson, kImage, 50 * 1'000 + 100 * 2'000 + 4'160 * 40'000, "}");
        costsAtEverySplit(images, tokens(), kEvents, kImageStream, 50 * 1'000 + 322 * 40'000,
                          kImageStream.substr(kImageStream.find("event: image_generation.completed")));
    }

    void pricesAPictureTooLongToBeKept() {
        std::string body = kImageStream;
        body.replace(body.find("aGVsbG8="), 8, std::string(1'500'000, 'A'));
        for (const std::size_t cut : {std::size_t{0}, std::size_t{700}, std::size_t{1'000'000},
                                      std::size_t{1'200'000}, body.size() - 40, body.size()}) {
            const Outcome outcome = run(images, context(tokens()), kEvents, body, cut);
            QCOMPARE(outcome.all, body);
            QCOMPARE(outcome.settlement.row.mode, SettleMode::Exact);
            QCOMPARE(outcome.settlement.row.cost.nano(), 50 + 322 * 40);
        }
        // Cut before the usage, nothing is known.
        QCOMPARE(run(images, context(tokens()), kEvents, body.substr(0, 1'400'000), 5).settlement.row.mode,
                 SettleMode::Held);
    }

    void pricesImagesByThePieceWhereNothingElseHasAPrice() {
        const std::string body = R"({"created":1,"data":[{"url":"x"}]})";
        const auto row =
            run(images, context(onlyPer(&ModelPrice::image, 40'000'000'000)), kJson, body).settlement.row;
        QCOMPARE(row.mode, SettleMode::Exact);
        QCOMPARE(row.usage.image, 3);
        QCOMPARE(row.cost, *Money::parse("0.12"));
        ModelPrice both = tokens();
        both.image.pico = 1'000;
        QCOMPARE(run(images, context(both), kJson, body).settlement.row.mode, SettleMode::Held);
    }

    void pricesTranscriptionsByTokensOrSeconds() {
        costsAtEverySplit(transcription, tokens(), kJson, kSpokenText, 4 * 1'000 + 10 * 3'000 + 101 * 10'000,
                          "}");
        costsAtEverySplit(transcription, onlyPer(&ModelPrice::perSecond, 100'000'000), kJson, kSeconds,
                          9 * 100'000'000ll, "}");
        costsAtEverySplit(transcription, tokens(), kEvents, kSpokenStream, 14 * 3'000 + 2 * 10'000,
                          kSpokenStream.substr(kSpokenStream.find("\n\n") + 2));
    }

    void countsWithoutAPriceCostTheHold() {
        QCOMPARE(run(transcription, context(tokens()), kJson, kSeconds).settlement.row.mode,
                 SettleMode::Held);
        QCOMPARE(run(transcription, context(onlyPer(&ModelPrice::perSecond, 100)), kJson, kSpokenText)
                     .settlement.row.mode,
                 SettleMode::Held);
        // A model that is free by its owner's word stays free.
        const auto row = run(transcription, context({}), kJson, kSpokenText).settlement.row;
        QCOMPARE(row.mode, SettleMode::Exact);
        QCOMPARE(row.cost, Money());
    }

    void plainTextIsNeverReadForUsage() {
        const std::string spoken = R"({"usage":{"type":"duration","seconds":0.001,"input_tokens":1}})";
        for (const char* type :
             {"text/plain; charset=utf-8", "", "application/x-subrip", "text/vtt", "audio/mpeg"}) {
            for (const ModelPrice& price : {tokens(), onlyPer(&ModelPrice::perSecond, 100)}) {
                const Outcome outcome = run(transcription, context(price), type, spoken);
                QCOMPARE(outcome.all, spoken);
                QCOMPARE(outcome.beforeFinish.size(), spoken.size() - 1);
                QCOMPARE(outcome.settlement.row.mode, SettleMode::Held);
                QCOMPARE(outcome.settlement.row.note, std::string("usage_missing"));
            }
        }
    }

    void speechByTheCharacterIsKnownFromTheRequest() {
        const std::string sound("\xff\xf3{\"usage\":{\"cost\":0}}\0x", 24);
        const ModelPrice price = onlyPer(&ModelPrice::perCharacter, 15'000'000);
        for (const AnswerEnd end : {AnswerEnd::Complete, AnswerEnd::ClientGone, AnswerEnd::UpstreamCut}) {
            const Outcome outcome = run(speech, context(price), "audio/mpeg", sound, 3, end);
            QCOMPARE(outcome.all, sound);
            QCOMPARE(outcome.settlement.row.mode, SettleMode::Exact);
            QCOMPARE(outcome.settlement.row.usage.characters, 1'000);
            QCOMPARE(outcome.settlement.row.cost, *Money::parse("0.015"));
        }
        QCOMPARE(run(speech, context(price), "audio/mpeg", sound, 3, AnswerEnd::NotSent).settlement.row.mode,
                 SettleMode::None);
        QCOMPARE(run(speech, context(price), kJson, "{}", 1, AnswerEnd::Complete, 400).settlement.row.cost,
                 Money());
    }

    void speechByTheTokenIsTakenFromTheStreamOrCostsTheHold() {
        QCOMPARE(run(speech, context(tokens()), "audio/mpeg", "abc").settlement.row.mode, SettleMode::Held);
        costsAtEverySplit(speech, tokens(), kEvents, kSpeechStream, 14 * 1'000 + 101 * 50'000,
                          kSpeechStream.substr(kSpeechStream.find("\n\n") + 2));
    }

    void openRouterIsAskedForWhatTheAnswerDoesNotTell() {
        const Dialect& theirs = speechDialect(DialectKind::OpenRouter);
        const ModelPrice price = onlyPer(&ModelPrice::perCharacter, 15'000'000);
        const auto asked =
            run(theirs, context(price, true), "audio/mpeg", "abc", 1, AnswerEnd::Complete, 200, "gen-5")
                .settlement;
        QVERIFY(asked.lookUpLater);
        QCOMPARE(asked.row.upstreamId, std::string("gen-5"));
        QVERIFY(!run(theirs, context(price, true), "audio/mpeg", "abc").settlement.lookUpLater); // No id.
        QVERIFY(!run(theirs, context(price), "audio/mpeg", "abc", 1, AnswerEnd::Complete, 200, "gen-5")
                     .settlement.lookUpLater);
        for (const int status : {302, 400, 500})
            QVERIFY(!run(theirs, context(price, true), kJson, "{}", 1, AnswerEnd::Complete, status, "gen-5")
                         .settlement.lookUpLater);
        QVERIFY(!run(theirs, context(price, true), "audio/mpeg", "", 0, AnswerEnd::NotSent, 0, "gen-5")
                     .settlement.lookUpLater);
        const auto known = run(rerankDialect(DialectKind::OpenRouter), context(tokens(), true), kJson,
                               kReranked, 1, AnswerEnd::Complete, 200, "gen-5")
                               .settlement;
        QVERIFY(!known.lookUpLater);
        QCOMPARE(known.row.cost, *Money::parse("0.004"));
    }

    void rerankingCostsWhatOpenRouterSays() {
        const Dialect& rerank = rerankDialect(DialectKind::OpenRouter);
        const auto row =
            run(rerank, context(onlyPer(&ModelPrice::perRequest, 2'000'000'000)), kJson, kReranked)
                .settlement.row;
        QCOMPARE(row.cost, *Money::parse("0.004"));
        QCOMPARE(row.upstreamId, std::string("gen-rr-1"));
        std::string without = kReranked;
        without.replace(without.find(R"(,"cost":0.004)"), 13, "");
        QCOMPARE(run(rerank, context(onlyPer(&ModelPrice::perRequest, 2'000'000'000)), kJson, without)
                     .settlement.row.mode,
                 SettleMode::Held);
    }

    void aCutStreamCostsTheHold() {
        for (const auto& [dialect, body] : {std::pair{&images, &kImageStream},
                                            {&transcription, &kSpokenStream},
                                            {&speech, &kSpeechStream}}) {
            const std::string cut = body->substr(0, body->find("\n\n") + 2);
            for (const AnswerEnd end :
                 {AnswerEnd::ClientGone, AnswerEnd::UpstreamCut, AnswerEnd::Killed, AnswerEnd::Complete})
                QCOMPARE(run(*dialect, context(tokens()), kEvents, cut, 0, end).settlement.row.mode,
                         SettleMode::Held);
        }
    }

    void usageThatCannotBeTrueCostsTheHold() {
        for (const char* usage :
             {R"({"prompt_tokens":-1})", R"({"input_tokens":5,"input_tokens_details":{"image_tokens":6}})",
              R"({"seconds":-0.5})",
              R"({"input_tokens":5,"output_tokens":1,"output_tokens_details":{"text_tokens":2}})",
              R"({"input_tokens":5,"input_tokens_details":{"cached_tokens":6}})", R"({"input_tokens":1.5})",
              R"({"cost":-1,"prompt_tokens":1})"})
            QVERIFY2(readMediaUsage(usage, DialectKind::OpenRouter, OutputTokens::Image).kind ==
                         UsageReading::Kind::Negative,
                     usage);
        for (const char* usage : {"null", "[]", "{}", R"({"type":"tokens"})", R"({"input_tokens":null})",
                                  R"({"input_tokens":"5"})", R"({"input_tokens":1)"})
            QVERIFY2(readMediaUsage(usage, DialectKind::OpenAi, OutputTokens::Text).kind ==
                         UsageReading::Kind::Missing,
                     usage);
        const auto row = run(embeddingsDialect(DialectKind::OpenAi), context(tokens(), true), kJson,
                             R"({"usage":{"prompt_tokens":-8}})")
                             .settlement.row;
        QCOMPARE(row.mode, SettleMode::Held);
        QVERIFY(row.note.find("usage_negative") != std::string::npos);
    }

    void cachedTokensThatMayBePicturesAreNotCheaper() {
        const auto reading = readMediaUsage(
            R"({"input_tokens":10,"input_tokens_details":{"cached_tokens":8,"image_tokens":6}})",
            DialectKind::OpenAi, OutputTokens::Image);
        QVERIFY(reading.kind == UsageReading::Kind::Sound);
        QCOMPARE(reading.usage.input, 4);
        QCOMPARE(reading.usage.imageIn, 6);
        QCOMPARE(reading.usage.cacheRead, 0);
    }

    void secondsAreRoundedUp() {
        for (const auto& [text, seconds] :
             {std::pair{"8", 8}, {"8.0", 8}, {"8.0001", 9}, {"0", 0}, {"1e2", 100}})
            QCOMPARE(readMediaUsage(std::string(R"({"seconds":)") + text + "}", DialectKind::OpenAi,
                                    OutputTokens::Text)
                         .usage.seconds,
                     seconds);
    }
};

QTEST_APPLESS_MAIN(MediaAnswerTest)
#include "media_answer_test.moc"
