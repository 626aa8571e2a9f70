// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QScrollArea>

namespace plumbline {

/// Scrolls up and down only: never narrower than what it holds, on the ground of whatever it
/// stands on.
class TallArea : public QScrollArea
{
    Q_OBJECT
public:
    explicit TallArea(QWidget* contents, QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace plumbline
