// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN
#include "shared/protocol/request_row.h"
#endif

#include <QtTest>

using namespace rubber;
using namespace rubber::protocol;

namespace {
Row settle(int status, const char* note = "") {
    Row row;
    row.kind = "settle";
    row.status = status;
    row.detail = note;
    return row;
}
Row refuse(const char* code) {
    Row row;
    row.kind = "refuse";
    row.code = code;
    return row;
}
} // namespace

class RequestRowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRuleRejectsAndATroubleIsAnError() {
        QCOMPARE(outcomeOf(settle(200)), RequestOutcome::Ok);
        QCOMPARE(outcomeOf(settle(200, "unpriced")), RequestOutcome::Ok);
        QCOMPARE(outcomeOf(settle(200, "killed usage_zero")), RequestOutcome::Rejected);
        QCOMPARE(outcomeOf(settle(200, "usage_zero budget_cut")), RequestOutcome::Rejected);
        QCOMPARE(outcomeOf(settle(200, "client_gone")), RequestOutcome::Error);
        QCOMPARE(outcomeOf(settle(0)), RequestOutcome::Error);
        QCOMPARE(outcomeOf(settle(429)), RequestOutcome::Error);
        QCOMPARE(outcomeOf(refuse("budget_exhausted")), RequestOutcome::Rejected);
        QCOMPARE(outcomeOf(refuse("relay_sealed")), RequestOutcome::Error);
    }
    void whatOwnersAndRelaysDoIsNoRequest() {
        for (const char* kind : {"hold", "kill", "grant", "boot", "alert", "pin"}) {
            Row row;
            row.kind = kind;
            QVERIFY(!outcomeOf(row));
        }
    }
    void refusalsOfAMinuteAreSoManyRequests() {
        Row row = refuse("ip_locked");
        QCOMPARE(requestsIn(row), 1u);
        row.count = 7;
        QCOMPARE(requestsIn(row), 7u);
        row = settle(200);
        row.count = 7;
        QCOMPARE(requestsIn(row), 1u);
    }
    void aSearchFindsWhatAPersonKnowsAndNothingAcrossParts() {
        Row row = settle(502);
        row.key = KeyId("8Qm2ZxT4bLpA");
        row.model = "openai/GPT-4.1";
        row.client = "203.0.113.7";
        row.request = 31;
        row.upstreamId = "gen-Abc";
        const auto text = searchText(row);
        for (const char* part : {"gpt-4.1", "203.0.113.7", "502", "req_31", "gen-abc", "8qm2zxt4blpa"})
            QVERIFY2(text.find(part) != std::string::npos, part);
        QVERIFY(text.find("4.1203") == std::string::npos);
        QVERIFY(text.find(folded("OPENAI/gpt")) != std::string::npos);
    }
    void outcomesHaveTheirWords() {
        for (const auto outcome : {RequestOutcome::Ok, RequestOutcome::Rejected, RequestOutcome::Error})
            QCOMPARE(requestOutcome(toString(outcome)), outcome);
        QVERIFY(!requestOutcome("fine"));
    }
};

QTEST_APPLESS_MAIN(RequestRowTest)
#include "request_row_test.moc"
