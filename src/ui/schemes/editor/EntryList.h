// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/ListEdits.h"

#include <QtWidgets/QWidget>

class QListWidget;
class QToolButton;

namespace plumbline {

class SchemeEditing;
class Theme;

/// The rules or the pay parts of the scheme being edited, to choose one, and to add, copy, take out
/// and move them.
class EntryList : public QWidget
{
    Q_OBJECT
public:
    EntryList(SchemeEditing& editing, const Theme& theme, SchemeList list, QWidget* parent);

    /// Of the one chosen; beyond the end where there is none.
    [[nodiscard]] std::size_t current() const;
    void choose(std::size_t index);
    void refresh();

Q_SIGNALS:
    void chosen();
    void added();

private:
    QToolButton* addButton(const char* icon, const char* name, const QString& tip);
    void addButtons();
    void perform(const Result<ListEdit>& edit);
    [[nodiscard]] QStringList names() const;

    SchemeEditing& m_editing;
    const Theme& m_theme;
    SchemeList m_kind;
    QListWidget* m_list;
    QToolButton* m_add = nullptr;
    std::vector<QToolButton*> m_ofOne; ///< Buttons that need an entry.
};

} // namespace plumbline
