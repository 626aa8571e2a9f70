// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QtCore/QIODevice>

namespace plumbline {

/// What a file is by its first bytes; its name says nothing.
enum class FileKind { Text, Workbook };

/// `bad-file` with what it is instead for the kinds of file that people take for tables.
[[nodiscard]] Result<FileKind> fileKind(QIODevice& file);
/// Whether a text that begins so is taken for a web page, a PDF or a database.
[[nodiscard]] bool beginsOtherFile(const QString& text);

} // namespace plumbline
