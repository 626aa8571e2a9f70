// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/paper/FileNamePattern.h"
#include "drawing/ReportContent.h"

#include <span>

namespace plumbline {

/// `E1001-team-quarterly-2024Q1.pdf`, by the pattern.
[[nodiscard]] QString reportFileName(const ReportSubject& subject, const FileNamePattern& pattern);
/// The same for each; where two would share a file, also on a system that takes capitals for small
/// letters, each gets a mark of its own.
[[nodiscard]] QStringList reportFileNames(std::span<const ReportContent> contents,
                                          const FileNamePattern& pattern);

} // namespace plumbline
