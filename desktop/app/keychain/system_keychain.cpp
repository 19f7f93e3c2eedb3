// SPDX-License-Identifier: GPL-3.0-or-later
// The system's keychain through QtKeychain. Rules: the plain-text fallback is off; every failure but "there
// is no such entry" is the same to us; nothing is asked that would make the system ask its user. QtKeychain
// lives on the application's thread, which may be the caller's or must be running its loop.
#include "desktop/app/keychain/keychain.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QEventLoop>
#include <QSemaphore>
#include <QThread>
#include <QTimer>
#ifdef Q_OS_LINUX
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusVariant>
#endif

#include <functional>
#include <qt6keychain/keychain.h>

namespace rubber::desktop {

namespace {

constexpr int kPatienceMs = 10'000;
constexpr int kProbeMs = 2'000;

QString service() { return QStringLiteral("rubberapi"); }

tl::unexpected<Error> none() {
    return fail(ErrorCode::Unavailable, "no_keychain: the system keychain does not answer, or refuses");
}

struct Answer {
    /// In place, for all who share it: the job has these very bytes until it is deleted, and nobody reads them there.
    ~Answer() { wipe(const_cast<char*>(data.constData()), static_cast<std::size_t>(data.size())); }
    QKeychain::Error error = QKeychain::OtherError;
    QByteArray data;
    QSemaphore done;
};
using MakeJob = std::function<QKeychain::Job*()>;

/// On the application's thread. The job outlives an impatient caller and removes itself.
void start(const MakeJob& make, const std::shared_ptr<Answer>& answer,
           const std::function<void()>& finished) {
    QKeychain::Job* job = make();
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [answer, finished](QKeychain::Job* done) {
        answer->error = done->error();
        if (const auto* read = qobject_cast<QKeychain::ReadPasswordJob*>(done))
            answer->data = read->binaryData();
        answer->done.release();
        if (finished) finished();
    });
    job->start();
}

std::shared_ptr<Answer> run(const MakeJob& make) {
    auto answer = std::make_shared<Answer>();
    auto* application = QCoreApplication::instance();
    if (!application) return answer;
    if (QThread::currentThread() == application->thread()) {
        auto loop = std::make_shared<QEventLoop>();
        QTimer::singleShot(kPatienceMs, loop.get(), [loop = loop.get()] { loop->quit(); });
        start(make, answer, [loop] { loop->quit(); });
        if (answer->done.available() == 0) loop->exec(QEventLoop::ExcludeUserInputEvents);
    } else {
        QMetaObject::invokeMethod(
            application, [make, answer] { start(make, answer, {}); }, Qt::QueuedConnection);
    }
    const bool there =
        answer->done.tryAcquire(1, QThread::currentThread() == application->thread() ? 0 : kPatienceMs);
    // A late answer goes to nobody: the shared one is left to it.
    return there ? answer : std::make_shared<Answer>();
}

#ifdef Q_OS_LINUX
/// Somebody offers secrets on the session bus and his default collection is open: then nobody is asked. A
/// service that would have to be started first counts as none, because starting it may ask.
bool isOpen() {
    const QDBusConnection bus = QDBusConnection::sessionBus();
    const QString name = QStringLiteral("org.freedesktop.secrets");
    if (!bus.isConnected() || !bus.interface()->isServiceRegistered(name)) return false;
    QDBusMessage question = QDBusMessage::createMethodCall(
        name, QStringLiteral("/org/freedesktop/secrets/aliases/default"),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    const QDBusReply<QDBusVariant> locked = bus.call(question, QDBus::Block, kProbeMs);
    return locked.isValid() && !locked.value().variant().toBool();
}
#else
bool isOpen() { return true; }
#endif

class SystemKeychain final : public Keychain {
public:
    bool available() override { return QCoreApplication::instance() && isOpen(); }

    Result<Secret> read(const std::string& entry) override {
        if (!available()) return none();
        const auto answer = run([key = QString::fromStdString(entry)] {
            auto* job = new QKeychain::ReadPasswordJob(service());
            job->setKey(key);
            return job;
        });
        if (answer->error == QKeychain::EntryNotFound)
            return fail(ErrorCode::NotFound, "no_keychain_entry: the keychain has no entry for this vault");
        if (answer->error != QKeychain::NoError) return none();
        Secret secret(
            std::string_view(answer->data.constData(), static_cast<std::size_t>(answer->data.size())));
        return secret;
    }

    Status write(const std::string& entry, const Secret& secret) override {
        if (!available()) return none();
        const std::string_view bytes = secret.reveal();
        // Shared with the other thread, which may look at it after we have given up waiting. QtKeychain's own
        // copies cannot be reached to be wiped; what they hold opens nothing once the slot is gone.
        const auto held = std::make_shared<QByteArray>(bytes.data(), static_cast<qsizetype>(bytes.size()));
        const auto answer = run([key = QString::fromStdString(entry), held] {
            auto* job = new QKeychain::WritePasswordJob(service());
            job->setKey(key);
            job->setBinaryData(*held);
            return job;
        });
        return answer->error == QKeychain::NoError ? Status() : none();
    }

    Status remove(const std::string& entry) override {
        if (!available()) return none();
        const auto answer = run([key = QString::fromStdString(entry)] {
            auto* job = new QKeychain::DeletePasswordJob(service());
            job->setKey(key);
            return job;
        });
        const bool gone = answer->error == QKeychain::NoError || answer->error == QKeychain::EntryNotFound;
        return gone ? Status() : none();
    }
};

} // namespace

std::shared_ptr<Keychain> systemKeychain() { return std::make_shared<SystemKeychain>(); }

} // namespace rubber::desktop
