// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/SchemeFormat.h"

namespace plumbline {

/// The schemes, positions and position profiles that are built into the program.
class ResourceLibrary : public Library
{
public:
    [[nodiscard]] std::vector<QByteArray> schemes() const override;
    [[nodiscard]] std::vector<std::pair<QString, LocalizedText>> positions() const override;
    [[nodiscard]] std::vector<PositionProfile> profiles() const override;
};

} // namespace plumbline
