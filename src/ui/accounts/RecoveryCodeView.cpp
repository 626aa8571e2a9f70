// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/RecoveryCodeView.h"

#include "ui/common/Dialogs.h"
#include "ui/common/Theme.h"
#include "ui_RecoveryCodeView.h"

#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QTextDocument>
#include <QtPrintSupport/QPrinter>

namespace plumbline {

RecoveryCodeView::RecoveryCodeView(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RecoveryCodeView>())
{
    m_ui->setupUi(this);
    connect(m_ui->copyCode, &QPushButton::clicked, this, &RecoveryCodeView::copy);
    connect(m_ui->printCode, &QPushButton::clicked, this, &RecoveryCodeView::print);
}

RecoveryCodeView::~RecoveryCodeView() = default;

void RecoveryCodeView::furnish(const Theme& theme, Dialogs& dialogs)
{
    m_dialogs = &dialogs;
    const auto dress = [this, &theme] {
        m_ui->copyCode->setIcon(theme.icon(QStringLiteral("copy")));
        m_ui->printCode->setIcon(theme.icon(QStringLiteral("printer")));
    };
    connect(&theme, &Theme::changed, this, dress);
    dress();
}

void RecoveryCodeView::present(const QString& company, const QString& code, const QString& advice)
{
    m_company = company;
    m_advice = advice;
    m_ui->words->setText(advice);
    m_ui->code->setText(code);
    m_ui->done->clear();
}

void RecoveryCodeView::forget()
{
    m_ui->code->clear();
    m_ui->done->clear();
}

void RecoveryCodeView::copy()
{
    QGuiApplication::clipboard()->setText(m_ui->code->text());
    m_ui->done->setText(tr("On the clipboard: paste it where only you can read it."));
}

void RecoveryCodeView::print()
{
    QPrinter printer;
    if (m_dialogs == nullptr || !m_dialogs->choosePrinter(this, printer))
        return;
    QTextDocument page;
    page.setHtml(QStringLiteral("<h2>%1</h2><p>%2</p><h3 style=\"font-family:monospace\">%3</h3>"
                                "<p>%4</p>")
                     .arg(m_company.toHtmlEscaped(),
                          tr("Recovery code of the backups").toHtmlEscaped(),
                          m_ui->code->text().toHtmlEscaped(),
                          m_advice.toHtmlEscaped()));
    page.print(&printer);
    m_ui->done->setText(tr("Sent to the printer."));
}

void RecoveryCodeView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        const QString code = m_ui->code->text();
        m_ui->retranslateUi(this);
        m_ui->code->setText(code);
        m_ui->words->setText(m_advice);
    }
    QWidget::changeEvent(event);
}

} // namespace plumbline
