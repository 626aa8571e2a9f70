// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace plumbline {

class Desk;
struct SchemeEdition;

/// Asks for a place and writes the edition there, letter for letter as it is kept. Tells what came
/// of it.
void exportEdition(Desk& desk, QWidget* window, const SchemeEdition& edition);

} // namespace plumbline
