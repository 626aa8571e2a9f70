// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/paper/PaperSettings.h"

namespace plumbline {

/// The settings' names in the company file.
namespace paper_setting {
inline constexpr const char* kCompany = "paper.company";
inline constexpr const char* kLogo = "paper.logo";
inline constexpr const char* kSignatures = "paper.signatures";
inline constexpr const char* kSize = "paper.size";
inline constexpr const char* kFileNames = "paper.file-names";
} // namespace paper_setting

/// `a4`, `letter`: as they are stored and typed.
[[nodiscard]] QString pageSizeName(PageSize size);
[[nodiscard]] Result<PageSize> parsePageSize(const QString& name);

} // namespace plumbline
