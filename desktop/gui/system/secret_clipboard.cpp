// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/system/secret_clipboard.h"

#include "desktop/gui/system/clipboard_marks.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace rubber::desktop::gui {

namespace {

constexpr int kTickMs = 200;
const QString kText = "text/plain";

Secret filledIn(std::string_view text, const Secret& secret) {
    const auto marks = std::size_t(std::count(text.begin(), text.end(), SecretClipboard::kSecretMark));
    Secret out = Secret::ofSize(text.size() - marks + marks * secret.size());
    const auto bytes = out.mutableBytes();
    auto at = bytes.begin();
    for (const char c : text) {
        if (c == SecretClipboard::kSecretMark) {
            const std::string_view value = secret.reveal();
            at = std::copy(value.begin(), value.end(), at);
        } else {
            *at++ = static_cast<unsigned char>(c);
        }
    }
    return out;
}

/// The text in locked memory, read when somebody pastes. What Qt and the system make of it then is theirs.
class SecretMime : public QMimeData {
public:
    explicit SecretMime(Secret text) : m_text(std::move(text)) {
        for (const auto& [mark, value] : clipboardMarks())
            setData(mark, value);
    }
    QStringList formats() const override { return QStringList(kText) + QMimeData::formats(); }
    bool hasFormat(const QString& type) const override { return formats().contains(type); }

protected:
    QVariant retrieveData(const QString& type, QMetaType wanted) const override {
        if (type != kText) return QMimeData::retrieveData(type, wanted);
        const std::string_view text = m_text.reveal();
        return QString::fromUtf8(text.data(), qsizetype(text.size()));
    }

private:
    Secret m_text;
};

} // namespace

SecretClipboard::SecretClipboard(const Clock& clock, QObject* parent)
    : QObject(parent), m_clock(clock), m_hashKey(Secret::random(32)) {
    m_timer.setInterval(kTickMs);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::tick);
    // Later than this X11 hands what we hold to a clipboard history for keeps.
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard() { clear(); }

void SecretClipboard::copy(std::string_view text, const Secret& secret, Duration keep) {
    Secret whole = filledIn(text, secret);
    m_size = whole.size();
    m_digest = hmacSha256(m_hashKey, whole.reveal());
    QGuiApplication::clipboard()->setMimeData(new SecretMime(std::move(whole)), QClipboard::Clipboard);
    markNativeClipboard();
    m_said = -1;
    m_timer.stop();
    if (keep.ms <= 0) return;
    m_end = m_clock.boot() + keep;
    m_timer.start();
    tick();
}

void SecretClipboard::tick() {
    const qint64 left = (m_end - m_clock.boot()).ms;
    if (left <= 0) {
        clear();
        return;
    }
    const int seconds = int((left + 999) / 1000);
    if (std::exchange(m_said, seconds) != seconds) Q_EMIT remaining(seconds);
}

bool SecretClipboard::isOurs() const {
    const QMimeData* now = QGuiApplication::clipboard()->mimeData(QClipboard::Clipboard);
    if (!now) return false;
    // `ownsClipboard` says nothing on some platforms, and a history may have copied our text on its own.
    QString text = now->text();
    QByteArray bytes = text.toUtf8();
    const Digest digest = hmacSha256(m_hashKey, {bytes.constData(), std::size_t(bytes.size())});
    const bool same =
        std::size_t(bytes.size()) == m_size && equalConstantTime(asText(digest), asText(*m_digest));
    if (same) {
        wipe(bytes.data(), std::size_t(bytes.size()));
        wipe(text.data(), std::size_t(text.size()) * sizeof(QChar));
    }
    return same;
}

void SecretClipboard::clear() {
    m_timer.stop();
    if (!m_digest) return;
    if (isOurs()) QGuiApplication::clipboard()->clear(QClipboard::Clipboard);
    m_digest.reset();
    Q_EMIT ended();
}

} // namespace rubber::desktop::gui
