// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace plumbline {

/// For comparing texts of records: without case, spaces around it left out, and runs of spaces,
/// hyphens and underscores as one hyphen.
[[nodiscard]] QString foldedText(QStringView text);

} // namespace plumbline
