// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read <compare>.
#include "shared/clock.h"
#include "shared/crypto/digest.h"
#include "shared/secret.h"

#include <optional>
#include <string_view>
#endif

namespace rubber::desktop::gui {

/// Puts a secret on the clipboard for a while, marked as none of a history's business, and takes it off again
/// by time, at `clear` (lock) and at quit, unless somebody else has copied something since. The X11 primary
/// selection is never touched. Until somebody pastes, the text stays in locked memory. One per process, made
/// after the QApplication; GUI thread only. One of the few files that open a Secret.
class SecretClipboard : public QObject {
    Q_OBJECT
public:
    explicit SecretClipboard(const Clock& clock, QObject* parent = nullptr);
    ~SecretClipboard() override; ///< Clears.

    /// Stands for the secret inside a text, any number of times.
    static constexpr char kSecretMark = '\x01';
    /// Copies `text` with the secret in the places of its marks. `keep` 0 = until lock or quit.
    void copy(std::string_view text, const Secret& secret, Duration keep);
    void copy(const Secret& secret, Duration keep) { copy({&kSecretMark, 1}, secret, keep); }
    /// Takes it off now, if it is still ours. Call it at lock.
    void clear();
    bool holding() const { return m_digest.has_value(); }

Q_SIGNALS:
    void remaining(int seconds); ///< Each second while it counts down.
    void ended();                ///< Taken off, or found replaced by somebody.

private:
    void tick();
    bool isOurs() const;
    const Clock& m_clock;
    Secret m_hashKey;
    std::optional<Digest> m_digest; ///< Of what we copied: the text itself is not kept here.
    std::size_t m_size = 0;
    BootTime m_end;
    int m_said = -1;
    QTimer m_timer;
};

} // namespace rubber::desktop::gui
