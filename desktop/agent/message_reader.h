// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdint>
#include <string>
#include <vector>

/// How this room writes and reads JSON; for the files of its messages alone.
namespace rubber::agent {

inline constexpr qsizetype kMostItems = 4096;

inline QString text(const std::string& bytes) { return QString::fromUtf8(bytes.data(), qsizetype(bytes.size())); }
inline std::string written(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}
inline QJsonArray list(const std::vector<std::string>& words) {
    QJsonArray array;
    for (const auto& word : words)
        array.append(text(word));
    return array;
}

/// Reads members and remembers whether one was missing or of another kind. What is not asked for is ignored.
class Reader {
public:
    explicit Reader(const std::string& json) {
        const auto document = QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), qsizetype(json.size())));
        m_good = document.isObject();
        m_object = document.object();
    }
    explicit Reader(QJsonObject object) : m_object(std::move(object)) {}

    std::string string(const char* name) {
        return need(name, QJsonValue::String).toString().toStdString();
    }
    bool flag(const char* name) { return need(name, QJsonValue::Bool).toBool(); }
    std::int64_t number(const char* name, std::int64_t least, std::int64_t most) {
        const auto value = need(name, QJsonValue::Double).toInteger(least - 1);
        if (value < least || value > most) m_good = false;
        return value;
    }
    std::vector<std::string> strings(const char* name) {
        std::vector<std::string> words;
        for (const auto& value : array(name)) {
            if (!value.isString()) return fault(words);
            words.push_back(value.toString().toStdString());
        }
        return words;
    }
    QJsonArray array(const char* name) {
        const QJsonArray values = need(name, QJsonValue::Array).toArray();
        if (values.size() > kMostItems) m_good = false;
        return m_good ? values : QJsonArray();
    }
    QJsonObject object(const char* name) { return need(name, QJsonValue::Object).toObject(); }
    bool has(const char* name) const {
        const auto value = m_object.value(QLatin1String(name));
        return !value.isUndefined() && !value.isNull();
    }
    template <class T>
    Result<T> result(T value) const {
        if (!m_good) return fail(ErrorCode::Invalid, "bad_message: the other side sent something else");
        return value;
    }
    void demand(bool condition) { m_good = m_good && condition; }

private:
    QJsonValue need(const char* name, QJsonValue::Type type) {
        const auto value = m_object.value(QLatin1String(name));
        if (value.type() != type) m_good = false;
        return value;
    }
    std::vector<std::string> fault(std::vector<std::string>& words) {
        m_good = false;
        words.clear();
        return {};
    }
    QJsonObject m_object;
    bool m_good = true;
};

} // namespace rubber::agent
