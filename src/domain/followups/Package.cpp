// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followups/Package.h"

#include "domain/common/NamedValues.h"

namespace plumbline {

QString packageKindName(PackageKind kind)
{
    switch (kind) {
    case PackageKind::Scores:
        return QStringLiteral("scores");
    case PackageKind::Confirmation:
        return QStringLiteral("confirmation");
    case PackageKind::Appeal:
        return QStringLiteral("appeal");
    }
    Q_UNREACHABLE();
}

std::optional<PackageKind> packageKindNamed(QStringView name)
{
    return namedIn(kPackageKinds, packageKindName, name);
}

} // namespace plumbline
