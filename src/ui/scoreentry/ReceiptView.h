// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scoreentry/Receipt.h"

#include <QtWidgets/QWidget>

namespace plumbline {

class Theme;

/// Lines of a receipt, painted: labels at the left, figures at the right, words below. Says them
/// all to a screen reader.
class ReceiptView : public QWidget
{
    Q_OBJECT
public:
    explicit ReceiptView(QWidget* parent = nullptr);

    void furnish(const Theme& theme);
    void show(std::vector<ReceiptLine> lines, std::vector<ReceiptLine> beside);
    [[nodiscard]] QString text() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int lineHeight(const ReceiptLine& line, int width) const;
    int paintLine(QPainter& painter, const ReceiptLine& line, int top) const;
    void paintRule(QPainter& painter, int top) const;

    const Theme* m_theme = nullptr;
    std::vector<ReceiptLine> m_lines;
    std::vector<ReceiptLine> m_beside;
};

} // namespace plumbline
