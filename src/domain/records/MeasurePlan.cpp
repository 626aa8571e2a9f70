// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/MeasurePlan.h"

#include <array>

namespace plumbline {

namespace {

struct Named
{
    MeasureName name;
    const char* text;
};

constexpr std::array kNames{
    Named{MeasureName::CsatMean, "csat-mean"},
    Named{MeasureName::CsatRate, "csat-rate"},
    Named{MeasureName::AnswerRate, "answer-rate"},
    Named{MeasureName::AnsweredWithin, "answered-within"},
    Named{MeasureName::MeanWait, "mean-wait"},
    Named{MeasureName::ResponseWithin, "response-within"},
    Named{MeasureName::ResolutionRate, "resolution-rate"},
    Named{MeasureName::ResolvedWithin, "resolved-within"},
    Named{MeasureName::FirstContactResolution, "first-contact-resolution"},
    Named{MeasureName::ReopenRate, "reopen-rate"},
    Named{MeasureName::ContactsHandled, "contacts-handled"},
    Named{MeasureName::ComplaintTimeliness, "complaint-timeliness"},
    Named{MeasureName::ComplaintCount, "complaint-count"},
    Named{MeasureName::ComplaintRate, "complaint-rate"},
    Named{MeasureName::ProcessCompliance, "process-compliance"},
    Named{MeasureName::TrainingHours, "training-hours"},
    Named{MeasureName::ExamMean, "exam-mean"},
    Named{MeasureName::AbsentDays, "absent-days"},
    Named{MeasureName::RetainedOrders, "retained-orders"},
    Named{MeasureName::LostCustomers, "lost-customers"},
    Named{MeasureName::Churn, "churn"},
    Named{MeasureName::Events, "events"},
};

} // namespace

QString measureNameText(MeasureName name)
{
    for (const Named& named : kNames) {
        if (named.name == name)
            return QString::fromLatin1(named.text);
    }
    Q_UNREACHABLE();
}

std::optional<MeasureName> measureName(QStringView text)
{
    for (const Named& named : kNames) {
        if (text == QLatin1String(named.text))
            return named.name;
    }
    return std::nullopt;
}

std::vector<MeasureName> allMeasures()
{
    std::vector<MeasureName> names;
    for (const Named& named : kNames)
        names.push_back(named.name);
    return names;
}

std::vector<RecordKind> kindsOf(MeasureName name)
{
    switch (name) {
    case MeasureName::CsatMean:
    case MeasureName::CsatRate:
        return {RecordKind::Survey, RecordKind::Contact};
    case MeasureName::AnswerRate:
    case MeasureName::AnsweredWithin:
    case MeasureName::MeanWait:
    case MeasureName::ResponseWithin:
    case MeasureName::ResolutionRate:
    case MeasureName::ResolvedWithin:
    case MeasureName::FirstContactResolution:
    case MeasureName::ReopenRate:
    case MeasureName::ContactsHandled:
        return {RecordKind::Contact};
    case MeasureName::ComplaintTimeliness:
    case MeasureName::ComplaintCount:
        return {RecordKind::Complaint};
    case MeasureName::ComplaintRate:
        return {RecordKind::Complaint, RecordKind::Contact};
    case MeasureName::ProcessCompliance:
        return {RecordKind::Check};
    case MeasureName::TrainingHours:
    case MeasureName::ExamMean:
        return {RecordKind::Training};
    case MeasureName::AbsentDays:
        return {RecordKind::Attendance};
    case MeasureName::RetainedOrders:
        return {RecordKind::Order};
    case MeasureName::LostCustomers:
    case MeasureName::Churn:
        return {RecordKind::Visit};
    case MeasureName::Events:
        return {RecordKind::Event};
    }
    Q_UNREACHABLE();
}

} // namespace plumbline
