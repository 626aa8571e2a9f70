// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QImage>

class QWidget;

namespace plumbline {

class Theme;

/// The words of a picture: they stand in it, the summary in what describes it.
struct PictureWords
{
    QString title;
    QString subtitle;
    QString caution;
    QString summary;
};

/// A chart as a file: title, subtitle and caution above what it shows, without cursor, hover and
/// controls. As points, or as a drawing whose text stays text and whose marks stay marks.
class ChartPicture
{
public:
    /// What is shown: a Chart, a table or any other widget.
    ChartPicture(const Theme& theme, PictureWords words, QWidget& shown);

    [[nodiscard]] QImage image() const;
    [[nodiscard]] QByteArray svg() const;

private:
    [[nodiscard]] QSize contentSize() const;
    [[nodiscard]] int wordsHeight() const;
    [[nodiscard]] QSize size() const;
    void paint(QPainter& painter) const;
    [[nodiscard]] int paintWords(QPainter& painter) const; ///< Where they end.
    void paintContent(QPainter& painter, int top) const;

    const Theme& m_theme;
    PictureWords m_words;
    QWidget& m_shown;
};

} // namespace plumbline
