// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Id.h"
#include "domain/scoring/Decision.h"

#include <QtCore/QDateTime>

namespace plumbline {

/// A decision as it is kept. Never changed, never taken away.
struct StoredDecision
{
    int number = 0; ///< From 1 within the cycle; given by the file.
    EmployeeId employee;
    Decision decision;
    int appeal = 0; ///< The appeal's step that it answers; 0: calibration or correction.
    QDateTime at;
    friend bool operator==(const StoredDecision&, const StoredDecision&) = default;
};

} // namespace plumbline
