// SPDX-License-Identifier: GPL-3.0-or-later
// Windows and macOS: the tray icon's own message. It has no buttons, and a click is that of the last one.
#include "desktop/gui/system/notifier.h"

namespace rubber::desktop::gui {

class NoticeService {
public:
    QString last;
};

Notifier::Notifier(QObject* parent) : QObject(parent), m_service(std::make_unique<NoticeService>()) {}
Notifier::~Notifier() = default;

void Notifier::tell(const Notice& notice) {
    m_service->last = notice.alert;
    const NoticeText text = textOf(notice, m_names);
    Q_EMIT atTheIcon(text.title, text.body);
}

void Notifier::withdraw(const QString& alert) {
    if (m_service->last == alert) m_service->last.clear();
}

void Notifier::iconClicked() {
    if (!m_service->last.isEmpty()) Q_EMIT opened(m_service->last, {});
}

} // namespace rubber::desktop::gui
