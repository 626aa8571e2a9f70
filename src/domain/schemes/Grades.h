// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/Grading.h"

namespace plumbline {

enum class GradingOfPeople { Bands, Quota };
enum class Ties { Up, Down };
enum class Seats { Nearest, Down };
/// Who is ranked, and shares a quota, with whom.
enum class Pool { All, Team, Position };

struct Grade
{
    QString grade;
    Texts texts;
    std::optional<Decimal> bound; ///< `from` of bands, `percent` of a quota; the last has none.
    friend bool operator==(const Grade&, const Grade&) = default;
};

/// The grades from best to worst.
struct Grades
{
    GradingOfPeople kind = GradingOfPeople::Bands;
    std::vector<Grade> list;
    Ties ties = Ties::Up;
    Seats seats = Seats::Nearest;
    Pool within = Pool::All;
    friend bool operator==(const Grades&, const Grades&) = default;
};

} // namespace plumbline
