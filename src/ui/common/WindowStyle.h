// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QProxyStyle>

class QHelpEvent;
class QHeaderView;

namespace plumbline {

/// What a style sheet can't say: headings of tables end in an ellipsis where they have no room, and
/// tell all of their words as a tip then.
class WindowStyle : public QProxyStyle
{
    Q_OBJECT
public:
    WindowStyle();

    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    void drawItemText(QPainter* painter,
                      const QRect& room,
                      int flags,
                      const QPalette& palette,
                      bool isEnabled,
                      const QString& text,
                      QPalette::ColorRole role) const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static bool tellWhole(QHeaderView& header, const QHelpEvent& event);
};

} // namespace plumbline
