// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/paper/PaperSettings.h"

#include <QtCore/QDateTime>
#include <QtGui/QImage>

namespace plumbline {

/// What stands at the head and the foot of a company's documents.
struct Letterhead
{
    QString company; ///< Empty: as the company is called.
    QImage logo; ///< Null: none. Opaque.
    QStringList signatures; ///< Empty: the document's own.
};

[[nodiscard]] QString companyOnPaper(const Letterhead& letterhead, const QString& company);

enum class Appendix { None, Explanation };

struct ReportOptions
{
    QString language; ///< zh_CN, zh_TW or en: the report's own, whatever the window's is.
    QDateTime madeAt; ///< Shown in the company's time zone.
    PageSize pageSize = PageSize::A4;
    Appendix appendix = Appendix::None; ///< Behind an appraisal: how it came about.
    FileNamePattern fileNames = {};
    Letterhead letterhead = {};
    int threads = 0; ///< Writing beside each other; 0: as many as the machine runs at once.
};

/// As the company wants its paper.
[[nodiscard]] ReportOptions
reportOptions(const PaperSettings& settings, const QString& language, const QDateTime& madeAt);

} // namespace plumbline
