// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/Evaluate.h"

namespace plumbline {

/// Writes persons of plumbline-evaluation/1 and plumbline-result/1, and reads them back.
class ResultFormat
{
public:
    virtual ~ResultFormat() = default;
    [[nodiscard]] virtual QByteArray input(const Scheme& scheme,
                                           const PersonInput& person) const = 0;
    [[nodiscard]] virtual Result<PersonInput>
    readInput(const Scheme& scheme, const Period& period, const QByteArray& json) const = 0;
    [[nodiscard]] virtual QByteArray
    result(const Scheme& scheme, const PersonInput& person, const PersonResult& result) const = 0;
    [[nodiscard]] virtual QByteArray teams(const Scheme& scheme,
                                           const EvaluationResult& result) const = 0;
};

} // namespace plumbline
