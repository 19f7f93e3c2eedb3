// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/metrics/exposition.h"

#include <algorithm>

namespace rubber::relay {

namespace {

/// What a label may hold as it stands is everything but these three.
void appendEscaped(std::string& out, std::string_view value) {
    for (const char c : value) {
        if (c == '\n')
            out += "\\n";
        else if (c == '"' || c == '\\')
            (out += '\\') += c;
        else
            out += c;
    }
}

/// Milliseconds as seconds, without a float: "0.005", "120".
std::string seconds(std::uint64_t ms) {
    std::string text = std::to_string(ms / 1000);
    if (ms % 1000 == 0) return text;
    std::string part = std::to_string(1000 + ms % 1000).substr(1);
    while (part.ends_with('0'))
        part.pop_back();
    return text + "." + part;
}

} // namespace

void Exposition::family(std::string_view name, std::string_view type, std::string_view help) {
    m_name = name;
    ((((m_text += "# HELP ") += name) += ' ') += help) += '\n';
    ((((m_text += "# TYPE ") += name) += ' ') += type) += '\n';
}

void Exposition::sample(Labels labels, std::int64_t value) { part("", labels, std::to_string(value)); }

void Exposition::part(std::string_view suffix, Labels labels, std::string_view value) {
    (m_text += m_name) += suffix;
    char before = '{';
    for (const auto& [name, content] : labels) {
        ((m_text += before) += name) += "=\"";
        appendEscaped(m_text, content);
        m_text += '"';
        before = ',';
    }
    if (labels.size() != 0) m_text += '}';
    ((m_text += ' ') += value) += '\n';
}

void DurationHistogram::observe(std::int64_t milliseconds) {
    const std::int64_t ms = std::max<std::int64_t>(milliseconds, 0);
    const auto bucket = std::lower_bound(kUpTo.begin(), kUpTo.end(), ms) - kUpTo.begin();
    ++m_counts[static_cast<std::size_t>(bucket)];
    m_sumMs += static_cast<std::uint64_t>(ms);
}

void DurationHistogram::write(Exposition& to, std::string_view name, std::string_view help) const {
    to.family(name, "histogram", help);
    std::uint64_t below = 0;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        below += m_counts[i];
        const std::string edge = i < kUpTo.size() ? seconds(static_cast<std::uint64_t>(kUpTo[i])) : "+Inf";
        to.part("_bucket", {{"le", edge}}, std::to_string(below));
    }
    to.part("_sum", {}, seconds(m_sumMs));
    to.part("_count", {}, std::to_string(below));
}

} // namespace rubber::relay
