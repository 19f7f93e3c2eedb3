// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/keyed_get.h"

#include "desktop/client/plain_exchange.h"

namespace rubber::desktop {

namespace {

/// The field's value; the very bytes Qt shares between its copies of a request are wiped at the end.
class FieldValue {
public:
    FieldValue(const std::string& before, const Secret& key) {
        const std::string_view text = key.reveal();
        m_bytes.reserve(static_cast<qsizetype>(before.size() + text.size()));
        m_bytes.append(before.data(), static_cast<qsizetype>(before.size()));
        m_bytes.append(text.data(), static_cast<qsizetype>(text.size()));
    }
    FieldValue(const FieldValue&) = delete;
    FieldValue& operator=(const FieldValue&) = delete;
    ~FieldValue() {
        wipe(const_cast<char*>(m_bytes.constData()), static_cast<std::size_t>(m_bytes.size())); // NOLINT
    }
    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

QByteArray asBytes(const std::string& text) {
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

Result<KeyedAnswer> getWithKey(const KeyedRequest& request, const Secret& key, std::int64_t limit,
                               int timeoutMs) {
    const FieldValue value(request.before, key);
    QNetworkRequest plain = plainRequest(request.url);
    for (const auto& [name, text] : request.otherFields)
        plain.setRawHeader(asBytes(name), asBytes(text));
    plain.setRawHeader(asBytes(request.field), value.bytes());
    auto answer = plainGet(plain, limit, timeoutMs);
    if (!answer) return tl::unexpected(answer.error());
    return KeyedAnswer{answer->status, std::move(answer->body)};
}

} // namespace rubber::desktop
