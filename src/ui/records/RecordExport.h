// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/RecordColumns.h"

class QWidget;

namespace plumbline {

class Desk;

/// Asks for a place and writes every record that a search finds, beside the window, with progress.
void exportRecords(Desk& desk,
                   QWidget* window,
                   const RecordColumns& columns,
                   const RecordSearch& search);

} // namespace plumbline
