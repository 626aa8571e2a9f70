// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace plumbline {

/// What became of results after they were made, as a summary counts it.
enum class AnswerKind {
    Published,
    Confirmed,
    WithoutAnswer, ///< The day is over.
    Appeals,
    OpenAppeals,
    Upheld,
    Partly,
    Refused,
    Corrections,
    NotAppraised
};

inline constexpr std::array kAnswerKinds{AnswerKind::Published,
                                         AnswerKind::Confirmed,
                                         AnswerKind::WithoutAnswer,
                                         AnswerKind::Appeals,
                                         AnswerKind::OpenAppeals,
                                         AnswerKind::Upheld,
                                         AnswerKind::Partly,
                                         AnswerKind::Refused,
                                         AnswerKind::Corrections,
                                         AnswerKind::NotAppraised};

} // namespace plumbline
