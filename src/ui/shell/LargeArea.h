// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QScrollArea>

class QStackedWidget;

namespace plumbline {

/// Where everything is larger than usual: scrolls what the screen has no room for.
class LargeArea : public QScrollArea
{
    Q_OBJECT
public:
    /// Up and down only, as wide as what it holds.
    [[nodiscard]] static LargeArea* tall(QWidget* contents);
    /// Either way; only the current one of the pages takes room.
    [[nodiscard]] static LargeArea* wide(QStackedWidget* pages);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;

private:
    explicit LargeArea(QWidget* contents);
    [[nodiscard]] int wholeWidth() const;

    bool m_isTall = false;
};

} // namespace plumbline
