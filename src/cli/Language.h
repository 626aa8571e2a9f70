// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace plumbline {

/// The program's language that comes nearest to the system's: zh_CN, zh_TW or en.
[[nodiscard]] QString systemLanguage();
/// Makes the program and Qt speak it, for as long as the application lives.
void installLanguage(const QString& language);

} // namespace plumbline
