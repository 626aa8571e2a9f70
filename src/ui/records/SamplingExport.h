// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace plumbline {

class Desk;
struct Sampling;

/// Asks for a place and writes the checker's form of what is still to be checked; it is known again
/// when it comes back filled in.
void exportSamplingForm(Desk& desk, QWidget* window, const Sampling& sampling);

} // namespace plumbline
