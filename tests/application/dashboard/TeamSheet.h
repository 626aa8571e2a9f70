// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/SheetBuilder.h"

namespace plumbline::testing {

/// A quarter of the desk scheme: a department "desk" with "north" and "south" below it. Each person
/// is given csat and teamwork; nothing where the text is empty.
class TeamSheet
{
public:
    explicit TeamSheet(const QByteArray& schemeFile = aSchemeFile())
        : m_data(SheetBuilder(schemeFile).people(0).data())
    {
        Team desk = aTeam(QStringLiteral("desk"));
        Team north = aTeam(QStringLiteral("north"));
        Team south = aTeam(QStringLiteral("south"));
        north.parent = desk.id;
        south.parent = desk.id;
        m_data.teams = {desk, north, south};
    }

    /// Of another quarter than the usual one.
    TeamSheet& quarter(const QString& period)
    {
        m_data.cycle.key.period = aQuarter(period);
        return *this;
    }

    TeamSheet& person(const QString& id,
                      const QString& team,
                      const QString& csat,
                      const QString& teamwork,
                      const QString& position = QStringLiteral("customer-service"))
    {
        Appraisal appraisal;
        appraisal.employee = EmployeeId(id);
        appraisal.name = id;
        appraisal.position = PositionId(position);
        if (!team.isEmpty())
            appraisal.team = TeamId(team);
        m_data.appraisals.push_back(appraisal);
        add(appraisal.employee, QStringLiteral("csat"), csat);
        add(appraisal.employee, QStringLiteral("teamwork"), teamwork);
        return *this;
    }

    TeamSheet& earlier(const QString& id, const QString& period, const QString& score)
    {
        m_data.history[EmployeeId(id)].push_back({aQuarter(period), *Rational::parse(score), {}});
        return *this;
    }

    TeamSheet& earlierGrade(const QString& id, const QString& period, const QString& grade)
    {
        m_data.gradeHistory[EmployeeId(id)].insert(aQuarter(period), grade);
        return *this;
    }

    [[nodiscard]] ScoreSheet build() const { return *ScoreSheet::build(m_data); }

private:
    void add(const EmployeeId& employee, const QString& node, const QString& text)
    {
        if (!text.isEmpty())
            m_data.cells.push_back({employee, valueOf(node), text, {}, {}, {}});
    }

    SheetData m_data;
};

/// Six people in two teams, one of them incomplete, one in no team; a quarter before for three.
inline TeamSheet aQuarterOfSix()
{
    TeamSheet sheet;
    sheet
        .person(QStringLiteral("E1"),
                QStringLiteral("north"),
                QStringLiteral("96"),
                QStringLiteral("90"))
        .person(QStringLiteral("E2"),
                QStringLiteral("north"),
                QStringLiteral("71"),
                QStringLiteral("80"))
        .person(QStringLiteral("E3"),
                QStringLiteral("south"),
                QStringLiteral("33.3"),
                QStringLiteral("50"))
        .person(QStringLiteral("E4"),
                QStringLiteral("south"),
                QStringLiteral("88"),
                QStringLiteral("77"))
        .person(QStringLiteral("E5"), QStringLiteral("south"), {}, QStringLiteral("100"))
        .person(QStringLiteral("E6"), {}, QStringLiteral("90"), QStringLiteral("90"));
    sheet.earlier(QStringLiteral("E1"), QStringLiteral("2025Q4"), QStringLiteral("90"))
        .earlier(QStringLiteral("E2"), QStringLiteral("2025Q4"), QStringLiteral("95"))
        .earlier(QStringLiteral("E3"), QStringLiteral("2025Q3"), QStringLiteral("70"))
        .earlier(QStringLiteral("E1"), QStringLiteral("2025Q3"), QStringLiteral("80"));
    return sheet;
}

} // namespace plumbline::testing
