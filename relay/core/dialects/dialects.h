// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/dialects/dialect.h"

/// Every dialect there is. Each lives for the whole process.
namespace rubber::relay {

/// Chat completions, as OpenAI and the compatible roots of others speak them, or with OpenRouter's extras.
const Dialect& chatDialect(DialectKind provider);
/// Legacy completions likewise.
const Dialect& completionsDialect(DialectKind provider);
/// Responses likewise.
const Dialect& responsesDialect(DialectKind provider);
/// OpenAI's count of what a response would read: free.
const Dialect& inputTokensDialect();
/// Anthropic's messages, or with OpenRouter's extras.
const Dialect& messagesDialect(DialectKind provider);
/// What messages would read, counted: free.
const Dialect& messageCountDialect(DialectKind provider);

/// The wire formats beside chat, as OpenAI and the compatible roots of others speak them, or with
/// OpenRouter's extras.
const Dialect& embeddingsDialect(DialectKind provider);
const Dialect& rerankDialect(DialectKind provider);
const Dialect& imagesDialect(DialectKind provider);
const Dialect& imageEditsDialect(DialectKind provider);
const Dialect& speechDialect(DialectKind provider);
const Dialect& transcriptionDialect(DialectKind provider);

/// Google's own formats: the model is in the path.
const Dialect& geminiDialect();
const Dialect& geminiCountDialect();
const Dialect& geminiEmbedDialect();

/// Calls without models.
const Dialect& httpDialect();
const Dialect& slackDialect();
const Dialect& stripeDialect();

} // namespace rubber::relay
