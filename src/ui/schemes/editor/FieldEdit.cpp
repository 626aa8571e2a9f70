// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/FieldEdit.h"

#include "application/text/Sentences.h"
#include "drawing/ThemeTokens.h"
#include "ui/schemes/editor/FieldInput.h"
#include "ui/schemes/editor/SchemeEditing.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace plumbline {

FieldEdit::FieldEdit(SchemeEditing& editing, FormField field, QWidget* parent)
    : QWidget(parent)
    , m_editing(editing)
    , m_field(std::move(field))
    , m_input(makeInput(m_field, this))
    , m_reason(new QLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kTiny / 2);
    layout->addWidget(m_input->widget());
    layout->addWidget(m_reason);
    m_reason->setProperty("role", QStringLiteral("caption"));
    m_reason->setProperty("tone", QStringLiteral("failure"));
    m_reason->setWordWrap(true);
    m_reason->setObjectName(m_field.place.name + QStringLiteral("Reason"));
    m_reason->hide();
    setFocusProxy(m_input->widget());
    connect(m_input, &FieldInput::typed, this, &FieldEdit::write);
    connect(m_input, &FieldInput::left, this, &FieldEdit::finish);
    connect(m_input, &FieldInput::givenUp, this, &FieldEdit::giveUp);
    refresh();
}

Result<SchemeDocument> FieldEdit::written(const QString& text) const
{
    SchemeDocument document = m_editing.document();
    return m_field.write(document, text).map([&] { return std::move(document); });
}

void FieldEdit::write(const QString& text)
{
    auto next = written(text);
    m_refusal = next ? QString() : sentence(next.error());
    showReason();
    if (!next) // Nothing half typed counts while it is refused.
        next = written(m_kept);
    if (next && m_field.commit == FieldCommit::Live)
        m_editing.perform(std::move(*next), m_field.place.name + at());
}

void FieldEdit::finish()
{
    if (m_refusal.isEmpty() && m_field.commit == FieldCommit::WhenLeft) {
        if (auto next = written(m_input->text()))
            m_editing.perform(std::move(*next));
    }
    if (m_refusal.isEmpty())
        m_kept = m_field.read(m_editing.document()).value_or(QString());
    m_editing.endGesture();
}

void FieldEdit::giveUp()
{
    m_refusal.clear();
    m_shownAt.clear();
    refresh();
}

void FieldEdit::refresh()
{
    const auto text = m_field.read(m_editing.document());
    const bool wasHidden = isHidden();
    setVisible(text.has_value());
    if (wasHidden != isHidden())
        Q_EMIT presenceChanged();
    if (!text)
        return;
    const QString at = this->at();
    const bool isSamePlace = at == m_shownAt;
    m_shownAt = at;
    if (isSamePlace && !m_refusal.isEmpty())
        return; // What was refused stays until it is typed anew or given up.
    if (m_field.choices)
        m_input->offer(m_field.choices(m_editing.document()));
    const auto same = m_input->isBusy() && isSamePlace && m_field.shape != FieldShape::Choice
        ? written(m_input->text())
        : Result<SchemeDocument>(failure(Error()));
    if (!same || !(*same == m_editing.document()))
        m_input->show(*text);
    if (!m_input->isBusy() || !isSamePlace)
        m_kept = *text;
    m_refusal.clear();
    showReason();
}

void FieldEdit::showFault(const QString& sentence)
{
    m_fault = sentence;
    showReason();
}

void FieldEdit::showReason()
{
    const QString reason = m_refusal.isEmpty() ? m_fault : m_refusal;
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_input->mark(reason);
}

void FieldEdit::takeFocus()
{
    m_input->widget()->setFocus(Qt::OtherFocusReason);
}

} // namespace plumbline
