// SPDX-License-Identifier: GPL-3.0-or-later
// How OpenRouter chooses who serves a request, as far as this upstream does: by price.
#include "tests/sandbox/connection.h"

#include <boost/json.hpp>

namespace rubber::sandbox {

namespace {

namespace json = boost::json;

/// A number, or a string with one; without one there is no limit.
bool within(const json::object& limits, const char* name, std::int64_t picoPerToken) {
    const auto* limit = limits.if_contains(name);
    if (!limit || limit->is_null()) return true;
    const double usdPerMillion =
        limit->is_string() ? std::stod(limit->get_string().c_str()) : limit->to_number<double>();
    return static_cast<double>(picoPerToken) / 1e6 <= usdPerMillion + 1e-9;
}

} // namespace

std::string refusedByPrice(const std::string& body, const std::string& model) {
    json::error_code error;
    const json::value document = json::parse(body, error);
    const auto price = priceList().find(model);
    if (error || !document.is_object() || price == priceList().end()) return {};
    const auto* provider = document.get_object().if_contains("provider");
    if (!provider || !provider->is_object()) return {};
    const auto* limits = provider->get_object().if_contains("max_price");
    if (!limits || !limits->is_object()) return {};
    const bool served = within(limits->get_object(), "prompt", price->second.input) &&
                        within(limits->get_object(), "completion", price->second.output);
    if (served) return {};
    return wholeAnswer(404, "application/json",
                       R"({"error":{"code":404,"message":"No endpoints found that satisfy max_price",)"
                       R"("metadata":{"error_type":"constraint_filtered"}}})");
}

} // namespace rubber::sandbox
