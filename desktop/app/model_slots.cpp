// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/model_slots.h"

#include "desktop/vault/settings.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QString>

#include <algorithm>

namespace rubber::desktop {

namespace {

constexpr const char* kName = "chart/model_slots";

/// What does not read is forgotten: colours are chosen anew then.
ModelSlots read(const std::optional<std::string>& text) {
    ModelSlots slots(kModelSlots);
    const auto stored = QJsonDocument::fromJson(QByteArray::fromStdString(text.value_or(""))).array();
    for (std::size_t i = 0; i < slots.size(); ++i)
        slots[i] = stored.at(qsizetype(i)).toString().toStdString();
    return slots;
}

std::string write(const ModelSlots& slots) {
    QJsonArray array;
    for (const auto& model : slots)
        array.append(QString::fromStdString(model));
    return QJsonDocument(array).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace

ModelSlots keepSlots(ModelSlots slots, std::vector<std::pair<std::string, Money>> spent) {
    slots.resize(kModelSlots);
    // Names break ties, so that the same spend always gives the same colours.
    std::sort(spent.begin(), spent.end(), [](const auto& a, const auto& b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    const auto spentBy = [&](const std::string& model) {
        const auto found =
            std::find_if(spent.begin(), spent.end(), [&](const auto& each) { return each.first == model; });
        return found == spent.end() ? Money() : found->second;
    };
    for (const auto& [model, money] : spent) {
        if (model.empty() || std::find(slots.begin(), slots.end(), model) != slots.end()) continue;
        auto place = std::find(slots.begin(), slots.end(), std::string());
        if (place == slots.end()) {
            place = std::min_element(slots.begin(), slots.end(),
                                     [&](const auto& a, const auto& b) { return spentBy(a) < spentBy(b); });
            const Money held = spentBy(*place);
            if (!(money > held + held)) break; // Nobody cheaper gets one either.
        }
        *place = model;
    }
    return slots;
}

Result<ModelSlots> keepStoredSlots(vault::Vault& vault, std::vector<std::pair<std::string, Money>> spent) {
    vault::Settings settings(vault);
    TRY_LET(stored, settings.find(kName));
    ModelSlots slots = keepSlots(read(stored), std::move(spent));
    const std::string text = write(slots);
    if (text != stored && vault.access() == vault::Access::Full) TRY(settings.set(kName, text));
    return slots;
}

} // namespace rubber::desktop
