// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rubber::sandbox {

/// USD per million tokens, in pico-dollars per token, as this upstream bills them.
struct Price {
    std::int64_t input = 0, output = 0;
};
const std::map<std::string, Price, std::less<>>& priceList();

/// One answer this upstream was paid for.
struct Generation {
    std::string id, model;
    std::int64_t promptTokens = 0, completionTokens = 0;
    std::int64_t cacheRead = 0, cacheWrite5m = 0, cacheWrite1h = 0; ///< Beside promptTokens.
    bool streamed = false, cancelled = false;
    std::int64_t costPico = 0;
};

/// What was billed: the ground truth that tests compare the relay's ledger with. One thread.
class Bill {
public:
    /// Opens a generation; tokens are added as they are produced, so a cut answer is billed for what was
    /// made.
    std::string begin(std::string_view model, std::int64_t promptTokens, bool streamed);
    /// Cached input, at a tenth of the price of input; written for five minutes at 1.25 of it, for an hour
    /// at 2.
    void addCache(const std::string& id, std::int64_t read, std::int64_t written5m, std::int64_t written1h);
    void addOutput(const std::string& id, std::int64_t tokens);
    /// Bills an answer whose price is known whole.
    std::string charge(std::string_view model, std::int64_t promptTokens, std::int64_t costPico);
    void cancel(const std::string& id);
    const Generation* find(std::string_view id) const;
    std::int64_t totalPico() const { return m_totalPico; }
    std::size_t count() const { return m_generations.size(); }
    std::string toJson() const;

private:
    void reprice(Generation& generation);
    std::map<std::string, Generation, std::less<>> m_generations;
    std::int64_t m_totalPico = 0;
    std::uint64_t m_next = 1;
};

/// "0.0000123" from pico-dollars.
std::string picoToDecimal(std::int64_t pico);

} // namespace rubber::sandbox
