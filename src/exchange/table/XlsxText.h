// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QSet>
#include <QtCore/QString>

namespace plumbline {

/// What a cell of a spreadsheet holds at most.
constexpr int kMostCellText = 32'767;

/// A text as libxlsxwriter takes it for a cell: UTF-8 without what no file may hold, and with
/// `_x0041_` marked so that it isn't read as an A. What is too long is cut.
struct XlsxText
{
    QByteArray bytes;
    bool isCut = false;
};

[[nodiscard]] XlsxText cellText(const QString& text);
/// For notes, properties and names, where control characters have no place at all. At most
/// `most` UTF-16 units.
[[nodiscard]] QByteArray plainText(QString text, qsizetype most);
/// A name that sheets may have, like none of `taken`, which it joins: no []:*?/\, 31 characters.
[[nodiscard]] QByteArray sheetName(const QString& wish, QSet<QString>& taken);

} // namespace plumbline
