// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/MapDelegate.h"

#include "ui/common/Figures.h"
#include "ui/common/Theme.h"
#include "ui/imports/ChoiceBox.h"
#include "ui/imports/MapModel.h"

#include <QtGui/QPainter>
#include <QtWidgets/QLineEdit>

namespace plumbline {

MapDelegate::MapDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void MapDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(MapModel::kLackingRole).toBool()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = m_theme.icon(QStringLiteral("triangle-alert"), ColorRole::Bad);
        option->decorationSize = {space::kLarge, space::kLarge};
        option->decorationPosition = QStyleOptionViewItem::Right;
    }
}

/// The style sheet's items leave the ground to whoever paints first.
void MapDelegate::paint(QPainter* painter,
                        const QStyleOptionViewItem& option,
                        const QModelIndex& index) const
{
    if (index.data(MapModel::kLackingRole).toBool())
        painter->fillRect(option.rect, m_theme.color(ColorRole::BadTint));
    else if (index.column() != MapModel::FieldColumn && !(index.flags() & Qt::ItemIsEditable))
        painter->fillRect(option.rect, m_theme.color(ColorRole::Page));
    QStyledItemDelegate::paint(painter, option, index);
}

/// With the arrow of the choices.
QSize MapDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize hint = QStyledItemDelegate::sizeHint(option, index);
    if (!(index.flags() & Qt::ItemIsEditable))
        return hint;
    constexpr int kLeast = 92;
    return {std::max(hint.width() + space::kPage, kLeast), hint.height()};
}

QWidget* MapDelegate::createEditor(QWidget* parent,
                                   const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    Q_UNUSED(option)
    const QStringList choices = index.data(MapModel::kChoicesRole).toStringList();
    if (choices.isEmpty()) {
        auto* line = new QLineEdit(parent);
        line->setObjectName(QStringLiteral("mapLine"));
        line->setProperty("role", QStringLiteral("cell"));
        line->setAcceptDrops(false);
        return line;
    }
    auto* box = new ChoiceBox(parent);
    box->setObjectName(QStringLiteral("mapBox"));
    box->setProperty("role", QStringLiteral("cell"));
    for (const QString& choice : choices)
        box->addItem(choice.isEmpty() ? missingMark() : choice, choice);
    auto* self = const_cast<MapDelegate*>(this); // NOLINT: an editor's answers are the delegate's
    connect(box, &ChoiceBox::picked, self, [self, box] {
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void MapDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto* box = qobject_cast<QComboBox*>(editor))
        box->setCurrentIndex(std::max(0, box->findData(text, Qt::UserRole, Qt::MatchFixedString)));
    else
        qobject_cast<QLineEdit*>(editor)->setText(text);
}

void MapDelegate::setModelData(QWidget* editor,
                               QAbstractItemModel* model,
                               const QModelIndex& index) const
{
    if (const auto* box = qobject_cast<QComboBox*>(editor))
        model->setData(index, box->currentData(), Qt::EditRole);
    else
        model->setData(index, qobject_cast<QLineEdit*>(editor)->text(), Qt::EditRole);
}

void MapDelegate::updateEditorGeometry(QWidget* editor,
                                       const QStyleOptionViewItem& option,
                                       const QModelIndex& index) const
{
    Q_UNUSED(index)
    editor->setGeometry(option.rect);
}

} // namespace plumbline
