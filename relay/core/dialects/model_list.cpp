// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/model_list.h"

#include "relay/core/dialects/json_members.h"
#include "relay/core/dialects/json_scan.h"

namespace rubber::relay {

namespace {

constexpr std::size_t kLargestElement = 256 * 1'024;
constexpr std::size_t kLongestWord = 64;
constexpr std::string_view kGooglePrefix = "models/";

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }
bool opens(char c) { return c == '{' || c == '['; }
bool closes(char c) { return c == '}' || c == ']'; }

bool isSound(std::string_view text) {
    JsonScanner scan(text);
    return scan.skip(scan.next()) && scan.next() == JsonScanner::Token::End;
}

class ModelListMeter final : public AnswerMeter {
public:
    explicit ModelListMeter(ModelFilter mayUse) : m_list(std::move(mayUse)) {}

    void begin(const AnswerStart& start) override { m_isList = start.status == 200; }
    MeterStep feed(std::string_view piece, std::string& out) override {
        if (m_isList)
            m_list.feed(piece, out);
        else
            out.append(piece);
        return {};
    }
    Settlement settle(AnswerEnd) override {
        Settlement settlement;
        settlement.row.mode = journal::SettleMode::None;
        return settlement;
    }
    std::string finish() override { return {}; }
    bool rewrites() const override { return true; }

private:
    ModelList m_list;
    bool m_isList = false;
};

} // namespace

void ModelList::feed(std::string_view piece, std::string& out) {
    for (const char c : piece) {
        switch (m_state) {
        case State::Before:
            if (isSpace(c)) break;
            m_state = c == '{' ? State::Root : State::Broken;
            m_depth = 1;
            out += m_state == State::Root ? "{" : "{}";
            break;
        case State::Root:
            inRoot(c, out);
            break;
        case State::List:
            inList(c, out);
            break;
        case State::Element:
            inElement(c, out);
            break;
        case State::Broken:
            break;
        }
    }
}

bool ModelList::isQuoted(char c) {
    if (!m_inString) return m_inString = c == '"';
    if (m_escape)
        m_escape = false;
    else if (c == '\\')
        m_escape = true;
    else
        m_inString = c != '"';
    return true;
}

void ModelList::inRoot(char c, std::string& out) {
    const bool began = !m_inString && c == '"';
    out += c;
    if (isQuoted(c)) {
        if (m_depth > 1) return;
        if (began) m_word.clear();
        if (m_word.size() < kLongestWord) m_word += c;
        return;
    }
    if (opens(c)) {
        // A name with escapes in it could be any name.
        const bool named = m_word == "\"data\"" || m_word == "\"models\"" || m_word.find('\\') != m_word.npos;
        if (m_depth == 1 && c == '[' && named) {
            m_state = State::List;
            m_any = false;
            return;
        }
        ++m_depth;
    }
    // What comes behind the root is nobody's list.
    if (closes(c) && --m_depth == 0) m_state = State::Broken;
}

void ModelList::inList(char c, std::string& out) {
    if (isQuoted(c)) return;
    if (c == ']') {
        out += c;
        m_state = State::Root;
    }
    if (!opens(c)) return;
    m_state = State::Element;
    m_depth = 1;
    m_tooLarge = false;
    m_element = c;
}

void ModelList::inElement(char c, std::string& out) {
    m_tooLarge = m_tooLarge || m_element.size() >= kLargestElement;
    if (!m_tooLarge) m_element += c;
    if (isQuoted(c)) return;
    if (opens(c)) ++m_depth;
    if (!closes(c) || --m_depth > 0) return;
    m_state = State::List;
    m_depth = 1;
    if (!m_tooLarge && isUsable()) {
        if (m_any) out += ',';
        out += m_element;
        m_any = true;
    }
    m_element.clear();
}

bool ModelList::isUsable() const {
    if (!isSound(m_element)) return false;
    auto name = jsonText(jsonMember(m_element, "id"));
    if (!name) name = jsonText(jsonMember(m_element, "name"));
    if (!name) return false;
    std::string_view model = *name;
    if (model.starts_with(kGooglePrefix)) model.remove_prefix(kGooglePrefix.size());
    return m_mayUse(model);
}

std::unique_ptr<AnswerMeter> makeModelListMeter(ModelFilter mayUse) {
    return std::make_unique<ModelListMeter>(std::move(mayUse));
}

std::string modelInPath(std::string_view path) {
    for (const std::string_view front : {"/models/", "/model/"}) {
        const auto at = path.find(front);
        if (at == std::string_view::npos) continue;
        path.remove_prefix(at + front.size());
        constexpr std::string_view kEndpoints = "/endpoints";
        if (path.ends_with(kEndpoints)) path.remove_suffix(kEndpoints.size());
        break;
    }
    return std::string(path);
}

} // namespace rubber::relay
