// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/paper/FileNamePattern.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

namespace plumbline {

enum class PageSize { A4, Letter };

/// What a company decides once for all its printed documents.
struct PaperSettings
{
    QString company; ///< Its name on paper; empty: as the company is called.
    QByteArray logo; ///< A PNG picture; empty: none.
    QStringList signatures; ///< Titles of the signature lines; empty: the document's own.
    PageSize pageSize = PageSize::A4;
    FileNamePattern fileNames;
    friend bool operator==(const PaperSettings&, const PaperSettings&) = default;
};

} // namespace plumbline
