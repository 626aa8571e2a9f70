// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cycles/DateDelegate.h"

#include <QtWidgets/QDateEdit>

namespace plumbline {

QWidget* DateDelegate::createEditor(QWidget* parent,
                                    const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    auto* edit = new QDateEdit(parent);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setCalendarPopup(true);
    edit->setFrame(false);
    return edit;
}

void DateDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    static_cast<QDateEdit*>(editor)->setDate(index.data(Qt::EditRole).toDate());
}

void DateDelegate::setModelData(QWidget* editor,
                                QAbstractItemModel* model,
                                const QModelIndex& index) const
{
    auto* edit = static_cast<QDateEdit*>(editor);
    edit->interpretText();
    model->setData(index, edit->date(), Qt::EditRole);
}

} // namespace plumbline
