// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/Scheme.h"
#include "domain/scoring/PersonInput.h"
#include "exchange/json/JsonPlace.h"

namespace plumbline {

/// What is scored in one go (plumbline-evaluation/1).
struct EvaluationDocument
{
    Period period;
    Scheme scheme;
    std::vector<PersonInput> people;
};

/// Reads a whole evaluation document; the error is the first fault with its pointer.
[[nodiscard]] Result<EvaluationDocument> readEvaluation(const QByteArray& json);

} // namespace plumbline
