// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoreentry/AdjustmentEditor.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>

namespace plumbline {

namespace {

constexpr int kValueWidth = 96;

bool isOnward(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter
        || event.key() == Qt::Key_Tab;
}

} // namespace

AdjustmentEditor::AdjustmentEditor(const QString& hint, QWidget* parent)
    : QWidget(parent)
    , m_value(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
{
    setAutoFillBackground(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_value);
    row->addWidget(m_reason, 1);
    m_value->setFixedWidth(kValueWidth);
    m_value->setAlignment(Qt::AlignRight);
    m_value->setPlaceholderText(hint);
    m_value->setObjectName(QStringLiteral("adjustmentValue"));
    m_value->setAccessibleName(tr("Points"));
    m_reason->setPlaceholderText(tr("Reason (needed)"));
    m_reason->setObjectName(QStringLiteral("adjustmentReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_value->installEventFilter(this);
    m_reason->installEventFilter(this);
    setFocusProxy(m_value);
}

void AdjustmentEditor::setTexts(const QString& value, const QString& reason)
{
    m_value->setText(value);
    m_reason->setText(reason);
}

QStringList AdjustmentEditor::texts() const
{
    return {m_value->text(), m_reason->text()};
}

bool AdjustmentEditor::lacksReason() const
{
    const QString value = m_value->text().trimmed();
    return !value.isEmpty() && (m_free.isEmpty() || value != m_free)
        && m_reason->text().trimmed().isEmpty();
}

bool AdjustmentEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched == m_value
        && isOnward(*static_cast<QKeyEvent*>(event)) && lacksReason()) {
        m_reason->setFocus();
        return true;
    }
    if (event->type() == QEvent::KeyPress && watched == m_reason
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Backtab) {
        m_value->setFocus();
        return true;
    }
    if (event->type() == QEvent::FocusOut) {
        const QWidget* now = QApplication::focusWidget();
        const auto why = static_cast<QFocusEvent*>(event)->reason();
        if (why != Qt::PopupFocusReason && now != m_value && now != m_reason)
            QMetaObject::invokeMethod(this, &AdjustmentEditor::abandoned, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace plumbline
