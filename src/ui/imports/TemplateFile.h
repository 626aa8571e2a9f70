// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QWidget;

namespace plumbline {

class Desk;

/// Asks for a place and writes an empty table of that kind there, in the window's language; of
/// values, targets and amounts with the people and columns of the cycle looked at. Tells what came
/// of it.
void downloadTemplate(Desk& desk, QWidget* window, const QString& kind);

} // namespace plumbline
