// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal/AppraisalView.h"

namespace plumbline {

/// Which of the steps that may follow are for whoever looks: asked of the policy, and of the course
/// itself where it can say so beforehand.
void addRights(const Access& access, AppraisalView& view);

} // namespace plumbline
