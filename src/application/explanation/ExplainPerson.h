// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/explanation/Explained.h"
#include "domain/scoring/EvaluationResult.h"

namespace plumbline {

struct Appraisal;
struct Company;
class Scheme;
class ScoreSheet;

/// One person's whole result in the sheet, from the values and who entered them to the money.
[[nodiscard]] Explained explainPerson(const ScoreSheet& sheet, int row);

/// Who is explained, and under what.
struct ExplainedPerson
{
    const Appraisal& appraisal;
    const Cycle& cycle;
    const Scheme& scheme;
    ExplainText version; ///< "Version 3", or that it is a draft.
    LocalizedText position;
    QString team;
};

/// Any person's explanation from its tree of steps.
[[nodiscard]] Explained
explainPerson(const ExplainedPerson& person, const PersonScore& score, Step root);
/// The head of a figure over many people of the sheet.
[[nodiscard]] Explained headOf(const ScoreSheet& sheet, ExplainText title);
/// The same without a sheet.
[[nodiscard]] Explained
headOf(const Company& company, const Cycle& cycle, const Scheme& scheme, ExplainText title);
/// Takes in the names of everybody in the pools.
void nameColleagues(const std::vector<Appraisal>& people, Explained& explained);

} // namespace plumbline
