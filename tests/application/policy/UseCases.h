// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "domain/policy/Permission.h"

#include <functional>
#include <optional>
#include <vector>

namespace plumbline::testing {

/// A use case, called with arguments of no meaning: who may not do it must be refused before
/// anything is looked at.
struct UseCase
{
    const char* name;
    std::optional<Permission> permission; ///< None: it decides by whom it is done to.
    std::function<Result<>(const Access&)> call;
};

/// Every use case that the window or the command line can reach. tests/architecture compares the
/// names with what the built programs call.
[[nodiscard]] std::vector<UseCase> companyUseCases();
[[nodiscard]] std::vector<UseCase> schemeUseCases();
[[nodiscard]] std::vector<UseCase> cycleUseCases();
[[nodiscard]] std::vector<UseCase> recordUseCases();

} // namespace plumbline::testing
