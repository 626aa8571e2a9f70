// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace plumbline {

class Desk;
struct Explained;

/// Asks for a printer and sends the pages there.
void printExplanation(Desk& desk, QWidget* window, const Explained& explained);
/// Asks for a place and writes the pages there as PDF.
void saveExplanation(Desk& desk, QWidget* window, const Explained& explained);

} // namespace plumbline
