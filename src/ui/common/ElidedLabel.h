// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLabel>

namespace plumbline {

/// A line of plain text that takes no more room than there is: what does not fit is left out, and
/// told by the tool tip.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    using QLabel::QLabel;

    /// Where something is left out; at the end unless said.
    void setElision(Qt::TextElideMode mode);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QString seen() const;

    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace plumbline
