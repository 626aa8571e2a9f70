// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/way/Courses.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

namespace plumbline {

class CycleSheet;
class Desk;

/// How far the people in the grid are on their way: whose values stay as they are and why, what
/// comes next, and when somebody last reviewed them.
class CourseMarks : public QObject
{
    Q_OBJECT
public:
    CourseMarks(Desk& desk, CycleSheet& cycle, QObject* parent = nullptr);

    [[nodiscard]] bool isLocked(const EmployeeId& employee) const;
    /// Why the values stay as they are; empty where they don't.
    [[nodiscard]] QString lockWords(const EmployeeId& employee) const;
    /// Next step, whom it waits for and until when; empty before it is known.
    [[nodiscard]] QString nextWords(const EmployeeId& employee) const;
    /// When it was last passed on or returned; null: never.
    [[nodiscard]] QDateTime lastReview(const EmployeeId& employee) const;

Q_SIGNALS:
    void changed();

private:
    void read();
    [[nodiscard]] const CourseLine* line(const EmployeeId& employee) const;

    Desk& m_desk;
    CycleSheet& m_cycle;
    std::vector<CourseLine> m_lines;
    QHash<EmployeeId, std::size_t> m_places;
    QHash<EmployeeId, QString> m_names;
    int m_generation = 0; ///< An answer for an earlier cycle is dropped.
};

} // namespace plumbline
