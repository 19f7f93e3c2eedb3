// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/bill.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace rubber::sandbox {

namespace asio = boost::asio;

/// What the whole sandbox shares. One thread.
struct Shared {
    Bill bill;
    std::string requiredKey; ///< "" = any key is good.
    std::set<std::string>
        askedFor; ///< Generations somebody asked about: the first time they are not there yet.
    std::uint64_t requests = 0, calls = 0;
    std::string lastHead, lastBody; ///< Of the newest chat request, for byte comparisons.
};

/// A request as this upstream read it: honest and plain, because only relays and test clients talk to it.
struct Request {
    std::string head; ///< Request line and fields.
    std::string method, path, query, body;
    std::string field(std::string_view lowerCaseName) const;
};

/// One connection: reads requests and answers them until the peer goes.
asio::awaitable<void> serve(asio::ip::tcp::socket socket, Shared& shared);

/// Answers POST …/chat/completions and the legacy …/completions. `openRouter`: usage and cost are always
/// there, comments too; else the OpenAI manners. False: close.
asio::awaitable<bool> answerChat(asio::ip::tcp::socket& socket, const Request& request, Shared& shared,
                                 bool openRouter);

/// Answers POST …/messages and …/messages/count_tokens. `openRouter`: with its costs and generation ids.
asio::awaitable<bool> answerMessages(asio::ip::tcp::socket& socket, const Request& request, Shared& shared,
                                     bool openRouter);

/// The answer to GET of a list of models or of one; "" for any other path.
std::string modelsJson(const std::string& path);
/// Answers POST …/models/NAME:generateContent and the other verbs of Google's own format.
asio::awaitable<bool> answerGemini(asio::ip::tcp::socket& socket, const Request& request, Shared& shared);

/// Answers POST …/responses and …/responses/input_tokens, likewise.
asio::awaitable<bool> answerResponses(asio::ip::tcp::socket& socket, const Request& request, Shared& shared,
                                      bool openRouter);
/// OpenRouter's whole answer when the model costs more than the body's provider.max_price; "" when it does
/// not.
std::string refusedByPrice(const std::string& body, const std::string& model);

/// Answers embeddings, rerankings, images, speech and transcriptions; "" when `request` is none of them.
std::string answerCall(const Request& request, Shared& shared);
std::string answerMedia(const Request& request, Shared& shared, bool openRouter);

/// A whole answer with Content-Length.
std::string wholeAnswer(int status, std::string_view contentType, std::string_view body,
                        std::string_view extraFields = {});

} // namespace rubber::sandbox
