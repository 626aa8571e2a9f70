// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/values/ScoreSheet.h"
#include "exchange/json/JsonSchemeFormat.h"
#include "tests/support/Builders.h"

namespace plumbline::testing {

/// A cycle in memory without any store: people E1, E2 … spread over teams and positions.
class SheetBuilder
{
public:
    explicit SheetBuilder(const QByteArray& schemeFile)
        : m_scheme(schemeFile)
    {
    }

    SheetBuilder& people(int count)
    {
        m_people = count;
        return *this;
    }

    /// 0: nobody has a team.
    SheetBuilder& teams(int count)
    {
        m_teams = count;
        return *this;
    }

    [[nodiscard]] SheetData data() const
    {
        Scheme scheme = *JsonSchemeFormat().read(m_scheme);
        SheetData data{{}, {}, scheme, {}, {}, {}, {}, {}, {}, {}, {}};
        data.cycle.key = {SchemeId(scheme.document().id), aQuarter()};
        const std::vector<PositionId>& positions = scheme.document().positions;
        for (int i = 0; i < m_people; ++i) {
            Appraisal appraisal;
            appraisal.employee = EmployeeId(QStringLiteral("E%1").arg(i + 1));
            appraisal.name = QStringLiteral("Person %1").arg(i + 1);
            appraisal.position = positions[static_cast<std::size_t>(i) % positions.size()];
            if (m_teams > 0 && i % (m_teams + 1) != m_teams)
                appraisal.team = TeamId(QStringLiteral("team-%1").arg(i % (m_teams + 1)));
            data.appraisals.push_back(appraisal);
        }
        return data;
    }

    [[nodiscard]] ScoreSheet build() const { return *ScoreSheet::build(data()); }

private:
    QByteArray m_scheme;
    int m_people = 3;
    int m_teams = 0;
};

/// A stored cell of a sheet's row.
inline StoredCell aCell(const ScoreSheet& sheet, int row, const CellSpec& cell, const QString& text)
{
    return {sheet.appraisal(row).employee, cell.key, text, {}, QStringLiteral("clerk"), {}};
}

/// The cell of that node and part.
inline CellSpec cellOf(const ScoreSheet& sheet, const QString& node, const QString& part = {})
{
    for (const CellSpec& cell : sheet.cells(CellKind::Value)) {
        if (cell.key.node == node && cell.key.part == part)
            return cell;
    }
    return {};
}

} // namespace plumbline::testing
