// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/paper/LoadPaperSettings.h"
#include "application/paper/SavePaperSettings.h"
#include "tests/application/policy/Dropped.h"
#include "tests/application/policy/UseCases.h"

namespace plumbline::testing {

std::vector<UseCase> paperUseCases()
{
    return {
        {"loadPaperSettings",
         Permission::SeeCycles,
         {},
         [](const Access& access) -> Result<> { return dropped(loadPaperSettings(access)); }},
        {"savePaperSettings",
         Permission::ManageSettings,
         {},
         [](const Access& access) -> Result<> { return savePaperSettings(access, {}); }},
    };
}

} // namespace plumbline::testing
