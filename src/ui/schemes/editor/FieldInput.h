// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schemes/editor/FormField.h"

#include <QtWidgets/QWidget>

namespace plumbline {

/// What a field is typed or chosen in: a line, a text, a box, a list of checks. Knows texts only.
class FieldInput : public QObject
{
    Q_OBJECT
public:
    explicit FieldInput(QWidget* widget);

    [[nodiscard]] QWidget* widget() const { return m_widget; }

    [[nodiscard]] virtual QString text() const = 0;
    virtual void show(const QString& text) = 0;

    virtual void offer(const std::vector<FieldChoice>& choices) { Q_UNUSED(choices) }

    /// Someone is typing in it.
    [[nodiscard]] bool isBusy() const { return m_widget->hasFocus(); }

    /// Marks it as refused, or not where there is no reason.
    void mark(const QString& reason);
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void typed(const QString& text);
    void left();
    void givenUp();

private:
    QWidget* m_widget;
};

/// Its child of that shape, with object name, accessible name and hint.
[[nodiscard]] FieldInput* makeInput(const FormField& field, QWidget* parent);

} // namespace plumbline
