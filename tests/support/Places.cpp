// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Places.h"

namespace plumbline::testing {

QString testData(const QString& below)
{
    return projectPath(QStringLiteral("tests/data/") + below);
}

QString projectPath(const QString& below)
{
    return QStringLiteral(PLUMBLINE_SOURCE_DIR "/") + below;
}

QString builtProgram(const QString& name)
{
    return QStringLiteral(PLUMBLINE_BINARY_DIR "/bin/") + name;
}

} // namespace plumbline::testing
