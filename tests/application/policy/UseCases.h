// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/policy/Permit.h"

#include <functional>
#include <optional>
#include <vector>

namespace plumbline::testing {

/// A use case, called about the employee and the cycle of Dropped.h and otherwise with arguments
/// of no meaning: who may not do it must be refused before anything is looked at.
struct UseCase
{
    const char* name;
    std::optional<Permission> permission; ///< None: it shows whatever one may see, perhaps nothing.
    Subject subject; ///< Of what the permission is asked.
    std::function<Result<>(const Access&)> call;
};

/// Every use case that the window or the command line can reach. tests/architecture compares what
/// they call with what the built programs call.
[[nodiscard]] std::vector<UseCase> companyUseCases();
[[nodiscard]] std::vector<UseCase> schemeUseCases();
[[nodiscard]] std::vector<UseCase> cycleUseCases();
[[nodiscard]] std::vector<UseCase> recordUseCases();
[[nodiscard]] std::vector<UseCase> importUseCases();
[[nodiscard]] std::vector<UseCase> wayUseCases();
[[nodiscard]] std::vector<UseCase> segmentUseCases();
[[nodiscard]] std::vector<UseCase> paperUseCases();
[[nodiscard]] std::vector<UseCase> followUpUseCases();
[[nodiscard]] std::vector<UseCase> fileUseCases();
[[nodiscard]] std::vector<UseCase> reportUseCases();
[[nodiscard]] std::vector<UseCase> everyUseCase();

} // namespace plumbline::testing
