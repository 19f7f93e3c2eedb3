// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"
#include "shared/ids.h"
#include "shared/ip_address.h"
#include "shared/money.h"
#include "shared/one_walk.h"
#include "shared/protocol/json.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <span>
#include <vector>

/// How one value of each kind stands in JSON. Every message has one list, `fields(f, message)`, that a
/// JsonWriter and a JsonReader both walk:
///   f("name", member)            required (an optional member: may be absent)
///   f.omittable("name", member)  absent while it has its default value
///   f.binary("name", string)     bytes as base64; omittableBinary: absent while empty
///   f.object("name", body)       a nested object that is no struct of its own
///   f.require(holds, "name", "must be …")  a rule beyond types; only readers look
///   f.closed()                   unknown names are refused instead of ignored
namespace rubber::protocol {

/// Out-of-line forms of the simple kinds (json_fields.cpp).
std::string base64Text(std::string_view bytes);
void readBase64(const boost::json::value& from, std::string& to, json::Problem& problem);
void readBase64(const boost::json::value& from, std::span<unsigned char> to, json::Problem& problem);
void readIdText(const boost::json::value& from, bool mayBeEmpty, std::string& to, json::Problem& problem);
void readValue(const boost::json::value& from, Money& to, json::Problem& problem);
void readValue(const boost::json::value& from, Duration& to, json::Problem& problem);
void readValue(const boost::json::value& from, WallTime& to, json::Problem& problem);
void readValue(const boost::json::value& from, IpNetwork& to, json::Problem& problem);

template <class T>
inline constexpr bool kIsOptional = false;
template <class T>
inline constexpr bool kIsOptional<std::optional<T>> = true;

class JsonWriter {
public:
    template <class T>
    void operator()(const char* name, const T& value) {
        if constexpr (kIsOptional<T>) {
            if (value) m_object[name] = written(*value);
        } else {
            m_object[name] = written(value);
        }
    }
    template <class T>
    void omittable(const char* name, const T& value) {
        if (!(value == T{})) (*this)(name, value);
    }
    void binary(const char* name, const std::string& bytes) { m_object[name] = base64Text(bytes); }
    void omittableBinary(const char* name, const std::string& bytes) {
        if (!bytes.empty()) binary(name, bytes);
    }
    void object(const char* name, auto&& body) {
        JsonWriter inner;
        body(inner);
        m_object[name] = std::move(inner.m_object);
    }
    void require(bool, const char*, const char*) {}
    void closed() {}
    boost::json::object take() { return std::move(m_object); }

private:
    static boost::json::value written(const std::string& value) {
        return boost::json::string(json::toValidUtf8(value));
    }
    static boost::json::value written(bool value) { return value; }
    static boost::json::value written(double value) { return value; }
    template <std::integral T>
    static boost::json::value written(T value) {
        if constexpr (std::is_signed_v<T>)
            return std::int64_t{value};
        else
            return std::uint64_t{value};
    }
    template <class Tag>
    static boost::json::value written(const Id<Tag>& value) {
        return written(value.text());
    }
    template <std::size_t N>
    static boost::json::value written(const std::array<unsigned char, N>& value) {
        return boost::json::string(base64Text({reinterpret_cast<const char*>(value.data()), N}));
    }
    static boost::json::value written(Money value) { return boost::json::string(value.toDecimal()); }
    static boost::json::value written(Duration value) { return boost::json::string(value.toText()); }
    static boost::json::value written(WallTime value) { return boost::json::string(value.toRfc3339Ms()); }
    static boost::json::value written(const IpNetwork& value) { return boost::json::string(value.toText()); }
    template <class T>
    static boost::json::value written(const std::vector<T>& values) {
        boost::json::array array;
        for (const T& value : values)
            array.push_back(written(value));
        return array;
    }
    template <class T>
    static boost::json::value written(const std::map<std::string, T>& values) {
        boost::json::object object;
        for (const auto& [name, value] : values)
            object[name] = written(value);
        return object;
    }
    template <class T>
    requires requires(T value) { word(value); }
    static boost::json::value written(T value) { return boost::json::string(word(value)); }
    template <class T>
    requires requires(JsonWriter& writer, const T& value) { fields(writer, value); }
    static boost::json::value written(const T& value) {
        JsonWriter inner;
        fields(inner, value);
        return std::move(inner.m_object);
    }

    boost::json::object m_object;
};

class JsonReader {
public:
    JsonReader(const boost::json::object& object, json::Problem& problem)
        : m_object(object), m_problem(problem) {}

    template <class T>
    void operator()(const char* name, T& value) {
        const boost::json::value* found = look(name);
        const json::Problem::Step step(m_problem, name);
        if constexpr (kIsOptional<T>) {
            value.reset();
            if (found) read(*found, value.emplace());
        } else if (found) {
            read(*found, value);
        } else {
            m_problem.report("missing");
        }
    }
    template <class T>
    void omittable(const char* name, T& value) {
        value = T{};
        const boost::json::value* found = look(name);
        const json::Problem::Step step(m_problem, name);
        if constexpr (requires { value.text(); }) {
            std::string text;
            if (found) readIdText(*found, true, text, m_problem);
            value = T(std::move(text));
        } else if constexpr (kIsOptional<T>) {
            if (found) read(*found, value.emplace());
        } else if (found) {
            read(*found, value);
        }
    }
    void binary(const char* name, std::string& bytes) {
        const boost::json::value* found = look(name);
        const json::Problem::Step step(m_problem, name);
        if (found)
            readBase64(*found, bytes, m_problem);
        else
            m_problem.report("missing");
    }
    void omittableBinary(const char* name, std::string& bytes) {
        bytes.clear();
        const boost::json::value* found = look(name);
        const json::Problem::Step step(m_problem, name);
        if (found) readBase64(*found, bytes, m_problem);
    }
    void object(const char* name, auto&& body) {
        const boost::json::value* found = look(name);
        const json::Problem::Step step(m_problem, name);
        if (!found) return m_problem.report("missing");
        if (const boost::json::object* object = json::object(*found, m_problem)) {
            JsonReader inner(*object, m_problem);
            body(inner);
        }
    }
    void require(bool holds, const char* name, const char* what) {
        const json::Problem::Step step(m_problem, name);
        if (!holds) m_problem.report(what);
    }
    /// A name that is read in another way.
    void known(const char* name) { m_known.push_back(name); }
    void closed() {
        for (const auto& member : m_object)
            if (std::find(m_known.begin(), m_known.end(), std::string_view(member.key())) == m_known.end())
                m_problem.report("unknown field '" + std::string(member.key().substr(0, 64)) + "'");
    }

private:
    const boost::json::value* look(const char* name) {
        m_known.push_back(name);
        return m_object.if_contains(name);
    }
    void read(const boost::json::value& from, std::string& to) { to = json::text(from, m_problem); }
    void read(const boost::json::value& from, bool& to) { to = json::flag(from, m_problem); }
    void read(const boost::json::value& from, double& to) { to = json::number(from, m_problem); }
    template <std::integral T>
    void read(const boost::json::value& from, T& to) {
        using Limits = std::numeric_limits<T>;
        if constexpr (std::is_signed_v<T>)
            to = static_cast<T>(json::wholeNumber(from, Limits::min(), Limits::max(), m_problem));
        else
            to = static_cast<T>(json::wholeNumber(from, Limits::max(), m_problem));
    }
    template <class Tag>
    void read(const boost::json::value& from, Id<Tag>& to) {
        std::string text;
        readIdText(from, false, text, m_problem);
        to = Id<Tag>(std::move(text));
    }
    template <std::size_t N>
    void read(const boost::json::value& from, std::array<unsigned char, N>& to) {
        readBase64(from, to, m_problem);
    }
    template <class T>
    requires requires(const boost::json::value& from, T& to, json::Problem& problem) {
        readValue(from, to, problem);
    }
    void read(const boost::json::value& from, T& to) { readValue(from, to, m_problem); }
    template <class T>
    void read(const boost::json::value& from, std::vector<T>& to) {
        to.clear();
        const boost::json::array* array = json::array(from, m_problem);
        if (!array) return;
        for (std::size_t i = 0; i < array->size() && m_problem.none(); ++i) {
            const json::Problem::Step step(m_problem, i);
            read((*array)[i], to.emplace_back());
        }
    }
    template <class T>
    void read(const boost::json::value& from, std::map<std::string, T>& to) {
        to.clear();
        const boost::json::object* object = json::object(from, m_problem);
        if (!object) return;
        for (const auto& member : *object) {
            const std::string name(member.key());
            const json::Problem::Step step(m_problem, name.substr(0, 64));
            read(member.value(), to[name]);
        }
    }
    template <class T>
    requires requires(T& value) { fromWord("", value); }
    void read(const boost::json::value& from, T& to) {
        if (!fromWord(json::text(from, m_problem), to)) m_problem.report("unknown word");
    }
    template <class T>
    requires requires(JsonReader& reader, T& value) { fields(reader, value); }
    void read(const boost::json::value& from, T& to) {
        if (const boost::json::object* object = json::object(from, m_problem)) {
            JsonReader inner(*object, m_problem);
            fields(inner, to);
        }
    }

    const boost::json::object& m_object;
    json::Problem& m_problem;
    std::vector<std::string_view> m_known;
};

} // namespace rubber::protocol
