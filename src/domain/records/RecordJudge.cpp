// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/RecordJudge.h"

#include <algorithm>

namespace plumbline {

namespace {

Judging judgingOf(MeasureName name, RecordKind kind)
{
    if (kind == RecordKind::Contact)
        return judgingOfContacts(name);
    if (kind == RecordKind::Survey)
        return judgingOfSurveys(name);
    if (kind == RecordKind::Complaint)
        return judgingOfComplaints(name);
    return judgingOfOthers(name, kind);
}

std::vector<int> fieldsOfContacts(MeasureName name)
{
    if (name == MeasureName::CsatMean || name == MeasureName::CsatRate)
        return {contact::Rating, contact::Scale};
    if (name == MeasureName::ComplaintRate)
        return {};
    return {contact::Answered,
            contact::Waited,
            contact::Responded,
            contact::Resolved,
            contact::ResolvedAt,
            contact::Contacts,
            contact::Reopened};
}

std::vector<int> ownFields(MeasureName name, RecordKind kind)
{
    if (kind == RecordKind::Contact)
        return fieldsOfContacts(name);
    std::vector<int> fields;
    const auto all = fieldsOf(kind);
    for (int field = 0; field < std::ssize(all); ++field) {
        if (all[static_cast<std::size_t>(field)].type != FieldType::Text)
            fields.push_back(field);
    }
    return fields;
}

} // namespace

RecordJudge::RecordJudge(MeasurePlan plan,
                         const JudgeLimits& limits,
                         std::vector<JudgeFilter> filters)
    : m_plan(std::move(plan))
    , m_limits(limits)
    , m_filters(std::move(filters))
{
    for (const RecordKind kind : kindsOf(m_plan.name))
        m_judgings[static_cast<std::size_t>(kind)] = judgingOf(m_plan.name, kind);
}

Judgement RecordJudge::judge(RecordKind kind, const RecordFacts& facts) const
{
    if (keptOutBy(kind, facts) != nullptr)
        return notCounted(JudgedReason::Filtered);
    const Judging judging = m_judgings[static_cast<std::size_t>(kind)];
    return judging != nullptr ? judging(facts, m_limits) : Judgement{};
}

const JudgeFilter* RecordJudge::keptOutBy(RecordKind kind, const RecordFacts& facts) const
{
    for (const JudgeFilter& filter : m_filters) {
        if (filter.kind != kind)
            continue;
        if (filter.field < 0 || !std::ranges::binary_search(filter.texts, facts[filter.field]))
            return &filter;
    }
    return nullptr;
}

std::vector<int> fieldsRead(const MeasurePlan& plan, RecordKind kind)
{
    std::vector<int> fields = ownFields(plan.name, kind);
    for (const MeasureFilter& filter : plan.filters) {
        if (const int field = fieldIndex(kind, filter.field); field >= 0)
            fields.push_back(field);
    }
    return fields;
}

} // namespace plumbline
