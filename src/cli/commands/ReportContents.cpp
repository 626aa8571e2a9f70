// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/ReportContents.h"

#include "application/values/ScoreSheet.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

using Contents = std::vector<ReportContent>;

/// Gathers one layout's documents for a call.
class Gathering
{
public:
    Gathering(const Invocation& call, const Access& access, CycleKey key)
        : m_access(access)
        , m_key(std::move(key))
        , m_team(call.value("team"))
        , m_isExplained(call.isSet("appendix"))
    {
        for (const QString& id : call.values("employee"))
            m_people.emplace_back(id);
    }

    [[nodiscard]] Result<Contents> appraisals() const;
    [[nodiscard]] Result<Contents> teams() const;
    [[nodiscard]] Result<Contents> summary() const;
    [[nodiscard]] Result<Contents> slips() const;
    [[nodiscard]] Result<Contents> interviews() const;
    [[nodiscard]] Result<Contents> appeals() const;

    /// Nobody is left of what was asked for.
    [[nodiscard]] Result<Contents> orNothing(Result<Contents> contents) const
    {
        if (contents && contents->empty())
            return notInCycle(m_team.isEmpty() ? QString(QChar(0x2013)) : m_team.text(), m_key);
        return contents;
    }

private:
    [[nodiscard]] bool isWanted(const ReportGround& ground, const Appraisal& appraisal) const
    {
        const bool isNamed =
            m_people.empty() || std::ranges::find(m_people, appraisal.employee) != m_people.end();
        return isNamed && (m_team.isEmpty() || isWithin(ground, appraisal, m_team));
    }

    const Access& m_access;
    CycleKey m_key;
    std::vector<EmployeeId> m_people;
    TeamId m_team;
    bool m_isExplained;
};

Result<Contents> Gathering::appraisals() const
{
    const auto sheet = reportSheet(m_access, m_key);
    if (!sheet)
        return failure(sheet.error());
    std::vector<int> rows;
    for (const EmployeeId& employee : m_people) {
        const int row = sheet->rowOf(employee);
        if (row < 0)
            return notInCycle(employee.text(), m_key);
        rows.push_back(row);
    }
    const ReportGround ground = reportGround(*sheet);
    for (int row = 0; m_people.empty() && row < sheet->size(); ++row) {
        if (isWanted(ground, sheet->appraisal(row)))
            rows.push_back(row);
    }
    Contents contents;
    std::vector<ReportInput> inputs =
        m_isExplained ? explainedReportInputs(*sheet, rows) : reportInputs(*sheet, rows);
    const auto names = namesInSight(m_access, m_key);
    if (!names)
        return failure(names.error());
    nameLeaders(inputs, *names);
    for (ReportInput& input : inputs)
        contents.emplace_back(std::move(input));
    return contents;
}

Result<Contents> Gathering::teams() const
{
    const std::vector<TeamId> named =
        m_team.isEmpty() ? std::vector<TeamId>() : std::vector{m_team};
    return teamReports(m_access, m_key, named).map([](std::vector<TeamReport> reports) {
        return Contents(std::make_move_iterator(reports.begin()),
                        std::make_move_iterator(reports.end()));
    });
}

Result<Contents> Gathering::summary() const
{
    return cycleSummary(m_access, m_key).map([](CycleSummary summary) {
        Contents contents;
        contents.emplace_back(std::move(summary));
        return contents;
    });
}

Result<Contents> Gathering::slips() const
{
    return paySlips(m_access, m_key, m_people).map([this](PaySlips slips) {
        std::erase_if(slips.people, [&](const PersonSlip& slip) {
            return !isWanted(slips.ground, slip.person.appraisal);
        });
        return slipContents(slips);
    });
}

Result<Contents> Gathering::interviews() const
{
    return interviewSheets(m_access, m_key, m_people).map([this](std::vector<InterviewSheet> all) {
        Contents contents;
        for (InterviewSheet& sheet : all) {
            if (isWanted(sheet.ground, sheet.person.appraisal))
                contents.emplace_back(std::move(sheet));
        }
        return contents;
    });
}

Result<Contents> Gathering::appeals() const
{
    return appealFiles(m_access, m_key, m_people).map([this](std::vector<AppealFile> all) {
        Contents contents;
        for (AppealFile& file : all) {
            if (isWanted(file.ground, file.person.appraisal))
                contents.emplace_back(std::move(file));
        }
        return contents;
    });
}

struct NamedLayout
{
    const char* name;
    Result<Contents> (Gathering::*gather)() const;
};

constexpr std::array kLayouts{NamedLayout{"appraisal", &Gathering::appraisals},
                              NamedLayout{"team", &Gathering::teams},
                              NamedLayout{"summary", &Gathering::summary},
                              NamedLayout{"slips", &Gathering::slips},
                              NamedLayout{"interview", &Gathering::interviews},
                              NamedLayout{"appeal", &Gathering::appeals}};

Result<NamedLayout> layoutOf(const Invocation& call)
{
    if (!call.isSet("layout"))
        return kLayouts.front();
    for (const NamedLayout& layout : kLayouts) {
        if (call.value("layout") == QLatin1String(layout.name))
            return layout;
    }
    return failure(ErrorCode::BadValue,
                   {},
                   QT_TRANSLATE_NOOP("Messages", "There is no layout “%1”, only %2."),
                   {call.value("layout"), layoutNames().join(QLatin1String(", "))});
}

} // namespace

const QStringList& layoutNames()
{
    static const QStringList kNames = [] {
        QStringList names;
        for (const NamedLayout& layout : kLayouts)
            names.append(QLatin1String(layout.name));
        return names;
    }();
    return kNames;
}

Result<> checkLayout(const Invocation& call)
{
    return layoutOf(call).map([](const NamedLayout&) { });
}

Result<std::vector<ReportContent>>
reportContents(const Invocation& call, const Access& access, const CycleKey& key)
{
    const Result<NamedLayout> layout = layoutOf(call);
    if (!layout)
        return failure(layout.error());
    const Gathering gathering(call, access, key);
    return gathering.orNothing((gathering.*(layout->gather))());
}

} // namespace plumbline
