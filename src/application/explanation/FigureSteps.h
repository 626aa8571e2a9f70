// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Rational.h"
#include "domain/common/Rounding.h"
#include "domain/scoring/Explanation.h"

namespace plumbline {

/// The figures of some people, as `pool` in the formula of the step that has it.
[[nodiscard]] std::shared_ptr<const PeerPool> poolOf(std::vector<PeerFigure> figures);

/// A step about many people: its formula is a calculation over its inputs (docs/FORMATS.md,
/// Explanation), as in a person's explanation.
class FigureStep
{
public:
    FigureStep(const char* label, std::vector<LocalizedText> names = {});

    FigureStep& words(const char* text, std::vector<LocalizedText> arguments = {});
    FigureStep& input(const char* name,
                      const Rational& value,
                      const char* label,
                      std::vector<LocalizedText> names = {});
    FigureStep& formula(const QString& formula, const Rational& result);
    FigureStep& result(const QString& result);
    FigureStep& people(std::shared_ptr<const PeerPool> pool);
    FigureStep& below(Step step);

    [[nodiscard]] Step take() { return std::move(m_step); }

private:
    Step m_step;
};

/// The sum of a pool's figures.
[[nodiscard]] Step sumStep(const char* label, std::shared_ptr<const PeerPool> pool);
/// The exact mean of a pool's figures: their sum divided by how many they are. Not of none.
[[nodiscard]] Step meanStep(const char* label, const std::shared_ptr<const PeerPool>& pool);
/// What `exact` comes to at so many places.
[[nodiscard]] Step roundedStep(const char* label, Step exact, int places, RoundingMode mode);
/// The exact number a step came to; only of steps that have one.
[[nodiscard]] Rational numberOf(const Step& step);

} // namespace plumbline
