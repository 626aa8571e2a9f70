// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/PackageTools.h"

namespace plumbline {

/// Packages as JSON texts. What is signed is written anew from what was read, so that space and the
/// order of fields don't matter and nothing can hide beside the known fields.
class JsonPackageFormat final : public PackageFormat
{
public:
    [[nodiscard]] QByteArray slip(const PackageSlip& slip) const override;
    [[nodiscard]] Result<PackageSlip> readSlip(const QByteArray& json) const override;
    [[nodiscard]] QByteArray answer(const PackageAnswer& answer) const override;
    [[nodiscard]] QByteArray write(const Package& package) const override;
    [[nodiscard]] Result<Package> read(const QByteArray& json) const override;
};

} // namespace plumbline
