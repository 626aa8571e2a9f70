// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <vector>

namespace plumbline::fuzz {

/// A part of an archive.
struct Part
{
    const char* name;
    QByteArray bytes;
};

/// Not packed, since that is the library's work.
[[nodiscard]] QByteArray archived(const std::vector<Part>& parts);

} // namespace plumbline::fuzz
