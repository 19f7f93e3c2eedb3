// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of models as each provider tells them, and one model alone.
#include "tests/sandbox/bill.h"
#include "tests/sandbox/connection.h"

namespace rubber::sandbox {

namespace {

enum class Shape { OpenRouter, OpenAi, Anthropic, Google };

Shape shapeOf(const std::string& path) {
    const auto has = [&](const char* part) { return path.find(part) != std::string::npos; };
    if (has("/anthropic/")) return Shape::Anthropic;
    if (has("/openai/")) return Shape::OpenAi;
    if (has("/v1beta/")) return Shape::Google;
    return has("/api/") ? Shape::OpenRouter : Shape::OpenAi;
}

std::string modelJson(const std::string& id, const Price& price, Shape shape) {
    switch (shape) {
    case Shape::Google:
        return R"({"name":"models/)" + id + R"(","inputTokenLimit":1048576,"displayName":"A model"})";
    case Shape::Anthropic:
        return R"({"type":"model","id":")" + id +
               R"(","display_name":"A model","created_at":"2026-01-01T00:00:00Z"})";
    case Shape::OpenAi:
        return R"({"id":")" + id + R"(","object":"model","created":1700000000,"owned_by":"sandbox"})";
    case Shape::OpenRouter:
        break;
    }
    return R"({"id":")" + id + R"(","name":")" + id + R"(","context_length":128000,"pricing":{"prompt":")" +
           picoToDecimal(price.input) + R"(","completion":")" + picoToDecimal(price.output) +
           R"(","request":"0"},"top_provider":{"max_completion_tokens":16384}})";
}

std::string listJson(Shape shape) {
    std::string all, first, last;
    for (const auto& [id, price] : priceList()) {
        if (first.empty()) first = id;
        last = id;
        all += (all.empty() ? "" : ",") + modelJson(id, price, shape);
    }
    if (shape == Shape::Google) return "{\"models\":[" + all + "]}";
    if (shape == Shape::OpenRouter) return "{\"data\":[" + all + "]}";
    if (shape == Shape::OpenAi) return "{\"object\":\"list\",\"data\":[" + all + "]}";
    return "{\"data\":[" + all + "],\"has_more\":false,\"first_id\":\"" + first + "\",\"last_id\":\"" + last +
           "\"}";
}

} // namespace

std::string modelsJson(const std::string& path) {
    // OpenRouter's list for the key's owner is asked for by `upstream test`.
    if (path.ends_with("/models") || path.ends_with("/models/user")) return listJson(shapeOf(path));
    const auto at = path.rfind("/models/");
    if (at == std::string::npos) return {};
    const auto found = priceList().find(path.substr(at + 8));
    return found == priceList().end() ? std::string() : modelJson(found->first, found->second, shapeOf(path));
}

} // namespace rubber::sandbox
