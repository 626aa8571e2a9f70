// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/WayNames.h"

namespace plumbline {

PersonNames namesFor(const Result<People>& people, const std::vector<CourseLine>& lines)
{
    PersonNames names;
    if (people) {
        for (const Employee& employee : people->employees)
            names.insert(employee.id, employee.name);
    }
    for (const CourseLine& line : lines)
        names.insert(line.appraisal.employee, line.appraisal.name);
    return names;
}

} // namespace plumbline
