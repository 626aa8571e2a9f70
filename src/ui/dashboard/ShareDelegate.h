// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

#include <functional>
#include <optional>

namespace plumbline {

class Theme;

/// Paints a share of a whole as a bar behind a cell's figure.
class ShareDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using Share = std::function<std::optional<double>(const QModelIndex&)>;

    ShareDelegate(const Theme& theme, Share share, QObject* parent);

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const Theme& m_theme;
    Share m_share;
};

} // namespace plumbline
