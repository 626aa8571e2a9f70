// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scoreentry/GridColumn.h"
#include "ui/scoreentry/PeopleIndex.h"
#include "ui/scoreentry/RowOrder.h"

namespace plumbline {

/// The keys of every person in that column, made in one pass. Names go by their pinyin.
[[nodiscard]] std::vector<SortKey>
sortKeys(const ScoreSheet& sheet, const GridColumn& column, PeopleIndex& people);

} // namespace plumbline
