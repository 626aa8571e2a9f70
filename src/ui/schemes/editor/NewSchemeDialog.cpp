// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/NewSchemeDialog.h"

#include "drawing/ThemeTokens.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace plumbline {

NewSchemeDialog::NewSchemeDialog(Refusal refusal, QWidget* parent)
    : QDialog(parent)
    , m_refusal(std::move(refusal))
    , m_id(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_problem(new QLabel(this))
    , m_begin(new QPushButton(tr("Begin editing"), this))
{
    constexpr int kWidth = 460;
    setMinimumWidth(kWidth);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(space::kPage, space::kPage, space::kPage, space::kPage);
    form->setSpacing(space::kMedium);
    m_id->setObjectName(QStringLiteral("newIdEdit"));
    m_name->setObjectName(QStringLiteral("newNameEdit"));
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Id"), m_id);
    auto* hint = new QLabel(tr("Small letters, digits and hyphens, such as after-sales-team. It "
                               "stays the same through all versions."),
                            this);
    hint->setProperty("role", QStringLiteral("caption"));
    hint->setWordWrap(true);
    form->addRow(hint);
    m_problem->setObjectName(QStringLiteral("newProblem"));
    m_problem->setProperty("tone", QStringLiteral("failure"));
    m_problem->setWordWrap(true);
    form->addRow(m_problem);
    m_begin->setObjectName(QStringLiteral("beginButton"));
    m_begin->setProperty("role", QStringLiteral("primary"));
    m_begin->setDefault(true);
    form->addRow(m_begin);
    connect(m_id, &QLineEdit::textChanged, this, &NewSchemeDialog::check);
    connect(m_begin, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(m_id->text().trimmed(), m_name->text().trimmed());
        accept();
    });
}

void NewSchemeDialog::show(const QString& title, const QString& id, const QString& name)
{
    setWindowTitle(title);
    m_id->setText(id);
    m_name->setText(name);
    check();
    open();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void NewSchemeDialog::check()
{
    const QString reason = m_refusal(m_id->text().trimmed());
    m_problem->setText(reason);
    m_problem->setVisible(!reason.isEmpty());
    m_begin->setEnabled(reason.isEmpty());
}

} // namespace plumbline
