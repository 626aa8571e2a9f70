// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/explanation/Explained.h"
#include "domain/common/Rounding.h"

namespace plumbline {

/// Adds to an explanation how the same figure of the other side of a comparison came about, and
/// how far they are apart. Without steps of the other side nothing is added.
void compareWith(Explained& explained, const Explained& other, const QString& otherName);

} // namespace plumbline
