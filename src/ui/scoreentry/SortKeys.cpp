// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoreentry/SortKeys.h"

#include <numeric>

namespace plumbline {

namespace {

/// Places 0, 1, 2 … of texts in their order; equal texts share one.
std::vector<SortKey> placesOf(const std::vector<QString>& texts)
{
    std::vector<int> order(texts.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&texts](int a, int b) {
        return texts[size_t(a)] < texts[size_t(b)];
    });
    std::vector<SortKey> keys(texts.size());
    std::int64_t place = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && texts[size_t(order[i])] != texts[size_t(order[i - 1])])
            ++place;
        keys[size_t(order[i])] = {false, place};
    }
    return keys;
}

SortKey keyOf(const Rational& number)
{
    constexpr int kPlaces = 6;
    const auto decimal = number.rounded(kPlaces, RoundingMode::HalfUp).toDecimal();
    return decimal ? SortKey{false, decimal->millionths()} : SortKey{true, 0};
}

SortKey keyOfText(const Scheme& scheme, const GridColumn& column, const QString& text)
{
    if (text.isEmpty())
        return {true, 0};
    if (column.entry == EntryKind::Level) {
        const auto& levels =
            std::get<Rating>(scheme.node(column.cell.node).source->indicator->grading).levels;
        for (size_t i = 0; i < levels.size(); ++i) {
            if (levels[i].id == text)
                return {false, std::int64_t(i)};
        }
        return {true, 0};
    }
    Rational sum;
    const QStringList parts = text.split(QLatin1Char(';'));
    for (const QString& part : parts) {
        const auto number = Rational::parse(part);
        if (number)
            sum += *number;
    }
    return keyOf(sum);
}

SortKey keyOfCell(const ScoreSheet& sheet, const GridColumn& column, int row)
{
    switch (column.kind) {
    case ColumnKind::Entry:
        return keyOfText(sheet.scheme(), column, sheet.text(row, column.cell.key));
    case ColumnKind::Total:
        return sheet.score(row).isComplete() ? keyOf(sheet.score(row).score) : SortKey{true, 0};
    case ColumnKind::Grade: {
        const auto grade = sheet.grade(row);
        return grade ? SortKey{false, *grade} : SortKey{true, 0};
    }
    case ColumnKind::Rank:
        return {sheet.rank(row) == 0, sheet.rank(row)};
    case ColumnKind::StaffNumber:
    case ColumnKind::Name:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<SortKey>
sortKeys(const ScoreSheet& sheet, const GridColumn& column, PeopleIndex& people)
{
    const int size = sheet.size();
    if (column.kind == ColumnKind::StaffNumber || column.kind == ColumnKind::Name) {
        std::vector<QString> texts;
        texts.reserve(size_t(size));
        for (int row = 0; row < size; ++row)
            texts.push_back(column.kind == ColumnKind::Name ? people.key(row).pinyin
                                                            : sheet.appraisal(row).employee.text());
        return placesOf(texts);
    }
    std::vector<SortKey> keys;
    keys.reserve(size_t(size));
    for (int row = 0; row < size; ++row)
        keys.push_back(keyOfCell(sheet, column, row));
    return keys;
}

} // namespace plumbline
