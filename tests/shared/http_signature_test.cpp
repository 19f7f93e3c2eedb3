// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/crypto/digest.h"
#include "shared/crypto/http_signature.h"
#include "shared/crypto/signature_base.h"
#include "tests/support/fake_clock.h"

#include <QtTest>
#include <functional>

using namespace rubber;
using namespace rubber::httpsig;

namespace {

RequestParts killRequest() {
    return {"POST", "relay.example.com:8788", "/rk/v1/kill",
            "?",    "application/json",       R"({"keys":["8Qm2ZxT4bLpA"]})",
            42};
}

std::string replaced(std::string text, std::string_view what, std::string_view by) {
    const std::size_t at = text.find(what);
    if (at == std::string::npos) qFatal("the test names text that is not there");
    return text.replace(at, what.size(), by);
}

ErrorCode codeOf(const Result<VerifiedRequest>& result) {
    if (result) qFatal("it was accepted");
    return result.error().code;
}

} // namespace

class HttpSignatureTest : public QObject {
    Q_OBJECT
    SigningKey m_key = SigningKey::make();
    test::FakeClock m_clock;

    SignedFields signedKill() const { return signRequest(m_key, "dev_1", killRequest(), m_clock.wall()); }
    Result<VerifiedRequest> verify(const RequestParts& request, const SignedFields& fields) const {
        return verifyRequest(m_key.verifyKey, request, fields, m_clock.wall());
    }
    /// Signs `parameters` (what follows sig1=) over the request's own components: a device that keeps to
    /// another profile.
    SignedFields signedWith(const Components& components, const std::string& parameters) const {
        SignedFields fields = signedKill();
        fields.signatureInput = "sig1=" + parameters;
        fields.signature = toSignatureField(m_key.sign(signatureBase(components, parameters)));
        return fields;
    }
    Components killComponents() const {
        const RequestParts request = killRequest();
        return {{"\"@method\"", request.method},
                {"\"@authority\"", request.authority},
                {"\"@path\"", request.path},
                {"\"@query\"", request.query},
                {"\"content-type\"", request.contentType},
                {"\"content-digest\"", contentDigest(request.body)},
                {"\"rubber-seq\"", "42"}};
    }

private Q_SLOTS:
    void makesTheBaseAndSignatureOfTheStandard() { // RFC 9421 B.2.6.
        const SigningKey key = std::move(
            SigningKey::fromSeed(
                Secret(std::string_view(*fromBase64Url("n4Ni-HpISpVObnQMW0wOhCKROaIKqKtW_2ZYb2p9KcU"))))
                .value());
        QVERIFY(toBase64Url(asBytes(key.verifyKey)) == "JrQLj5P_89iXES9-vFgrIy29clF9CC_oPPsw3c5D0bs");
        const Components components = {{"\"date\"", "Tue, 20 Apr 2021 02:07:55 GMT"},
                                       {"\"@method\"", "POST"},
                                       {"\"@path\"", "/foo"},
                                       {"\"@authority\"", "example.com"},
                                       {"\"content-type\"", "application/json"},
                                       {"\"content-length\"", "18"}};
        const std::string parameters =
            signatureParameters(components, ";created=1618884473;keyid=\"test-key-ed25519\"");
        const std::string base = signatureBase(components, parameters);
        QVERIFY(base ==
                "\"date\": Tue, 20 Apr 2021 02:07:55 GMT\n"
                "\"@method\": POST\n"
                "\"@path\": /foo\n"
                "\"@authority\": example.com\n"
                "\"content-type\": application/json\n"
                "\"content-length\": 18\n"
                "\"@signature-params\": (\"date\" \"@method\" \"@path\" \"@authority\" \"content-type\" "
                "\"content-length\");created=1618884473;keyid=\"test-key-ed25519\"");
        QVERIFY(toBase64(asBytes(key.sign(base))) ==
                "wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==");
    }

    void makesTheDigestsOfTheStandard() { // RFC 9530 appendix B.
        QVERIFY(contentDigest("{\"hello\": \"world\"}\n") ==
                "sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:");
        QVERIFY(contentDigest("{\"hello\": \"world\"}") ==
                "sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:");
        QVERIFY(contentDigest("") == "sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:");
    }

    void acceptsWhatItSigned() {
        const SignedFields fields = signedKill();
        const auto verified = verify(killRequest(), fields);
        QVERIFY(verified.has_value());
        QVERIFY(verified->keyId == "dev_1");
        QCOMPARE(verified->sequence, std::uint64_t{42});
        QCOMPARE(verified->nonce.size(), std::size_t{22});
        QVERIFY(verified->expires == verified->created + Duration::seconds(120));
        QVERIFY(claimedKeyId(fields.signatureInput) == std::string("dev_1"));
        QVERIFY(signedKill().signatureInput != fields.signatureInput); // A fresh nonce.
    }

    void acceptsARequestWithoutABody() {
        RequestParts request{"GET", "relay.example.com:8788", "/rk/v1/status", "?", "", "", 0};
        const auto fields = signRequest(m_key, "dev_1", request, m_clock.wall());
        QVERIFY(fields.signatureInput.find("content-type") == std::string::npos);
        QVERIFY(verify(request, fields).has_value());
        request.contentType = "text/plain"; // Not covered by the signature, so not accepted either.
        QCOMPARE(codeOf(verify(request, fields)), ErrorCode::Invalid);
    }

    void refusesARequestChangedInAnyPart_data() {
        QTest::addColumn<std::function<void(RequestParts&)>>("change");
        const auto row = [](const char* name, std::function<void(RequestParts&)> change) {
            QTest::newRow(name) << change;
        };
        row("method", [](RequestParts& r) { r.method = "PUT"; });
        row("authority", [](RequestParts& r) { r.authority = "other.example.com"; });
        row("path", [](RequestParts& r) { r.path = "/rk/v1/push"; });
        row("query", [](RequestParts& r) { r.query = "?all=1"; });
        row("content type", [](RequestParts& r) { r.contentType = "text/plain"; });
        row("no content type", [](RequestParts& r) { r.contentType.clear(); });
        row("body", [](RequestParts& r) { r.body += " "; });
        row("no body", [](RequestParts& r) { r.body.clear(); });
        row("sequence", [](RequestParts& r) { r.sequence = 43; });
        row("line break", [](RequestParts& r) { r.path = "/x\n\"@query\": ?"; });
    }
    void refusesARequestChangedInAnyPart() {
        QFETCH(std::function<void(RequestParts&)>, change);
        RequestParts request = killRequest();
        change(request);
        SignedFields fields = signedKill();
        QVERIFY(!verify(request, fields));
        fields.sequence = std::to_string(request.sequence); // Also when the sender adapts the plain fields.
        fields.contentDigest = contentDigest(request.body);
        QVERIFY(!verify(request, fields));
    }

    void refusesEverySingleCharacterChangeOfItsFields() {
        const SignedFields good = signedKill();
        for (std::string SignedFields::*field : {&SignedFields::contentDigest, &SignedFields::sequence,
                                                 &SignedFields::signatureInput, &SignedFields::signature})
            for (std::size_t at = 0; at < (good.*field).size(); ++at)
                for (const char by : {'0', 'B', ' ', '"', ';', '\0', '\n'}) {
                    SignedFields changed = good;
                    (changed.*field)[at] = by;
                    if (changed.*field != good.*field)
                        QVERIFY2(!verify(killRequest(), changed), (changed.*field).c_str());
                }
    }

    void refusesMissingAndDoubledFields() {
        const SignedFields good = signedKill();
        for (std::string SignedFields::*field : {&SignedFields::contentDigest, &SignedFields::sequence,
                                                 &SignedFields::signatureInput, &SignedFields::signature}) {
            SignedFields changed = good;
            (changed.*field).clear();
            QVERIFY(!verify(killRequest(), changed));
            // Two fields of one name reach us joined by a comma.
            changed.*field = good.*field + ", " + good.*field;
            QVERIFY(!verify(killRequest(), changed));
            changed.*field = good.*field + " ";
            QVERIFY(!verify(killRequest(), changed));
            changed.*field = " " + good.*field;
            QVERIFY(!verify(killRequest(), changed));
        }
    }

    void refusesOtherProfilesEvenWhenWellSigned_data() {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QByteArray>("by");
        const auto row = [](const char* name, const char* what, const char* by) {
            QTest::newRow(name) << QByteArray(what) << QByteArray(by);
        };
        row("tag of answers", "rubberapi/ctl/v1", "rubberapi/ack/v1");
        row("no tag", ";tag=\"rubberapi/ctl/v1\"", "");
        row("other algorithm", "ed25519", "hmac-sha256");
        row("no algorithm", ";alg=\"ed25519\"", "");
        row("no nonce", ";nonce=\"AAAAAAAAAAAAAAAAAAAAAA\"", "");
        row("short nonce", "AAAAAAAAAAAAAAAAAAAAAA", "AAAA");
        row("nonce not canonical", "AAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAB");
        row("no created", "created=1773144000;", "");
        row("no expires", "expires=1773144120;", "");
        row("created as text", "created=1773144000", "created=\"1773144000\"");
        row("created with zeros", "created=1773144000", "created=01773144000");
        row("created negative", "created=1773144000", "created=-1");
        row("created as decimal", "created=1773144000", "created=1773144000.0");
        row("created too long", "created=1773144000", "created=1773144000000000");
        row("no key id", ";keyid=\"dev_1\"", "");
        row("key id escaped", "dev_1", "dev\\\"1");
        row("twice created", "created=1773144000", "created=1773144000;created=1773144000");
        row("unknown parameter", ";keyid", ";x=1;keyid");
        row("space before a parameter", ";keyid", "; keyid");
        row("two spaces in the list", "\"@method\" ", "\"@method\"  ");
        row("capital", "keyid", "keyID");
        row("expires first", "created=1773144000;expires=1773144120",
            "expires=1773144120;created=1773144000");
        row("expires before created", "expires=1773144120", "expires=1773143999");
        row("lives too long", "expires=1773144120", "expires=1773145000");
    }
    void refusesOtherProfilesEvenWhenWellSigned() {
        QFETCH(QByteArray, what);
        QFETCH(QByteArray, by);
        const std::string good = signatureParameters(
            killComponents(),
            ";created=1773144000;expires=1773144120;nonce=\"AAAAAAAAAAAAAAAAAAAAAA\";keyid=\"dev_1\";alg="
            "\"ed25519\";tag=\"rubberapi/ctl/v1\"");
        QVERIFY(verify(killRequest(), signedWith(killComponents(), good)).has_value());
        const SignedFields other =
            signedWith(killComponents(), replaced(good, what.toStdString(), by.toStdString()));
        QCOMPARE(codeOf(verify(killRequest(), other)), ErrorCode::Invalid);
    }

    void refusesFewerMoreOrReorderedComponents() {
        const std::string rest =
            ";created=1773144000;expires=1773144120;nonce=\"AAAAAAAAAAAAAAAAAAAAAA\";keyid=\"dev_1\";"
            "alg=\"ed25519\";tag=\"rubberapi/ctl/v1\"";
        const auto code = [&](const Components& components) {
            return codeOf(
                verify(killRequest(), signedWith(components, signatureParameters(components, rest))));
        };
        for (std::size_t at = 0; at < killComponents().size(); ++at) {
            Components fewer = killComponents();
            fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(at));
            QCOMPARE(code(fewer), ErrorCode::Invalid);
            Components doubled = killComponents();
            doubled.push_back(doubled[at]);
            QCOMPARE(code(doubled), ErrorCode::Invalid);
        }
        Components more = killComponents();
        more.emplace_back("\"date\"", "now");
        QCOMPARE(code(more), ErrorCode::Invalid);
        Components reordered = killComponents();
        std::swap(reordered[0], reordered[1]);
        QCOMPARE(code(reordered), ErrorCode::Invalid);
        QCOMPARE(code({}), ErrorCode::Invalid);
    }

    void refusesAnotherLabel() {
        SignedFields fields = signedKill();
        fields.signatureInput = replaced(fields.signatureInput, "sig1=", "sig2=");
        QCOMPARE(codeOf(verify(killRequest(), fields)), ErrorCode::Invalid);
        fields = signedKill();
        fields.signature = replaced(fields.signature, "sig1=", "sig2=");
        QCOMPARE(codeOf(verify(killRequest(), fields)), ErrorCode::Invalid);
    }

    void refusesAnotherKeyAndAnotherDigestAlgorithm() {
        const SignedFields fields = signedKill();
        QCOMPARE(codeOf(verifyRequest(SigningKey::make().verifyKey, killRequest(), fields, m_clock.wall())),
                 ErrorCode::Unauthorized);
        SignedFields other = fields;
        other.contentDigest = replaced(fields.contentDigest, "sha-256", "sha-512");
        QCOMPARE(codeOf(verify(killRequest(), other)), ErrorCode::Unauthorized);
    }

    void acceptsOnlyWithinTwoMinutes() {
        const SignedFields fields = signedKill();
        const WallTime made = m_clock.wall();
        const auto at = [&](std::int64_t ms) {
            return verifyRequest(m_key.verifyKey, killRequest(), fields, WallTime{made.ms + ms});
        };
        QVERIFY(at(0).has_value() && at(120'000).has_value() && at(-120'000).has_value());
        for (const std::int64_t ms : {120'001, -120'001, 86'400'000, -86'400'000}) {
            const auto late = at(ms);
            QCOMPARE(codeOf(late), ErrorCode::Unavailable);
            QVERIFY(late.error().context == "clock_skew");
        }
    }

    void refusesAnExpiredSignatureInsideTheWindow() {
        const std::string parameters = signatureParameters(
            killComponents(),
            ";created=1773144000;expires=1773144010;nonce=\"AAAAAAAAAAAAAAAAAAAAAA\";keyid=\"dev_1\";alg="
            "\"ed25519\";tag=\"rubberapi/ctl/v1\"");
        const SignedFields fields = signedWith(killComponents(), parameters);
        const auto at = [&](std::int64_t s) {
            return verifyRequest(m_key.verifyKey, killRequest(), fields,
                                 WallTime{(1'773'144'000 + s) * 1000});
        };
        QVERIFY(at(10).has_value());
        QCOMPARE(codeOf(at(11)), ErrorCode::Unavailable);
    }

    void onlyAGoodSignatureLearnsAboutTheClock() {
        SignedFields fields = signedKill();
        m_clock.jumpWall(Duration::days(1));
        const auto late = verifyRequest(SigningKey::make().verifyKey, killRequest(), fields, m_clock.wall());
        m_clock.jumpWall(Duration{-Duration::days(1).ms});
        QCOMPARE(codeOf(late), ErrorCode::Unauthorized);
    }

    void claimsAKeyIdOnlyInTheProfile() {
        const std::string input = signedKill().signatureInput;
        for (std::size_t size = 0; size < input.size(); ++size)
            QVERIFY(!claimedKeyId(std::string_view(input).substr(0, size)));
        QVERIFY(!claimedKeyId(input + ", " + input));
        QVERIFY(!claimedKeyId(replaced(input, "sig1=", "sig2=")));
    }

    void acceptsTheAnswerToItsRequest() {
        const SignedFields request = signedKill();
        const SignedFields answer = signAnswer(m_key, "rly_1", 200, "{}", request.signature, m_clock.wall());
        QVERIFY(verifyAnswer(m_key.verifyKey, 200, "{}", request.signature, answer).has_value());
        QVERIFY(answer.sequence.empty());
    }

    void refusesAnAnswerToAnotherRequest() {
        const SignedFields request = signedKill(), other = signedKill();
        const SignedFields answer = signAnswer(m_key, "rly_1", 200, "{}", request.signature, m_clock.wall());
        QVERIFY(!verifyAnswer(m_key.verifyKey, 200, "{}", other.signature, answer));
        QVERIFY(!verifyAnswer(m_key.verifyKey, 200, "{}", "", answer));
    }

    void refusesAnAnswerThatIsBoundToNoRequest() {
        const SignedFields answer = signAnswer(m_key, "rly_1", 401, "{}", "", m_clock.wall());
        QVERIFY(!verifyAnswer(m_key.verifyKey, 401, "{}", "", answer));
    }

    void refusesAChangedAnswer() {
        const SignedFields request = signedKill();
        const SignedFields good = signAnswer(m_key, "rly_1", 200, "{}", request.signature, m_clock.wall());
        QVERIFY(!verifyAnswer(m_key.verifyKey, 201, "{}", request.signature, good));
        QVERIFY(!verifyAnswer(m_key.verifyKey, 200, "{ }", request.signature, good));
        QVERIFY(!verifyAnswer(SigningKey::make().verifyKey, 200, "{}", request.signature, good));
        for (std::string SignedFields::*field :
             {&SignedFields::contentDigest, &SignedFields::signatureInput, &SignedFields::signature})
            for (std::size_t at = 0; at < (good.*field).size(); ++at)
                for (const char by : {'0', 'B', ' ', '"', ';', '\0', '\n'}) {
                    SignedFields changed = good;
                    (changed.*field)[at] = by;
                    if (changed.*field != good.*field)
                        QVERIFY(!verifyAnswer(m_key.verifyKey, 200, "{}", request.signature, changed));
                }
    }

    void aRequestIsNoAnswer() {
        const SignedFields request = signedKill();
        QVERIFY(!verifyAnswer(m_key.verifyKey, 200, killRequest().body, request.signature, request));
    }
};

Q_DECLARE_METATYPE(std::function<void(RequestParts&)>)
QTEST_APPLESS_MAIN(HttpSignatureTest)
#include "http_signature_test.moc"
