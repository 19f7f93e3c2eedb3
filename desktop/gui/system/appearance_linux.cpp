// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/system/appearance.h"

#include "desktop/gui/system/bus.h"

#include <QDBusPendingReply>
#include <QDBusVariant>

#include <optional>

namespace rubber::desktop::gui {

namespace {

const QString kPortal = "org.freedesktop.portal.Desktop";
const QString kPath = "/org/freedesktop/portal/desktop";
const QString kSettings = "org.freedesktop.portal.Settings";
const QString kAppearance = "org.freedesktop.appearance";
/// GNOME before its portal knew "contrast".
const QString kGnomeAccess = "org.gnome.desktop.a11y.interface";

/// "Read" wraps its answer twice.
QVariant unwrapped(QVariant value) {
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

class AppearanceSource : public QObject {
    Q_OBJECT
public:
    AppearanceSource(Appearance& told, const QString& address)
        : m_told(told), m_startedDark(paletteIsDark()), m_bus(busAt(address, QDBusConnection::SessionBus)) {
        m_told.setDark(m_startedDark);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        followStyleHints(this, [this](bool dark) { m_told.setDark(m_startedDark = dark); });
#endif
        m_bus.connect(kPortal, kPath, kSettings, "SettingChanged", this,
                      SLOT(changed(QString, QString, QDBusVariant)));
        read(kAppearance, "color-scheme");
        read(kAppearance, "contrast");
        read(kGnomeAccess, "high-contrast");
    }

private Q_SLOTS:
    void changed(const QString& space, const QString& key, const QDBusVariant& value) {
        const QVariant plain = unwrapped(value.variant());
        if (space == kAppearance && key == "color-scheme") {
            // 1 dark, 2 light, 0 no preference: what the desktop looked like at the start.
            const uint scheme = plain.toUInt();
            m_told.setDark(scheme == 1 || (scheme != 2 && m_startedDark));
        } else if (space == kAppearance && key == "contrast") {
            m_portalContrast = plain.toUInt() == 1;
        } else if (space == kGnomeAccess && key == "high-contrast") {
            m_gnomeContrast = plain.toBool();
        }
        m_told.setHighContrast(m_portalContrast || m_gnomeContrast);
    }

private:
    void read(const QString& space, const QString& key) {
        auto question = QDBusMessage::createMethodCall(kPortal, kPath, kSettings, "Read");
        question << space << key;
        const auto answered = [this, space, key](const QDBusPendingCall& call) {
            const QDBusPendingReply<QDBusVariant> answer = call;
            if (answer.isValid()) changed(space, key, answer.value());
        };
        callBus(m_bus, question, this, answered, Wake::Service);
    }

    Appearance& m_told;
    bool m_startedDark, m_portalContrast = false, m_gnomeContrast = false;
    QDBusConnection m_bus;
};

Appearance::Appearance(const QString& sessionBus, QObject* parent)
    : QObject(parent), m_source(std::make_unique<AppearanceSource>(*this, sessionBus)) {}
Appearance::~Appearance() = default;

} // namespace rubber::desktop::gui

#include "appearance_linux.moc"
