// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace plumbline {

class Theme;

/// Paints how much of something is done as a bar with its figures beside it.
class ProgressDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int kDoneRole = Qt::UserRole + 21;
    static constexpr int kAllRole = Qt::UserRole + 22;

    ProgressDelegate(const Theme& theme, QObject* parent);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace plumbline
