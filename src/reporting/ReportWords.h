// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/LocalizedText.h"
#include "domain/common/Period.h"
#include "domain/common/Rational.h"

#include <QtCore/QDateTime>
#include <QtCore/QStringList>

namespace plumbline {

/// Says things in one report's language: words, names, periods and figures. Figures are exact
/// texts with thousands apart and a true minus; what is missing is an en dash.
class ReportWords
{
public:
    explicit ReportWords(QString language);

    [[nodiscard]] const QString& language() const { return m_language; }

    /// A source text of the context "Report".
    [[nodiscard]] QString operator()(const char* source, const QStringList& arguments = {}) const;
    [[nodiscard]] QString name(const LocalizedText& text, const QString& id) const;
    /// `2026 年第四季度`
    [[nodiscard]] QString period(const Period& period) const;
    [[nodiscard]] QString fixed(const Rational& number, int places, RoundingMode mode) const;
    /// All its places if it has at most `places`, else rounded half-up to them.
    [[nodiscard]] QString shortest(const Rational& number, int places) const;
    [[nodiscard]] QString exact(const Decimal& number) const;
    [[nodiscard]] static QString missing();
    /// A label and what it stands for: `工号：E1001`.
    [[nodiscard]] QString labelled(const QString& label, const QString& value) const;
    /// `Made 2026-12-28 09:30 UTC+08:00`, in that time zone.
    [[nodiscard]] QString made(const QDateTime& at, const QString& timeZone) const;
    /// Parts of an enumeration.
    [[nodiscard]] QString listed(const QStringList& parts) const;

private:
    QString m_language;
};

/// `-1234.5` → `−1,234.5`
[[nodiscard]] QString typeset(const QString& plainNumber);

} // namespace plumbline
