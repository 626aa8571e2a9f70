// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/RecordSettings.h"

namespace plumbline {

/// How the company measures, for whoever is signed in.
[[nodiscard]] Result<RecordSettings> loadRecordSettings(const Access& access);

} // namespace plumbline
