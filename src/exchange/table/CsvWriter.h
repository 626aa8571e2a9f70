// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

namespace plumbline {

/// Writes a table as CSV that spreadsheets open rightly: UTF-8 with its mark, commas, CRLF, and no
/// text that would act as a formula.
class CsvWriter
{
public:
    CsvWriter();
    void row(const QStringList& cells);

    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

} // namespace plumbline
