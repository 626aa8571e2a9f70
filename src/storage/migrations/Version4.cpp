// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations/Migration.h"

namespace plumbline {

namespace {

/// Holds all that standings are read from, so that the documents beside them are not.
constexpr const char* kStanding = R"(
CREATE INDEX result_standing ON result (revision, is_complete, employee, score, grade))";

} // namespace

Migration migrationToVersion4()
{
    return {4, {kStanding}, "e41d87c025ed5c849804fb45f948c61340edd50a1698ccd5ee7e19e3094e0068"};
}

} // namespace plumbline
