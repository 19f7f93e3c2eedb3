// SPDX-License-Identifier: GPL-3.0-or-later
// Embeddings, rerankings, images, speech and transcriptions: priced by a table of its own, and read the way a
// careless server would: of two form fields with one name it takes the last.
#include "tests/sandbox/connection.h"
#include "tests/sandbox/script.h"

#include <algorithm>
#include <boost/json.hpp>
#include <optional>

namespace rubber::sandbox {

namespace {

namespace json = boost::json;

/// Pico-dollars for each unit.
struct MediaPrice {
    std::int64_t input = 0, output = 0, imageIn = 0, audioIn = 0, character = 0, second = 0, request = 0;
};

const std::map<std::string, MediaPrice, std::less<>>& mediaPrices() {
    static const std::map<std::string, MediaPrice, std::less<>> list = {
        {"text-embedding-3-small", {.input = 20'000}},
        {"gemini-embedding-001", {.input = 150'000}},
        {"gpt-image-1", {.input = 5'000'000, .output = 40'000'000, .imageIn = 10'000'000}},
        {"tts-1", {.character = 15'000'000}},
        {"gpt-4o-mini-tts", {.input = 600'000, .output = 12'000'000}},
        {"whisper-1", {.second = 100'000'000}},
        {"gpt-4o-transcribe", {.input = 2'500'000, .output = 10'000'000, .audioIn = 6'000'000}},
        {"cohere/rerank-v3.5", {.request = 2'000'000'000}},
    };
    return list;
}

/// What a request asks for, wherever it came from.
struct MediaAsk {
    std::string model, prompt, format, quality, encoding;
    std::int64_t count = 1, images = 0, tokens = 0, documents = 0, inputs = 1;
    std::size_t audioBytes = 0;
    bool stream = false;
};

void readField(MediaAsk& ask, const std::string& name, const std::string& value) {
    if (name == "model") ask.model = value;
    if (name == "prompt" || name == "input" || name == "query") ask.prompt = value;
    if (name == "response_format") ask.format = value;
    if (name == "encoding_format") ask.encoding = value;
    if (name == "stream_format" && value == "sse") ask.stream = true;
    if (name == "quality") ask.quality = value;
    if (name == "stream") ask.stream = value == "true";
    if (name == "n") ask.count = std::atoll(value.c_str());
}

std::int64_t tokensOf(const json::value& value) {
    if (value.is_string()) return static_cast<std::int64_t>(value.get_string().size() + 3) / 4;
    if (value.is_number()) return 1;
    std::int64_t sum = 0;
    if (const auto* list = value.if_array())
        for (const json::value& element : *list)
            sum += tokensOf(element);
    return sum;
}

std::optional<MediaAsk> readJson(const std::string& body) {
    json::error_code error;
    const json::value document = json::parse(body, error);
    if (error || !document.is_object()) return std::nullopt;
    MediaAsk ask;
    for (const auto& [key, value] : document.get_object()) {
        const std::string name(key);
        if (value.is_string()) readField(ask, name, value.get_string().c_str());
        if (value.is_int64()) readField(ask, name, std::to_string(value.get_int64()));
        if (value.is_bool()) readField(ask, name, value.get_bool() ? "true" : "false");
        if (name == "input" || name == "prompt" || name == "documents") ask.tokens += tokensOf(value);
        if (name == "input" && value.is_array() && !value.get_array().empty() &&
            !value.get_array()[0].is_number())
            ask.inputs = static_cast<std::int64_t>(value.get_array().size());
        if (name == "documents" && value.is_array())
            ask.documents = static_cast<std::int64_t>(value.get_array().size());
        if (const auto* audio = value.if_object(); audio && name == "input_audio")
            if (const auto* data = audio->if_contains("data"); data && data->is_string())
                ask.audioBytes = data->get_string().size() / 4 * 3;
    }
    return ask;
}

std::optional<MediaAsk> readForm(const Request& request) {
    const std::string type = request.field("content-type");
    const std::size_t at = type.find("boundary=");
    if (at == std::string::npos) return std::nullopt;
    const std::string delimiter = "--" + type.substr(at + 9);
    MediaAsk ask;
    const std::string& body = request.body;
    for (std::size_t part = body.find(delimiter); part != std::string::npos;) {
        const std::size_t end = body.find(delimiter, part + delimiter.size());
        if (end == std::string::npos) break;
        const std::string text = body.substr(part, end - part);
        part = end;
        const std::size_t name = text.find(" name=\""), content = text.find("\r\n\r\n");
        if (name == std::string::npos || content == std::string::npos || text.size() < content + 6) continue;
        const std::size_t nameEnd = text.find('"', name + 7);
        const std::string value = text.substr(content + 4, text.size() - content - 6);
        if (text.find("filename=\"") < content) {
            ++ask.images;
            ask.audioBytes += value.size();
        } else {
            readField(ask, text.substr(name + 7, nameEnd - name - 7), value);
        }
    }
    ask.tokens = static_cast<std::int64_t>(ask.prompt.size() + 3) / 4;
    return ask;
}

std::string error(int status, const char* message) {
    return wholeAnswer(status, "application/json",
                       "{\"error\":{\"code\":" + std::to_string(status) + ",\"message\":\"" + message +
                           "\"}}");
}

std::string eventStream(const std::string& events) { return wholeAnswer(200, "text/event-stream", events); }

/// Composes one answer and bills it.
class Media {
public:
    Media(MediaAsk ask, const MediaPrice& price, Shared& shared, bool openRouter)
        : m_ask(std::move(ask)), m_price(price), m_shared(shared), m_openRouter(openRouter),
          m_script(Script::read(m_ask.prompt)) {}

    std::string answer(std::string_view path);

private:
    std::string usage(const std::string& numbers) const {
        if (m_script.fault == "no-usage") return {};
        if (m_script.fault == "negative") return R"(,"usage":{"input_tokens":-1,"prompt_tokens":-1})";
        return ",\"usage\":{" + numbers + (m_openRouter ? ",\"cost\":" + picoToDecimal(m_cost) : "") + "}";
    }
    void bill(std::int64_t tokens, std::int64_t pico) {
        m_cost = pico;
        m_id = m_shared.bill.charge(m_ask.model, tokens, pico);
    }
    std::string embeddings();
    std::string reranked();
    std::string images(bool edit);
    std::string speech();
    std::string transcription();

    MediaAsk m_ask;
    const MediaPrice& m_price;
    Shared& m_shared;
    bool m_openRouter;
    Script m_script;
    std::int64_t m_cost = 0;
    std::string m_id;
};

std::string Media::embeddings() {
    bill(m_ask.tokens, m_ask.tokens * m_price.input);
    // 1 and 2 as 32-bit floats.
    const char* vector = m_ask.encoding == "base64" ? "\"AACAPwAAAEA=\"" : "[1,2]";
    const std::string count = std::to_string(m_ask.tokens);
    std::string data;
    for (std::int64_t i = 0; i < m_ask.inputs; ++i)
        data += (i > 0 ? R"(,{"object":"embedding","index":)" : R"({"object":"embedding","index":)") +
                std::to_string(i) + ",\"embedding\":" + vector + "}";
    return wholeAnswer(200, "application/json",
                       R"({"object":"list","data":[)" + data + "],\"model\":\"" + m_ask.model + "\"" +
                           usage("\"prompt_tokens\":" + count + ",\"total_tokens\":" + count) + "}");
}

std::string Media::reranked() {
    const std::int64_t searches = (m_ask.documents + 99) / 100;
    bill(m_ask.tokens, searches * m_price.request);
    return wholeAnswer(200, "application/json",
                       "{\"id\":\"" + m_id + "\",\"model\":\"" + m_ask.model +
                           R"(","results":[{"index":0,"relevance_score":0.9}])" +
                           usage("\"search_units\":" + std::to_string(searches)) + "}");
}

std::string Media::images(bool edit) {
    const std::int64_t each = m_ask.quality == "low" ? 272 : m_ask.quality == "medium" ? 1'056 : 4'160;
    const std::int64_t out = each * m_ask.count, imageIn = m_ask.images * 323;
    bill(m_ask.tokens + imageIn,
         m_ask.tokens * m_price.input + imageIn * m_price.imageIn + out * m_price.output);
    const std::string used =
        usage("\"input_tokens\":" + std::to_string(m_ask.tokens + imageIn) +
              ",\"output_tokens\":" + std::to_string(out) + ",\"input_tokens_details\":{\"text_tokens\":" +
              std::to_string(m_ask.tokens) + ",\"image_tokens\":" + std::to_string(imageIn) + "}");
    const std::string kind = edit ? "image_edit" : "image_generation";
    if (m_ask.stream)
        return eventStream("event: " + kind + ".partial_image\ndata: {\"type\":\"" + kind +
                           ".partial_image\",\"b64_json\":\"aGVs\",\"partial_image_index\":0}\n\nevent: " +
                           kind + ".completed\ndata: {\"type\":\"" + kind +
                           ".completed\",\"b64_json\":\"aGVsbG8=\"" + used + "}\n\n");
    std::string data;
    for (std::int64_t i = 0; i < m_ask.count; ++i)
        data += std::string(i ? "," : "") + R"({"b64_json":"aGVsbG8="})";
    return wholeAnswer(200, "application/json",
                       "{\"created\":1700000000,\"data\":[" + data + "]" + used + "}");
}

std::string Media::speech() {
    const auto characters = static_cast<std::int64_t>(
        std::count_if(m_ask.prompt.begin(), m_ask.prompt.end(), [](char c) { return (c & 0xc0) != 0x80; }));
    const std::int64_t out = characters * 3 / 2;
    bill(m_ask.tokens, characters * m_price.character + m_ask.tokens * m_price.input + out * m_price.output);
    if (m_ask.stream)
        return eventStream("data: {\"type\":\"speech.audio.delta\",\"audio\":\"AAAA\"}\n\n"
                           "data: {\"type\":\"speech.audio.done\"" +
                           usage("\"input_tokens\":" + std::to_string(m_ask.tokens) +
                                 ",\"output_tokens\":" + std::to_string(out)) +
                           "}\n\n");
    // Sound that looks like an answer with a cost must not be taken for one.
    return wholeAnswer(200, "audio/mpeg", R"({"usage":{"input_tokens":0,"cost":0}})",
                       "x-generation-id: " + m_id + "\r\n");
}

std::string Media::transcription() {
    const auto seconds = static_cast<std::int64_t>(m_ask.audioBytes / 16'000 + 1);
    const std::int64_t heard = seconds * 10, written = 20;
    bill(heard, seconds * m_price.second + heard * m_price.audioIn + written * m_price.output);
    const bool byTime = m_price.second > 0;
    const std::string used =
        usage(byTime ? "\"type\":\"duration\",\"seconds\":" + std::to_string(seconds)
                     : "\"type\":\"tokens\",\"input_tokens\":" + std::to_string(heard) +
                           ",\"input_token_details\":{\"audio_tokens\":" + std::to_string(heard) +
                           "},\"output_tokens\":" + std::to_string(written));
    if (m_ask.stream && !byTime)
        return eventStream("data: {\"type\":\"transcript.text.delta\",\"delta\":\"hello\"}\n\n"
                           "data: {\"type\":\"transcript.text.done\",\"text\":\"hello\"" +
                           used + "}\n\n");
    if (m_ask.format == "text" || m_ask.format == "srt" || m_ask.format == "vtt")
        return wholeAnswer(200, "text/plain; charset=utf-8", R"({"usage":{"seconds":0,"type":"duration"}})");
    return wholeAnswer(200, "application/json", "{\"text\":\"hello\"" + used + "}");
}

std::string Media::answer(std::string_view path) {
    if (m_script.status != 0) return error(static_cast<int>(m_script.status), "Scripted error");
    if (path.ends_with("/embeddings")) return embeddings();
    if (path.ends_with("/rerank")) return reranked();
    if (path.ends_with("/audio/speech")) return speech();
    if (path.find("/images") != std::string_view::npos) return images(path.ends_with("/edits"));
    return transcription();
}

} // namespace

std::string answerMedia(const Request& request, Shared& shared, bool openRouter) {
    constexpr std::string_view kPaths[] = {"/embeddings",
                                           "/rerank",
                                           "/images",
                                           "/images/generations",
                                           "/images/edits",
                                           "/audio/speech",
                                           "/audio/transcriptions",
                                           "/audio/translations"};
    const bool ours = std::any_of(std::begin(kPaths), std::end(kPaths),
                                  [&](std::string_view path) { return request.path.ends_with(path); });
    if (request.method != "POST" || !ours) return {};
    shared.lastHead = request.head;
    shared.lastBody = request.body;
    const bool isForm = request.field("content-type").starts_with("multipart/form-data");
    auto ask = isForm ? readForm(request) : readJson(request.body);
    if (!ask) return error(400, "Invalid body");
    // OpenRouter names the same models after their makers.
    std::string_view name = ask->model;
    if (openRouter && name.starts_with("openai/")) name.remove_prefix(7);
    const auto price = mediaPrices().find(name);
    if (price == mediaPrices().end()) return error(400, "No such model");
    return Media(std::move(*ask), price->second, shared, openRouter).answer(request.path);
}

} // namespace rubber::sandbox
