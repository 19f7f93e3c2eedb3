// SPDX-License-Identifier: GPL-3.0-or-later
// APIs without models: a little of Slack, a little of Stripe, and one that says back what it was sent.
#include "tests/sandbox/connection.h"

#include <boost/json.hpp>

namespace rubber::sandbox {

namespace {

namespace json = boost::json;

std::string slack(const Request& request, std::string_view method) {
    if (request.body.find("revoked") != std::string::npos)
        return wholeAnswer(200, "application/json; charset=utf-8", R"({"ok":false,"error":"token_revoked"})");
    if (method == "chat.postMessage")
        return wholeAnswer(
            200, "application/json; charset=utf-8",
            R"({"ok":true,"channel":"C1","ts":"1700000000.000100","message":{"text":"hello"}})",
            "x-oauth-scopes: chat:write,admin\r\n");
    if (method == "conversations.list")
        return wholeAnswer(
            200, "application/json; charset=utf-8",
            R"({"ok":true,"channels":[{"id":"C1","name":"general"}],"response_metadata":{"next_cursor":""}})");
    return wholeAnswer(200, "application/json; charset=utf-8", R"({"ok":false,"error":"unknown_method"})");
}

std::string stripe(const Request& request, std::string_view path) {
    if (path == "/v1/customers" && request.method == "GET")
        return wholeAnswer(
            200, "application/json",
            R"({"object":"list","data":[{"id":"cus_1","object":"customer"}],"has_more":false,"url":"/v1/customers"})");
    if (path == "/v1/customers" && request.method == "POST")
        return wholeAnswer(200, "application/json", R"({"id":"cus_2","object":"customer"})",
                           "request-id: req_sandbox\r\nstripe-account: acct_owner\r\n");
    if (path == "/v1/payment_intents" && request.method == "POST")
        return wholeAnswer(200, "application/json",
                           R"({"id":"pi_1","object":"payment_intent","amount":500})");
    return wholeAnswer(404, "application/json",
                       R"({"error":{"type":"invalid_request_error","message":"Unrecognized request URL"}})");
}

} // namespace

std::string answerCall(const Request& request, Shared& shared) {
    const std::string_view path = request.path;
    if (!path.starts_with("/slack/api/") && !path.starts_with("/stripe/") && !path.starts_with("/any/"))
        return {};
    shared.lastHead = request.head;
    shared.lastBody = request.body;
    ++shared.calls;
    if (path.starts_with("/slack/api/")) return slack(request, path.substr(11));
    if (path.starts_with("/stripe/")) return stripe(request, path.substr(7));
    const json::object echo{
        {"method", request.method}, {"path", request.path.substr(4)}, {"body", request.body}};
    return wholeAnswer(200, "application/json", json::serialize(echo),
                       "set-cookie: session=owner\r\nx-shiny: 1\r\n");
}

} // namespace rubber::sandbox
