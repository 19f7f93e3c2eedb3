// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/commands/commands.h"

#include "desktop/app/app.h"
#include "desktop/app/qr_code.h"
#include "desktop/cli/json.h"
#include "desktop/cli/qr_text.h"
#include "desktop/cli/table.h"
#include "desktop/cli/words.h"

namespace rubber::cli {

namespace {

Result<desktop::KillLinkTarget> targetOf(const Options& options) {
    const std::string& key = options.word(0);
    if (key.empty() != options.all) return fail(ErrorCode::Invalid, "bad_option: name a key, or say --all");
    if (!key.empty() && !options.relay.empty())
        return fail(ErrorCode::Invalid, "bad_option: --relay goes with --all; a key knows its relay");
    return desktop::KillLinkTarget{key, options.relay};
}

std::string subjectOf(const std::string& name, const std::string& relay, bool all) {
    return all ? "every key of " + safe(relay) : safe(name) + " on " + safe(relay);
}

std::string linkJson(const desktop::KillLinkReport& link) {
    return JsonObject()
        .text("id", link.id.text())
        .textOrNull("key", link.key ? link.key->text() : "")
        .text("name", link.name)
        .text("relay", link.relay)
        .text("device", link.device.text())
        .boolean("by_this_device", link.byThisDevice)
        .time("created_at", link.createdAt)
        .time("last_used", link.lastUsed)
        .str();
}

} // namespace

Outcome killLinkCreate(Context& context) {
    TRY_LET(target, targetOf(context.options));
    if (context.options.qr && context.options.json)
        return fail(ErrorCode::Invalid, "bad_option: --qr draws, --json does not");
    TRY(context.unlock());
    context.terminal.progress("Making a link...");
    TRY_LET(made, context.app.createKillLink(target));
    if (context.options.json) {
        context.jsonSecret(JsonObject()
                               .secret("link")
                               .text("id", made.id.text())
                               .textOrNull("key", made.key ? made.key->text() : "")
                               .text("name", made.name)
                               .text("relay", made.relay)
                               .boolean("replaced_another", made.replacedAnother)
                               .str(),
                           made.link);
        return Exit::Done;
    }
    if (context.options.qr) {
        TRY_LET(code, desktop::QrCode::of(made.link));
        std::string picture = qrText(code, qrStyleFor(context.terminal.surface()));
        context.terminal.out(picture);
        wipe(picture.data(), picture.size());
    }
    context.terminal.outSecret(std::string(1, kSecretMark), made.link);
    context.terminal.talk("Kills " + subjectOf(made.name, made.relay, !made.key) +
                          ", as often as it is used. Anyone who has this link can do that and nothing else.\n"
                          "It is shown this once. Open it on your phone and keep it there, or print it.");
    if (made.replacedAnother) context.terminal.talk("The link before it does not work any more.");
    return Exit::Done;
}

Outcome killLinkList(Context& context) {
    TRY(context.unlock());
    context.terminal.progress("Asking the relays...");
    TRY_LET(list, context.app.killLinks());
    const Exit end = list.unreachable.empty() ? Exit::Done : Exit::Partly;
    if (context.options.json) {
        std::vector<std::string> items, warnings;
        for (const auto& link : list.links)
            items.push_back(linkJson(link));
        for (const auto& [relay, error] : list.unreachable)
            warnings.push_back(relay + ": " + sentence(error));
        context.json(jsonArray(items), warnings);
        return end;
    }
    const WallTime now = context.clock.wall();
    Table table({{"KILLS"}, {"RELAY"}, {"LAST USED"}, {"MADE"}, {"ID"}});
    for (const auto& link : list.links)
        table.row({link.key ? safe(link.name) : "every key", safe(link.relay),
                   link.lastUsed ? agoShort(now - *link.lastUsed) : "never",
                   localTime(link.createdAt) + (link.byThisDevice ? "" : " (another device)"),
                   link.id.text()});
    if (!table.empty())
        context.terminal.out(table.render(context.options.wide ? 0 : context.terminal.surface().columns));
    else if (list.unreachable.empty())
        context.terminal.talk("There is no kill link. See: rubberapi kill-link create --help");
    for (const auto& [relay, error] : list.unreachable)
        context.terminal.warn("without the links of " + safe(relay) + ": " + sentence(error));
    return end;
}

Outcome killLinkRevoke(Context& context) {
    TRY_LET(target, targetOf(context.options));
    TRY(context.unlock());
    context.terminal.progress("Revoking...");
    TRY_LET(revoked, context.app.revokeKillLink(target));
    if (context.options.json)
        context.json(linkJson(revoked));
    else
        context.terminal.out("The kill link for " + subjectOf(revoked.name, revoked.relay, !revoked.key) +
                             " does not work any more.");
    return Exit::Done;
}

} // namespace rubber::cli
