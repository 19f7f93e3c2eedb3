// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/look/language.h"

#include <QFile>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

// Outside every namespace, as the macro demands.
static void haveTranslations() { Q_INIT_RESOURCE(i18n); }

namespace rubber::desktop::gui {

namespace {

constexpr auto kFolder = ":/i18n";

bool isTranslated(const QLocale& locale) {
    for (const auto& name : {locale.name(), QLocale::languageToCode(locale.language())})
        if (QFile::exists(QString("%1/rubberapi_%2.qm").arg(kFolder, name))) return true;
    return false;
}

/// The first of the system's languages that there is a translation for.
QLocale wantedBy(const QLocale& system) {
    for (const auto& language : system.uiLanguages())
        if (const QLocale locale(language); isTranslated(locale)) return locale;
    return QLocale(QLocale::English, QLocale::UnitedStates);
}

QLocale withPlainDigits(const QLocale& locale) {
    if (locale.zeroDigit() == "0" || locale.language() != QLocale::Arabic) return locale;
    return QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates);
}

void install(const QLocale& locale, const QString& name, const QString& folder) {
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, name, "_", folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QLocale localeFor(const QString& setting, const QLocale& system) {
    haveTranslations();
    QLocale wanted = setting.isEmpty() ? wantedBy(system) : QLocale(setting);
    if (!isTranslated(wanted)) wanted = wantedBy(system);
    const bool same = wanted.language() == system.language() && wanted.script() == system.script();
    return withPlainDigits(same ? system : wanted);
}

void speak(const QString& setting) {
    const QLocale locale = localeFor(setting, QLocale::system());
    QLocale::setDefault(locale);
    // QLocale::system() would bring its whole list of languages with it: one for our sentences, another for
    // Qt's.
    const QLocale plain(locale.language(), locale.script(), locale.territory());
    // English first: its plural forms answer what another language has not translated yet.
    install(QLocale(QLocale::English), "rubberapi", kFolder);
    install(plain, "qtbase", QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(plain, "rubberapi", kFolder);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace rubber::desktop::gui
