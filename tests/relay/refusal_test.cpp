// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/json_scan.h"
#include "relay/core/gate/refusal.h"
#include "source_dir.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>
#include <algorithm>
#include <set>

using namespace rubber;
using namespace rubber::relay;

namespace {

std::vector<RefusalCode> allCodes() {
    std::vector<RefusalCode> codes;
    for (int i = 0; i <= static_cast<int>(RefusalCode::RequestTimeout); ++i)
        codes.push_back(static_cast<RefusalCode>(i));
    return codes;
}

QJsonObject bodyOf(const RefusalAnswer& answer) {
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(answer.body));
    return document.object();
}

Refusal budget(RefusalCode code) {
    Refusal refusal{code, KeyId("8Qm2ZxT4bLpA"), "", {}, {}, {}};
    refusal.budget = BudgetRefusal{BudgetRefusal::Kind::Exhausted,
                                   "daily",
                                   *Money::parse("5"),
                                   *Money::parse("4.99"),
                                   *Money::parse("0.5"),
                                   *Money::parse("0.02"),
                                   *WallTime::parseRfc3339("2026-03-11T00:00:00Z")};
    return refusal;
}

constexpr DialectKind kDialects[] = {DialectKind::OpenAi, DialectKind::OpenRouter, DialectKind::Anthropic,
                                     DialectKind::Google, DialectKind::Slack,      DialectKind::Stripe,
                                     DialectKind::Plain};

} // namespace

class RefusalTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCodeStandsInTheDocumentationBesideItsStatus() {
        QFile file(RUBBER_SOURCE_DIR "/SECURITY.md");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split('\n');
        for (const RefusalCode code : allCodes()) {
            const QString row = QString("| %1 | ").arg(statusOf(code));
            const QString name = QString("`%1`").arg(QString::fromLatin1(codeOf(code).data()));
            const bool stands = std::any_of(lines.begin(), lines.end(), [&](const QString& line) {
                return line.startsWith(row) && line.contains(name);
            });
            QVERIFY2(stands, codeOf(code).data());
        }
    }

    void everyCodeHasAStatusASentenceAndAShape() {
        std::set<std::string_view> names;
        for (const RefusalCode code : allCodes()) {
            QVERIFY2(names.insert(codeOf(code)).second, codeOf(code).data());
            for (const DialectKind dialect : kDialects) {
                const auto answer =
                    render({code, KeyId("8Qm2ZxT4bLpA"), "thing \"x\"\n", {}, {}, {}}, dialect, "req_1");
                QVERIFY(answer.status >= 400 && answer.status <= 504);
                const QJsonObject body = bodyOf(answer);
                QVERIFY2(!body.isEmpty(), answer.body.c_str());
                const QJsonObject common = body["rubberapi"].toObject();
                QCOMPARE(common["code"].toString().toStdString(), std::string(codeOf(code)));
                QCOMPARE(common["source"].toString(), QString("relay"));
                QVERIFY(common["retryable"].isBool());
                QVERIFY(answer.headers.find("content-type: application/json\r\n") != std::string::npos);
                QVERIFY(answer.headers.find("rk-request-id: req_1\r\n") != std::string::npos);
                QVERIFY(answer.headers.ends_with("\r\n") && !answer.headers.ends_with("\r\n\r\n"));
                QVERIFY(answer.body.find("{}") == std::string::npos);
            }
        }
    }

    void finalRefusalsAreNotRetried() {
        for (const RefusalCode code : allCodes()) {
            const auto answer = render({code, {}, "x", {}, {}, {}}, DialectKind::OpenAi, "");
            const bool final = answer.headers.find("x-should-retry: false\r\n") != std::string::npos;
            const bool later = answer.headers.find("retry-after: ") != std::string::npos;
            QVERIFY(!(final && later));
            if (answer.status == 401 || answer.status == 402 || answer.status == 403)
                QVERIFY2(final, codeOf(code).data());
            if (answer.status == 429) QVERIFY2(later, codeOf(code).data());
            if (answer.status == 503) QVERIFY2(final || later, codeOf(code).data());
        }
    }

    void statusesAreThoseOfTheList() {
        const std::vector<std::pair<RefusalCode, int>> wanted = {
            {RefusalCode::MalformedRequest, 400}, {RefusalCode::BodyTooLarge, 413},
            {RefusalCode::KeyUnknown, 401},       {RefusalCode::KeyKilled, 403},
            {RefusalCode::KeySuspended, 403},     {RefusalCode::KeyExpired, 403},
            {RefusalCode::IpLocked, 403},         {RefusalCode::ModelNotAllowed, 403},
            {RefusalCode::MintingEndpoint, 403},  {RefusalCode::BudgetExhausted, 402},
            {RefusalCode::RequestOverLimit, 402}, {RefusalCode::BudgetBusy, 429},
            {RefusalCode::RateLimited, 429},      {RefusalCode::TooManyConcurrent, 429},
            {RefusalCode::RelaySealed, 503},      {RefusalCode::AuditUnavailable, 503},
            {RefusalCode::Draining, 503},         {RefusalCode::UpstreamUnreachable, 502},
            {RefusalCode::UpstreamTimeout, 504},  {RefusalCode::UpstreamRejectedKey, 502}};
        for (const auto& [code, status] : wanted)
            QCOMPARE(statusOf(code), status);
    }

    void retryAfterIsAWholeNumberOfSecondsAndNeverZero() {
        const auto header = [](std::int64_t ms) {
            return render({RefusalCode::RateLimited, {}, "5 requests", {}, Duration{ms}, {}},
                          DialectKind::OpenAi, "")
                .headers;
        };
        QVERIFY(header(0).find("retry-after: 1\r\n") != std::string::npos);
        QVERIFY(header(1'001).find("retry-after: 2\r\n") != std::string::npos);
        QVERIFY(header(60'000).find("retry-after: 60\r\n") != std::string::npos);
    }

    void openAiShape() {
        const QJsonObject error =
            bodyOf(render(budget(RefusalCode::BudgetExhausted), DialectKind::OpenAi, ""))["error"].toObject();
        QCOMPARE(error["code"].toString(), QString("budget_exhausted"));
        QCOMPARE(error["type"].toString(), QString("budget_error"));
        QVERIFY(error["param"].isNull());
        QVERIFY(error["message"].toString().contains("2026-03-11T00:00:00Z"));
        const QJsonObject field = bodyOf(render({RefusalCode::FieldNotAllowed, {}, "plugins", {}, {}, {}},
                                                DialectKind::OpenAi, ""))["error"]
                                      .toObject();
        QCOMPARE(field["param"].toString(), QString("plugins"));
        QVERIFY(field["message"].toString().startsWith("plugins "));
    }

    void openRouterShapeHasTheStatusAsItsCode() {
        const QJsonObject error =
            bodyOf(render(budget(RefusalCode::BudgetExhausted), DialectKind::OpenRouter, ""))["error"]
                .toObject();
        QCOMPARE(error["code"].toInt(), 402);
        QCOMPARE(error["metadata"].toObject()["error_type"].toString(), QString("budget_exhausted"));
    }

    void moneyIsTextWithSpentHeldAndCapApart() {
        const QJsonObject common =
            bodyOf(render(budget(RefusalCode::BudgetBusy), DialectKind::OpenAi, ""))["rubberapi"].toObject();
        QCOMPARE(common["limit"].toString(), QString("daily"));
        QCOMPARE(common["cap_usd"].toString(), QString("5.00"));
        QCOMPARE(common["spent_usd"].toString(), QString("4.99"));
        QCOMPARE(common["held_usd"].toString(), QString("0.50"));
        QCOMPARE(common["resets_at"].toString(), QString("2026-03-11T00:00:00Z"));
        QVERIFY(common["retryable"].toBool());
        QCOMPARE(common["key_id"].toString(), QString("8Qm2ZxT4bLpA"));
    }

    void overLimitSaysWhatFits() {
        Refusal refusal = budget(RefusalCode::RequestOverLimit);
        refusal.largestOutput = "1234";
        const auto body = bodyOf(render(refusal, DialectKind::OpenAi, ""));
        QVERIFY(body["error"].toObject()["message"].toString().contains("1234 tokens"));
        QCOMPARE(body["rubberapi"].toObject()["largest_output"].toString(), QString("1234"));
    }

    void streamsEndInTheirOwnWords() {
        for (const DialectKind dialect : {DialectKind::OpenAi, DialectKind::OpenRouter}) {
            const std::string text = renderStreamError(budget(RefusalCode::BudgetExhausted), dialect);
            QVERIFY(text.starts_with("data: {\"error\":{"));
            QVERIFY(text.ends_with("}\n\ndata: [DONE]\n\n"));
            QVERIFY(QJsonDocument::fromJson(QByteArray::fromStdString(text.substr(6, text.find("\n\n") - 6)))
                        .isObject());
        }
        QVERIFY(renderStreamError(budget(RefusalCode::BudgetExhausted), DialectKind::Anthropic)
                    .starts_with("event: error\n"));
        // Responses: clients know the event by its type, and read the error in it.
        const std::string text =
            renderStreamError(budget(RefusalCode::BudgetExhausted), DialectKind::Responses);
        const std::string_view begin = "event: error\ndata: ";
        QVERIFY(text.starts_with(begin) && text.ends_with("}\n\n"));
        const auto event =
            QJsonDocument::fromJson(QByteArray::fromStdString(text.substr(begin.size()))).object();
        QCOMPARE(event["type"].toString(), QString("error"));
        QCOMPARE(event["code"].toString(), QString("budget_exhausted"));
        QCOMPARE(event["error"].toObject()["code"].toString(), QString("budget_exhausted"));
        QCOMPARE(event["rubberapi"].toObject()["code"].toString(), QString("budget_exhausted"));
    }

    void framingErrorsKeepTheirStatus() {
        const auto answer = renderFramingError(431, "head_too_large");
        QCOMPARE(answer.status, 431);
        QVERIFY(bodyOf(answer)["error"].toObject()["message"].toString().contains("head_too_large"));
    }

    void subjectsAreBoundedAndClean() {
        QVERIFY(boundedSubject(std::string(10'000, 'x')).size() < 200);
        QCOMPARE(boundedSubject("a\r\nb\x7f"), std::string("a??b?"));
    }

    void subjectsShowNobodysSecret() {
        const std::string secret(43, 'S');
        const std::string key = "rk_live_8Qm2ZxT4bLpA_" + secret + "_3jZRME";
        QCOMPARE(boundedSubject("/v1/" + key + "/x"), std::string("/v1/rk_live_8Qm2ZxT4bLpA_..._3jZRME/x"));
        QCOMPARE(boundedSubject(key.substr(0, 40)), std::string("rk_live_8Qm2ZxT4bLpA_..."));
        QCOMPARE(boundedSubject("sk-or-v1-" + std::string(64, 'a')), std::string("sk-or-v1-aaaaaa..."));
        QCOMPARE(boundedSubject("rk%5flive%5f8Qm2ZxT4bLpA%5f" + secret),
                 std::string("rk%5flive%5f8Qm2ZxT4bLpA%5fSSSS..."));
        // What stands where a secret would is left alone when it is none.
        for (const char* harmless : {"rk_live_short_x", "openai/gpt-4o-mini", "rk_", "rk__8Qm2ZxT4bLpA_x",
                                     "0123456789012345678901234567890123456789"})
            QCOMPARE(boundedSubject(harmless), std::string(harmless));
    }

    void subjectsAreWholeCharactersThatShow() {
        // Cut in the middle of a character, a row would be no text any more.
        for (std::size_t before = 150; before < 165; ++before) {
            const auto cut = boundedSubject(std::string(before, '.') + "\xe2\x82\xac\xe2\x82\xac");
            QVERIFY(QString::fromUtf8(cut.c_str()).toStdString() == cut);
            QVERIFY(!QString::fromUtf8(cut.c_str()).contains(QChar::ReplacementCharacter));
        }
        QCOMPARE(boundedSubject("a\xff\xc0\xaf\xed\xa0\x80z\xe2\x82"), std::string("a??????z??"));
        QCOMPARE(boundedSubject("a\xc2\x9b"
                                "31m\xe2\x80\xaegpj"),
                 std::string("a?31m?gpj"));
        QCOMPARE(boundedSubject("\xf0\x9f\x98\x80 \xc3\xa9"), std::string("\xf0\x9f\x98\x80 \xc3\xa9"));
    }
};

QTEST_APPLESS_MAIN(RefusalTest)
#include "refusal_test.moc"
