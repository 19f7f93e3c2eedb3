// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/responses_ask.h"

#include <boost/json.hpp>

namespace rubber::sandbox {

namespace {

namespace json = boost::json;

/// Text of a string, or of a list of items or parts; `last` is what the newest of them says.
void addText(const json::value& value, std::string& all, std::string& last) {
    if (value.is_string()) {
        last = value.get_string().c_str();
        all += last;
    }
    if (!value.is_array()) return;
    for (const auto& element : value.get_array())
        if (const auto* object = element.if_object())
            for (const char* name : {"text", "content", "output"})
                if (const auto* inner = object->if_contains(name)) addText(*inner, all, last);
}

} // namespace

std::optional<ResponsesAsk> ResponsesAsk::read(const std::string& body) {
    json::error_code error;
    const json::value document = json::parse(body, error);
    if (error || !document.is_object()) return std::nullopt;
    const json::object& root = document.get_object();
    ResponsesAsk ask;
    std::string all;
    if (const auto* model = root.if_contains("model"); model && model->is_string())
        ask.model = model->get_string().c_str();
    if (const auto* limit = root.if_contains("max_output_tokens"); limit && limit->is_int64())
        ask.limit = limit->get_int64();
    if (const auto* most = root.if_contains("max_tool_calls"); most && most->is_int64())
        ask.maxToolCalls = most->get_int64();
    if (const auto* stream = root.if_contains("stream"); stream && stream->is_bool())
        ask.stream = stream->get_bool();
    if (const auto* text = root.if_contains("instructions")) addText(*text, all, ask.prompt);
    if (const auto* input = root.if_contains("input")) addText(*input, all, ask.prompt);
    if (const auto* tools = root.if_contains("tools"); tools && tools->is_array())
        for (const auto& tool : tools->get_array())
            if (const auto* object = tool.if_object(); object && ask.function.empty())
                if (const auto* name = object->if_contains("name"); name && name->is_string())
                    ask.function = name->get_string().c_str();
    ask.searches = body.find("web_search") != std::string::npos;
    ask.promptTokens = static_cast<std::int64_t>((all.size() + 3) / 4) + 8;
    return ask;
}

} // namespace rubber::sandbox
