// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QtCore/QDate>

#include <array>
#include <optional>

namespace plumbline {

/// What came on paper instead of being done in the program.
enum class PaperKind { Goals, SelfRating, Scores, Confirmation, Appeal, Other };

inline constexpr std::array kPaperKinds{PaperKind::Goals,
                                        PaperKind::SelfRating,
                                        PaperKind::Scores,
                                        PaperKind::Confirmation,
                                        PaperKind::Appeal,
                                        PaperKind::Other};

[[nodiscard]] QString paperKindName(PaperKind kind); ///< As it is stored: `self-rating`.
[[nodiscard]] std::optional<PaperKind> paperKindNamed(QStringView name);

/// A paper that somebody recorded: it is said to be one, with its date and the scan beside it.
struct PaperFacts
{
    PaperKind kind = PaperKind::Other;
    QDate day; ///< That stands on it.
    QString note;
    friend bool operator==(const PaperFacts&, const PaperFacts&) = default;
};

/// `missing-field` without a day, or without a note where it is something other; `out-of-range`
/// after `today`.
[[nodiscard]] Result<> checkPaper(const PaperFacts& paper, const QDate& today);

} // namespace plumbline
