// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/devices.h"

#include "desktop/app/opened_secret.h"
#include "desktop/app/relay_call.h"
#include "desktop/app/roster_use.h"
#include "shared/identity_words.h"

#include <algorithm>

namespace rubber::desktop {

namespace {

struct Here {
    vault::StoredRelay relay;
    DeviceId device;
    std::optional<Secret> masterKey;
};

Result<Here> hereAt(App::Core& core, const std::string& relay) {
    TRY_LET(vault, core.openVault());
    TRY_LET(found, findRelay(vault, relay));
    TRY_LET(device, vault::DeviceKeys(vault).loadOrMake());
    TRY_LET(masterKey, vault::Relays(vault).masterKey(found.id));
    return Here{std::move(found), device.id, std::move(masterKey)};
}

DeviceListReport reportOf(const Here& here, const SeenRoster& seen) {
    DeviceListReport report;
    report.relay = here.relay.name;
    for (const auto& [id, member] : seen.roster.members())
        if (!member.removed)
            report.devices.push_back({id, member.name, identityWords(member.key), member.by.text(), member.since,
                                      id == here.device});
    std::stable_sort(report.devices.begin(), report.devices.end(),
                     [](const auto& a, const auto& b) { return a.since < b.since; });
    for (const auto& waiting : seen.waiting)
        report.waiting.push_back({waiting.device, waiting.name, identityWords(waiting.deviceKey), waiting.at});
    return report;
}

/// The one that is meant by an id, the beginning of one, or a name.
template <class Reports>
auto meant(const Reports& reports, const std::string& word) -> Result<typename Reports::value_type> {
    const auto fits = [&](const auto& report) {
        return report.id.text() == word || report.name == word ||
               (word.size() >= 8 && report.id.text().starts_with(word));
    };
    const auto count = std::count_if(reports.begin(), reports.end(), fits);
    if (count == 0) return fail(ErrorCode::NotFound, "no_such_device: no computer is called " + word);
    if (count > 1)
        return fail(ErrorCode::Invalid, "ambiguous: several computers are called " + word + "; use the id");
    return *std::find_if(reports.begin(), reports.end(), fits);
}

struct Looked {
    Here here;
    SeenRoster seen;
    DeviceListReport report;
};
Result<Looked> look(App& app, const std::string& relay) {
    TRY_LET(here, hereAt(app.core(), relay));
    TRY_LET(seen, seeRoster(app.core(), here.relay));
    auto report = reportOf(here, seen);
    return Looked{std::move(here), std::move(seen), std::move(report)};
}

Result<protocol::WaitingDevice> waitingOne(const Looked& looked, const std::string& device) {
    if (looked.seen.waiting.empty())
        return fail(ErrorCode::NotFound, "nobody_waits: no computer waits to be let in on " +
                                             looked.report.relay + "; its ten minutes may be over");
    TRY_LET(one, meant(looked.report.waiting, device.empty() && looked.report.waiting.size() == 1
                                                  ? looked.report.waiting.front().id.text()
                                                  : device));
    return *std::find_if(looked.seen.waiting.begin(), looked.seen.waiting.end(),
                         [&](const auto& waiting) { return waiting.device == one.id; });
}

} // namespace

Result<DeviceListReport> relayDevices(App& app, const std::string& relay) {
    TRY_LET(looked, look(app, relay));
    return std::move(looked.report);
}

Result<DeviceListReport> approveDevice(App& app, const std::string& relay, const std::string& device) {
    TRY_LET(looked, look(app, relay));
    TRY_LET(waiting, waitingOne(looked, device));
    if (!verifySignature(waiting.deviceKey, protocol::introductionText(looked.here.relay.id, waiting),
                         waiting.introduction))
        return fail(ErrorCode::Unauthorized,
                    "identity_changed: what " + looked.report.relay +
                        " says of the waiting computer is not that computer's word; nothing was sent");
    protocol::RosterEntry entry;
    entry.device = waiting.device;
    entry.deviceKey = waiting.deviceKey;
    entry.killKey = waiting.killKey;
    entry.name = waiting.name;
    protocol::DeviceAdmission admission;
    if (looked.here.masterKey)
        admission.masterKeyBox =
            sealTo(waiting.boxKey,
                   joined(masterKeyIds(looked.here.relay.id, waiting.device), *looked.here.masterKey));
    TRY(sendEntry(app.core(), looked.here.relay, "device/add", entry, [&](const Envelope& signedEntry) {
        admission.entry = signedEntry;
        return protocol::encode(admission);
    }));
    std::ignore = app.core().note(EventKind::DeviceApproved, looked.here.relay.name,
                                  {{"device", waiting.device.text()}, {"name", waiting.name}});
    return relayDevices(app, relay);
}

Result<DeviceListReport> denyDevice(App& app, const std::string& relay, const std::string& device) {
    TRY_LET(looked, look(app, relay));
    TRY_LET(waiting, waitingOne(looked, device));
    TRY(callRelay(app.core(), looked.here.relay, "device/deny",
                  protocol::encode(protocol::DeviceCommand{waiting.device}), Effect::Changes));
    std::ignore = app.core().note(EventKind::DeviceDenied, looked.here.relay.name,
                                  {{"device", waiting.device.text()}, {"name", waiting.name}});
    return relayDevices(app, relay);
}

Result<DeviceListReport> removeDevice(App& app, const std::string& relay, const std::string& device) {
    TRY_LET(looked, look(app, relay));
    TRY_LET(one, meant(looked.report.devices, device));
    if (one.here)
        return fail(ErrorCode::Invalid, "own_device: this is the computer you are at; to take it off, remove "
                                        "the relay from it");
    const auto& member = *looked.seen.roster.live(one.id);
    protocol::RosterEntry entry;
    entry.removes = true;
    entry.device = one.id;
    entry.deviceKey = member.key;
    entry.killKey = member.killKey;
    entry.name = member.name;
    TRY(sendEntry(app.core(), looked.here.relay, "device/remove", entry, [](const Envelope& signedEntry) {
        return protocol::encode(protocol::DeviceRemoval{signedEntry});
    }));
    std::ignore = app.core().note(EventKind::DeviceRemoved, looked.here.relay.name,
                                  {{"device", one.id.text()}, {"name", one.name}});
    return relayDevices(app, relay);
}

} // namespace rubber::desktop
