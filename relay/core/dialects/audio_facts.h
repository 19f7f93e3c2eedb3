// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/dialects/form_facts.h"
#include "relay/core/dialects/media_facts.h"

namespace rubber::relay {

/// A request to speak a text.
class SpeechFacts final : public MediaFacts {
public:
    using MediaFacts::MediaFacts;

private:
    bool member(const std::string& name) override;
    bool finish() override;
    bool input();
};

/// How many seconds of sound so many bytes can be. A file does not say honestly how long it plays, so this is
/// a rate no codec that is in use goes below: 4 kbit/s, where MP3 ends at 8 and Opus at 6. Silence made to
/// order packs tighter; what a provider bills for it above the hold is settled in full and suspends the key
/// that passes its cap.
std::uint64_t mostSecondsIn(std::size_t bytes);

/// A form with a recording to write down.
class TranscriptionFormFacts final : public FormFacts {
public:
    using FormFacts::FormFacts;

private:
    bool field(const FormPart& part) override;
    bool finish() override;
};

/// The same as OpenRouter takes it in JSON: the recording is text in base64.
class TranscriptionFacts final : public MediaFacts {
public:
    using MediaFacts::MediaFacts;

private:
    bool member(const std::string& name) override;
    bool finish() override;
    bool audio();
    std::size_t m_audioBytes = 0;
};

} // namespace rubber::relay
