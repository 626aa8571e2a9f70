// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"

namespace plumbline {

struct People
{
    Company company;
    std::vector<Team> teams;
    std::vector<Position> positions;
    std::vector<Employee> employees;
};

[[nodiscard]] Result<People> loadPeople(const Access& access);

} // namespace plumbline
