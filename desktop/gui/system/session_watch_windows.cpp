// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/system/session_watch.h"

#include <windows.h>
#include <wtsapi32.h>

namespace rubber::desktop::gui {

/// A window nobody sees, because Windows tells only windows.
class SessionSource {
public:
    explicit SessionSource(SessionWatch& watch) {
        WNDCLASSW kind = {};
        kind.lpfnWndProc = &SessionSource::heard;
        kind.hInstance = GetModuleHandleW(nullptr);
        kind.lpszClassName = L"RubberAPISessionWatch";
        RegisterClassW(&kind);
        m_window = CreateWindowExW(0, kind.lpszClassName, L"", 0, 0, 0, 0, 0, HWND_MESSAGE, nullptr,
                                   kind.hInstance, nullptr);
        if (!m_window) return;
        SetWindowLongPtrW(m_window, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(&watch));
        WTSRegisterSessionNotification(m_window, NOTIFY_FOR_THIS_SESSION);
        m_power = RegisterSuspendResumeNotification(m_window, DEVICE_NOTIFY_WINDOW_HANDLE);
    }
    ~SessionSource() {
        if (m_power) UnregisterSuspendResumeNotification(m_power);
        if (!m_window) return;
        WTSUnRegisterSessionNotification(m_window);
        DestroyWindow(m_window);
    }
    SessionSource(const SessionSource&) = delete;
    SessionSource& operator=(const SessionSource&) = delete;

private:
    static LRESULT CALLBACK heard(HWND window, UINT message, WPARAM what, LPARAM data) {
        auto* watch = reinterpret_cast<SessionWatch*>(GetWindowLongPtrW(window, GWLP_USERDATA));
        if (watch && message == WM_WTSSESSION_CHANGE && what == WTS_SESSION_LOCK) Q_EMIT watch->locked();
        if (watch && message == WM_POWERBROADCAST && what == PBT_APMSUSPEND) Q_EMIT watch->aboutToSleep();
        return DefWindowProcW(window, message, what, data);
    }
    HWND m_window = nullptr;
    HPOWERNOTIFY m_power = nullptr;
};

SessionWatch::SessionWatch(Buses, QObject* parent)
    : QObject(parent), m_source(std::make_unique<SessionSource>(*this)) {}
SessionWatch::~SessionWatch() = default;
void SessionWatch::letSleep() {} // Windows waits until the message has been handled.

} // namespace rubber::desktop::gui
