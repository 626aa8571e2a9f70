// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/TreeCellDelegate.h"

#include "ui/common/Theme.h"
#include "ui/schemes/editor/EditedTreeModel.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolTip>

namespace plumbline {

namespace {

constexpr const char* kRefusal = "refusal";

void mark(QLineEdit& line, const QString& reason)
{
    line.setProperty(kRefusal, reason);
    line.setProperty("tone", reason.isEmpty() ? QString() : QStringLiteral("failure"));
    line.setAccessibleDescription(reason);
    line.style()->unpolish(&line);
    line.style()->polish(&line);
    if (reason.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(line.mapToGlobal(line.rect().bottomLeft()), reason, &line);
}

} // namespace

TreeCellDelegate::TreeCellDelegate(const EditedTreeModel& model,
                                   const Theme& theme,
                                   QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_theme(theme)
{
}

void TreeCellDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(EditedTreeModel::kWarningRole).toBool()) {
        for (const QPalette::ColorRole role : {QPalette::Text, QPalette::HighlightedText})
            option->palette.setColor(role, m_theme.color(ColorRole::Warning));
        option->font.setWeight(QFont::Medium);
    }
}

QWidget* TreeCellDelegate::createEditor(QWidget* parent,
                                        const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const
{
    Q_UNUSED(option)
    auto* line = new QLineEdit(parent);
    line->setObjectName(QStringLiteral("cellEdit"));
    line->setProperty("role", QStringLiteral("cell"));
    line->setFrame(false);
    connect(line, &QLineEdit::textEdited, this, [this, line, cell = QPersistentModelIndex(index)] {
        mark(*line, m_model.refusal(cell, line->text()));
    });
    return line;
}

void TreeCellDelegate::setModelData(QWidget* editor,
                                    QAbstractItemModel* model,
                                    const QModelIndex& index) const
{
    const auto* line = static_cast<QLineEdit*>(editor);
    if (line->property(kRefusal).toString().isEmpty())
        model->setData(index, line->text(), Qt::EditRole);
}

void TreeCellDelegate::updateEditorGeometry(QWidget* editor,
                                            const QStyleOptionViewItem& option,
                                            const QModelIndex& index) const
{
    Q_UNUSED(index)
    editor->setGeometry(option.rect);
}

bool TreeCellDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* line = qobject_cast<QLineEdit*>(watched);
    if (line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool isLeaving = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab
            || key == Qt::Key_Backtab;
        if (const QString reason = line->property(kRefusal).toString();
            isLeaving && !reason.isEmpty()) {
            mark(*line, reason);
            return true; // Stays until it is right or given up with Esc.
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace plumbline
