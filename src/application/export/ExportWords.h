// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/TableWriter.h"

namespace plumbline {

/// The words of written tables, in one language whatever the window's is.
class ExportWords
{
public:
    explicit ExportWords(QString language)
        : m_language(std::move(language))
    {
    }

    [[nodiscard]] const QString& language() const { return m_language; }

    /// A source text of the context "Export".
    [[nodiscard]] QString say(const char* text, const QStringList& arguments = {}) const;
    /// The first of the words that an import takes for that column; source text of "Headings".
    [[nodiscard]] QString heading(const char* words) const;

private:
    QString m_language;
};

/// A column with its heading; the rest as it is by default.
[[nodiscard]] TableColumn textColumn(const QString& heading);
[[nodiscard]] TableColumn numberColumn(const QString& heading, int places);
[[nodiscard]] TableColumn wholeColumn(const QString& heading);

} // namespace plumbline
