// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/agent/verb_job.h"

#include <QMetaObject>
#include <QSemaphore>
#include <QThread>

#include <atomic>
#include <chrono>
#include <future>

namespace rubber::agent {

namespace {

constexpr int kMostAhead = 1 << 20;
constexpr std::size_t kPiece = 64u << 10;
/// How soon a blocked verb notices that it was cancelled.
constexpr int kGlanceMs = 100;

Error gone() { return {ErrorCode::Unavailable, "cancelled: the caller is gone"}; }

} // namespace

/// What both threads hold. `reply` belongs to the job's thread.
struct VerbJob::Shared {
    struct Reply {
        std::promise<Result<Secret>> secret;
        std::promise<Result<bool>> yes;
        bool wantsSecret = false;
    };
    std::atomic<bool> cancelled{false}; ///< It is to end; what it still says is heard.
    std::atomic<bool> gone{false};      ///< Nobody listens any more.
    QSemaphore room{kMostAhead};
    std::shared_ptr<Reply> reply;
};

class VerbJob::Caller final : public VerbPeer {
public:
    Caller(VerbJob& job, std::shared_ptr<Shared> shared) : m_job(job), m_shared(std::move(shared)) {}

    bool out(std::string_view bytes) override { return say(FrameKind::Out, bytes); }
    bool talk(std::string_view bytes) override { return say(FrameKind::Talk, bytes); }

    Result<Secret> askSecret(const std::string& prompt) override {
        return askFor({QuestionKind::Secret, prompt});
    }
    Result<Secret> readLine() override { return askFor({QuestionKind::Line, ""}); }

    Result<bool> askYes(const std::string& question) override {
        auto reply = std::make_shared<Shared::Reply>();
        auto future = reply->yes.get_future();
        put({QuestionKind::Yes, question}, reply);
        return waitFor(future);
    }

    void startChild(const ChildProgram& child, const Secret& key) override {
        const auto held = std::make_shared<Secret>(key.clone());
        post([child, held](VerbJob& job) { job.m_listener.child(child, *held); });
    }

    bool cancelled() const override { return m_shared->cancelled; }

    /// Runs on the job's thread; the job outlives this thread.
    template <class Work>
    void post(Work work) {
        VerbJob* job = &m_job;
        QMetaObject::invokeMethod(job, [job, work] { work(*job); }, Qt::QueuedConnection);
    }

private:
    bool say(FrameKind kind, std::string_view bytes) {
        while (!bytes.empty()) {
            const auto piece = bytes.substr(0, kPiece);
            while (!m_shared->room.tryAcquire(static_cast<int>(piece.size()), kGlanceMs))
                if (m_shared->gone) return false;
            if (m_shared->gone) return false;
            const QByteArray copy(piece.data(), static_cast<qsizetype>(piece.size()));
            post([kind, copy](VerbJob& job) { job.m_listener.bytes(kind, copy); });
            bytes.remove_prefix(piece.size());
        }
        return true;
    }

    Result<Secret> askFor(const Question& question) {
        auto reply = std::make_shared<Shared::Reply>();
        reply->wantsSecret = true;
        auto future = reply->secret.get_future();
        put(question, reply);
        return waitFor(future);
    }

    void put(const Question& question, const std::shared_ptr<Shared::Reply>& reply) {
        post([question, reply](VerbJob& job) {
            job.m_shared->reply = reply;
            job.m_listener.question(question);
        });
    }

    template <class T>
    Result<T> waitFor(std::future<Result<T>>& future) {
        while (future.wait_for(std::chrono::milliseconds(kGlanceMs)) != std::future_status::ready)
            if (m_shared->cancelled) return tl::unexpected(gone());
        return future.get();
    }

    VerbJob& m_job;
    std::shared_ptr<Shared> m_shared;
};

VerbJob::VerbJob(VerbCall call, std::function<int(const VerbCall&, VerbPeer&)> run, Listener listener)
    : m_shared(std::make_shared<Shared>()), m_listener(std::move(listener)) {
    const auto held = std::make_shared<VerbCall>(std::move(call));
    m_thread.reset(QThread::create([this, held, run = std::move(run)] {
        Caller caller(*this, m_shared);
        const int code = run(*held, caller);
        held->key = {}; // The vault's key is wiped with the last who shares it: not later than this.
        caller.post([code](VerbJob& job) {
            job.m_over = true;
            job.m_listener.ended(code);
        });
    }));
    m_thread->start();
}

VerbJob::~VerbJob() {
    m_shared->gone = true;
    cancel();
    m_thread->wait();
}

void VerbJob::cancel() { m_shared->cancelled = true; }

void VerbJob::abandon(std::function<void()> ended) {
    m_shared->gone = true;
    cancel();
    m_listener.bytes = [](FrameKind, const QByteArray&) {};
    m_listener.question = [](const Question&) {};
    m_listener.child = [](const ChildProgram&, const Secret&) {};
    m_listener.ended = [ended = std::move(ended)](int) { ended(); };
}

void VerbJob::answer(Result<Secret> secret) {
    const auto reply = std::exchange(m_shared->reply, nullptr);
    if (!reply) return;
    if (reply->wantsSecret)
        reply->secret.set_value(std::move(secret));
    else
        reply->yes.set_value(fail(ErrorCode::Invalid, "bad_message: a yes or no was asked for"));
}

void VerbJob::answer(const Answer& yesOrNot) {
    const auto reply = std::exchange(m_shared->reply, nullptr);
    if (!reply) return;
    if (reply->wantsSecret) {
        const Error none{ErrorCode::Invalid, "bad_message: a secret was asked for"};
        reply->secret.set_value(tl::unexpected(yesOrNot.error.value_or(none)));
    } else if (yesOrNot.error) {
        reply->yes.set_value(tl::unexpected(*yesOrNot.error));
    } else {
        reply->yes.set_value(yesOrNot.yes);
    }
}

void VerbJob::taken(qint64 bytes) { m_shared->room.release(static_cast<int>(bytes)); }

} // namespace rubber::agent
