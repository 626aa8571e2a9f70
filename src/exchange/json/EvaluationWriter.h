// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/Evaluate.h"
#include "exchange/json/EvaluationReader.h"

namespace plumbline {

/// The result document of a scored evaluation document, with a line break at its end.
[[nodiscard]] QByteArray writeResult(const EvaluationDocument& document,
                                     const EvaluationResult& result);
/// {"error": {"code", "at", "message"}} with the sentence in the program's language.
[[nodiscard]] QByteArray writeError(const Error& error);

} // namespace plumbline
