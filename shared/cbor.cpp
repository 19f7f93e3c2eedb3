// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/cbor.h"

namespace rubber::cbor {

namespace {

constexpr unsigned kUnsigned = 0, kNegative = 1, kBytes = 2, kText = 3, kArray = 4, kMap = 5, kSimple = 7;
constexpr std::uint64_t kNull = 22;
/// The least value that needs 1, 2, 4, 8 more bytes: anything smaller has a shorter form.
constexpr std::uint64_t kLeast[] = {24, 0x100, 0x10000, 0x100000000};

} // namespace

tl::unexpected<Error> Reader::bad(const std::string& what) const {
    return fail(ErrorCode::Invalid, "byte " + std::to_string(m_at) + ": " + what);
}

Result<Reader::Head> Reader::look() const {
    if (m_at >= m_bytes.size()) return bad("ends too early");
    const unsigned first = static_cast<unsigned char>(m_bytes[m_at]);
    Head head{first >> 5u, first & 31u, 1};
    if (head.value < 24) return head;
    if (head.value > 27) return bad("neither indefinite lengths nor reserved forms are read");
    if (head.kind == kSimple) return bad("neither floats nor such simple values are read");
    const std::size_t form = head.value - 24;
    head.size += std::size_t{1} << form;
    if (m_bytes.size() - m_at < head.size) return bad("ends too early");
    head.value = 0;
    for (std::size_t i = 1; i < head.size; ++i)
        head.value = head.value << 8u | static_cast<unsigned char>(m_bytes[m_at + i]);
    if (head.value < kLeast[form]) return bad("not the shortest form");
    return head;
}

Result<Reader::Head> Reader::take(unsigned kind, const char* what) {
    TRY_LET(head, look());
    if (head.kind != kind) return bad(std::string("expected ") + what);
    m_at += head.size;
    return head;
}

Result<std::string_view> Reader::take(const Head& head) {
    if (head.value > m_bytes.size() - m_at - head.size) return bad("a string longer than what is there");
    m_at += head.size;
    const auto content = m_bytes.substr(m_at, head.value);
    m_at += content.size();
    return content;
}

Result<std::uint64_t> Reader::unsignedNumber() {
    TRY_LET(head, take(kUnsigned, "a number that is not negative"));
    return head.value;
}

Result<std::int64_t> Reader::number() {
    TRY_LET(head, look());
    if (head.kind != kUnsigned && head.kind != kNegative) return bad("expected a number");
    if (head.value > static_cast<std::uint64_t>(INT64_MAX)) return bad("a number of more than 63 bits");
    m_at += head.size;
    const auto value = static_cast<std::int64_t>(head.value);
    return head.kind == kUnsigned ? value : -1 - value;
}

Result<std::string_view> Reader::bytes() {
    TRY_LET(head, look());
    if (head.kind != kBytes) return bad("expected bytes");
    return take(head);
}

Result<std::string_view> Reader::text() {
    TRY_LET(head, look());
    if (head.kind != kText) return bad("expected a text");
    return take(head);
}

Result<std::size_t> Reader::array() {
    TRY_LET(head, look());
    if (head.kind != kArray) return bad("expected an array");
    // Each value has at least one byte.
    if (head.value > m_bytes.size() - m_at - head.size) return bad("an array longer than what is there");
    m_at += head.size;
    return static_cast<std::size_t>(head.value);
}

Result<std::size_t> Reader::map() {
    TRY_LET(head, look());
    if (head.kind != kMap) return bad("expected a map");
    if (head.value > (m_bytes.size() - m_at - head.size) / 2) return bad("a map longer than what is there");
    m_at += head.size;
    return static_cast<std::size_t>(head.value);
}

bool Reader::null() {
    const auto head = look();
    if (!head || head->kind != kSimple || head->value != kNull) return false;
    m_at += head->size;
    return true;
}

Status Reader::skip(int depth) {
    TRY_LET(head, look());
    switch (head.kind) {
    case kUnsigned:
    case kNegative:
        m_at += head.size;
        return {};
    case kBytes:
    case kText:
        TRY(take(head));
        return {};
    case kArray:
    case kMap: {
        if (depth == 0) return bad("nested too deep");
        TRY_LET(count, head.kind == kArray ? array() : map());
        for (std::size_t i = 0; i < count * (head.kind == kMap ? 2 : 1); ++i)
            TRY(skip(depth - 1));
        return {};
    }
    case kSimple:
        if (head.value < 20 || head.value > kNull) return bad("an unknown simple value");
        m_at += head.size;
        return {};
    default:
        return bad("tags are not read");
    }
}

Status Reader::end() const {
    if (m_at != m_bytes.size()) return bad("something follows");
    return {};
}

Writer& Writer::head(unsigned kind, std::uint64_t value) {
    std::size_t form = 0;
    while (form < 4 && value >= kLeast[form])
        ++form;
    const auto low = form == 0 ? static_cast<unsigned>(value) : static_cast<unsigned>(23 + form);
    m_bytes += static_cast<char>(kind << 5u | low);
    if (form == 0) return *this;
    for (std::size_t left = std::size_t{1} << (form - 1); left > 0; --left)
        m_bytes += static_cast<char>(value >> (8 * (left - 1)));
    return *this;
}

Writer& Writer::number(std::int64_t value) {
    return value >= 0 ? head(kUnsigned, static_cast<std::uint64_t>(value))
                      : head(kNegative, static_cast<std::uint64_t>(-1 - value));
}

Writer& Writer::bytes(std::string_view bytes) {
    head(kBytes, bytes.size());
    m_bytes += bytes;
    return *this;
}

Writer& Writer::text(std::string_view text) {
    head(kText, text.size());
    m_bytes += text;
    return *this;
}

Writer& Writer::null() { return head(kSimple, kNull); }

} // namespace rubber::cbor
