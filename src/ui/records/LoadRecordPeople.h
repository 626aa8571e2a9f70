// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/RecordPeople.h"

#include <functional>

class QObject;

namespace plumbline {

class Desk;

/// Reads the company's people and hands them over here; a failure is told.
void loadRecordPeople(Desk& desk, QObject* context, std::function<void(RecordPeople)> done);

} // namespace plumbline
