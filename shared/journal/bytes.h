// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"
#include "shared/ids.h"
#include "shared/ip_address.h"
#include "shared/money.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

/// The alphabet of the journal: how one value of each kind becomes bytes (FORMAT.md, "Values"). ByteWriter
/// and ByteReader mirror each other; every value has exactly one encoding and the reader refuses all others.
namespace rubber::journal {

template <class T>
concept WholeNumber = std::is_integral_v<T> && !std::is_same_v<T, bool>;

/// Highest value of an enum that goes into the journal; specialised beside the record that holds it.
template <class E>
inline constexpr std::uint8_t kLast = 0;

class ByteWriter {
public:
    explicit ByteWriter(std::string& out, std::uint16_t version = 1) : m_out(out), m_version(version) {}
    /// Of the record being written: a walk leaves out what came with a later one.
    std::uint16_t version() const { return m_version; }

    template <class... Values>
    void operator()(const Values&... values) {
        (put(values), ...);
    }

    template <WholeNumber T>
    void put(T value) {
        const auto bits = static_cast<std::uint64_t>(static_cast<std::make_unsigned_t<T>>(value));
        std::array<char, sizeof(T)> bytes;
        for (std::size_t i = 0; i < sizeof(T); ++i)
            bytes[i] = static_cast<char>(bits >> (8 * i) & 0xff);
        m_out.append(bytes.data(), bytes.size());
    }
    void put(bool value) { put(std::uint8_t{value}); }
    template <class E>
    requires std::is_enum_v<E>
    void put(E value) { put(static_cast<std::underlying_type_t<E>>(value)); }
    void put(const std::string& value) {
        put(static_cast<std::uint32_t>(value.size()));
        m_out += value;
    }
    template <class Tag>
    void put(const Id<Tag>& value) {
        put(value.text());
    }
    template <std::size_t N>
    void put(const std::array<unsigned char, N>& value) {
        m_out.append(reinterpret_cast<const char*>(value.data()), N);
    }
    void put(Money value) { put(value.nano()); }
    void put(Duration value) { put(value.ms); }
    void put(WallTime value) { put(value.ms); }
    void put(UtcDay value) { put(value.number); }
    void put(const IpAddress& value) {
        put(std::uint8_t{value.isV4() ? std::uint8_t{4} : std::uint8_t{6}});
        m_out.append(reinterpret_cast<const char*>(value.bytes().data()), value.isV4() ? 4 : 16);
    }
    void put(const IpNetwork& value) {
        put(value.address());
        put(static_cast<std::uint8_t>(value.prefix()));
    }
    template <class T>
    void put(const std::optional<T>& value) {
        put(value.has_value());
        if (value) put(*value);
    }
    template <class T>
    void put(const std::vector<T>& values) {
        put(static_cast<std::uint32_t>(values.size()));
        for (const T& value : values)
            put(value);
    }
    template <class T>
    requires requires(ByteWriter& writer, const T& value) { walk(writer, value); }
    void put(const T& value) { walk(*this, value); }

private:
    std::string& m_out;
    std::uint16_t m_version;
};

class ByteReader {
public:
    explicit ByteReader(std::string_view bytes, std::uint16_t version = 1)
        : m_rest(bytes), m_version(version) {}
    std::uint16_t version() const { return m_version; }

    /// True when every value was well formed and nothing is left over.
    bool finished() const { return m_good && m_rest.empty(); }

    template <class... Values>
    void operator()(Values&... values) {
        (get(values), ...);
    }

    template <WholeNumber T>
    void get(T& value) {
        std::uint64_t bits = 0;
        const std::string_view bytes = take(sizeof(T));
        for (std::size_t i = 0; i < bytes.size(); ++i)
            bits |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
        value = static_cast<T>(static_cast<std::make_unsigned_t<T>>(bits));
    }
    void get(bool& value) {
        std::uint8_t byte = 0;
        get(byte);
        value = byte == 1;
        m_good = m_good && byte <= 1;
    }
    template <class E>
    requires std::is_enum_v<E>
    void get(E& value) {
        std::underlying_type_t<E> number{};
        get(number);
        if constexpr (sizeof(E) == 1) m_good = m_good && number <= kLast<E>;
        value = m_good ? static_cast<E>(number) : E{};
    }
    void get(std::string& value) {
        std::uint32_t size = 0;
        get(size);
        value = take(size);
    }
    template <class Tag>
    void get(Id<Tag>& value) {
        std::string text;
        get(text);
        value = Id<Tag>(std::move(text));
    }
    template <std::size_t N>
    void get(std::array<unsigned char, N>& value) {
        const std::string_view bytes = take(N);
        std::copy(bytes.begin(), bytes.end(), value.begin());
    }
    void get(Money& value) {
        std::int64_t nano = 0;
        get(nano);
        value = Money::fromNano(nano);
    }
    void get(Duration& value) { get(value.ms); }
    void get(WallTime& value) { get(value.ms); }
    void get(UtcDay& value) { get(value.number); }
    void get(IpAddress& value) {
        std::uint8_t family = 0;
        get(family);
        std::array<std::uint8_t, 16> bytes{};
        if (family == 4) {
            std::uint32_t bigEndian = 0;
            for (const char c : take(4))
                bigEndian = bigEndian << 8 | static_cast<unsigned char>(c);
            value = IpAddress::v4(bigEndian);
            return;
        }
        const std::string_view wide = take(16);
        std::copy(wide.begin(), wide.end(), bytes.begin());
        value = IpAddress::v6(bytes);
        // A v4-mapped address has its own, shorter form.
        m_good = m_good && family == 6 && !value.isV4();
    }
    void get(IpNetwork& value) {
        IpAddress address;
        std::uint8_t prefix = 0;
        get(address);
        get(prefix);
        m_good = m_good && prefix <= (address.isV4() ? 32 : 128);
        if (m_good) value = IpNetwork(address, prefix);
        m_good = m_good && value.address() == address; // no host bits
    }
    template <class T>
    void get(std::optional<T>& value) {
        bool present = false;
        get(present);
        value.reset();
        if (m_good && present) get(value.emplace());
    }
    template <class T>
    void get(std::vector<T>& values) {
        std::uint32_t count = 0;
        get(count);
        values.clear();
        // Grown one by one: a damaged count never allocates more than the bytes at hand can fill.
        for (std::uint32_t i = 0; i < count && m_good; ++i)
            get(values.emplace_back());
    }
    template <class T>
    requires requires(ByteReader& reader, T& value) { walk(reader, value); }
    void get(T& value) { walk(*this, value); }

private:
    std::string_view take(std::size_t size) {
        m_good = m_good && size <= m_rest.size();
        if (!m_good) return {};
        const std::string_view taken = m_rest.substr(0, size);
        m_rest.remove_prefix(size);
        return taken;
    }

    std::string_view m_rest;
    std::uint16_t m_version;
    bool m_good = true;
};

} // namespace rubber::journal
