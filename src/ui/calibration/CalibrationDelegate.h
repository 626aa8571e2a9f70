// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/ThemeTokens.h"

#include <QtWidgets/QStyledItemDelegate>

namespace plumbline {

class Theme;
enum class DraftTone;

/// Paints the cells of the sheet by their tone, those that are typed into as fields, and edits
/// them: points and reasons as a line, the grade by a list.
class CalibrationDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    CalibrationDelegate(const Theme& theme, QObject* parent);

    QWidget* createEditor(QWidget* parent,
                          const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor,
                      QAbstractItemModel* model,
                      const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor,
                              const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    [[nodiscard]] static DraftTone toneOf(const QModelIndex& index);
    void paintField(QPainter& painter, const QRect& cell, DraftTone tone) const;

    const Theme& m_theme;
};

} // namespace plumbline
