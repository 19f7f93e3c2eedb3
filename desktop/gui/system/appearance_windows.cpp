// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/system/appearance.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>

#include <windows.h>

namespace rubber::desktop::gui {

namespace {
bool contrastAsked() {
    HIGHCONTRASTW contrast = {};
    contrast.cbSize = sizeof contrast;
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof contrast, &contrast, 0) &&
           (contrast.dwFlags & HCF_HIGHCONTRASTON);
}
} // namespace

class AppearanceSource : public QObject, public QAbstractNativeEventFilter {
public:
    explicit AppearanceSource(Appearance& told) : m_told(told) {
        m_told.setDark(paletteIsDark());
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        followStyleHints(this, [this](bool dark) { m_told.setDark(dark); });
#endif
        m_told.setHighContrast(contrastAsked());
        QCoreApplication::instance()->installNativeEventFilter(this);
    }

    bool nativeEventFilter(const QByteArray&, void* message, qintptr*) override {
        if (static_cast<MSG*>(message)->message == WM_SETTINGCHANGE) m_told.setHighContrast(contrastAsked());
        return false;
    }

private:
    Appearance& m_told;
};

Appearance::Appearance(const QString&, QObject* parent)
    : QObject(parent), m_source(std::make_unique<AppearanceSource>(*this)) {}
Appearance::~Appearance() = default;

} // namespace rubber::desktop::gui
