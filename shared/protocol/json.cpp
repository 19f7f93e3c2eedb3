// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/protocol/json.h"

#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value_stack.hpp>

#include <cmath>
#include <set>
#include <vector>

namespace rubber::json {

namespace bj = boost::json;

namespace {

/// Builds the value and remembers the keys of every open object, because Boost.JSON's own parser lets the
/// last of two equal keys win without a word: two readers of one document could then see two documents.
struct StrictHandler {
    using Code = bj::error_code;
    static constexpr std::size_t max_object_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_array_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_key_size = bj::string::max_size();
    static constexpr std::size_t max_string_size = bj::string::max_size();

    bj::value_stack stack;
    std::vector<std::set<std::string, std::less<>>> openObjects;
    std::string key;
    bool duplicate = false; ///< `key` appeared twice.

    bool on_document_begin(Code&) { return true; }
    bool on_document_end(Code&) { return true; }
    bool on_object_begin(Code&) {
        openObjects.emplace_back();
        return true;
    }
    bool on_object_end(std::size_t size, Code&) {
        openObjects.pop_back();
        stack.push_object(size);
        return true;
    }
    bool on_array_begin(Code&) { return true; }
    bool on_array_end(std::size_t size, Code&) {
        stack.push_array(size);
        return true;
    }
    bool on_key_part(bj::string_view part, std::size_t, Code&) {
        key.append(part.data(), part.size());
        stack.push_chars(part);
        return true;
    }
    bool on_key(bj::string_view part, std::size_t, Code& ec) {
        key.append(part.data(), part.size());
        stack.push_key(part);
        if (!openObjects.back().insert(key).second) {
            duplicate = true;
            ec = bj::error::syntax; // any error: the text is made by parse()
            return false;
        }
        key.clear();
        return true;
    }
    bool on_string_part(bj::string_view part, std::size_t, Code&) {
        stack.push_chars(part);
        return true;
    }
    bool on_string(bj::string_view part, std::size_t, Code&) {
        stack.push_string(part);
        return true;
    }
    bool on_number_part(bj::string_view, Code&) { return true; }
    bool on_int64(std::int64_t value, bj::string_view, Code&) {
        stack.push_int64(value);
        return true;
    }
    bool on_uint64(std::uint64_t value, bj::string_view, Code&) {
        stack.push_uint64(value);
        return true;
    }
    bool on_double(double value, bj::string_view, Code&) {
        stack.push_double(value);
        return true;
    }
    bool on_bool(bool value, Code&) {
        stack.push_bool(value);
        return true;
    }
    bool on_null(Code&) {
        stack.push_null();
        return true;
    }
    bool on_comment_part(bj::string_view, Code&) { return true; }
    bool on_comment(bj::string_view, Code&) { return true; }
};

/// Length of the valid UTF-8 sequence at the front, 0 if there is none (RFC 3629: no overlong forms, no
/// surrogates).
std::size_t utf8Length(std::string_view text) {
    const auto at = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
    const auto follows = [&](std::size_t i) { return (at(i) & 0xc0u) == 0x80u; };
    const unsigned first = at(0);
    if (first < 0x80) return 1;
    if (first >= 0xc2 && first <= 0xdf) return follows(1) ? 2 : 0;
    if (first >= 0xe0 && first <= 0xef) {
        const bool allowed = (first != 0xe0 || at(1) >= 0xa0) && (first != 0xed || at(1) < 0xa0);
        return allowed && follows(1) && follows(2) ? 3 : 0;
    }
    if (first >= 0xf0 && first <= 0xf4) {
        const bool allowed = (first != 0xf0 || at(1) >= 0x90) && (first != 0xf4 || at(1) < 0x90);
        return allowed && follows(1) && follows(2) && follows(3) ? 4 : 0;
    }
    return 0;
}

} // namespace

Result<bj::value> parse(std::string_view text) {
    bj::parse_options options;
    options.max_depth = kMaxDepth;
    bj::basic_parser<StrictHandler> parser(options);
    bj::error_code ec;
    parser.handler().stack.reset();
    const std::size_t used = parser.write_some(false, text.data(), text.size(), ec);
    if (const StrictHandler& handler = parser.handler(); handler.duplicate)
        return fail(ErrorCode::Invalid,
                    "not strict JSON: key '" + handler.key.substr(0, 64) + "' appears twice");
    if (!ec && used < text.size()) ec = bj::error::extra_data;
    if (ec)
        return fail(ErrorCode::Invalid,
                    "not strict JSON: " + ec.message() + " at byte " + std::to_string(used));
    return parser.handler().stack.release();
}

std::string toValidUtf8(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const std::size_t length = utf8Length(text);
        if (length == 0)
            out += "\xef\xbf\xbd";
        else
            out += text.substr(0, length);
        text.remove_prefix(length == 0 ? 1 : length);
    }
    return out;
}

std::string serialize(const bj::value& value) { return bj::serialize(value); }

void Problem::report(std::string_view what) {
    if (m_error) return;
    m_error = Error{ErrorCode::Invalid, (m_path.empty() ? "document" : m_path) + ": " + std::string(what)};
}

Problem::Step::Step(Problem& problem, std::string_view name)
    : m_problem(problem), m_length(problem.m_path.size()) {
    if (m_length > 0) problem.m_path += '.';
    problem.m_path += name;
}

Problem::Step::Step(Problem& problem, std::size_t index)
    : m_problem(problem), m_length(problem.m_path.size()) {
    problem.m_path += '[' + std::to_string(index) + ']';
}

std::string_view text(const bj::value& value, Problem& problem) {
    if (const bj::string* string = value.if_string()) return {string->data(), string->size()};
    problem.report("must be a string");
    return {};
}

bool flag(const bj::value& value, Problem& problem) {
    if (const bool* found = value.if_bool()) return *found;
    problem.report("must be true or false");
    return false;
}

double number(const bj::value& value, Problem& problem) {
    if (const double* found = value.if_double(); found && std::isfinite(*found)) return *found;
    if (const std::int64_t* found = value.if_int64()) return static_cast<double>(*found);
    if (const std::uint64_t* found = value.if_uint64()) return static_cast<double>(*found);
    problem.report("must be a number");
    return 0;
}

std::int64_t wholeNumber(const bj::value& value, std::int64_t least, std::int64_t most, Problem& problem) {
    if (const std::int64_t* found = value.if_int64(); found && *found >= least && *found <= most)
        return *found;
    problem.report("must be a whole number from " + std::to_string(least) + " to " + std::to_string(most));
    return 0;
}

std::uint64_t wholeNumber(const bj::value& value, std::uint64_t most, Problem& problem) {
    std::optional<std::uint64_t> found;
    if (const std::uint64_t* large = value.if_uint64()) found = *large;
    if (const std::int64_t* small = value.if_int64(); small && *small >= 0)
        found = static_cast<std::uint64_t>(*small);
    if (found && *found <= most) return *found;
    problem.report("must be a whole number from 0 to " + std::to_string(most));
    return 0;
}

const bj::object* object(const bj::value& value, Problem& problem) {
    if (const bj::object* found = value.if_object()) return found;
    problem.report("must be an object");
    return nullptr;
}

const bj::array* array(const bj::value& value, Problem& problem) {
    if (const bj::array* found = value.if_array()) return found;
    problem.report("must be an array");
    return nullptr;
}

} // namespace rubber::json
