// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/Scheme.h"
#include "domain/scoring/EvaluationResult.h"
#include "domain/scoring/PersonInput.h"
#include "exchange/json/ExplanationWriter.h"
#include "exchange/json/JsonWriter.h"

#include <span>

namespace plumbline {

struct CycleOrigin;
struct StoredCell;

/// Writes results of one scheme as plumbline-result/1.
class ResultWriter
{
public:
    ResultWriter(const Scheme& scheme, JsonWriter& out);

    void document(const Period& period,
                  std::span<const PersonInput> people,
                  const EvaluationResult& result,
                  const CycleOrigin* origin); ///< Null: nothing is known of it.
    void person(const PersonInput& person, const PersonResult& result);
    void teams(const EvaluationResult& result);

private:
    void completePerson(const PersonInput& person, const PersonResult& result);
    void segments(const Segments& segments, const PersonScore& score);
    void nodes(const PersonScore& score);
    void rules(std::string_view name, const std::vector<int>& indices);
    void pay(const PaySlip& slip);
    void payParts(const PaySlip& slip);
    void grade(std::string_view name, const std::optional<int>& grade);
    void entered(const std::vector<StoredCell>& cells);
    void fixed(std::string_view name, const Rational& number, int places);

    const Scheme& m_scheme;
    JsonWriter& m_out;
    ExplanationWriter m_explanation;
};

} // namespace plumbline
