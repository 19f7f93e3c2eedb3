// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace rubber::desktop::gui {

/// What the system's owner prefers to look at. Made before `Look`, while the palette is still the system's:
/// its lightness is the answer until a better one comes, and where none comes.
/// appearance_{linux,macos,windows}.
class Appearance : public QObject {
    Q_OBJECT
public:
    /// `sessionBus`: an address for tests, "" = the machine's own. Linux only.
    explicit Appearance(const QString& sessionBus = {}, QObject* parent = nullptr);
    ~Appearance() override;
    bool dark() const { return m_dark; }
    bool highContrast() const { return m_highContrast; }

Q_SIGNALS:
    void darkChanged(bool dark);
    void highContrastChanged(bool on);

private:
    friend class AppearanceSource;
    void setDark(bool dark);
    void setHighContrast(bool on);
    bool m_dark = false, m_highContrast = false;
    std::unique_ptr<class AppearanceSource> m_source;
};

/// Light text on a dark ground.
bool paletteIsDark();
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
/// Qt's own answer; nothing where Qt does not know. `changed` is called with every later one.
void followStyleHints(QObject* context, const std::function<void(bool dark)>& changed);
#endif

} // namespace rubber::desktop::gui
