// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appraisal/CourseRibbon.h"
#include "ui/common/WindowText.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CourseRibbon)
};

const AppraisalStep* lastOf(const CourseLine& line, std::initializer_list<AppraisalStepKind> kinds)
{
    for (auto step = line.steps.rbegin(); step != line.steps.rend(); ++step) {
        if (std::ranges::find(kinds, step->kind) != kinds.end())
            return &*step;
    }
    return nullptr;
}

/// The steps that took the appraisal along its route, since the scores were submitted last.
std::vector<const AppraisalStep*> takenOnRoute(const CourseLine& line)
{
    std::vector<const AppraisalStep*> taken;
    for (const AppraisalStep& step : line.steps) {
        if (step.kind == AppraisalStepKind::Submitted || step.kind == AppraisalStepKind::Returned)
            taken.clear();
        if (step.kind == AppraisalStepKind::Submitted || step.kind == AppraisalStepKind::PassedOn)
            taken.push_back(&step);
    }
    return taken;
}

/// Puts the places together, and says of each how far it is.
class StationList
{
public:
    StationList(const CourseLine& line, const PersonNames& names)
        : m_line(line)
        , m_names(names)
    {
    }

    void add(const QString& name, const AppraisalStep* done, const QString& expected = {})
    {
        Station station{name, expected, Station::State::Ahead, false};
        if (done) {
            station.state = Station::State::Done;
            station.below = Words::tr("%1, %2").arg(done->by.name, dayText(done->at.date()));
            if (done->paperDay)
                station.below = Words::tr("on paper, %1").arg(dayText(*done->paperDay));
        }
        m_stations.push_back(std::move(station));
    }

    /// The first that is not done is where the appraisal stands.
    [[nodiscard]] std::vector<Station> take(bool isOver)
    {
        const auto current = std::ranges::find_if(
            m_stations, [](const Station& one) { return one.state == Station::State::Ahead; });
        if (current != m_stations.end() && !isOver) {
            current->state = Station::State::Current;
            current->isLate = m_line.isLate || m_line.hasNoAnswer;
            const QString who = holdersWords(m_line.waitsFor, m_names);
            current->below = m_line.hasNoAnswer ? Words::tr("no answer")
                : m_line.until ? Words::tr("%1, until %2").arg(who, dayText(*m_line.until))
                               : who;
        }
        return std::move(m_stations);
    }

private:
    const CourseLine& m_line;
    const PersonNames& m_names;
    std::vector<Station> m_stations;
};

} // namespace

std::vector<Station> stationsOf(const CourseLine& line, const PersonNames& names)
{
    using enum AppraisalStepKind;
    StationList list(line, names);
    const bool hasGoals =
        line.state <= AppraisalState::GoalsAgreed || lastOf(line, {GoalsProposed}) != nullptr;
    if (hasGoals) {
        const AppraisalStep* agreed = lastOf(line, {GoalsAgreed, GoalsObjected, GoalsProposed});
        const bool isPast = line.state > AppraisalState::GoalsAgreed;
        list.add(Words::tr("Goals"),
                 agreed && (isPast || agreed->kind == GoalsAgreed) ? agreed : nullptr);
    }
    const std::vector<const AppraisalStep*> taken = takenOnRoute(line);
    for (std::size_t place = 0; place < line.route.steps.size(); ++place) {
        const PinnedRouteStep& step = line.route.steps[place];
        list.add(routeStepWords(step.kind),
                 place < taken.size() ? taken[place] : nullptr,
                 holdersWords({step.holder}, names));
    }
    const bool isPublished = line.revision > 0;
    list.add(Words::tr("Published"), isPublished ? lastOf(line, {Published, Corrected}) : nullptr);
    const bool isAnswered = line.state == AppraisalState::Confirmed
        || (line.state == AppraisalState::Settled && lastOf(line, {Confirmed}) != nullptr);
    list.add(Words::tr("Confirmed"), isAnswered ? lastOf(line, {Confirmed}) : nullptr);
    list.add(Words::tr("Settled"), lastOf(line, {Settled}));
    return list.take(line.state == AppraisalState::NotAppraised
                     || line.state == AppraisalState::Settled);
}

} // namespace plumbline
