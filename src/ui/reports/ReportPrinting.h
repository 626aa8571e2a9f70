// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/PaintedPage.h"

#include <vector>

class QWidget;

namespace plumbline {

class Dialogs;

enum class Printed { Cancelled, Failed, Sent };

/// Sends the pages to a printer the user chooses.
[[nodiscard]] Printed
printPages(QWidget* parent, Dialogs& dialogs, const std::vector<PaintedPage>& pages);

} // namespace plumbline
