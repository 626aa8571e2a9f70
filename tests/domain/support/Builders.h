// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/Evaluate.h"

#include <gtest/gtest.h>

#include <ostream>

namespace plumbline {

inline void PrintTo(const Rational& value, std::ostream* out)
{
    *out << value.toString().toStdString();
}

inline void PrintTo(const Decimal& value, std::ostream* out)
{
    *out << value.toString().toStdString();
}

inline void PrintTo(ErrorCode code, std::ostream* out)
{
    *out << codeName(code).toStdString();
}

// Words of the domain for tests: short ways to schemes and people.

[[nodiscard]] Decimal decimal(const char* text);
[[nodiscard]] std::optional<Decimal> maybe(const char* text); ///< Null: none.
[[nodiscard]] Rational rational(const char* text); ///< `94.5` or `45/47`.
[[nodiscard]] Period period(const char* text);
[[nodiscard]] Measured measured(const char* text); ///< `94.5` or `45/47`.
[[nodiscard]] ItemEntries entries(const std::vector<std::vector<const char*>>& lists);
[[nodiscard]] RaterMarks marks(const std::vector<std::vector<const char*>>& lists);

[[nodiscard]] SchemeNode indicator(const char* id, const char* weight, Grading grading);
[[nodiscard]] SchemeNode
group(const char* id, const char* weight, std::vector<SchemeNode> children);
/// A quarterly scheme for the positions "agent" and "lead" with weights that add up to 100.
[[nodiscard]] SchemeDocument document(std::vector<SchemeNode> children);
/// Must be sound.
[[nodiscard]] Scheme scheme(const SchemeDocument& document);
/// Why a document is refused, as `bad-scheme /root/children/0`; empty where it is sound.
[[nodiscard]] std::string refusal(const SchemeDocument& document);

[[nodiscard]] PersonInput
person(const Scheme& scheme, const char* id, const char* position = "agent");
void give(const Scheme& scheme, PersonInput& person, const char* node, NodeValue value);
[[nodiscard]] Attainment attainment(Better better, const char* target);
[[nodiscard]] Condition condition(Metric metric, Comparison comparison, Operand than);
[[nodiscard]] Rule rule(const char* id, std::vector<Condition> when, std::vector<Effect> then);

} // namespace plumbline
