// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// JSON, strictly. Only the files of the JSON power list include this.
namespace rubber::json {

inline constexpr std::size_t kMaxDepth = 32;

/// RFC 8259 and no more: one value, valid UTF-8, no comments, at most kMaxDepth deep, and no object with two
/// equal keys (compared after unescaping) at any depth. Invalid says what and, where it can, where.
Result<boost::json::value> parse(std::string_view text);

/// The text with every byte that is not part of valid UTF-8 replaced by U+FFFD: what may go into a JSON
/// string.
std::string toValidUtf8(std::string_view text);

/// Compact, keys in the order they were put in.
std::string serialize(const boost::json::value& value);

/// Where a reader stands and what it met first. One per document.
class Problem {
public:
    bool none() const { return !m_error; }
    /// Keeps the first problem only: "policy.daily_limit: not an amount".
    void report(std::string_view what);
    /// For a value that parsed as JSON but not as what it stands for.
    void report(const Error& error) { report(error.context); }
    Error take() { return std::move(*m_error); }

    /// Enters "name" or "[index]" of the current value for as long as it lives.
    class Step {
    public:
        Step(Problem& problem, std::string_view name);
        Step(Problem& problem, std::size_t index);
        ~Step() { m_problem.m_path.resize(m_length); }
        Step(const Step&) = delete;
        Step& operator=(const Step&) = delete;

    private:
        Problem& m_problem;
        std::size_t m_length;
    };

private:
    std::string m_path;
    std::optional<Error> m_error;
};

// Typed look at one value. A wrong type is reported; what comes back then is empty, zero or null.
std::string_view text(const boost::json::value& value, Problem& problem);
bool flag(const boost::json::value& value, Problem& problem);
double number(const boost::json::value& value, Problem& problem);
std::int64_t wholeNumber(const boost::json::value& value, std::int64_t least, std::int64_t most,
                         Problem& problem);
std::uint64_t wholeNumber(const boost::json::value& value, std::uint64_t most, Problem& problem);
const boost::json::object* object(const boost::json::value& value, Problem& problem);
const boost::json::array* array(const boost::json::value& value, Problem& problem);

} // namespace rubber::json
