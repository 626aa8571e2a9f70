// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schemes/editor/FormField.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace plumbline {

class FieldInput;
class SchemeEditing;

/// One field of a form: shows what the document says, writes what is typed into it, and keeps what
/// is refused, marked, with the reason below.
class FieldEdit : public QWidget
{
    Q_OBJECT
public:
    FieldEdit(SchemeEditing& editing, FormField field, QWidget* parent);

    [[nodiscard]] const FormField& field() const { return m_field; }

    [[nodiscard]] QString at() const { return m_field.place.at(); }

    /// Shows what the document says; hides itself where it says nothing of the kind.
    void refresh();
    /// What keeps the scheme from being sound here; empty: nothing.
    void showFault(const QString& sentence);
    void takeFocus();

Q_SIGNALS:
    void presenceChanged();

private:
    void write(const QString& text);
    void finish();
    void giveUp();
    void showReason();
    /// What `text` makes of the document, or why not.
    [[nodiscard]] Result<SchemeDocument> written(const QString& text) const;

    SchemeEditing& m_editing;
    FormField m_field;
    FieldInput* m_input = nullptr;
    QLabel* m_reason = nullptr;
    QString m_refusal;
    QString m_fault;
    QString m_shownAt;
    QString m_kept; ///< What stood there before it was typed over.
};

} // namespace plumbline
