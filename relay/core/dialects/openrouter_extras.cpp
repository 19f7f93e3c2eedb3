// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/openrouter_extras.h"

#include "relay/core/dialects/facts_reader.h"
#include "relay/core/dialects/json_members.h"

namespace rubber::relay {

namespace {

constexpr std::uint64_t kMostResults = 100;

/// Takes the models that members of `object` name; whatever else in it could name one is refused.
struct ModelsOf {
    std::string_view object;
    std::string field;
    RouterExtra& extra;

    void one(std::string_view name) {
        const std::string_view value = jsonMember(object, name);
        const auto model = jsonText(value);
        if (model && !model->empty())
            extra.models.push_back(*model);
        else
            refuse(std::string(name)); // The account or another model would choose.
    }
    void list(std::string_view name) {
        const auto models = jsonTexts(jsonMember(object, name));
        if (!models || models->empty()) return refuse(std::string(name));
        for (const std::string& model : *models) {
            if (model.empty()) return refuse(std::string(name));
            extra.models.push_back(model);
        }
    }
    void none(std::string_view name) {
        if (!jsonEmpty(jsonMember(object, name))) refuse(std::string(name));
    }
    void nothingElse(std::initializer_list<std::string_view> known) {
        if (const std::string other = jsonFind(object, choosesModels, known); !other.empty()) refuse(other);
    }
    void refuse(const std::string& name) {
        if (extra.refused.empty()) extra.refused = field + "." + name;
    }
};

/// A panel of models answers, and one more makes one answer of theirs.
void fusion(ModelsOf models) {
    models.one("model");
    models.list("analysis_models");
    models.none("tools");
    models.nothingElse({"model", "analysis_models"});
    models.extra.answers = models.extra.models.size() + 1;
    models.extra.fillsContext = true;
}

void web(std::string_view object, RouterExtra& extra) {
    const auto results = jsonUnsigned(jsonMember(object, "max_results"));
    // Some engines bill each result.
    if (!results || *results == 0 || *results > kMostResults)
        extra.refused = "plugins[].id=web without max_results";
    extra.calls = results.value_or(0);
    extra.fillsContext = true;
}

void fileParser(std::string_view object, RouterExtra& extra) {
    const auto engine = jsonText(jsonMember(jsonMember(object, "pdf"), "engine"));
    extra.readsFilesFree = engine == "pdf-text" || engine == "native" || engine == "cloudflare-ai";
    if (!extra.readsFilesFree) extra.refused = "plugins[].pdf.engine";
}

} // namespace

RouterExtra routerPlugin(std::string_view object) {
    RouterExtra extra;
    const std::string id = jsonText(jsonMember(object, "id")).value_or("");
    const ModelsOf models{object, "plugins[]", extra};
    if (id == "fusion") {
        fusion(models);
        return extra;
    }
    ModelsOf own = models;
    if (id == "auto-router" || id == "auto-beta-router") {
        own.list("allowed_models");
        if (!jsonEmpty(jsonMember(object, "pin_model"))) own.one("pin_model");
        own.nothingElse({"allowed_models"});
        return extra;
    }
    if (id == "web")
        web(object, extra);
    else if (id == "file-parser")
        fileParser(object, extra);
    else if (id != "response-healing" && id != "context-compression" && id != "moderation")
        extra.refused = "plugins[].id=" + id;
    own.nothingElse({});
    return extra;
}

RouterExtra routerTool(std::string_view type, std::string_view object) {
    RouterExtra extra;
    extra.fillsContext = true;
    const std::string_view parameters = jsonMember(object, "parameters");
    ModelsOf models{parameters, "tools[].parameters", extra};
    const std::string_view name = type.substr(type.find(':') + 1);
    if (name == "web_search" || name == "web_fetch" || name == "datetime") {
        extra.calls = 1;
        models.nothingElse({});
    } else if (name == "fusion") {
        fusion(models);
    } else if (name == "advisor" || name == "subagent" || name == "image_generation") {
        extra.answers = 1;
        models.one("model");
        models.none("tools");
        models.nothingElse({"model"});
    } else {
        extra.refused = "tools[].type=" + std::string(type);
    }
    ModelsOf outside{object, "tools[]", extra};
    outside.nothingElse({"parameters"});
    return extra;
}

} // namespace rubber::relay
