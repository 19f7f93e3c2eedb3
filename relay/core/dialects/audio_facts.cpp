// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/audio_facts.h"

#include "relay/core/dialects/json_text.h"

#include <algorithm>

namespace rubber::relay {

namespace {

constexpr std::size_t kLeastBytesOfASecond = 500;

/// UTF-16 code units: no fewer than any provider counts characters.
std::uint64_t charactersOf(std::string_view text) {
    std::uint64_t count = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80 || byte >= 0xc0) count += byte >= 0xf0 ? 2 : 1;
    }
    return count;
}

/// What every transcription means for the bound. Tokens of sound are bounded by what a model can hear at
/// once, its context; seconds by the size.
void bindSound(RequestFacts& facts, std::size_t bytes) {
    facts.seconds = mostSecondsIn(bytes);
    facts.wholeContextBecause = "file";
    facts.outputUnlimited = true;
}

} // namespace

std::uint64_t mostSecondsIn(std::size_t bytes) { return bytes / kLeastBytesOfASecond + 1; }

bool SpeechFacts::member(const std::string& name) {
    if (name == "model") return model(name, m_facts.model);
    if (name == "input") return input();
    if (name == "voice") {
        // A voice by id is the account's own recording.
        std::string_view voice;
        return string(name, voice);
    }
    if (name == "speed") return guarded(name);
    if (name == "stream_format") {
        if (!oneOf(name, {"audio", "sse"})) return false;
        m_facts.stream = m_scan.is("sse");
        return true;
    }
    if (name == "instructions" || name == "response_format") return guarded(name);
    if (openRouter() && name == "provider") return provider();
    unknown(name);
    return pass();
}

bool SpeechFacts::input() {
    const Token token = m_scan.next();
    if (token != Token::String) return wrongType("input");
    m_facts.characters = charactersOf(m_scan.text());
    return true;
}

bool SpeechFacts::finish() {
    m_facts.hasOutput = false;
    return true;
}

bool TranscriptionFormFacts::field(const FormPart& part) {
    const std::string_view name = part.name;
    if (name == "model") return model(part);
    if (name == "stream") return flag(part, m_facts.stream);
    if (name == "file") return file(part);
    for (const char* harmless :
         {"language", "prompt", "response_format", "temperature", "timestamp_granularities[]", "include[]",
          "chunking_strategy", "chunking_strategy[type]", "chunking_strategy[prefix_padding_ms]",
          "chunking_strategy[silence_duration_ms]", "chunking_strategy[threshold]", "known_speaker_names[]",
          "known_speaker_references[]"})
        if (name == harmless) return text(part);
    return unknown(part);
}

bool TranscriptionFormFacts::finish() {
    // All of the form counts as sound: voices to compare with are in it too.
    bindSound(m_facts, m_facts.bodyBytes);
    return true;
}

bool TranscriptionFacts::member(const std::string& name) {
    if (name == "model") return model(name, m_facts.model);
    if (name == "input_audio") return audio();
    if (name == "stream") return flag(name, m_facts.stream);
    if (name == "language" || name == "prompt" || name == "temperature" || name == "response_format")
        return guarded(name);
    if (name == "provider") return provider();
    unknown(name);
    return pass();
}

bool TranscriptionFacts::audio() {
    return eachMember("input_audio", [&](const std::string& name) {
        if (name == "format") return guarded(name);
        if (name != "data") return refuse(RefusalCode::FieldNotAllowed, "input_audio." + name);
        std::string_view data;
        if (!string("input_audio.data", data)) return false;
        // Sound elsewhere has no size here.
        if (data.find(':') != std::string_view::npos || data.find("\\u") != std::string_view::npos)
            return refuse(RefusalCode::FieldNotAllowed, "input_audio.data (base64 is wanted)");
        m_audioBytes = data.size();
        imageBytes(data.size());
        return true;
    });
}

bool TranscriptionFacts::finish() {
    // Four characters of base64 are three bytes.
    bindSound(m_facts, m_audioBytes / 4 * 3 + 3);
    return true;
}

} // namespace rubber::relay
