// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/schemes/ListEditions.h"
#include "application/text/DifferenceWords.h"

namespace plumbline {

/// A change as it is shown: of a text that changed in several languages the one that is read, with
/// the others named.
struct ShownChange
{
    SchemeChange change;
    int otherLanguages = 0; ///< In which the same text changed as well.
};

/// What differs between two editions. The number of a version, and of two different schemes also
/// the id, differ anyway and are left out.
struct SchemeComparison
{
    DifferenceNames names;
    std::vector<ShownChange> changes;
    bool isOneScheme = true;
    int shared = 0; ///< Of two different schemes: indicators whose id is in both.
};

/// Of one scheme.
[[nodiscard]] SchemeComparison compareVersions(const SchemeDocument& before,
                                               const SchemeDocument& after,
                                               const QString& language,
                                               const std::vector<Position>& positions);
[[nodiscard]] SchemeComparison compareEditions(const SchemeEdition& before,
                                               const SchemeEdition& after,
                                               const QString& language,
                                               const std::vector<Position>& positions);

/// Under which heading a change stands, in the order they are shown.
enum class ChangeSection { Scheme, Indicators, Grades, Rules, Pay };

[[nodiscard]] ChangeSection sectionOf(const SchemeChange& change);

} // namespace plumbline
