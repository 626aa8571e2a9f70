// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cycles/HolderDelegate.h"

#include "ui/common/WayWords.h"

#include <QtWidgets/QComboBox>

namespace plumbline {

namespace {

const std::vector<Holder>& usualHolders()
{
    static const std::vector<Holder> kHolders{
        {HolderKind::Leader},
        {HolderKind::UpperLeader},
        {HolderKind::Role, roleName(Role::Planner)},
        {HolderKind::Role, roleName(Role::Reviewer)},
        {HolderKind::Role, roleName(Role::Hr)},
        {HolderKind::Role, roleName(Role::Finance)},
        {HolderKind::Self},
    };
    return kHolders;
}

} // namespace

QWidget* HolderDelegate::createEditor(QWidget* parent,
                                      const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    auto* box = new QComboBox(parent);
    box->setEditable(true); // The name of an account.
    box->setInsertPolicy(QComboBox::NoInsert);
    for (const Holder& holder : usualHolders())
        box->addItem(holderWords(holder), holderText(holder));
    return box;
}

void HolderDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* box = static_cast<QComboBox*>(editor);
    const int at = box->findData(index.data(Qt::EditRole));
    if (at >= 0)
        box->setCurrentIndex(at);
    else
        box->setCurrentText(index.data(Qt::DisplayRole).toString());
}

void HolderDelegate::setModelData(QWidget* editor,
                                  QAbstractItemModel* model,
                                  const QModelIndex& index) const
{
    auto* box = static_cast<QComboBox*>(editor);
    const QString typed = box->currentText().trimmed();
    if (typed.isEmpty()) {
        model->setData(index, QString(), Qt::EditRole);
        return;
    }
    const int known = box->findText(typed, Qt::MatchFixedString);
    model->setData(index,
                   known >= 0 ? box->itemData(known).toString()
                              : holderText({HolderKind::Account, typed}),
                   Qt::EditRole);
}

} // namespace plumbline
