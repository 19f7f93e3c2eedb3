// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/system/appearance.h"

#import <AppKit/AppKit.h>

namespace rubber::desktop::gui {

class AppearanceSource : public QObject {
public:
    explicit AppearanceSource(Appearance& told) : m_told(told) {
        m_told.setDark(paletteIsDark());
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        followStyleHints(this, [this](bool dark) { m_told.setDark(dark); });
#endif
        askContrast();
        m_observer = [[[NSWorkspace sharedWorkspace] notificationCenter]
            addObserverForName:NSWorkspaceAccessibilityDisplayOptionsDidChangeNotification
                        object:nil
                         queue:[NSOperationQueue mainQueue]
                    usingBlock:^(NSNotification*) { this->askContrast(); }];
    }
    ~AppearanceSource() override {
        [[[NSWorkspace sharedWorkspace] notificationCenter] removeObserver:m_observer];
    }

private:
    void askContrast() {
        m_told.setHighContrast([NSWorkspace sharedWorkspace].accessibilityDisplayShouldIncreaseContrast);
    }
    Appearance& m_told;
    id m_observer;
};

Appearance::Appearance(const QString&, QObject* parent)
    : QObject(parent), m_source(std::make_unique<AppearanceSource>(*this)) {}
Appearance::~Appearance() = default;

} // namespace rubber::desktop::gui
