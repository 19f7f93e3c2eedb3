// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/agent/messages.h"

#include "desktop/agent/message_reader.h"

#include <array>
#include <string_view>

namespace rubber::agent {

namespace {

constexpr std::array kQuestions{std::pair{QuestionKind::Secret, "secret"}, std::pair{QuestionKind::Yes, "yes"},
                                std::pair{QuestionKind::Line, "line"}};

constexpr std::array kCodes{ErrorCode::Invalid,    ErrorCode::NotFound,    ErrorCode::Exists,
                            ErrorCode::Unauthorized, ErrorCode::Locked,    ErrorCode::Stopped,
                            ErrorCode::OverBudget, ErrorCode::Unavailable, ErrorCode::Corrupt,
                            ErrorCode::Unsupported};

QJsonObject errorObject(const Error& error) {
    return {{"code", rubber::toString(error.code)}, {"context", text(error.context)}};
}
Error errorFrom(Reader& reader) {
    const std::string name = reader.string("code");
    Error error{ErrorCode::Invalid, reader.string("context")};
    bool known = false;
    for (const auto code : kCodes)
        if (name == rubber::toString(code)) {
            error.code = code;
            known = true;
        }
    reader.demand(known);
    return error;
}

} // namespace

std::string encode(const Hello& m) {
    return written({{"protocol", m.protocol}, {"program", text(m.program)}, {"home", text(m.home)}});
}
template <>
Result<Hello> decode(const std::string& json) {
    Reader reader(json);
    return reader.result(
        Hello{int(reader.number("protocol", 1, 1'000'000)), reader.string("program"), reader.string("home")});
}

std::string encode(const Welcome& m) {
    QJsonObject object{{"protocol", m.protocol},
                       {"program", text(m.program)},
                       {"home", text(m.home)},
                       {"by", text(m.by)},
                       {"unlocked", m.unlocked}};
    if (m.until) object.insert("until", text(m.until->toRfc3339Ms()));
    return written(object);
}
template <>
Result<Welcome> decode(const std::string& json) {
    Reader reader(json);
    Welcome m;
    m.protocol = int(reader.number("protocol", 1, 1'000'000));
    m.program = reader.string("program");
    m.home = reader.string("home");
    m.by = reader.string("by");
    m.unlocked = reader.flag("unlocked");
    if (reader.has("until")) {
        const auto until = WallTime::parseRfc3339(reader.string("until"));
        reader.demand(until.has_value());
        if (until) m.until = *until;
    }
    return reader.result(m);
}

std::string encode(const RunVerb& m) {
    const QJsonObject terminal{{"out_is_terminal", m.terminal.outIsTerminal},
                               {"err_is_terminal", m.terminal.errIsTerminal},
                               {"colour", m.terminal.colour},
                               {"utf8", m.terminal.utf8},
                               {"can_ask", m.terminal.canAsk},
                               {"columns", m.terminal.columns}};
    return written({{"arguments", list(m.arguments)}, {"folder", text(m.folder)}, {"terminal", terminal}});
}
template <>
Result<RunVerb> decode(const std::string& json) {
    Reader reader(json);
    RunVerb m;
    m.arguments = reader.strings("arguments");
    m.folder = reader.string("folder");
    reader.demand(m.folder.empty() || m.folder.front() == '/' || m.folder.find(':') == 1);
    Reader terminal(reader.object("terminal"));
    m.terminal.outIsTerminal = terminal.flag("out_is_terminal");
    m.terminal.errIsTerminal = terminal.flag("err_is_terminal");
    m.terminal.colour = terminal.flag("colour");
    m.terminal.utf8 = terminal.flag("utf8");
    m.terminal.canAsk = terminal.flag("can_ask");
    m.terminal.columns = int(terminal.number("columns", 0, 100'000));
    reader.demand(terminal.result(true).has_value());
    return reader.result(m);
}

std::string encode(const UnlockVault& m) { return written({{"for_ms", qint64(m.span.ms)}}); }
template <>
Result<UnlockVault> decode(const std::string& json) {
    Reader reader(json);
    return reader.result(UnlockVault{Duration{reader.number("for_ms", 0, 366ll * 86'400'000)}});
}

std::string encode(const RaiseWindow& m) {
    return written({{"arguments", list(m.arguments)}, {"activation_token", text(m.activationToken)}});
}
template <>
Result<RaiseWindow> decode(const std::string& json) {
    Reader reader(json);
    return reader.result(RaiseWindow{reader.strings("arguments"), reader.string("activation_token")});
}

std::string encode(const Question& m) {
    const char* kind = "";
    for (const auto& [known, name] : kQuestions)
        if (known == m.kind) kind = name;
    return written({{"kind", kind}, {"text", text(m.text)}});
}
template <>
Result<Question> decode(const std::string& json) {
    Reader reader(json);
    Question m;
    const std::string kind = reader.string("kind");
    bool found = false;
    for (const auto& [known, name] : kQuestions)
        if (kind == name) {
            m.kind = known;
            found = true;
        }
    reader.demand(found);
    m.text = reader.string("text");
    return reader.result(m);
}

std::string encode(const Answer& m) {
    QJsonObject object{{"yes", m.yes}};
    if (m.error) object.insert("error", errorObject(*m.error));
    return written(object);
}
template <>
Result<Answer> decode(const std::string& json) {
    Reader reader(json);
    Answer m;
    m.yes = reader.flag("yes");
    if (reader.has("error")) {
        Reader error(reader.object("error"));
        m.error = errorFrom(error);
        reader.demand(error.result(true).has_value());
    }
    return reader.result(m);
}

std::string encode(const ChildProgram& m) {
    QJsonArray variables;
    for (const auto& [name, value] : m.variables)
        variables.append(QJsonArray{text(name), text(value)});
    return written({{"variables", variables}, {"key_variable", text(m.keyVariable)}});
}
template <>
Result<ChildProgram> decode(const std::string& json) {
    Reader reader(json);
    ChildProgram m;
    m.keyVariable = reader.string("key_variable");
    const auto document = QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), qsizetype(json.size())));
    const auto variables = document.object().value(QLatin1String("variables"));
    reader.demand(variables.isArray() && variables.toArray().size() <= kMostItems);
    for (const auto& value : variables.toArray()) {
        const QJsonArray pair = value.toArray();
        if (pair.size() != 2 || !pair[0].isString() || !pair[1].isString()) {
            reader.demand(false);
            break;
        }
        m.variables.emplace_back(pair[0].toString().toStdString(), pair[1].toString().toStdString());
    }
    return reader.result(m);
}

std::string encodeExit(int code) { return written({{"code", code}}); }
Result<int> decodeExit(const std::string& json) {
    Reader reader(json);
    return reader.result(int(reader.number("code", 0, 255)));
}

std::string encode(const Error& error) { return written(errorObject(error)); }
template <>
Result<Error> decode(const std::string& json) {
    Reader reader(json);
    return reader.result(errorFrom(reader));
}

} // namespace rubber::agent
