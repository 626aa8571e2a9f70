// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/Judge.h"

namespace plumbline {

std::optional<int> gradeAfter(const Scheme& scheme,
                              const std::optional<int>& grade,
                              const Effects& effects,
                              Step* explanation)
{
    if (!grade)
        return std::nullopt;
    const auto& list = scheme.document().grades->list;
    const auto last = static_cast<std::int64_t>(list.size()) - 1;
    std::int64_t shift = 0;
    std::int64_t cap = 0;
    for (const Effect* effect : effects) {
        if (const auto* shifted = std::get_if<GradeShiftEffect>(&effect->what))
            shift += shifted->by;
        if (const auto* capped = std::get_if<GradeCapEffect>(&effect->what))
            cap = std::max<std::int64_t>(cap, scheme.gradeIndex(capped->grade));
    }
    const std::int64_t held = std::clamp<std::int64_t>(*grade - shift, 0, last);
    const int final = static_cast<int>(std::max(held, cap));
    StepNote note(explanation,
                  StepKind::FinalGrade,
                  {},
                  QT_TRANSLATE_NOOP("Explanation", "Grade after the rules"));
    if (!note)
        return final;
    note.word(QStringLiteral("grade"),
              list[static_cast<std::size_t>(*grade)].grade,
              QT_TRANSLATE_NOOP("Explanation", "Grade"));
    note.input(QStringLiteral("shift"),
               Rational(shift, 1),
               QT_TRANSLATE_NOOP("Explanation", "Grades better, by rules"));
    note.word(QStringLiteral("best"),
              list[static_cast<std::size_t>(cap)].grade,
              QT_TRANSLATE_NOOP("Explanation", "No better than"));
    note.words(QT_TRANSLATE_NOOP(
        "Explanation",
        "All shifts are added up and held within the list of grades; then the lowest cap holds."));
    note.result(list[static_cast<std::size_t>(final)].grade);
    return final;
}

} // namespace plumbline
