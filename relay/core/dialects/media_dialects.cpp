// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/audio_facts.h"
#include "relay/core/dialects/dialects.h"
#include "relay/core/dialects/image_facts.h"
#include "relay/core/dialects/media_answer.h"
#include "relay/core/dialects/metered_answer.h"

namespace rubber::relay {

namespace {

constexpr std::string_view kJson = "application/json", kForm = "multipart/form-data";

/// What all of them share: nothing is ever spliced into them, and one reader reads every answer.
class MediaDialect : public Dialect {
public:
    MediaDialect(MediaAnswer::Kind kind, DialectKind provider) : m_kind(kind), m_provider(provider) {}

    std::unique_ptr<AnswerMeter> meter(MeterContext context) const override {
        auto reader = std::make_unique<MediaAnswer>(m_kind, m_provider, context);
        return std::make_unique<MeteredAnswer>(std::move(reader), std::move(context));
    }

protected:
    MediaAnswer::Kind m_kind;
    DialectKind m_provider;
};

template <class Facts>
class JsonMedia final : public MediaDialect {
public:
    using MediaDialect::MediaDialect;
    tl::expected<RequestFacts, Refusal> read(const RequestBytes& bytes) const override {
        return Facts(m_provider, bytes).read();
    }
};

class ImageEdits final : public MediaDialect {
public:
    using MediaDialect::MediaDialect;
    bool takes(std::string_view mediaType) const override { return mediaType == kForm; }
    tl::expected<RequestFacts, Refusal> read(const RequestBytes& bytes) const override {
        return ImageEditsFacts(bytes).read();
    }
};

/// A form; at OpenRouter JSON too.
class Transcription final : public MediaDialect {
public:
    using MediaDialect::MediaDialect;
    bool takes(std::string_view mediaType) const override {
        return mediaType == kForm || (m_provider == DialectKind::OpenRouter && mediaType == kJson);
    }
    tl::expected<RequestFacts, Refusal> read(const RequestBytes& bytes) const override {
        // The type was judged already; which of two it is shows at its front.
        const bool isForm = !bytes.contentType.empty() && (bytes.contentType.front() | 0x20) == 'm';
        if (m_provider == DialectKind::OpenRouter && !isForm)
            return TranscriptionFacts(m_provider, bytes).read();
        return TranscriptionFormFacts(bytes).read();
    }
};

template <class D>
const Dialect& ofProvider(MediaAnswer::Kind kind, DialectKind provider) {
    static const D openAi(kind, DialectKind::OpenAi), openRouter(kind, DialectKind::OpenRouter);
    return provider == DialectKind::OpenRouter ? openRouter : openAi;
}

} // namespace

const Dialect& embeddingsDialect(DialectKind provider) {
    return ofProvider<JsonMedia<EmbeddingsFacts>>(MediaAnswer::Kind::Embeddings, provider);
}

const Dialect& rerankDialect(DialectKind provider) {
    return ofProvider<JsonMedia<RerankFacts>>(MediaAnswer::Kind::Rerank, provider);
}

const Dialect& imagesDialect(DialectKind provider) {
    return ofProvider<JsonMedia<ImagesFacts>>(MediaAnswer::Kind::Images, provider);
}

const Dialect& imageEditsDialect(DialectKind provider) {
    return ofProvider<ImageEdits>(MediaAnswer::Kind::Images, provider);
}

const Dialect& speechDialect(DialectKind provider) {
    return ofProvider<JsonMedia<SpeechFacts>>(MediaAnswer::Kind::Speech, provider);
}

const Dialect& transcriptionDialect(DialectKind provider) {
    return ofProvider<Transcription>(MediaAnswer::Kind::Transcription, provider);
}

} // namespace rubber::relay
