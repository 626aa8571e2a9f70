// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schemes/editor/FieldList.h"

#include <QtWidgets/QWidget>

class QGridLayout;
class QPushButton;

namespace plumbline {

class FieldEdit;
class SchemeEditing;
class Theme;

/// A list of the document as rows of fields, with buttons to add, remove and move them.
class FieldGrid : public QWidget
{
    Q_OBJECT
public:
    FieldGrid(SchemeEditing& editing, const Theme& theme, FieldList list, QWidget* parent);

    void refresh();

    [[nodiscard]] const std::vector<FieldEdit*>& edits() const { return m_edits; }

Q_SIGNALS:
    void rebuilt();

private:
    void rebuild(std::size_t count);
    void addColumns(std::size_t row);
    void addSentence(std::size_t row);
    void addButtons(QLayout& layout, std::size_t row);
    void addFurther(QLayout& layout, std::size_t row, int column);
    void addHeadings();
    void change(const std::function<void(SchemeDocument&)>& change);

    SchemeEditing& m_editing;
    const Theme& m_theme;
    FieldList m_list;
    QWidget* m_rowBox = nullptr; ///< Made anew with the rows.
    QPushButton* m_add;
    std::vector<FieldEdit*> m_edits;
    std::optional<std::size_t> m_count;
    QString m_at; ///< Of the first row: another one, another list.
};

} // namespace plumbline
