// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/system/session_watch.h"

#import <AppKit/AppKit.h>

namespace rubber::desktop::gui {

class SessionSource {
public:
    explicit SessionSource(SessionWatch& watch) {
        SessionWatch* const told = &watch;
        m_lock = [[NSDistributedNotificationCenter defaultCenter]
            addObserverForName:@"com.apple.screenIsLocked"
                        object:nil
                         queue:[NSOperationQueue mainQueue]
                    usingBlock:^(NSNotification*) { Q_EMIT told->locked(); }];
        // Without a queue: handled before the poster goes on, and so before the computer sleeps.
        m_sleep = [[[NSWorkspace sharedWorkspace] notificationCenter]
            addObserverForName:NSWorkspaceWillSleepNotification
                        object:nil
                         queue:nil
                    usingBlock:^(NSNotification*) { Q_EMIT told->aboutToSleep(); }];
    }
    ~SessionSource() {
        [[NSDistributedNotificationCenter defaultCenter] removeObserver:m_lock];
        [[[NSWorkspace sharedWorkspace] notificationCenter] removeObserver:m_sleep];
    }
    SessionSource(const SessionSource&) = delete;
    SessionSource& operator=(const SessionSource&) = delete;

private:
    id m_lock, m_sleep;
};

SessionWatch::SessionWatch(Buses, QObject* parent)
    : QObject(parent), m_source(std::make_unique<SessionSource>(*this)) {}
SessionWatch::~SessionWatch() = default;
void SessionWatch::letSleep() {} // The system waits until the notification has been handled.

} // namespace rubber::desktop::gui
