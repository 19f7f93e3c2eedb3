// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/dialects/answer_reader.h"
#include "relay/core/dialects/dialect.h"
#include "relay/core/dialects/media_usage.h"

namespace rubber::relay {

/// Reads the answer to a request for embeddings, a reranking, images, speech or a transcription. Their
/// streams are typed events of which one, the last, has the usage.
class MediaAnswer final : public AnswerReader {
public:
    enum class Kind { Embeddings, Rerank, Images, Speech, Transcription };
    MediaAnswer(Kind kind, DialectKind dialect, const MeterContext& context);

    Verdict event(const SseSplitter::Event& event) override;
    void whole(const RootTap& members) override;
    void longEvent(const RootTap& members) override;
    /// Pictures and sound: half an answer does not tell what the whole was billed.
    bool countsOutput() const override { return false; }
    /// Speech by the character and images by the piece, at models with no other price.
    std::optional<Usage> impliedUsage() const override { return m_implied; }

private:
    void take(std::string_view json);
    bool isLast(std::string_view type) const;

    Kind m_kind;
    DialectKind m_dialect;
    ModelPrice m_price;
    std::optional<Usage> m_implied;
};

} // namespace rubber::relay
