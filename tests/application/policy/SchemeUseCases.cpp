// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/schemes/ActivateDraft.h"
#include "application/schemes/DiscardDraft.h"
#include "application/schemes/ListDrafts.h"
#include "application/schemes/ListEditions.h"
#include "application/schemes/ListPositions.h"
#include "application/schemes/ListVersions.h"
#include "application/schemes/RetireScheme.h"
#include "application/schemes/SaveDraft.h"
#include "application/schemes/Schemes.h"
#include "application/schemes/TargetsGiven.h"
#include "application/schemes/VersionInForce.h"
#include "tests/application/policy/Dropped.h"
#include "tests/application/policy/UseCases.h"

namespace plumbline::testing {

std::vector<UseCase> schemeUseCases()
{
    return {
        {"listSchemes",
         Permission::SeeSchemes,
         {},
         [](const Access& access) -> Result<> { return dropped(listSchemes(access)); }},
        {"listDrafts",
         Permission::SeeSchemes,
         {},
         [](const Access& access) -> Result<> { return dropped(listDrafts(access)); }},
        {"findDraft",
         Permission::SeeSchemes,
         {},
         [](const Access& access) -> Result<> { return dropped(findDraft(access, SchemeId())); }},
        {"listEditions",
         Permission::SeeSchemes,
         {},
         [](const Access& access) -> Result<> { return dropped(listEditions(access)); }},
        {"listPositions",
         Permission::SeeSchemes,
         {},
         [](const Access& access) -> Result<> { return dropped(listPositions(access)); }},
        {"versionHistory",
         Permission::SeeSchemes,
         {},
         [](const Access& access) -> Result<> {
             return dropped(versionHistory(access, SchemeId()));
         }},
        {"targetsGiven",
         Permission::SeeSchemes,
         {},
         [](const Access& access) -> Result<> {
             return dropped(targetsGiven(access, SchemeId()));
         }},
        {"versionInForce",
         Permission::SeeSchemes,
         {},
         [](const Access& access) -> Result<> {
             return dropped(versionInForce(access, SchemeId(), aQuarter()));
         }},
        {"importScheme",
         Permission::EditSchemes,
         {},
         [](const Access& access) -> Result<> {
             return dropped(importScheme(access, QByteArray()));
         }},
        {"saveDraft",
         Permission::EditSchemes,
         {},
         [](const Access& access) -> Result<> { return saveDraft(access, {}); }},
        {"discardDraft",
         Permission::EditSchemes,
         {},
         [](const Access& access) -> Result<> { return discardDraft(access, SchemeId()); }},
        {"activateDraft",
         Permission::EditSchemes,
         {},
         [](const Access& access) -> Result<> {
             return dropped(activateDraft(access, SchemeId(), {aQuarter(), {}}));
         }},
        {"retireScheme",
         Permission::EditSchemes,
         {},
         [](const Access& access) -> Result<> { return retireScheme(access, SchemeId(), {}); }},
    };
}

} // namespace plumbline::testing
