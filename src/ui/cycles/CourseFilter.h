// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/text/Pinyin.h"
#include "domain/way/AppraisalCourse.h"

#include <QtCore/QSortFilterProxyModel>

namespace plumbline {

class CourseModel;

/// Which people of the cycle are shown.
struct CourseChoice
{
    enum class Only { Everybody, Late, NoAnswer, SecondLook, State };
    Only only = Only::Everybody;
    AppraisalState state = AppraisalState::InWork; ///< Of State only.
    std::optional<TeamId> team = {};
    QString typed = {}; ///< A name by characters, pinyin or initials, or a staff number.
};

/// Sorts and filters the people of a cycle.
class CourseFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit CourseFilter(CourseModel& model, QObject* parent = nullptr);

    void choose(CourseChoice choice);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    CourseModel& m_model;
    CourseChoice m_choice;
    TypedName m_typed{QString()};
};

} // namespace plumbline
