// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/commands/commands.h"

#include "desktop/app/app.h"
#include "desktop/cli/json.h"
#include "desktop/cli/table.h"

#include <algorithm>

namespace rubber::cli {

namespace {

using desktop::SettingFacts;

Result<const SettingFacts*> factsOf(const std::string& name) {
    const auto& all = desktop::settingFacts();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.name == name; });
    if (found != all.end()) return &*found;
    std::vector<std::string> names;
    for (const auto& each : all) {
        names.push_back(each.name);
        // "theme" for "appearance.theme".
        if (each.name.substr(each.name.find('.') + 1) == name)
            return fail(ErrorCode::NotFound,
                        "no_such_setting: " + name + ". Did you mean '" + each.name + "'?");
    }
    const std::string near = nearest(name, names);
    return fail(ErrorCode::NotFound,
                "no_such_setting: " + name + (near.empty() ? "" : ". Did you mean '" + near + "'?"));
}

std::string allowed(const SettingFacts& facts) {
    switch (facts.kind) {
    case SettingFacts::Kind::Switch:
        return "on, off";
    case SettingFacts::Kind::Number:
        return std::to_string(facts.least) + " to " + std::to_string(facts.most);
    case SettingFacts::Kind::Choice: {
        std::string text;
        for (const auto& choice : facts.choices)
            text += (text.empty() ? "" : ", ") + choice;
        return text;
    }
    case SettingFacts::Kind::Text:
        return "text";
    case SettingFacts::Kind::Amount:
        return "USD";
    }
    return "";
}

std::string itemJson(const SettingFacts& facts, const std::string& value) {
    return JsonObject()
        .text("name", facts.name)
        .text("value", value)
        .text("default", facts.byDefault)
        .text("allowed", allowed(facts))
        .text("kept_in", facts.place == SettingFacts::Place::File ? "settings.json" : "vault")
        .str();
}

/// Those of the file need no passphrase.
Status openFor(Context& context, const SettingFacts& facts) {
    return facts.place == SettingFacts::Place::Vault ? context.unlock() : Status();
}

void tellDamage(Context& context, const desktop::Settings& settings) {
    if (settings.fileWasDamaged)
        context.terminal.warn("settings.json did not read; what is wrong in it has its default");
}

} // namespace

Outcome configList(Context& context) {
    TRY(context.unlock());
    const desktop::Settings settings = context.app.settings();
    tellDamage(context, settings);
    std::vector<std::string> items;
    Table table({{"NAME"}, {"VALUE"}, {"DEFAULT"}, {"ALLOWED"}});
    for (const auto& facts : desktop::settingFacts()) {
        TRY_LET(value, desktop::settingText(settings, facts.name));
        items.push_back(itemJson(facts, value));
        table.row({facts.name, value.empty() ? "-" : safe(value),
                   facts.byDefault.empty() ? "-" : facts.byDefault, allowed(facts)});
    }
    if (context.options.json)
        context.json(jsonArray(items));
    else
        context.terminal.out(table.render(context.options.wide ? 0 : context.terminal.surface().columns));
    return Exit::Done;
}

Outcome configGet(Context& context) {
    TRY_LET(facts, factsOf(context.options.word(0)));
    TRY(openFor(context, *facts));
    const desktop::Settings settings = context.app.settings();
    tellDamage(context, settings);
    TRY_LET(value, desktop::settingText(settings, facts->name));
    if (context.options.json)
        context.json(itemJson(*facts, value));
    else
        context.terminal.out(safe(value));
    return Exit::Done;
}

Outcome configSet(Context& context) {
    TRY_LET(facts, factsOf(context.options.word(0)));
    TRY(openFor(context, *facts));
    desktop::Settings settings = context.app.settings();
    TRY(desktop::setSetting(settings, facts->name, context.options.word(1)));
    TRY(context.app.saveSettings(settings));
    TRY_LET(value, desktop::settingText(settings, facts->name));
    if (context.options.json) context.json(itemJson(*facts, value));
    context.terminal.talk(facts->name + " is " + (value.empty() ? "empty" : safe(value)) + ".");
    return Exit::Done;
}

} // namespace rubber::cli
