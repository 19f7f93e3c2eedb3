// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/preferences.h"

namespace rubber::desktop::models {

namespace {
constexpr std::size_t kUndoDepth = 50;
}

Preferences::Preferences(Desk& desk, Session& session, Settings fromFile, QObject* parent)
    : QObject(parent), m_desk(desk), m_session(session), m_now(std::move(fromFile)) {
    connect(&session, &Session::changed, this, [this] {
        if (m_session.state() == VaultState::Unlocked) load();
    });
}

void Preferences::load() {
    m_desk.ask(
        this, [](App& app) { return app.settings(); },
        [this](const Settings& settings) {
            if (m_session.state() != VaultState::Unlocked || settings == m_now) return;
            m_now = settings;
            Q_EMIT changed();
        });
}

void Preferences::change(const std::function<void(Settings&)>& edit) {
    Settings next = m_now;
    edit(next);
    if (next == m_now) return;
    m_before.push_back(m_now);
    if (m_before.size() > kUndoDepth) m_before.erase(m_before.begin());
    m_now = std::move(next);
    Q_EMIT changed();
    save();
}

void Preferences::undo() {
    if (m_before.empty()) return;
    m_now = std::move(m_before.back());
    m_before.pop_back();
    Q_EMIT changed();
    save();
}

void Preferences::save() {
    m_desk.ask(
        this, [settings = m_now](App& app) { return app.saveSettings(settings); },
        [this](const Status& saved) {
            if (!saved) Q_EMIT saveFailed(saved.error());
        });
}

} // namespace rubber::desktop::models
