// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/calibration/ReadCalibration.h"

#include "application/policy/Permit.h"
#include "application/way/DecisionTaking.h"

namespace plumbline {

namespace {

/// What the people of the sheet are made from.
struct PeopleGround
{
    const WayGround& way;
    QSet<int> waiting; ///< Numbers of decisions whose second person has not looked.
    std::optional<EmployeeId> self;
    bool isRefused = false;
};

CalibrationBar barOf(const PeopleGround& ground, const EmployeeId& employee, AppraisalState state)
{
    if (ground.isRefused)
        return CalibrationBar::Refused;
    if (ground.self == employee)
        return CalibrationBar::Own;
    if (isCalibrated(state))
        return CalibrationBar::None;
    return state < AppraisalState::InReview ? CalibrationBar::NotSubmitted
                                            : CalibrationBar::Published;
}

CalibrationPerson personOf(const PeopleGround& ground, const Appraisal& appraisal)
{
    CalibrationPerson person{appraisal};
    person.state = ground.way.course(appraisal).state();
    person.bar = barOf(ground, appraisal.employee, person.state);
    for (const StoredDecision& stored : ground.way.decisions.value(appraisal.employee))
        person.decisions.push_back({stored, ground.waiting.contains(stored.number)});
    return person;
}

/// Of whom money may be seen.
Result<QSet<EmployeeId>>
wagesOf(const Access& access, Repositories& repositories, const SheetData& data)
{
    return sightOf(access, repositories, Permission::SeeWages, data.cycle.key)
        .map([&](const Sight& sight) {
            QSet<EmployeeId> seen;
            for (const Appraisal& appraisal : data.appraisals) {
                if (sight.sees(appraisal.employee))
                    seen.insert(appraisal.employee);
            }
            return seen;
        });
}

Result<QSet<int>> waitingDecisions(Repositories& repositories, const CycleKey& key)
{
    return repositories.way().looks(key).map([](const std::vector<SecondLook>& looks) {
        QSet<int> waiting;
        for (const SecondLook& look : looks) {
            if (look.decision > 0 && look.isWaiting())
                waiting.insert(look.decision);
        }
        return waiting;
    });
}

} // namespace

Result<CalibrationSheet> calibrationSheet(const Access& access, const CycleKey& key)
{
    Repositories& repositories = access.store.repositories();
    if (auto may = permit(access, repositories, Permission::SeeScores, {.cycle = key}); !may)
        return failure(may.error());
    const Result<> decides = permit(access, repositories, Permission::Calibrate, {.cycle = key});
    Result<SheetData> data = loadSheet(access, key);
    if (!data)
        return failure(data.error());
    const Result<WayGround> way = readWay(repositories, data->cycle);
    const Result<QSet<int>> waiting = waitingDecisions(repositories, key);
    const Result<QSet<EmployeeId>> wages = wagesOf(access, repositories, *data);
    if (!way || !waiting || !wages)
        return failure(!way ? way.error() : !waiting ? waiting.error() : wages.error());
    PeopleGround ground{*way, *waiting, {}, !decides.has_value()};
    if (access.session.account)
        ground.self = access.session.account->person;
    std::vector<CalibrationPerson> people;
    const std::size_t seen = data->appraisals.size() - static_cast<std::size_t>(data->hidden);
    people.reserve(seen);
    for (std::size_t row = 0; row < seen; ++row)
        people.push_back(personOf(ground, data->appraisals[row]));
    Result<CalibrationSheet> sheet =
        CalibrationSheet::make(*std::move(data), std::move(people), *wages);
    if (sheet && !decides)
        sheet->setRefusal(decides.error());
    return sheet;
}

Result<CalibrationPreview> previewCalibrations(const Access& access,
                                               const CycleKey& key,
                                               const std::vector<CalibrationDraft>& drafts)
{
    Repositories& repositories = access.store.repositories();
    std::vector<Subject> subjects{{.cycle = key}};
    for (const CalibrationDraft& draft : drafts)
        subjects.push_back({.cycle = key, .employee = draft.employee});
    if (auto may = permitAll(access, repositories, Permission::Calibrate, subjects); !may)
        return failure(may.error());
    Result<CalibrationSheet> sheet = calibrationSheet(access, key);
    if (!sheet)
        return failure(sheet.error());
    return sheet->preview(drafts);
}

} // namespace plumbline
