// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cycles/CourseFilter.h"

#include "ui/cycles/CourseModel.h"

#include <algorithm>

namespace plumbline {

namespace {

bool fits(const CourseLine& line, const CourseChoice& choice)
{
    switch (choice.only) {
    case CourseChoice::Only::Everybody:
        return true;
    case CourseChoice::Only::Late:
        return line.isLate;
    case CourseChoice::Only::NoAnswer:
        return line.hasNoAnswer;
    case CourseChoice::Only::SecondLook:
        return std::ranges::any_of(line.looks, &SecondLook::isWaiting);
    case CourseChoice::Only::State:
        return line.state == choice.state;
    }
    Q_UNREACHABLE();
}

} // namespace

CourseFilter::CourseFilter(CourseModel& model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    setSortRole(CourseModel::kSortRole);
    setSortLocaleAware(true);
}

void CourseFilter::choose(CourseChoice choice)
{
    m_choice = std::move(choice);
    m_typed = TypedName(m_choice.typed);
    invalidateFilter();
}

bool CourseFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    Q_UNUSED(parent)
    const CourseLine& line = m_model.line(row);
    if (!fits(line, m_choice) || (m_choice.team && line.appraisal.team != m_choice.team))
        return false;
    return m_typed.isEmpty() || m_typed.sounds(m_model.nameKeyOf(row))
        || line.appraisal.name.toLower().contains(m_typed.text())
        || line.appraisal.employee.text().toLower().contains(m_typed.text());
}

} // namespace plumbline
