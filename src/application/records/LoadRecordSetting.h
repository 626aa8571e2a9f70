// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Access.h"
#include "application/records/RecordReader.h"

namespace plumbline {

/// The company's time zone and the time it allows for complaints of each class (settings
/// `complaint.hours.1` …).
[[nodiscard]] Result<RecordSetting> loadRecordSetting(Repositories& repositories);

} // namespace plumbline
