// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

#include <optional>
#include <vector>

class QLabel;

namespace plumbline {

class Sparkline;

enum class FigureTone { Plain, Good, Bad };

struct FigureWords
{
    QString title;
    QString figure;
    QString detail;
    FigureTone tone = FigureTone::Plain; ///< Of the detail.
    QString leadsTo; ///< What a click does; tooltip.
    std::vector<std::optional<double>> line = {}; ///< The figure over the periods, the last now.
    QString other = {}; ///< The same of the other side of a comparison; empty: there is none.
    QString lineWords = {}; ///< The same in words: "2026Q2 91.80, 2026Q3 92.40".
};

/// One figure in large type with what it is and what about it. A click or Enter leads deeper.
class FigureCard : public QFrame
{
    Q_OBJECT
public:
    explicit FigureCard(const QString& name, QWidget* parent = nullptr);

    void present(const FigureWords& words);

Q_SIGNALS:
    void activated();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_title;
    QLabel* m_figure;
    QLabel* m_detail;
    QLabel* m_other;
    Sparkline* m_line;
};

} // namespace plumbline
