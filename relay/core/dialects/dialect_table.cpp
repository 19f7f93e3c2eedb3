// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/dialects.h"

namespace rubber::relay {

const Dialect* dialectFor(std::string_view wire, DialectKind provider) {
    if (wire == "chat") return &chatDialect(provider);
    if (wire == "completions") return &completionsDialect(provider);
    if (wire == "responses") return &responsesDialect(provider);
    if (wire == "count_tokens" && provider == DialectKind::OpenAi) return &inputTokensDialect();
    if (wire == "embeddings") return &embeddingsDialect(provider);
    if (wire == "rerank") return &rerankDialect(provider);
    if (wire == "images") return &imagesDialect(provider);
    if (wire == "image_edits") return &imageEditsDialect(provider);
    if (wire == "speech") return &speechDialect(provider);
    if (wire == "transcription") return &transcriptionDialect(provider);
    if (provider == DialectKind::Anthropic || provider == DialectKind::OpenRouter) {
        if (wire == "messages") return &messagesDialect(provider);
        if (wire == "count_tokens") return &messageCountDialect(provider);
    }
    if (wire == "gemini") return &geminiDialect();
    if (wire == "gemini_count") return &geminiCountDialect();
    if (wire == "gemini_embed") return &geminiEmbedDialect();
    if (wire == "http") return &httpDialect();
    if (wire == "slack") return &slackDialect();
    if (wire == "stripe") return &stripeDialect();
    return nullptr;
}

} // namespace rubber::relay
