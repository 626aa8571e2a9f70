// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/text/Pinyin.h"
#include "application/values/ScoreSheet.h"

#include <QtCore/QSet>

namespace plumbline {

/// People with such a cell.
enum class SourceFilter { Any, Overridden, TooFew, Unfilled };

/// Which people of the cycle the grid shows.
struct RowFilter
{
    std::optional<TeamId> team; ///< With the teams below it.
    std::optional<PositionId> position;
    bool isMissingOnly = false;
    bool isChangedOnly = false; ///< Since the last review; kept by the grid.
    SourceFilter source = SourceFilter::Any;
    QString search; ///< A name by characters, pinyin or initials, or a staff number.
    friend bool operator==(const RowFilter&, const RowFilter&) = default;

    [[nodiscard]] bool isActive() const { return *this != RowFilter{}; }
};

/// Finds people of a cycle. The keys of names are made when first asked for, or ahead of time in
/// small helpings.
class PeopleIndex
{
public:
    PeopleIndex() = default;
    explicit PeopleIndex(const ScoreSheet& sheet);

    /// Makes the next keys; false when there are none left.
    bool prepareSome(int count);
    [[nodiscard]] const NameKey& key(int row);
    /// One for each person: whether the filter lets them through.
    [[nodiscard]] std::vector<char> accepted(const RowFilter& filter);

private:
    [[nodiscard]] bool hasSource(int row, SourceFilter source) const;
    [[nodiscard]] bool isFound(int row, const TypedName& typed);
    [[nodiscard]] QSet<TeamId> teamAndBelow(const TeamId& team) const;

    const ScoreSheet* m_sheet = nullptr;
    std::vector<NameKey> m_keys;
    std::vector<QString> m_texts; ///< Staff number and name, in lower case.
    int m_prepared = 0;
};

} // namespace plumbline
