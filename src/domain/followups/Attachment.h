// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <array>
#include <optional>

namespace plumbline {

/// What a file lies beside.
enum class AttachedTo { Interview, PlanAction, Appeal, Paper };

inline constexpr std::array kAttachedTo{
    AttachedTo::Interview, AttachedTo::PlanAction, AttachedTo::Appeal, AttachedTo::Paper};

[[nodiscard]] QString attachedToName(AttachedTo what); ///< As it is stored: `plan-action`.
[[nodiscard]] std::optional<AttachedTo> attachedToNamed(QStringView name);

inline constexpr qsizetype kMostAttachedBytes = qsizetype{16} * 1024 * 1024;

/// The last part of a path, without characters that a file's name may not have; never empty.
[[nodiscard]] QString attachmentName(const QString& path);
/// `out-of-range` where it is empty or larger than kMostAttachedBytes.
[[nodiscard]] Result<> checkAttachedBytes(const QString& name, qsizetype bytes);

} // namespace plumbline
