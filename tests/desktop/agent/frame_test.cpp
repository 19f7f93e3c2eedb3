// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "desktop/agent/frame.h"
#include "desktop/agent/messages.h"

using namespace rubber;
using namespace rubber::agent;

namespace {

using Side = FrameReader::Side;

std::vector<Frame> readWhole(FrameReader& reader) {
    std::vector<Frame> frames;
    for (;;) {
        auto frame = reader.next();
        if (!frame || !*frame) return frames;
        frames.push_back(std::move(**frame));
    }
}

} // namespace

class AgentFrameTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheSameHoweverTheBytesArrive() {
        const std::string stream = frameOf(FrameKind::Hello, "{}") + frameOf(FrameKind::Cancel) +
                                   frameOf(FrameKind::Secret, std::string("a\0b", 3)) +
                                   frameOf(FrameKind::Run, std::string(5000, 'x'));
        for (std::size_t cut = 0; cut <= stream.size(); cut += cut < 40 ? 1 : 97) {
            FrameReader reader(Side::FromClient);
            reader.feed(stream.substr(0, cut));
            auto frames = readWhole(reader);
            reader.feed(stream.substr(cut));
            for (auto& frame : readWhole(reader))
                frames.push_back(std::move(frame));
            QCOMPARE(frames.size(), std::size_t{4});
            QVERIFY(frames[0].kind == FrameKind::Hello && frames[0].payload == "{}");
            QVERIFY(frames[1].kind == FrameKind::Cancel && frames[1].payload.empty());
            QCOMPARE(frames[2].payload.size(), std::size_t{3});
            QCOMPARE(frames[3].payload.size(), std::size_t{5000});
            QVERIFY(reader.empty());
        }
    }
    void refusesALengthBeforeItsBytesCome() {
        FrameReader reader(Side::FromClient);
        reader.feed(std::string("\x00\x10\x00\x01H", 5)); // One more than a megabyte.
        QVERIFY(!reader.next());
        FrameReader most(Side::FromClient);
        most.feed(frameOf(FrameKind::Secret, std::string(kMaxPayload, 's')));
        QVERIFY(most.next().value().has_value());
    }
    void refusesWhatTheOtherSideNeverSends() {
        for (int kind = 0; kind < 256; ++kind) {
            const std::string bytes = std::string(4, '\0') + static_cast<char>(kind);
            FrameReader client(Side::FromClient), agent(Side::FromAgent);
            client.feed(bytes);
            agent.feed(bytes);
            const bool small = kind >= 'a' && kind <= 'z', capital = kind >= 'A' && kind <= 'Z';
            QVERIFY(small || !agent.next());
            QVERIFY(capital || !client.next());
        }
    }
    void takesASecretOutOfItsFrame() {
        Frame frame{FrameKind::Secret, "correct horse"};
        const Secret secret = takeSecret(frame);
        QVERIFY(secret.equals(Secret("correct horse")));
        QVERIFY(frame.payload.empty());
    }
    void saysEveryMessageBack() {
        RunVerb run;
        run.arguments = {"push", "-", "--name", "\xc3\xbc"};
        run.folder = "/home/a";
        run.terminal = {true, false, true, false, true, 132};
        const auto back = decode<RunVerb>(encode(run));
        QVERIFY(back.has_value());
        QVERIFY(back->arguments == run.arguments);
        QCOMPARE(back->terminal.columns, 132);
        QVERIFY(back->terminal.outIsTerminal && !back->terminal.errIsTerminal && back->terminal.canAsk);
        Welcome welcome{1, "0.1.0", "/h", "app", true, WallTime{1'773'144'000'123}};
        const auto greeted = decode<Welcome>(encode(welcome));
        QVERIFY(greeted && greeted->until == welcome.until && greeted->by == "app" && greeted->unlocked);
        welcome.until.reset();
        QVERIFY(!decode<Welcome>(encode(welcome))->until);
        QCOMPARE(decode<UnlockVault>(encode(UnlockVault{Duration{5}}))->span.ms, 5);
        QVERIFY(decode<RaiseWindow>(encode(RaiseWindow{{"a"}, "t"}))->activationToken == "t");
        for (const auto kind : {QuestionKind::Secret, QuestionKind::Yes, QuestionKind::Line})
            QVERIFY(decode<Question>(encode(Question{kind, "Sure?"}))->kind == kind);
        const auto answer = decode<Answer>(encode(Answer{false, Error{ErrorCode::Locked, "vault_locked: x"}}));
        QVERIFY(answer && answer->error->code == ErrorCode::Locked && answer->error->context == "vault_locked: x");
        const auto child = decode<ChildProgram>(encode(ChildProgram{{{"A", "b"}, {"C", ""}}, "KEY"}));
        QVERIFY(child && child->variables.size() == 2 && child->variables[1].first == "C");
        QCOMPARE(*decodeExit(encodeExit(130)), 130);
    }
    void refusesDamagedMessages() {
        const std::vector<std::string> sound{encode(RunVerb{{"list"}, "/", {}}),
                                             encode(Hello{1, "0.1.0", "/h"}),
                                             encode(Question{QuestionKind::Yes, "?"}), encodeExit(0)};
        for (const auto& text : sound)
            for (std::size_t size = 0; size < text.size(); ++size) {
                const auto part = text.substr(0, size);
                QVERIFY(!decode<RunVerb>(part) && !decode<Hello>(part) && !decode<Question>(part) &&
                        !decodeExit(part) && !decode<Answer>(part) && !decode<ChildProgram>(part) &&
                        !decode<Welcome>(part) && !decode<Error>(part) && !decode<RaiseWindow>(part) &&
                        !decode<TerminalsQuery>(part) && !decode<AllowedTerminals>(part));
            }
        QVERIFY(!decode<RunVerb>(R"({"arguments":["a",1],"folder":"/","terminal":{}})"));
        QVERIFY(!decode<RunVerb>(encode(RunVerb{{"list"}, "relative", {}})));
        RunVerb many{std::vector<std::string>(5000, "x"), "/", {}};
        QVERIFY(!decode<RunVerb>(encode(many)));
        QVERIFY(!decodeExit(R"({"code":256})") && !decodeExit(R"({"code":1.5})") && !decodeExit(R"({"code":"1"})"));
        QVERIFY(!decode<UnlockVault>(R"({"for_ms":-1})"));
        QVERIFY(!decode<Error>(R"({"code":"nonsense","context":""})"));
        QVERIFY(!decode<Hello>(std::string(20000, '[')));
    }
};

QTEST_APPLESS_MAIN(AgentFrameTest)
#include "frame_test.moc"
