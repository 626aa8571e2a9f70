// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/Repositories.h"
#include "domain/scoring/Evaluate.h"
#include "exchange/json/EvaluationReader.h"

namespace plumbline {

/// Where the values of a cycle come from: the scheme's version, and who entered what when.
struct CycleOrigin
{
    int schemeVersion = 1;
    std::vector<StoredCell> cells;
};

/// The result document of a scored evaluation document, with a line break at its end.
[[nodiscard]] QByteArray writeResult(const EvaluationDocument& document,
                                     const EvaluationResult& result);
/// The same of a cycle, with the origin of its values.
[[nodiscard]] QByteArray writeResult(const EvaluationDocument& document,
                                     const EvaluationResult& result,
                                     const CycleOrigin& origin);
/// {"error": {"code", "at", "message"}} with the sentence in the program's language.
[[nodiscard]] QByteArray writeError(const Error& error);

} // namespace plumbline
