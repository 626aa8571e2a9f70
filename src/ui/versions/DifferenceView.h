// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/ThemeTokens.h"
#include "ui/versions/SchemeComparison.h"

#include <QtWidgets/QTextBrowser>

namespace plumbline {

class Theme;

/// Differences in words, under headings by what they are about. What a line says (added, removed,
/// changed …) stands there as a word and an icon beside its colour. To read, search and copy.
class DifferenceView : public QTextBrowser
{
    Q_OBJECT
public:
    explicit DifferenceView(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void present(const SchemeComparison& comparison);
    /// A sentence in place of differences.
    void say(const QString& text);

    /// "3 differences: 1 added, 2 changed"; empty for none.
    [[nodiscard]] static QString counted(const SchemeComparison& comparison);
    /// To paste elsewhere, a sentence a line.
    [[nodiscard]] static QString plain(const SchemeComparison& comparison);

private:
    [[nodiscard]] QString line(const SchemeComparison& comparison, const ShownChange& shown) const;
    [[nodiscard]] QString sides(const ToldChange& told) const;
    [[nodiscard]] QString toned(const QString& text, ColorRole role) const;
    void addIcons();
    void write();

    const Theme* m_theme = nullptr;
    std::optional<SchemeComparison> m_comparison;
    QString m_said;
};

} // namespace plumbline
