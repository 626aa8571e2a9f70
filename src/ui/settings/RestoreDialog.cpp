// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/RestoreDialog.h"

#include "application/backups/BackupWords.h"
#include "application/text/PeriodWords.h"
#include "application/text/Sentences.h"
#include "ui/common/BackupDesk.h"
#include "ui/common/Desk.h"
#include "ui/common/WindowText.h"
#include "ui_RestoreDialog.h"

#include <QtCore/QDir>
#include <QtCore/QEvent>

namespace plumbline {

namespace {

QString line(const QString& name, const QString& text)
{
    return QStringLiteral("<tr><td style=\"padding-right:16px\">%1</td><td>%2</td></tr>")
        .arg(name.toHtmlEscaped(), text.toHtmlEscaped());
}

} // namespace

RestoreDialog::RestoreDialog(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_ui(std::make_unique<Ui::RestoreDialog>())
{
    m_ui->setupUi(this);
    connect(m_ui->recoveryCode, &QLineEdit::textChanged, this, &RestoreDialog::offer);
    connect(m_ui->recoveryCode, &QLineEdit::returnPressed, this, &RestoreDialog::lookInto);
    connect(m_ui->lookButton, &QPushButton::clicked, this, &RestoreDialog::lookInto);
    connect(m_ui->restoreProceed, &QPushButton::clicked, this, &RestoreDialog::restore);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
}

RestoreDialog::~RestoreDialog() = default;

void RestoreDialog::begin(const QString& backup, const QString& target)
{
    m_backup = backup;
    m_target = target;
    m_preview.reset();
    m_isSealed = false;
    m_isAsking = true;
    m_ui->recoveryCode->clear();
    m_ui->refusal->hide();
    m_ui->codePart->hide();
    retranslate();
    QDialog::show();
    raise();
    activateWindow();
    m_desk.backups().askSealed(backup, [this](const Result<bool>& isSealed) {
        m_isAsking = false;
        m_isSealed = isSealed.value_or(false);
        if (!isSealed)
            return refuse(sentence(isSealed.error()));
        if (m_isSealed)
            askCode();
        else
            lookInto();
    });
}

void RestoreDialog::askCode()
{
    m_ui->codePart->show();
    m_ui->recoveryCode->setFocus(Qt::OtherFocusReason);
    offer();
}

void RestoreDialog::offer()
{
    m_ui->lookButton->setVisible(m_isSealed && !m_preview);
    m_ui->lookButton->setEnabled(!m_isAsking && !m_ui->recoveryCode->text().trimmed().isEmpty());
    m_ui->recoveryCode->setEnabled(!m_preview);
    m_ui->restoreProceed->setVisible(m_preview.has_value());
    m_ui->restoreProceed->setEnabled(!m_isAsking);
    m_ui->preview->setVisible(m_preview.has_value());
}

void RestoreDialog::lookInto()
{
    if (m_isAsking || m_preview)
        return;
    std::optional<RecoveryCode> code;
    if (m_isSealed) {
        const Result<RecoveryCode> typed = RecoveryCode::parse(m_ui->recoveryCode->text());
        if (!typed)
            return refuse(sentence(typed.error()));
        code = *typed;
    }
    m_isAsking = true;
    m_ui->refusal->hide();
    m_ui->situation->setText(tr("Reading and checking the whole backup …"));
    offer();
    m_desk.backups().lookInto(
        m_backup, m_target, code, [this](const Result<RestorePreview>& preview) {
            m_isAsking = false;
            show(preview);
        });
}

void RestoreDialog::show(const Result<RestorePreview>& preview)
{
    if (!isVisible())
        return m_desk.backups().forget();
    retranslate();
    if (!preview)
        return refuse(sentence(preview.error()));
    m_preview = *preview;
    showPreview();
    offer();
    m_ui->restoreProceed->setFocus(Qt::OtherFocusReason);
}

void RestoreDialog::showPreview()
{
    QString html = QStringLiteral("<table>");
    html += line(tr("Company"), m_preview->companyName);
    if (m_preview->facts)
        html += line(tr("Made"),
                     QStringLiteral("%1 · %2").arg(momentText(m_preview->facts->madeAt, m_desk),
                                                   backupReasonWords(m_preview->facts->why)));
    html += line(tr("People"), QLocale().toString(m_preview->people));
    QStringList cycles;
    constexpr std::size_t kMostNamed = 8;
    for (const PreviewedCycle& cycle : m_preview->cycles) {
        if (cycles.size() < static_cast<int>(kMostNamed))
            cycles.append(cycle.key.toString());
    }
    if (m_preview->cycles.size() > kMostNamed)
        cycles.append(QString(QChar(0x2026)));
    html += line(tr("Cycles"),
                 QStringLiteral("%1 – %2").arg(
                     QLocale().toString(static_cast<int>(m_preview->cycles.size())),
                     cycles.join(QStringLiteral(", "))));
    html += line(tr("Entries of the trail"), QLocale().toString(m_preview->entries));
    if (m_preview->lastAt.isValid())
        html += line(tr("Last change"),
                     QStringLiteral("%1 · %2").arg(momentText(m_preview->lastAt, m_desk),
                                                   m_preview->lastBy));
    m_ui->preview->setText(html + QStringLiteral("</table>"));
}

void RestoreDialog::refuse(const QString& text)
{
    m_ui->refusal->setText(text);
    m_ui->refusal->show();
    offer();
    m_ui->recoveryCode->setFocus(Qt::OtherFocusReason);
}

void RestoreDialog::restore()
{
    if (!m_preview || m_isAsking)
        return;
    m_desk.backups().restore();
    accept();
}

void RestoreDialog::hideEvent(QHideEvent* event)
{
    QDialog::hideEvent(event);
    m_ui->recoveryCode->clear();
    m_desk.backups().forget();
}

void RestoreDialog::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->situation->setText(
        tr("%1 takes the place of %2. What is there now is kept beside it.")
            .arg(QDir::toNativeSeparators(m_backup), QDir::toNativeSeparators(m_target)));
    if (m_preview)
        showPreview();
    offer();
}

void RestoreDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace plumbline
