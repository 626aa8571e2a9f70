// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calibration/CalibrationDelegate.h"

#include "ui/calibration/CalibrationModel.h"
#include "ui/common/Theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

#include <algorithm>

namespace plumbline {

namespace {

ColorRole roleOf(DraftTone tone)
{
    switch (tone) {
    case DraftTone::Plain:
    case DraftTone::Field:
    case DraftTone::Heading:
        return ColorRole::Text;
    case DraftTone::Changed:
        return ColorRole::Primary;
    case DraftTone::Lacking:
        return ColorRole::Warning;
    case DraftTone::Refused:
        return ColorRole::Bad;
    case DraftTone::Barred:
        return ColorRole::SecondaryText;
    }
    Q_UNREACHABLE();
}

ColorRole frameOf(DraftTone tone)
{
    switch (tone) {
    case DraftTone::Lacking:
        return ColorRole::Warning;
    case DraftTone::Refused:
        return ColorRole::Bad;
    case DraftTone::Plain:
    case DraftTone::Field:
    case DraftTone::Changed:
    case DraftTone::Barred:
    case DraftTone::Heading:
        break;
    }
    return ColorRole::StrongLine;
}

} // namespace

CalibrationDelegate::CalibrationDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

DraftTone CalibrationDelegate::toneOf(const QModelIndex& index)
{
    return static_cast<DraftTone>(index.data(kToneRole).toInt());
}

QWidget* CalibrationDelegate::createEditor(QWidget* parent,
                                           const QStyleOptionViewItem& option,
                                           const QModelIndex& index) const
{
    Q_UNUSED(option)
    if (index.column() != CalibrationModel::SetGrade) {
        auto* line = new QLineEdit(parent);
        line->setFrame(false);
        line->setAlignment(index.column() == CalibrationModel::Points ? Qt::AlignRight
                                                                      : Qt::AlignLeft);
        return line;
    }
    auto* box = new QComboBox(parent);
    box->addItem(tr("as computed"), QString());
    if (const auto* model = qobject_cast<const CalibrationModel*>(index.model())) {
        for (const QString& grade : model->grades())
            box->addItem(grade, grade);
    }
    return box;
}

/// A list stands above its neighbours rather than cut its words.
void CalibrationDelegate::updateEditorGeometry(QWidget* editor,
                                               const QStyleOptionViewItem& option,
                                               const QModelIndex& index) const
{
    QStyledItemDelegate::updateEditorGeometry(editor, option, index);
    if (qobject_cast<QComboBox*>(editor) != nullptr)
        editor->resize(std::max(editor->width(), editor->sizeHint().width()), editor->height());
}

void CalibrationDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto* box = qobject_cast<QComboBox*>(editor))
        box->setCurrentIndex(std::max(0, box->findData(text)));
    else if (auto* line = qobject_cast<QLineEdit*>(editor))
        line->setText(text);
}

void CalibrationDelegate::setModelData(QWidget* editor,
                                       QAbstractItemModel* model,
                                       const QModelIndex& index) const
{
    if (const auto* box = qobject_cast<QComboBox*>(editor))
        model->setData(index, box->currentData(), Qt::EditRole);
    else if (const auto* line = qobject_cast<QLineEdit*>(editor))
        model->setData(index, line->text(), Qt::EditRole);
}

void CalibrationDelegate::initStyleOption(QStyleOptionViewItem* option,
                                          const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const DraftTone tone = toneOf(index);
    const QColor color = m_theme.color(roleOf(tone));
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::HighlightedText})
        option->palette.setColor(role, color);
    if (tone == DraftTone::Changed || tone == DraftTone::Heading)
        option->font.setWeight(QFont::Medium);
    if (tone == DraftTone::Lacking && option->text.isEmpty())
        option->text = tr("reason?");
}

void CalibrationDelegate::paint(QPainter* painter,
                                const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const DraftTone tone = toneOf(index);
    if (tone == DraftTone::Heading)
        painter->fillRect(option.rect, m_theme.color(ColorRole::PrimaryTint));
    QStyledItemDelegate::paint(painter, option, index);
    if (CalibrationModel::isField(index.column()) && tone != DraftTone::Barred
        && tone != DraftTone::Heading)
        paintField(*painter, option.rect, tone);
}

void CalibrationDelegate::paintField(QPainter& painter, const QRect& cell, DraftTone tone) const
{
    painter.save();
    painter.setPen(QPen(m_theme.color(frameOf(tone)), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(cell.adjusted(2, 3, -3, -4));
    painter.restore();
}

} // namespace plumbline
