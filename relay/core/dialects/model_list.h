// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/dialects/dialect.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace rubber::relay {

/// Whether a key may use the model of this name. Asked while the answer passes.
using ModelFilter = std::function<bool(std::string_view model)>;

/// Leaves out of a provider's list of models, fed in pieces of any size, all that `mayUse` denies: elements
/// of the root's "data" (by their "id": OpenAI, OpenRouter, Anthropic) or "models" (by their "name": Google).
/// Whatever has no such name, is no object, is too large or is no sound JSON is left out too, and an answer
/// that is no object becomes an empty one. Everything else of the root passes as it is: cursors of the
/// provider's pages go on working.
class ModelList {
public:
    explicit ModelList(ModelFilter mayUse) : m_mayUse(std::move(mayUse)) {}
    void feed(std::string_view piece, std::string& out);

private:
    enum class State { Before, Root, List, Element, Broken };
    void inRoot(char c, std::string& out);
    void inList(char c, std::string& out);
    void inElement(char c, std::string& out);
    bool isUsable() const;
    bool isQuoted(char c); ///< Follows strings; true for what is inside of one, its quotes included.

    ModelFilter m_mayUse;
    State m_state = State::Before;
    std::uint32_t m_depth = 0; ///< Of what is open, the root included; in an element its own.
    bool m_inString = false, m_escape = false, m_tooLarge = false, m_any = false;
    std::string m_word;    ///< The string in the root that was seen last: a member's name before its value.
    std::string m_element; ///< Collected until it is whole.
};

/// The meter of a list of models: costs nothing. Only an answer of status 200 is a list.
std::unique_ptr<AnswerMeter> makeModelListMeter(ModelFilter mayUse);

/// The model a path is about: "/models/{id}", "/model/{author}/{slug}", "/models/{id}/endpoints".
std::string modelInPath(std::string_view path);

} // namespace rubber::relay
