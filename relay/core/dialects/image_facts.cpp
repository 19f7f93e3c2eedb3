// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/image_facts.h"

#include "relay/core/dialects/json_text.h"

#include <algorithm>

namespace rubber::relay {

namespace {

constexpr std::uint64_t kMostImages = 10, kMostPartials = 3;
constexpr std::uint64_t kTokensOfAPartial = 100;
constexpr std::uint64_t kPixels = 1'600'000; // 1536x1024 and the like.
constexpr std::uint64_t kMostPixels = 17'000'000;

/// An estimate of the most output tokens one image of up to kPixels is billed as: above what is known of
/// gpt-image-1 (low to 408, medium to 1,584, high to 6,240), with room for models that came later. Any other
/// word, "auto" and none at all stand for the dearest. The bill itself is read from the answer.
struct QualityTokens {
    std::string_view quality;
    std::uint64_t tokens;
};
constexpr QualityTokens kQualities[] = {{"low", 800}, {"medium", 2'000}};
constexpr std::uint64_t kDearest = 7'100;

/// OpenRouter's words for the longer side.
struct Resolution {
    std::string_view word;
    std::uint64_t pixels;
};
constexpr Resolution kResolutions[] = {{"", kPixels},     {"auto", kPixels}, {"0.5K", kPixels},
                                       {"512", kPixels},  {"1K", kPixels},   {"2K", 4'200'000},
                                       {"4K", 16'800'000}};

std::optional<std::uint64_t> pixelsOf(std::string_view size) {
    for (const Resolution& known : kResolutions)
        if (size == known.word) return known.pixels;
    const std::size_t by = size.find('x');
    if (by == std::string_view::npos) return std::nullopt;
    const auto width = jsonUnsigned(size.substr(0, by)), height = jsonUnsigned(size.substr(by + 1));
    if (!width || !height || *width > 10'000 || *height > 10'000) return std::nullopt;
    const std::uint64_t pixels = *width * *height;
    return pixels > 0 && pixels <= kMostPixels ? std::optional(pixels) : std::nullopt;
}

} // namespace

std::optional<std::uint64_t> ImageAsk::tokens() const {
    const auto bySize = pixelsOf(size), byResolution = pixelsOf(resolution);
    if (!bySize || !byResolution) return std::nullopt;
    const std::uint64_t pixels = std::max(*bySize, *byResolution);
    std::uint64_t each = kDearest;
    for (const QualityTokens& known : kQualities)
        if (quality == known.quality) each = known.tokens;
    return each * ((pixels + kPixels - 1) / kPixels) + partials * kTokensOfAPartial;
}

std::string ImageAsk::into(RequestFacts& facts) const {
    const auto each = tokens();
    if (!each) return "size=" + size + resolution;
    // Which of several images the last event of a stream speaks of is not known.
    if (facts.stream && count > 1) return "n (more than one image in a stream)";
    facts.hasOutput = false;
    facts.outputImages = count;
    facts.outputImageTokens = count * *each;
    return {};
}

bool ImagesFacts::text(const std::string& name, std::string& into) {
    std::string_view raw;
    if (!string(name, raw)) return false;
    if (raw.size() > 64) return wrongType(name);
    into = jsonUnescape(raw);
    return true;
}

bool ImagesFacts::member(const std::string& name) {
    std::optional<std::uint64_t> value;
    if (name == "model") return model(name, m_facts.model);
    if (name == "stream") return flag(name, m_facts.stream);
    if (name == "size") return text(name, m_ask.size);
    if (name == "quality") return text(name, m_ask.quality);
    if (name == "n") {
        if (!number(name, 1, kMostImages, value)) return false;
        m_ask.count = value.value_or(1);
        return true;
    }
    if (name == "partial_images") {
        if (!number(name, 0, kMostPartials, value)) return false;
        m_ask.partials = value.value_or(0);
        return true;
    }
    for (const char* harmless : {"prompt", "background", "output_format", "output_compression", "moderation",
                                 "style", "response_format", "user"})
        if (name == harmless) return guarded(name);
    if (openRouter()) {
        if (name == "provider") return provider();
        if (name == "input_references") return references();
        if (name == "resolution") return text(name, m_ask.resolution);
        if (name == "aspect_ratio" || name == "seed") return guarded(name);
    }
    unknown(name);
    return pass();
}

bool ImagesFacts::references() {
    return eachElement("input_references", [&](Token token) {
        m_facts.images += 2;
        return membersOf("input_references", token, [&](const std::string& name) {
            if (name == "type") return oneOf("input_references[].type", {"image_url"});
            if (name != "image_url")
                return refuse(RefusalCode::FieldNotAllowed, "input_references[]." + name);
            return eachMember("input_references[].image_url", [&](const std::string& inner) {
                std::string_view url;
                if (inner != "url") return pass();
                if (!string("input_references[].image_url.url", url)) return false;
                imageBytes(url.size());
                return true;
            });
        });
    });
}

bool ImagesFacts::finish() {
    const std::string unbounded = m_ask.into(m_facts);
    return unbounded.empty() || refuse(RefusalCode::FieldNotAllowed, unbounded);
}

bool ImageEditsFacts::text(const FormPart& part, std::string& into) {
    if (!FormFacts::text(part)) return false;
    if (part.content.size() > 64) return wrongType(part.name);
    into = std::string(part.content);
    return true;
}

bool ImageEditsFacts::field(const FormPart& part) {
    const std::string_view name = part.name;
    if (name == "model") return model(part);
    if (name == "stream") return flag(part, m_facts.stream);
    if (name == "n") return number(part, 1, kMostImages, m_ask.count);
    if (name == "partial_images") return number(part, 0, kMostPartials, m_ask.partials);
    if (name == "size") return text(part, m_ask.size);
    if (name == "quality") return text(part, m_ask.quality);
    if (name == "image" || name == "image[]" || name == "mask") {
        m_facts.images += 2;
        return file(part);
    }
    for (const char* harmless : {"prompt", "background", "output_format", "output_compression", "moderation",
                                 "response_format", "input_fidelity", "user"})
        if (name == harmless) return FormFacts::text(part);
    return unknown(part);
}

bool ImageEditsFacts::finish() {
    const std::string unbounded = m_ask.into(m_facts);
    return unbounded.empty() || refuse(RefusalCode::FieldNotAllowed, unbounded);
}

} // namespace rubber::relay
