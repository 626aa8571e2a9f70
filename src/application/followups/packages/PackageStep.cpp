// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/followups/packages/CheckPackage.h"

namespace plumbline {

Result<> takeStep(const Access& /*access*/,
                  Repositories& /*repositories*/,
                  const PackageSlip& slip,
                  const PackageAnswer& /*answer*/)
{
    if (slip.kind == PackageKind::Scores)
        return {};
    return failure(ErrorCode::NotPermitted,
                   slip.id,
                   QT_TRANSLATE_NOOP("Messages",
                                     "The result is not published, so there is nothing to confirm "
                                     "or to appeal against yet."));
}

} // namespace plumbline
