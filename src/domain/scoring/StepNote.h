// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Rational.h"
#include "domain/common/Rounding.h"
#include "domain/schemes/Grading.h"
#include "domain/scoring/Explanation.h"

namespace plumbline {

using ExplainArguments = std::vector<LocalizedText>;

/// A step being noted down by the code that computes it; does nothing where nobody asked for an
/// explanation. Lives only until the next step is added to the same parent.
class StepNote
{
public:
    StepNote() = default;
    /// Adds a step below `parent`, if there is one.
    StepNote(Step* parent, StepKind kind, const QString& subject, const char* label = "");

    explicit operator bool() const { return m_step != nullptr; }

    /// Where the steps it builds on are added; none where nobody asked.
    [[nodiscard]] Step* step() const { return m_step; }

    void about(const LocalizedText& name);
    void input(const QString& name,
               const Rational& value,
               const char* label,
               ExplainArguments arguments = {});
    void word(const QString& name, const QString& value, const char* label);
    void formula(const QString& formula);
    void pool(std::shared_ptr<const PeerPool> pool);
    void words(const char* text, ExplainArguments arguments = {});
    void result(const Rational& value);
    void result(const QString& value);

private:
    Step* m_step = nullptr;
};

/// A figure as an argument of a sentence.
[[nodiscard]] LocalizedText figure(const Rational& value);
/// A name in several languages, or the id where there is none.
[[nodiscard]] LocalizedText nameOr(const Texts& texts, const QString& id);
/// An id as part of a variable's name: `rate`, `low-csat` make `rate_low_csat`.
[[nodiscard]] QString variable(const char* prefix, const QString& id);
[[nodiscard]] QString variable(const char* prefix, std::size_t index);
/// `round(x, 2, "half-up")`.
[[nodiscard]] QString roundedFormula(const QString& formula, int places, RoundingMode mode);
[[nodiscard]] QString roundingName(RoundingMode mode); ///< As in files: `half-up`.

} // namespace plumbline
