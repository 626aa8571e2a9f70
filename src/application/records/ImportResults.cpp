// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/ImportResults.h"

#include "application/records/EarlierPeriod.h"
#include "application/records/OtherTables.h"
#include "application/tables/TableText.h"
#include "domain/common/Decimal.h"

#include <QtCore/QSet>

namespace plumbline {

namespace {

template<typename T>
using OrRefused = tl::expected<T, RefusedRow>;

/// Reads the rows of a table of earlier results.
class ResultRows
{
public:
    ResultRows(const Access& access,
               Repositories& repositories,
               const CycleKey& cycle,
               const Table& table)
        : m_access(access)
        , m_repositories(repositories)
        , m_cycle(cycle)
        , m_table(table)
    {
        for (const OtherField& field : otherFields(QStringLiteral("results")))
            m_columns.insert(QString::fromLatin1(field.id),
                             columnNamed(table.headings, field.words));
    }

    [[nodiscard]] Result<> check() const;
    [[nodiscard]] Result<> take(const Table::Row& row, ImportReport& report);
    [[nodiscard]] Result<> store() const;

private:
    [[nodiscard]] QString text(const Table::Row& row, const char* field) const;
    [[nodiscard]] tl::unexpected<RefusedRow>
    refused(const Table::Row& row, const char* field, Message why) const;
    [[nodiscard]] Result<EarlierPeriod*> periodOf(const Period& period);
    [[nodiscard]] OrRefused<EarlierResult> read(const Table::Row& row,
                                                const EarlierPeriod& period) const;
    [[nodiscard]] OrRefused<std::optional<int>>
    grade(const Table::Row& row, const EarlierPeriod& period, const Rational& score) const;
    [[nodiscard]] OrRefused<std::vector<StoredCell>>
    values(const Table::Row& row, const EarlierPeriod& period, const Period& when) const;

    const Access& m_access;
    Repositories& m_repositories;
    const CycleKey& m_cycle;
    const Table& m_table;
    QHash<QString, int> m_columns;
    std::map<Period, EarlierPeriod> m_periods;
    QHash<QString, int> m_seen;
};

QString ResultRows::text(const Table::Row& row, const char* field) const
{
    const int column = m_columns.value(QLatin1String(field), -1);
    return column < 0 || saysNothing(row.cells[column]) ? QString() : tidied(row.cells[column]);
}

tl::unexpected<RefusedRow>
ResultRows::refused(const Table::Row& row, const char* field, Message why) const
{
    return tl::unexpected<RefusedRow>(
        RefusedRow{row.number,
                   m_table.headings.value(m_columns.value(QLatin1String(field), -1)),
                   std::move(why)});
}

Result<> ResultRows::check() const
{
    if (auto sound = checkTable(m_table); !sound)
        return sound;
    if (m_columns.value(QStringLiteral("score"), -1) < 0)
        return failure(ErrorCode::BadFile,
                       QStringLiteral("row 1"),
                       QT_TRANSLATE_NOOP("Messages", "The first row names no column “score”."));
    return {};
}

Result<EarlierPeriod*> ResultRows::periodOf(const Period& period)
{
    if (const auto known = m_periods.find(period); known != m_periods.end())
        return &known->second;
    Result<EarlierPeriod> loaded =
        EarlierPeriod::load(m_access, m_repositories, {m_cycle.scheme, period});
    if (!loaded)
        return failure(loaded.error());
    return &m_periods.emplace(period, *std::move(loaded)).first->second;
}

OrRefused<std::optional<int>>
ResultRows::grade(const Table::Row& row, const EarlierPeriod& period, const Rational& score) const
{
    const QString said = text(row, "grade");
    const auto& grades = period.scheme().document().grades;
    if (said.isEmpty() || !grades)
        return grades ? bandGrade(period.scheme(), score) : std::nullopt;
    for (std::size_t place = 0; place < grades->list.size(); ++place) {
        if (folded(grades->list[place].grade) == folded(said))
            return static_cast<int>(place);
    }
    return refused(
        row, "grade", {QT_TRANSLATE_NOOP("Messages", "the scheme has no grade “%1”"), {said}});
}

OrRefused<std::vector<StoredCell>>
ResultRows::values(const Table::Row& row, const EarlierPeriod& period, const Period& when) const
{
    const CellColumns columns(period.scheme(), period.cells().cells(CellKind::Value));
    const QList<int> own = m_columns.values();
    std::vector<StoredCell> cells;
    for (qsizetype column = 0; column < m_table.headings.size(); ++column) {
        const QString heading = m_table.headings[column].trimmed();
        if (heading.isEmpty() || own.contains(static_cast<int>(column))
            || saysNothing(row.cells[column]))
            continue;
        const CellColumns::Match match = columns.find(heading);
        if (!match.cell)
            return tl::unexpected<RefusedRow>(
                RefusedRow{row.number,
                           heading,
                           {QT_TRANSLATE_NOOP("Messages", "%2 has no column “%1”"),
                            {heading, m_cycle.scheme.text()}}});
        const Result<QString> stored =
            normalizedCell(period.scheme(), when, *match.cell, row.cells[column]);
        if (!stored)
            return tl::unexpected<RefusedRow>(
                RefusedRow{row.number, heading, stored.error().message});
        cells.push_back({EmployeeId(text(row, "id")), match.cell->key, *stored, {}, {}, {}});
    }
    return cells;
}

OrRefused<EarlierResult> ResultRows::read(const Table::Row& row, const EarlierPeriod& period) const
{
    const Candidate place = period.placeOf(EmployeeId(text(row, "id")));
    if (place.appraisal.employee.isEmpty() || (!place.isTaken && !period.hasCycle()))
        return refused(row, "id", place.reason);
    const QString said = text(row, "score");
    const Result<Decimal> score = Decimal::parse(said);
    if (!score)
        return refused(row, "score", score.error().message);
    EarlierResult result{place.appraisal, Rational(*score), {}, {}};
    auto grade = this->grade(row, period, result.score);
    if (!grade)
        return tl::unexpected<RefusedRow>(std::move(grade.error()));
    result.grade = *grade;
    return result;
}

Result<> ResultRows::take(const Table::Row& row, ImportReport& report)
{
    ++report.read;
    const auto refuse = [&](RefusedRow why) {
        report.refused.push_back(std::move(why));
        return Result<>();
    };
    if (auto shape = refusedShape(m_table, row))
        return refuse(*std::move(shape));
    const QString said = text(row, "period");
    const Result<Period> when = said.isEmpty() ? m_cycle.period : Period::parse(said);
    if (!when)
        return refuse(refused(row, "period", when.error().message).value());
    const QString key = text(row, "id") + QLatin1Char(' ') + when->toString();
    if (m_seen.contains(key))
        return refuse(refused(row,
                              "id",
                              {QT_TRANSLATE_NOOP("Messages", "%1 stands in row %2 already"),
                               {key, QString::number(m_seen.value(key))}})
                          .value());
    m_seen.insert(key, row.number);
    const Result<EarlierPeriod*> period = periodOf(*when);
    if (!period)
        return failure(period.error());
    auto result = read(row, **period);
    if (!result)
        return refuse(std::move(result.error()));
    if ((*period)->says(*result)) {
        ++report.alreadyThere;
        return {};
    }
    if ((*period)->hasCycle())
        return refuse(refused(row,
                              "period",
                              {QT_TRANSLATE_NOOP("Messages", "%1 has been appraised here already"),
                               {when->toString()}})
                          .value());
    auto cells = values(row, **period, *when);
    if (!cells)
        return refuse(std::move(cells.error()));
    result->cells = *std::move(cells);
    (*period)->add(*std::move(result));
    ++report.taken;
    return {};
}

Result<> ResultRows::store() const
{
    for (const auto& [period, earlier] : m_periods) {
        if (auto stored = earlier.store(m_access, m_repositories); !stored)
            return stored;
    }
    return {};
}

} // namespace

Result<ImportReport> importResultsWithin(const Access& access,
                                         Repositories& repositories,
                                         const CycleKey& cycle,
                                         const Table& table,
                                         ImportMode mode)
{
    ResultRows rows(access, repositories, cycle, table);
    if (auto sound = rows.check(); !sound)
        return failure(sound.error());
    ImportReport report;
    for (const Table::Row& row : table.rows) {
        if (isEmptyRow(row))
            continue;
        if (auto taken = rows.take(row, report); !taken)
            return failure(taken.error());
    }
    if (!goesIn(report, mode)) {
        if (mode == ImportMode::AllOrNothing)
            report.taken = 0;
        return report;
    }
    if (auto stored = rows.store(); !stored)
        return failure(stored.error());
    report.isStored = true;
    return report;
}

} // namespace plumbline
