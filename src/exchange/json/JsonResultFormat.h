// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/ResultFormat.h"

namespace plumbline {

/// Persons of plumbline-evaluation/1 and plumbline-result/1 as compact JSON.
class JsonResultFormat : public ResultFormat
{
public:
    [[nodiscard]] QByteArray input(const Scheme& scheme, const PersonInput& person) const override;
    [[nodiscard]] Result<PersonInput>
    readInput(const Scheme& scheme, const Period& period, const QByteArray& json) const override;
    [[nodiscard]] QByteArray result(const Scheme& scheme,
                                    const PersonInput& person,
                                    const PersonResult& result) const override;
    [[nodiscard]] QByteArray teams(const Scheme& scheme,
                                   const EvaluationResult& result) const override;
};

} // namespace plumbline
