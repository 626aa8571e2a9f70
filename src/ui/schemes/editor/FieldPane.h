// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Error.h"
#include "ui/schemes/editor/FieldList.h"

#include <QtWidgets/QScrollArea>

class QLabel;
class QVBoxLayout;

namespace plumbline {

class FieldEdit;
class FieldGrid;
class SchemeEditing;
class Theme;

/// A column of the editor that scrolls: sections of fields and lists over one document. Follows the
/// document, shows faults at the fields they are about, and leads to a field by its pointer.
class FieldPane : public QScrollArea
{
    Q_OBJECT
public:
    FieldPane(SchemeEditing& editing, const Theme& theme, QWidget* parent = nullptr);

    QLabel* addSection(const QString& title);
    void addFields(std::vector<FormField> fields);
    void addList(FieldList list);
    void addBelow(QWidget* widget);

    void showFaults(const std::vector<Error>& faults);
    /// How near its nearest field is to the pointer; 0: none is near.
    [[nodiscard]] virtual qsizetype nearness(const QString& at) const;
    /// Gives the focus to the field nearest to the pointer.
    virtual void leadTo(const QString& at);
    virtual void refresh();
    /// Refreshes what changed while it was not shown.
    void catchUp();

protected:
    void showEvent(QShowEvent* event) override;

    [[nodiscard]] SchemeEditing& editing() const { return m_editing; }

private:
    struct Section
    {
        QLabel* title = nullptr;
        std::vector<QWidget*> rows;
    };

    [[nodiscard]] std::vector<FieldEdit*> edits() const;
    [[nodiscard]] FieldEdit* nearest(const QString& at) const;
    void addRow(FieldEdit* edit, const QString& label);
    void showSections();
    void follow();
    Section& section();

    SchemeEditing& m_editing;
    const Theme& m_theme;
    QVBoxLayout* m_layout;
    std::vector<Section> m_sections;
    std::vector<std::pair<FieldEdit*, QWidget*>> m_rows; ///< With the row it stands in.
    std::vector<FieldGrid*> m_grids;
    std::vector<Error> m_faults;
    bool m_isStale = false;
};

} // namespace plumbline
