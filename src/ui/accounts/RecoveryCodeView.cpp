// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/RecoveryCodeView.h"

#include "application/backups/BackupWords.h"
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
    connectSignals();
    forget();
}

RecoveryCodeView::~RecoveryCodeView() = default;

void RecoveryCodeView::connectSignals()
{
    connect(m_ui->copyCode, &QPushButton::clicked, this, &RecoveryCodeView::copy);
    connect(m_ui->printCode, &QPushButton::clicked, this, &RecoveryCodeView::print);
    connect(m_ui->keptCode, &QPushButton::clicked, this, &RecoveryCodeView::askCode);
    connect(m_ui->showCode, &QPushButton::clicked, this, &RecoveryCodeView::showCode);
    connect(m_ui->confirmCode, &QPushButton::clicked, this, &RecoveryCodeView::compare);
    connect(m_ui->typedCode, &QLineEdit::returnPressed, this, &RecoveryCodeView::compare);
    connect(m_ui->typedCode, &QLineEdit::textChanged, this, [this](const QString& typed) {
        m_ui->confirmCode->setEnabled(!typed.trimmed().isEmpty());
        m_ui->codeRefusal->hide();
    });
}

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

void RecoveryCodeView::present(const QString& company, const RecoveryCode& code)
{
    m_company = company;
    m_code = code;
    m_ui->words->setText(recoveryCodeWords());
    showCode();
}

void RecoveryCodeView::showCode()
{
    m_ui->code->setText(m_code ? m_code->text() : QString());
    m_ui->done->clear();
    m_ui->typedCode->clear();
    m_ui->typePart->hide();
    m_ui->showPart->show();
    m_ui->keptCode->setFocus(Qt::OtherFocusReason);
}

void RecoveryCodeView::askCode()
{
    m_ui->code->clear();
    m_ui->showPart->hide();
    m_ui->typePart->show();
    m_ui->typedCode->clear();
    m_ui->confirmCode->setEnabled(false);
    m_ui->codeRefusal->hide();
    m_ui->typedCode->setFocus(Qt::OtherFocusReason);
}

void RecoveryCodeView::compare()
{
    if (!m_code || !m_ui->confirmCode->isEnabled())
        return;
    const Result<RecoveryCode> typed = RecoveryCode::parse(m_ui->typedCode->text());
    if (!typed)
        return refuse(sentence(typed.error()));
    if (*typed != *m_code)
        return refuse(tr("This is another code than the one that was shown."));
    Q_EMIT confirmed(*typed);
}

void RecoveryCodeView::refuse(const QString& text)
{
    m_ui->codeRefusal->setText(text);
    m_ui->codeRefusal->show();
    m_ui->typedCode->setFocus(Qt::OtherFocusReason);
}

void RecoveryCodeView::forget()
{
    m_code.reset();
    m_ui->code->clear();
    m_ui->done->clear();
    m_ui->typedCode->clear();
    m_ui->codeRefusal->hide();
    m_ui->typePart->hide();
    m_ui->showPart->show();
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
                          recoveryCodeWords().toHtmlEscaped()));
    page.print(&printer);
    m_ui->done->setText(tr("Sent to the printer."));
}

void RecoveryCodeView::moveFocus(Qt::FocusReason reason)
{
    if (m_ui->showPart->isHidden())
        m_ui->typedCode->setFocus(reason);
    else
        m_ui->keptCode->setFocus(reason);
}

void RecoveryCodeView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        const QString code = m_ui->code->text();
        m_ui->retranslateUi(this);
        m_ui->code->setText(code);
        m_ui->words->setText(recoveryCodeWords());
    }
    QWidget::changeEvent(event);
}

} // namespace plumbline
