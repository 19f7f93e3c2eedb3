// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN
#include "desktop/app/lane.h"
#include "shared/clock.h"

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>
#endif

#include <QObject>
#include <QPointer>

namespace rubber::desktop::models {

/// Where the windows hand in what takes time: use cases run on other threads, their answers come back on the
/// GUI thread. Each kind of work has a lane of its own, so that a kill never waits for a relay that does not
/// answer somebody else; nor for another kill: while one is under way, the next gets a lane more.
///
/// A desk without `makeApp` answers nothing, ever: screens are drawn on it with what their models were given.
/// GUI thread only.
class Desk : public QObject {
    Q_OBJECT
public:
    /// Work: what the user asked for. Watch: asking relays how things are. Feed: listening. Kill: kills only.
    enum class On { Work, Watch, Feed, Kill };

    Desk(Lane::MakeApp makeApp, Clock& clock, QObject* parent = nullptr);
    /// Ends the lanes; what they still run is waited for.
    ~Desk() override;

    Clock& clock() const { return m_clock; }

    /// Runs `work(App&)` on its lane, then `done(answer)` here, unless `context` is gone by then. `work` must
    /// own what it needs (it may move Secrets in), and its answer may be move-only.
    template <class Work, class Done>
    void ask(QObject* context, Work work, Done done, On lane = On::Work) {
        using Answer = std::invoke_result_t<Work&, App&>;
        struct Errand {
            Work work;
            Done done;
            std::optional<Answer> answer;
        };
        auto errand = std::make_shared<Errand>(Errand{std::move(work), std::move(done), {}});
        QPointer<QObject> guard(context);
        post(
            lane, [errand](App& app) { errand->answer.emplace(errand->work(app)); },
            [errand, guard] {
                if (guard) errand->done(std::move(*errand->answer));
            });
    }

    /// Runs on every lane, before whatever is asked later; the last of these also on lanes that are made later.
    void tellAll(const std::function<void(App&)>& work);
    /// Something is being worked on that the user asked for.
    int waiting() const { return m_waiting; }

Q_SIGNALS:
    void waitingChanged();

private:
    void post(On lane, std::function<void(App&)> work, std::function<void()> then);

    struct Counted {
        std::unique_ptr<Lane> lane;
        int errands = 0; ///< Posted and not answered.
    };
    Counted& laneFor(On lane);

    static constexpr std::size_t kMostKillLanes = 16;

    Clock& m_clock;
    Lane::MakeApp m_makeApp;
    std::array<Counted, 3> m_lanes;                  ///< Of all but kills.
    std::vector<std::unique_ptr<Counted>> m_killers; ///< As many as there were kills at once; the first from the start.
    std::function<void(App&)> m_told;
    int m_waiting = 0;
};

} // namespace rubber::desktop::models
