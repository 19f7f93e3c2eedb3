// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/bill.h"

namespace rubber::sandbox {

const std::map<std::string, Price, std::less<>>& priceList() {
    static const std::map<std::string, Price, std::less<>> list = {
        {"openai/gpt-4o-mini", {150'000, 600'000}},
        {"openai/gpt-4o", {2'500'000, 10'000'000}},
        {"gpt-4o-mini", {150'000, 600'000}},
        {"gpt-4o", {2'500'000, 10'000'000}},
        {"gemini-2.5-flash", {300'000, 2'500'000}},
        {"claude-haiku-4-5", {1'000'000, 5'000'000}},
        {"claude-sonnet-4-5-20250929", {3'000'000, 15'000'000}},
        {"anthropic/claude-3.5-haiku", {800'000, 4'000'000}},
        {"anthropic/claude-haiku-4.5", {1'000'000, 5'000'000}},
        {"anthropic/claude-sonnet-4", {3'000'000, 15'000'000}},
        {"anthropic/claude-sonnet-4.5", {3'000'000, 15'000'000}},
        {"anthropic/claude-opus-4.1", {15'000'000, 75'000'000}},
        {"gemini-2.0-flash", {100'000, 400'000}},
        {"gemini-2.5-flash", {300'000, 2'500'000}},
        {"gemini-embedding-001", {150'000, 0}},
    };
    return list;
}

std::string Bill::begin(std::string_view model, std::int64_t promptTokens, bool streamed) {
    Generation generation;
    generation.id = "gen-" + std::to_string(1'700'000'000 + m_next) + "-sandbox" + std::to_string(m_next);
    ++m_next;
    generation.model = std::string(model);
    generation.promptTokens = promptTokens;
    generation.streamed = streamed;
    const std::string id = generation.id;
    reprice(m_generations[id] = generation);
    return id;
}

void Bill::addCache(const std::string& id, std::int64_t read, std::int64_t written5m,
                    std::int64_t written1h) {
    Generation& generation = m_generations[id];
    generation.cacheRead += read;
    generation.cacheWrite5m += written5m;
    generation.cacheWrite1h += written1h;
    reprice(generation);
}

std::string Bill::charge(std::string_view model, std::int64_t promptTokens, std::int64_t costPico) {
    const std::string id = begin(model, promptTokens, false);
    Generation& generation = m_generations[id];
    m_totalPico += costPico - generation.costPico;
    generation.costPico = costPico;
    return id;
}

void Bill::addOutput(const std::string& id, std::int64_t tokens) {
    Generation& generation = m_generations[id];
    generation.completionTokens += tokens;
    reprice(generation);
}

void Bill::cancel(const std::string& id) { m_generations[id].cancelled = true; }

void Bill::reprice(Generation& generation) {
    const auto price = priceList().find(generation.model);
    if (price == priceList().end()) return;
    m_totalPico -= generation.costPico;
    const std::int64_t input = price->second.input;
    generation.costPico = generation.promptTokens * input +
                          generation.completionTokens * price->second.output +
                          generation.cacheRead * (input / 10) + generation.cacheWrite5m * (input / 4 * 5) +
                          generation.cacheWrite1h * (input * 2);
    m_totalPico += generation.costPico;
}

const Generation* Bill::find(std::string_view id) const {
    const auto it = m_generations.find(id);
    return it == m_generations.end() ? nullptr : &it->second;
}

std::string Bill::toJson() const {
    std::string out = "{\"billed_usd\":\"" + picoToDecimal(m_totalPico) +
                      "\",\"requests\":" + std::to_string(m_generations.size()) + ",\"generations\":[";
    bool first = true;
    for (const auto& [id, generation] : m_generations) {
        if (!first) out += ',';
        first = false;
        out += "{\"id\":\"" + id + "\",\"model\":\"" + generation.model +
               "\",\"prompt_tokens\":" + std::to_string(generation.promptTokens) +
               ",\"completion_tokens\":" + std::to_string(generation.completionTokens) +
               ",\"cancelled\":" + (generation.cancelled ? "true" : "false") + ",\"cost_usd\":\"" +
               picoToDecimal(generation.costPico) + "\"}";
    }
    return out + "]}";
}

std::string picoToDecimal(std::int64_t pico) {
    std::string fraction = std::to_string(pico % 1'000'000'000'000);
    fraction.insert(0, 12 - fraction.size(), '0');
    while (fraction.size() > 1 && fraction.back() == '0')
        fraction.pop_back();
    return std::to_string(pico / 1'000'000'000'000) + "." + fraction;
}

} // namespace rubber::sandbox
