// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/keys/copy_key.h"

#include "desktop/app/environment_lines.h"
#include "desktop/gui/keys/key_words.h"
#include "desktop/gui/system/secret_clipboard.h"

namespace rubber::desktop::gui {

void copyOfKey(QObject* owner, const PageContext& context, const KeyId& key, CopyOfKey what,
               std::function<void(const QString& name, const QString& until)> done,
               std::function<void(const Error& error)> failed) {
    context.desk.ask(
        owner, [id = key.text()](App& app) { return app.environment(id); },
        [context, what, done, failed](const Result<KeyEnvironment>& environment) {
            if (!environment) return failed(environment.error());
            // Lines are pasted into a shell.
            if (const auto harmless = checkEndpoint(environment->endpoint); !harmless)
                return failed(harmless.error());
            const std::string mark(1, SecretClipboard::kSecretMark);
            const auto settings = settingsFor("", environment->provider, environment->endpoint);
            const auto seconds = context.preferences.now().clipboardSeconds;
            context.clipboard.copy(what == CopyOfKey::EnvLines ? environmentLines("bash", settings, mark) : mark,
                                   environment->token, Duration::seconds(seconds));
            done(QString::fromStdString(environment->name), clipboardText(seconds));
        });
}

} // namespace rubber::desktop::gui
