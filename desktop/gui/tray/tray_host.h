// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace rubber::desktop::gui {

/// Who could show a tray icon, and whether it is there. On Linux it must be known before anything of
/// QSystemTrayIcon is called, even its constructor: Qt asks the bus once, and a "no" it got because the panel
/// was late stays "no" for the life of the process. tray_host_{linux,native}.cpp.
class TrayHost : public QObject {
    Q_OBJECT
public:
    enum class Kind {
        None,  ///< Nobody came in time, or who was there has gone.
        Bus,   ///< A StatusNotifier host: the menu travels over D-Bus.
        Native ///< XEmbed, Windows, macOS.
    };
    struct Patience {
        int forTheBusMs = 60'000; ///< Before the old X11 tray is asked, or None is said.
        int pollMs = 1'000;       ///< Of the bus, until then.
        int goneMs = 5'000;       ///< A panel that restarts is not gone.
        int oldTrayMs = 10'000;   ///< Between two looks at the X11 tray, there or not.
    };

    explicit TrayHost(Patience patience, QObject* parent = nullptr);
    /// Starts looking and goes on for the life of the object; call once, with the event loop about to run.
    void look();
    Kind kind() const { return m_kind; }
    /// A click on the icon opens the menu by itself here, so it must not open the window too.
    static bool clickOpensMenu();

Q_SIGNALS:
    void changed(Kind kind); ///< The first answer, whatever it is, and every other one after it.

private Q_SLOTS:
    void ask();

private:
    void answered(bool hosted);
    void giveUp();
    void lookForOldTray();
    void say(Kind kind);

    Patience m_patience;
    Kind m_kind = Kind::None;
    bool m_said = false, m_settledForOld = false;
    QTimer m_poll, m_deadline, m_gone, m_oldTray;
};

} // namespace rubber::desktop::gui
