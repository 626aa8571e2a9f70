// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/PreviewImport.h"
#include "application/records/TableSample.h"
#include "domain/records/RecordKind.h"

namespace plumbline {

/// Puts the fields and the rows of records as they would be read into the preview, or what is wrong
/// with the map.
[[nodiscard]] Result<> previewRecords(const Access& access,
                                      const TableSample& sample,
                                      const ImportMap& map,
                                      RecordKind kind,
                                      ImportPreviewData& preview);

} // namespace plumbline
