// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/ReportContent.h"

#include "application/paper/FileNamePattern.h"

namespace plumbline {

namespace {

template<typename Content>
const CycleKey& keyOf(const Content& content)
{
    return content.ground.cycle.key;
}

ReportSubject ofPerson(const QString& layout, const ReportPerson& person, const CycleKey& cycle)
{
    const Appraisal& appraisal = person.appraisal;
    return {layout, appraisal.employee.text(), appraisal.name, person.team, cycle};
}

} // namespace

ReportSubject subjectOf(const ReportInput& appraisal)
{
    return {QLatin1String(kAppraisalLayout),
            appraisal.appraisal.employee.text(),
            appraisal.appraisal.name,
            appraisal.teamName,
            appraisal.cycle.key};
}

ReportSubject subjectOf(const TeamReport& report)
{
    return {QStringLiteral("team"), report.team.text(), report.name, {}, keyOf(report)};
}

ReportSubject subjectOf(const CycleSummary& summary)
{
    return {QStringLiteral("summary"), {}, {}, {}, keyOf(summary)};
}

ReportSubject subjectOf(const PaySlips& slips)
{
    if (slips.people.empty())
        return {QStringLiteral("slip"), {}, {}, {}, keyOf(slips)};
    return ofPerson(QStringLiteral("slip"), slips.people.front().person, keyOf(slips));
}

ReportSubject subjectOf(const InterviewSheet& sheet)
{
    return ofPerson(QStringLiteral("interview"), sheet.person, keyOf(sheet));
}

ReportSubject subjectOf(const AppealFile& file)
{
    // Somebody may contest more than one line.
    return ofPerson(
        QStringLiteral("appeal-%1").arg(file.line.appeal.number), file.person, keyOf(file));
}

namespace {

SpotTarget wholeOfOne(const ReportInput& appraisal)
{
    return {.whom = appraisal.appraisal.employee};
}

SpotTarget wholeOfOne(const TeamReport& report)
{
    return {.many = FigureOfMany{.team = report.team}};
}

SpotTarget wholeOfOne(const CycleSummary&)
{
    return {.many = FigureOfMany{}};
}

SpotTarget wholeOfOne(const PaySlips& slips)
{
    if (slips.people.empty())
        return {};
    return {.place = {StepKind::Slip, {}, {}},
            .whom = slips.people.front().person.appraisal.employee};
}

SpotTarget wholeOfOne(const InterviewSheet& sheet)
{
    return {.whom = sheet.person.appraisal.employee};
}

SpotTarget wholeOfOne(const AppealFile& file)
{
    return {.whom = file.person.appraisal.employee, .revision = file.revision};
}

} // namespace

SpotTarget wholeOf(const ReportContent& content)
{
    return std::visit([](const auto& one) { return wholeOfOne(one); }, content);
}

std::vector<ReportContent> slipContents(const PaySlips& slips)
{
    std::vector<ReportContent> contents;
    for (const PersonSlip& slip : slips.people)
        contents.emplace_back(PaySlips{slips.ground, {slip}});
    return contents;
}

std::vector<ReportContent> inOneFile(std::vector<ReportContent> contents)
{
    std::vector<ReportContent> together;
    for (ReportContent& content : contents) {
        auto* slip = std::get_if<PaySlips>(&content);
        auto* before = together.empty() ? nullptr : std::get_if<PaySlips>(&together.back());
        if (slip != nullptr && before != nullptr && before->people.size() == 1
            && keyOf(*slip) == keyOf(*before))
            std::ranges::move(slip->people, std::back_inserter(before->people));
        else
            together.push_back(std::move(content));
    }
    return together;
}

ReportSubject subjectOf(const ReportContent& content)
{
    return std::visit([](const auto& one) { return subjectOf(one); }, content);
}

std::vector<ReportSubject> subjectsOf(const ReportContent& content)
{
    const auto* slips = std::get_if<PaySlips>(&content);
    if (slips == nullptr || slips->people.empty())
        return {subjectOf(content)};
    std::vector<ReportSubject> subjects;
    for (const PersonSlip& slip : slips->people)
        subjects.push_back(ofPerson(QStringLiteral("slip"), slip.person, keyOf(*slips)));
    return subjects;
}

} // namespace plumbline
