// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoreentry/CellDelegate.h"

#include "ui/common/Figures.h"
#include "ui/common/Theme.h"
#include "ui/scoreentry/AdjustmentEditor.h"
#include "ui/scoreentry/GridModel.h"
#include "ui/scoreentry/LevelEditor.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

namespace plumbline {

namespace {

constexpr char kIsLoaded[] = "plumblineIsLoaded";

void dress(QWidget& editor, const QString& name)
{
    editor.setObjectName(QStringLiteral("cellEditor"));
    editor.setAccessibleName(name);
    editor.setProperty("role", QStringLiteral("cell"));
}

/// Whether a key ends editing, for that kind of editor.
bool isLeavingKey(const QWidget& editor, const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        return qobject_cast<const QLineEdit*>(&editor) != nullptr;
    default:
        return false;
    }
}

} // namespace

CellDelegate::CellDelegate(const GridModel& grid, const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_grid(grid)
    , m_theme(theme)
    , m_painter(theme)
{
}

void CellDelegate::paint(QPainter* painter,
                         const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const auto& grades = m_grid.sheet()->scheme().document().grades;
    m_painter.paint(*painter,
                    option,
                    m_grid.column(index.column()),
                    m_grid.look(index.row(), index.column()),
                    grades ? int(grades->list.size()) : 0);
}

QString CellDelegate::hint(const QModelIndex& index) const
{
    const GridColumn& column = m_grid.column(index.column());
    QStringList words;
    if (column.cell.key.kind == CellKind::Value && column.cell.node >= 0) {
        const int person = m_grid.order().person(index.row());
        const auto& target = m_grid.sheet()->input(person).targets[size_t(column.cell.node)];
        const auto* attainment = std::get_if<Attainment>(
            &m_grid.sheet()->scheme().node(column.cell.node).source->indicator->grading);
        const auto shown = target ? target : attainment ? attainment->target : std::nullopt;
        if (shown)
            words << tr("target %1").arg(shownFigure(shown->toString()));
    }
    if (words.isEmpty() && !column.bounds.isEmpty())
        words << column.bounds;
    if (!column.unit.isEmpty())
        words << column.unit;
    return words.join(QLatin1Char(' '));
}

QWidget* CellDelegate::lineEditor(QWidget* parent, const QModelIndex& index) const
{
    auto* editor = new QLineEdit(parent);
    editor->setFrame(false);
    editor->setAlignment(Qt::AlignRight);
    editor->setPlaceholderText(hint(index));
    return editor;
}

QWidget* CellDelegate::levelEditor(QWidget* parent, const QModelIndex& index) const
{
    const GridColumn& column = m_grid.column(index.column());
    const Indicator& indicator = *m_grid.sheet()->scheme().node(column.cell.node).source->indicator;
    return new LevelEditor(std::get<Rating>(indicator.grading), parent);
}

QWidget* CellDelegate::adjustmentEditor(QWidget* parent, const QModelIndex& index)
{
    auto* editor = new AdjustmentEditor(hint(index), parent);
    editor->letPass(m_grid.measuredFill(index));
    connect(editor, &AdjustmentEditor::abandoned, this, [this, editor] { submit(editor); });
    return editor;
}

QWidget* CellDelegate::createEditor(QWidget* parent,
                                    const QStyleOptionViewItem&,
                                    const QModelIndex& index) const
{
    QWidget* editor = nullptr;
    const bool isMeasured = !m_grid.measuredFill(index).isEmpty();
    switch (isMeasured ? EntryKind::Adjustment : m_grid.column(index.column()).entry) {
    case EntryKind::Number:
    case EntryKind::List:
        editor = lineEditor(parent, index);
        break;
    case EntryKind::Level:
        editor = levelEditor(parent, index);
        break;
    case EntryKind::Adjustment:
        editor = const_cast<CellDelegate*>(this)->adjustmentEditor(parent, index);
        break;
    }
    dress(*editor, m_grid.column(index.column()).title);
    editor->setFont(m_theme.font(type::kTable));
    return editor;
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (editor->property(kIsLoaded).toBool())
        return;
    editor->setProperty(kIsLoaded, true);
    const QString text = m_grid.editText(index);
    if (auto* line = qobject_cast<QLineEdit*>(editor))
        line->setText(text);
    else if (auto* level = qobject_cast<LevelEditor*>(editor))
        level->setText(text);
    else if (auto* adjustment = qobject_cast<AdjustmentEditor*>(editor))
        adjustment->setTexts(text, m_grid.reason(index));
}

void CellDelegate::setModelData(QWidget* editor,
                                QAbstractItemModel* model,
                                const QModelIndex& index) const
{
    QStringList texts;
    if (const auto* line = qobject_cast<QLineEdit*>(editor))
        texts = QStringList{line->text()};
    else if (const auto* level = qobject_cast<LevelEditor*>(editor))
        texts = QStringList{level->chosen()};
    else if (const auto* adjustment = qobject_cast<AdjustmentEditor*>(editor))
        texts = adjustment->texts();
    if (texts != QStringList{m_grid.editText(index)})
        model->setData(index, texts, Qt::EditRole);
}

void CellDelegate::updateEditorGeometry(QWidget* editor,
                                        const QStyleOptionViewItem& option,
                                        const QModelIndex&) const
{
    QRect rect = option.rect;
    if (qobject_cast<AdjustmentEditor*>(editor) != nullptr) {
        rect.setWidth(qMax(rect.width(), AdjustmentEditor::kWidth));
        const int over = rect.right() - editor->parentWidget()->width();
        if (over > 0)
            rect.translate(-over, 0);
    }
    editor->setGeometry(rect);
}

void CellDelegate::submit(QWidget* editor)
{
    Q_EMIT commitData(editor);
    // The view takes the keys back from an editor that has them, and not from a field within it:
    // that would pass them on by a tabulator, which moves the grid.
    if (QWidget* focused = QApplication::focusWidget(); editor->isAncestorOf(focused))
        editor->setFocusProxy(focused);
    Q_EMIT closeEditor(editor, QAbstractItemDelegate::NoHint);
}

bool CellDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(watched);
    if (editor == nullptr || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (!isLeavingKey(*editor, *key))
        return QStyledItemDelegate::eventFilter(watched, event);
    const int code = key->key();
    const Qt::KeyboardModifiers modifiers = key->modifiers() & Qt::ShiftModifier;
    submit(editor);
    const bool isArrow = code == Qt::Key_Up || code == Qt::Key_Down;
    Q_EMIT left(code, isArrow ? Qt::KeyboardModifiers() : modifiers);
    return true;
}

} // namespace plumbline
