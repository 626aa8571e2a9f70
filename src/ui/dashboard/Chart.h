// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace plumbline {

/// A picture of figures: it paints itself for files, without cursor and hover, and says in words
/// what it shows.
class Chart : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] const QString& summary() const { return m_summary; }

    [[nodiscard]] virtual int pictureHeight(int width) const = 0;
    virtual void paintPicture(QPainter& painter, const QRect& area) const = 0;

Q_SIGNALS:
    void summarized(const QString& summary);

protected:
    /// What screen readers say of the whole.
    void summarize(const QString& summary);
    /// What they say while one moves within; empty: the whole again.
    void tellPlace(const QString& place);

private:
    QString m_summary;
};

} // namespace plumbline
