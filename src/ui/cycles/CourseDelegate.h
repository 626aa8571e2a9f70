// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace plumbline {

class Theme;

/// Marks what is late with a sign beside the words.
class CourseDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    CourseDelegate(const Theme& theme, QObject* parent);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace plumbline
