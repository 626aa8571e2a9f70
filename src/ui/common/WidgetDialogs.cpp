// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/WidgetDialogs.h"

#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>

namespace plumbline {

QString WidgetDialogs::openFile(QWidget* parent, const QString& title, const QString& filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString WidgetDialogs::saveFile(QWidget* parent,
                                const QString& title,
                                const QString& proposal,
                                const QString& filter)
{
    return QFileDialog::getSaveFileName(parent, title, proposal, filter);
}

QString WidgetDialogs::chooseFolder(QWidget* parent, const QString& title)
{
    return QFileDialog::getExistingDirectory(parent, title);
}

bool WidgetDialogs::confirm(QWidget* parent, const Question& question)
{
    QMessageBox box(
        QMessageBox::NoIcon, question.title, question.text, QMessageBox::Cancel, parent);
    QPushButton* verb = box.addButton(question.verb, QMessageBox::AcceptRole);
    verb->setProperty("role", QStringLiteral("primary"));
    verb->style()->polish(verb);
    box.exec();
    return box.clickedButton() == verb;
}

std::optional<QString>
WidgetDialogs::askText(QWidget* parent, const Question& question, const QString& proposal)
{
    QInputDialog dialog(parent);
    dialog.setWindowTitle(question.title);
    dialog.setLabelText(question.text);
    dialog.setTextValue(proposal);
    dialog.setOkButtonText(question.verb);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.textValue()) : std::nullopt;
}

void WidgetDialogs::tell(QWidget* parent, const QString& title, const QString& text)
{
    QMessageBox box(QMessageBox::NoIcon, title, text, QMessageBox::Close, parent);
    box.exec();
}

bool WidgetDialogs::choosePrinter(QWidget* parent, QPrinter& printer)
{
    QPrintDialog dialog(&printer, parent);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace plumbline
