// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/protocol/codec.h"
#include "shared/protocol/webhook_messages.h"

#include "tests/shared/message_samples.h"

#include <QTest>

using namespace rubber;
using namespace rubber::protocol;

namespace {

/// Encoding is a function of every field, so equal text means equal messages; `text` is compared with what
/// the sample must hold.
template <class Message>
void roundTrip(const Message& message) {
    const std::string text = encode(message);
    const Result<Message> back = decode<Message>(text);
    QVERIFY2(back.has_value(), back ? "" : back.error().context.c_str());
    QCOMPARE(encode(*back), text);
}

template <class Message>
std::string problemOf(std::string_view text) {
    const Result<Message> result = decode<Message>(text);
    return result ? "accepted" : result.error().context;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    const std::size_t at = text.find(from);
    return at == std::string::npos ? "nothing to replace" : text.replace(at, from.size(), to);
}

/// The text with the top-level member `name` taken out. Values of the samples hold no commas or braces.
template <class Message>
void refusesWithout(const Message& message, const std::vector<const char*>& names) {
    const std::string text = encode(message);
    for (const char* name : names) {
        const std::string renamed = replaced(text, std::string("\"") + name + "\":", "\"something_else\":");
        QCOMPARE(problemOf<Message>(renamed), std::string(name) + ": missing");
    }
}

std::string settingProblem(const std::string& events) {
    return problemOf<WebhookSetting>("{\"hook\":\"wh_1\",\"format\":\"slack\",\"scheme\":\"v1\",\"events\":" + events + "}");
}

} // namespace

class CodecTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWebhookSettingIsClosedAndChecked() {
        QCOMPARE(settingProblem("[]"), std::string("accepted"));
        QCOMPARE(settingProblem("[\"budget.*\",\"key.killed\"]"), std::string("accepted"));
        for (const char* event : {"*", ".*", "Key.killed", "key killed", ""})
            QVERIFY(settingProblem(std::string("[\"") + event + "\"]").starts_with("events: must be"));
        QVERIFY(settingProblem("[],\"sealed\":\"AAAA\"").starts_with("sealed: must come with seal_key"));
        QVERIFY(settingProblem("[],\"url\":\"x\"").find("unknown field 'url'") != std::string::npos);
    }

    void everyMessageComesBack() {
        roundTrip(test::samplePairingHello());
        roundTrip(test::samplePairingRequest());
        roundTrip(test::samplePairingReply());
        roundTrip(test::samplePolicy());
        roundTrip(Policy{});
        roundTrip(test::sampleGrant());
        roundTrip(test::sampleCanaryGrant());
        roundTrip(test::sampleEnvelope());
        roundTrip(test::sampleGrantReceipt());
        roundTrip(test::sampleKillRequest());
        roundTrip(KillRequest{{}, true});
        roundTrip(test::sampleKillReceipt());
        roundTrip(test::sampleKillLinkRequest());
        roundTrip(KillLinkRequest{KillLinkId("l"), std::nullopt, true, {}});
        roundTrip(KillLinkCommand{KillLinkId("l")});
        roundTrip(KillLinkReceipt{KillLinkId("l"), KillLinkId("old"), 7, WallTime{1}});
        roundTrip(KillLinkReceipt{KillLinkId("l"), std::nullopt, 7, WallTime{1}});
        roundTrip(test::sampleKillLinkList());
        roundTrip(KeyCommand{KeyId("8Qm2ZxT4bLpA")});
        roundTrip(KeyCommand{KeyId("8Qm2ZxT4bLpA"), true});
        roundTrip(CommandReceipt{UINT64_MAX, WallTime{1}});
        roundTrip(AttestRequest{std::string(32, '\xff')});
        roundTrip(AttestEvidence{test::kRelay, "sev-snp", std::string("\0\xff", 2), std::string("\0", 1), "-----BEGIN", test::filled<32>(7)});
        roundTrip(UnsealRequest{SealingKeyId("one"), std::string("\0\xff sealed", 9)});
        roundTrip(SealingKeysRequest{32});
        roundTrip(test::sampleSealingKeys());
        roundTrip(SharesAdoption{SealingKeyId("one"), "box", 7, {1, {{3, 5}}}});
        roundTrip(test::sampleUnsealAttempt());
        roundTrip(UnsealShare{std::string(16, 'n'), "box"});
        roundTrip(WebhookSetting{WebhookId("wh_1"), {"budget.*"}, WebhookFormat::Discord, WebhookScheme::V1a,
                                 SealingKeyId("one"), std::string("\0box", 4)});
        roundTrip(WebhookSetting{WebhookId("wh_1"), {}, WebhookFormat::Slack, WebhookScheme::V1, {}, {}});
        roundTrip(WebhookRotation{WebhookId("wh_1"), SealingKeyId("one"), "box"});
        roundTrip(WebhookCommand{WebhookId("wh_1")});
        roundTrip(WebhookReceipt{WebhookId("wh_1"), 7, "https://a.b", test::filled<32>(1), WallTime{2}, WallTime{1}});
        roundTrip(WebhookList{{WebhookStatus{WebhookId("wh_1"), "https://a.b", {"key.killed"}, WebhookFormat::Slack,
                                             WebhookScheme::V1a, test::filled<32>(1), WallTime{1}, "gone", WallTime{2}, 3, 4, 5,
                                             6, 7, WallTime{3}, "failed", 503, "status", WallTime{4}}},
                              true});
        roundTrip(PricesUpdate{RelayId("rly_1"), DeviceId("dev_1"), R"({"a":"\u00e9"})"});
        roundTrip(test::sampleKeyStatus());
        roundTrip(test::sampleRelayStatus());
        roundTrip(test::sampleRow());
        roundTrip(Row{});
        roundTrip(RowsRequest{UINT64_MAX, 2000});
        roundTrip(RowsPage{{test::sampleRow(), Row{}}, 7, 8, 9});
        roundTrip(
            FeedHello{RelayId("rly_1"), std::string(16, '\xfe'), 5, 1, WallTime{42}, test::filled<64>(9)});
        roundTrip(FeedFrame{test::sampleRow(), std::nullopt, std::nullopt});
        roundTrip(FeedFrame{std::nullopt, std::pair<std::uint64_t, std::uint64_t>(3, 9), std::nullopt});
        roundTrip(FeedFrame{});
        roundTrip(FeedFrame{std::nullopt, std::nullopt, "a note\n"});
        roundTrip(AuditCheckpointRequest{UINT64_MAX});
        roundTrip(AuditCheckpoint{"note", "key", 3, {test::filled<32>(1), test::filled<32>(2)}, {"one", "two"}});
        roundTrip(AuditTree{5, {test::filled<32>(1), test::filled<32>(2)}});
        roundTrip(AuditProof{4, 5, {test::filled<32>(9)}});
        roundTrip(AuditTreeRequest{5});
        roundTrip(AuditProofRequest{4, 5});
        roundTrip(AuditCosign{"note"});
        roundTrip(ControlError{"clock_skew", "the clocks differ", WallTime{42}});
        roundTrip(ControlError{"invalid", "", std::nullopt});
    }
    void keepsEveryFieldOfAPolicy() {
        QVERIFY(*decode<Policy>(encode(test::samplePolicy())) == test::samplePolicy());
        QVERIFY(*decode<Policy>(encode(Policy{})) == Policy{});
    }
    void keepsTheFieldsOfAGrant() {
        const Grant sample = test::sampleGrant(), back = *decode<Grant>(encode(sample));
        QVERIFY(back.relay == sample.relay && back.device == sample.device && back.key == sample.key);
        QCOMPARE(back.version, sample.version);
        QVERIFY(back.tokenDigest == sample.tokenDigest && back.sealedDigest == sample.sealedDigest);
        QCOMPARE(back.sealedKey, sample.sealedKey);
        QVERIFY(back.policy == sample.policy && back.issuedAt == sample.issuedAt &&
                back.notAfter == sample.notAfter);
    }
    void keepsTheFieldsOfARow() {
        const Row sample = test::sampleRow(), back = *decode<Row>(encode(sample));
        QCOMPARE(back.sequence, sample.sequence);
        QCOMPARE(back.cost.nano(), sample.cost.nano());
        QCOMPARE(back.inputTokens, sample.inputTokens);
        QCOMPARE(back.detail, sample.detail);
        QVERIFY(back.first == sample.first && back.last == sample.last && back.key == sample.key);
    }
    void writesThePlainForms() {
        Policy policy;
        policy.dailyLimit = Money::parse("5").value();
        policy.inactiveExpiry = Duration::days(7);
        policy.expiresAt = WallTime{1'773'144'000'042};
        QCOMPARE(encode(policy),
                 std::string(
                     R"({"daily_limit":"5.00","models":[],"model_words":[],"ip_lock":{"mode":"first_use"},)"
                     R"("inactive_expiry":"7d","expires_at":"2026-03-10T12:00:00.042Z",)"
                     R"("strict_bound":false,"pass_unknown_fields":false})"));
        QCOMPARE(encode(FeedFrame{}), std::string(R"({"ping":true})"));
        QCOMPARE(encode(ControlError{"invalid", "no", std::nullopt}),
                 std::string(R"({"error":{"code":"invalid","message":"no"}})"));
        Row row;
        row.sequence = 3;
        row.kind = "boot";
        QCOMPARE(encode(row), std::string(R"({"sequence":3,"kind":"boot","at":"1970-01-01T00:00:00.000Z"})"));
    }
    void writesEnvelopesAsDsseDoes() {
        QCOMPARE(encode(Envelope{"t", "Man", "dev_1", {}}),
                 R"({"payload":"TWFu","payloadType":"t","signatures":[{"keyid":"dev_1","sig":")" +
                     std::string(86, 'A') + R"(=="}]})");
    }
    void namesTheMissingField() {
        refusesWithout(test::samplePairingHello(),
                       {"relay", "identity_key", "tls_key_hash", "sealing_key", "nonce", "roster_size",
                        "roster_head", "has_device", "signature"});
        refusesWithout(test::samplePairingRequest(),
                       {"device", "device_key", "kill_key", "relay_nonce", "device_nonce", "proof", "name", "box_key"});
        refusesWithout(test::sampleGrant(),
                       {"relay", "device", "key", "version", "token_digest", "upstream_key", "provider",
                        "base_url", "policy", "seal_key", "sealed_key", "sealed_digest", "issued_at", "not_after"});
        refusesWithout(test::sampleKillRequest(), {"targets", "all"});
        refusesWithout(test::sampleKillReceipt(), {"killed", "unknown", "streams_cut", "released",
                                                   "elapsed_ms", "sequence", "durable", "at"});
        refusesWithout(RowsRequest{}, {"after", "limit"});
        refusesWithout(test::sampleRow(), {"sequence", "kind", "at"});
        refusesWithout(ControlError{}, {"error"});
        QCOMPARE(problemOf<ControlError>(R"({"error":{"code":"x"}})"), std::string("error.message: missing"));
        QCOMPARE(problemOf<KeyCommand>("{}"), std::string("key: missing"));
    }
    void namesTheNestedField() {
        const std::string grant = encode(test::sampleGrant());
        QCOMPARE(problemOf<Grant>(replaced(grant, "\"daily_limit\":\"5.00\"", "\"daily_limit\":5")),
                 std::string("policy.daily_limit: must be a string"));
        QCOMPARE(problemOf<Grant>(replaced(grant, "\"openai/gpt-4o\"", "7")),
                 std::string("policy.models[1]: must be a string"));
        QCOMPARE(
            problemOf<RowsPage>(R"({"rows":[{"sequence":1,"kind":"boot"}],"next":1,"head":1,"oldest":1})"),
            std::string("rows[0].at: missing"));
    }
    void refusesWrongTypesAndRanges() {
        QCOMPARE(problemOf<KeyCommand>(R"([])"), std::string("document: must be an object"));
        QCOMPARE(problemOf<KeyCommand>(R"({"key":null})"), std::string("key: must be a string"));
        QCOMPARE(problemOf<KeyCommand>(R"({"key":""})"), std::string("key: must be an id"));
        QCOMPARE(problemOf<KeyCommand>(R"({"key":"a b"})"), std::string("key: must be an id"));
        QCOMPARE(problemOf<RowsRequest>(R"({"after":-1,"limit":1})"),
                 std::string("after: must be a whole number from 0 to 18446744073709551615"));
        QVERIFY(problemOf<RowsRequest>(R"({"after":1.0,"limit":1})").starts_with("after: "));
        QVERIFY(problemOf<RowsRequest>(R"({"after":18446744073709551616,"limit":1})").starts_with("after: "));
        QCOMPARE(problemOf<RowsRequest>(R"({"after":1,"limit":0})"), std::string("limit: must be 1 to 2000"));
        QCOMPARE(problemOf<RowsRequest>(R"({"after":1,"limit":2001})"),
                 std::string("limit: must be 1 to 2000"));
        QCOMPARE(problemOf<RowsRequest>(R"({"after":1,"limit":4294967297})"),
                 std::string("limit: must be a whole number from 0 to 4294967295"));
        QCOMPARE(problemOf<KillRequest>(R"({"targets":[],"all":1})"),
                 std::string("all: must be true or false"));
        QCOMPARE(problemOf<CommandReceipt>(R"({"sequence":1,"at":"yesterday"})").substr(0, 4),
                 std::string("at: "));
        const std::string hello = encode(test::samplePairingHello());
        QCOMPARE(problemOf<PairingHello>(replaced(hello, "\"tls_key_hash\":\"", "\"tls_key_hash\":\"AAAA")),
                 std::string("tls_key_hash: must be base64 of 32 bytes"));
        QCOMPARE(problemOf<AttestRequest>(R"({"nonce":"AAAA"})"), std::string("nonce: must have 32 bytes"));
        QCOMPARE(problemOf<UnsealRequest>(R"({"seal_key":"one","sealed_master_key":"%%%%"})"),
                 std::string("sealed_master_key: must be base64"));
    }
    void keepsRulesBeyondTypes() {
        QCOMPARE(problemOf<SealingKeysRequest>(R"({"count":33})"), std::string("count: must be 1 to 32"));
        QCOMPARE(problemOf<UnsealShare>(R"({"attempt":"AAAA","sealed_share":"AAAA"})"),
                 std::string("attempt: must be 16 bytes"));
        const std::string adoption = encode(SharesAdoption{SealingKeyId("one"), "box", 7, {1, {{3, 5}}}});
        QCOMPARE(problemOf<SharesAdoption>(replaced(adoption, "\"threshold\":3", "\"threshold\":6")),
                 std::string("plan.groups: must be a plan that SLIP-39 allows"));
        QCOMPARE(problemOf<SharesAdoption>(replaced(adoption, "\"set\":7", "\"set\":32768")),
                 std::string("set: must be below 32768"));
        QVERIFY(problemOf<KillRequest>(R"({"targets":[],"all":false})").starts_with("targets: "));
        QVERIFY(problemOf<KillRequest>(R"({"targets":[{"key":"a","version":0}],"all":true})")
                    .starts_with("targets: "));
        PairingHello hello = test::samplePairingHello();
        hello.nonce = "short";
        QCOMPARE(problemOf<PairingHello>(encode(hello)), std::string("nonce: must be 32 bytes"));
        Grant grant = test::sampleGrant();
        grant.version = 0;
        QCOMPARE(problemOf<Grant>(encode(grant)), std::string("version: starts at 1"));
        Policy policy;
        policy.ipLock.mode = IpLock::Mode::Networks;
        QVERIFY(problemOf<Policy>(encode(policy)).starts_with("ip_lock.networks: "));
        QCOMPARE(problemOf<Policy>(replaced(encode(Policy{}), "first_use", "maybe")),
                 std::string("ip_lock.mode: unknown word"));
        QCOMPARE(problemOf<Envelope>(R"({"payload":"","payloadType":"","signatures":[]})"),
                 std::string("signatures: must hold exactly one"));
        QVERIFY(problemOf<FeedFrame>(R"({"gap":{"from":9,"to":3}})").starts_with("gap.to: "));
        QVERIFY(problemOf<FeedFrame>(
                    R"({"gap":{"from":1,"to":3},"row":{"sequence":3,"kind":"boot","at":"1970-01-01"}})")
                    .starts_with("gap: "));
    }
    void anomaliesAreRulesAndActionsByName() {
        const std::string some = encode(test::samplePolicy());
        QCOMPARE(problemOf<Policy>(replaced(some, "\"loop\"", "\"lop\"")),
                 std::string("anomalies.lop: there is no such rule"));
        QCOMPARE(problemOf<Policy>(replaced(some, "\"loop\":\"log\"", "\"loop\":\"off\"")),
                 std::string("anomalies.loop: unknown word"));
        QCOMPARE(problemOf<Policy>(replaced(some, "\"loop\":\"log\"", "\"loop\":null")),
                 std::string("anomalies.loop: must be a string"));
        QVERIFY(problemOf<Policy>(replaced(some, "\"" + std::string("loop\""), "\"" + std::string(5'000, 'x') + "\""))
                    .size() < 200);
        // A policy that says nothing of them can be read by programs that do not know them.
        QVERIFY(encode(Policy{}).find("anomalies") == std::string::npos);
        QVERIFY(encode(Policy{}).find("canary") == std::string::npos);
    }
    void aCanaryIsNothingElse() {
        Policy policy;
        policy.canary = true;
        QVERIFY(*decode<Policy>(encode(policy)) == policy);
        policy.dailyLimit = Money();
        QCOMPARE(problemOf<Policy>(encode(policy)), std::string("canary: allows nothing, so nothing else is set"));

        Grant grant = test::sampleCanaryGrant();
        grant.sealedKey = "box";
        QCOMPARE(problemOf<Grant>(encode(grant)), std::string("sealed_key: a canary has none"));
        grant = test::sampleCanaryGrant();
        grant.upstreamKey = UpstreamKeyId("uk_1");
        QCOMPARE(problemOf<Grant>(encode(grant)), std::string("upstream_key: a canary has none"));
        grant = test::sampleCanaryGrant();
        grant.baseUrl = "https://example.com";
        QCOMPARE(problemOf<Grant>(encode(grant)), std::string("base_url: a canary has none"));
        grant = test::sampleCanaryGrant();
        grant.policy.canary = false;
        QCOMPARE(problemOf<Grant>(encode(grant)), std::string("upstream_key: missing"));
    }
    void ignoresUnknownFieldsButNotInAPolicy() {
        QVERIFY(decode<KeyCommand>(R"({"key":"abc","new_idea":[{}]})").has_value());
        QVERIFY(decode<FeedFrame>(R"({"new_idea":1})").has_value());
        QCOMPARE(problemOf<Policy>(replaced(encode(Policy{}), "{", R"({"weekly_limit":"1.00",)")),
                 std::string("document: unknown field 'weekly_limit'"));
        QCOMPARE(problemOf<Grant>(replaced(encode(test::sampleGrant()), "\"policy\":{",
                                           R"("policy":{"weekly_limit":"1",)")),
                 std::string("policy: unknown field 'weekly_limit'"));
    }
    void refusesDuplicateKeysAtAnyDepth() {
        for (const char* text :
             {R"({"key":"a","key":"a"})", R"({"key":"a","\u006bey":"b"})",
              R"({"key":"a","x":[{"y":{"z":1,"z":2}}]})", R"({"key":"a","x":{"":1,"":2}})"})
            QVERIFY2(problemOf<KeyCommand>(text).find("appears twice") != std::string::npos, text);
        QVERIFY(decode<KeyCommand>(R"({"key":"a","x":[{"y":1},{"y":1}],"y":{"key":1}})").has_value());
    }
    void refusesWhatIsNotStrictJson() {
        for (const char* text : {"",
                                 " ",
                                 "{",
                                 "{\"key\":\"a\"",
                                 "{\"key\":\"a\"}}",
                                 "{\"key\":\"a\"} x",
                                 "{\"key\":\"a\",}",
                                 "{key:\"a\"}",
                                 "{'key':'a'}",
                                 "{\"key\":\"a\"}//",
                                 "/**/{\"key\":\"a\"}",
                                 "{\"key\":\"a\",\"x\":01}",
                                 "{\"key\":\"a\",\"x\":NaN}",
                                 "{\"key\":\"a\",\"x\":+1}",
                                 "{\"key\":\"a\",\"x\":.5}",
                                 "{\"key\":\"a\",\"x\":\"\t\"}",
                                 "\xef\xbb\xbf{\"key\":\"a\"}",
                                 "{\"key\":\"a\",\"x\":\"\xff\"}",
                                 "{\"key\":\"a\",\"x\":\"\xc0\xaf\"}",
                                 "{\"key\":\"a\",\"x\":\"\xed\xa0\x80\"}",
                                 "{\"key\":\"a\",\"x\":\"\\ud800\"}",
                                 "{\"key\":\"a\",\"x\":True}"})
            QVERIFY2(problemOf<KeyCommand>(text).starts_with("not strict JSON"), text);
        QVERIFY(!decode<KeyCommand>(std::string_view("{\"key\":\"a\"}\0", 12)));
    }
    void refusesMoreThanThirtyTwoLevels() {
        const auto nested = [](std::size_t arrays) {
            return R"({"key":"a","x":)" + std::string(arrays, '[') + std::string(arrays, ']') + "}";
        };
        QVERIFY(decode<KeyCommand>(nested(31)).has_value());
        QVERIFY(!decode<KeyCommand>(nested(32)));
        QVERIFY(!decode<KeyCommand>(nested(200'000)));
    }
    void everyPrefixOfAMessageIsRefused() {
        const std::string text = encode(test::sampleGrant());
        for (std::size_t size = 0; size < text.size(); ++size)
            QVERIFY(!decode<Grant>(std::string_view(text).substr(0, size)));
    }
    void repairsBytesThatAreNotUtf8() {
        Row row = test::sampleRow();
        row.model = "caf\xc3\xa9\xff\xc3";
        QCOMPARE(decode<Row>(encode(row))->model, std::string("caf\xc3\xa9\xef\xbf\xbd\xef\xbf\xbd"));
    }
    void theSealedKeyComesBack() {
        const Secret bytes = encodeSealed(test::sampleSealedKey());
        const auto back = decodeSealed(bytes);
        QVERIFY(back.has_value());
        QVERIFY(back->relay == RelayId("rly_1") && back->device == DeviceId("dev_1") &&
                back->key == KeyId("8Qm2ZxT4bLpA"));
        QVERIFY(back->upstreamKey == UpstreamKeyId("uk_1"));
        QCOMPARE(back->version, std::uint64_t{0x0102030405060708});
        QVERIFY(back->secret.equals(Secret(std::string_view("sk-or-v1-example"))));
    }
    void aChangedOrCutSealedKeyIsRefused() {
        const Secret good = encodeSealed(test::sampleSealedKey());
        for (std::size_t size = 0; size < good.size(); ++size) {
            Secret cut = Secret::ofSize(size);
            Secret copy = good.clone();
            std::copy_n(copy.mutableBytes().begin(), size, cut.mutableBytes().begin());
            QVERIFY(!decodeSealed(cut));
        }
        Secret layout = good.clone();
        layout.mutableBytes()[0] = 2;
        QVERIFY(decodeSealed(layout).error().code == ErrorCode::Unsupported);
        Secret id = good.clone();
        id.mutableBytes()[2] = ' ';
        QVERIFY(!decodeSealed(id));
    }
};

QTEST_APPLESS_MAIN(CodecTest)
#include "codec_test.moc"
