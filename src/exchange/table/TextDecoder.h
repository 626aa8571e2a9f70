// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QtCore/QByteArray>

namespace plumbline {

/// A text file's words with the encoding they were found to be in.
struct DecodedText
{
    QString text;
    QString encoding; ///< "UTF-8", "UTF-16", "GB18030" or "Big5"
};

/// Finds the encoding out: by the byte order mark, else strict UTF-8, else GB18030, or Big5 where
/// GB18030 would give characters that no one writes. `bad-file` for what is no text at all.
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray& bytes);

} // namespace plumbline
