// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/way/Appeals.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace plumbline {

class Desk;
class PaperBox;

/// What a person contests, with what they keep beside it.
struct AppealDraft
{
    AppealText appeal;
    QStringList files; ///< Paths.
    QString scan; ///< Of the paper it came on.
};

/// Contests one line of a published result: which, on what ground, in words and with files.
class AppealForm : public QWidget
{
    Q_OBJECT
public:
    explicit AppealForm(Desk& desk, QWidget* parent = nullptr);

    /// The lines that can be contested, by what they are called; the empty node is the whole.
    void ask(const std::vector<std::pair<QString, QString>>& lines, const QString& chosen);
    void tickPaper(); ///< It can only have come on paper.
    void refuse(const QString& why);
    void retranslate();

Q_SIGNALS:
    void submitted(const plumbline::AppealDraft& draft);
    void left();

private:
    void nameParts();
    void layOut();
    void addFile();
    void removeFile();
    void submit();

    Desk& m_desk;
    QLabel* m_title;
    QLabel* m_lineLabel;
    QComboBox* m_line;
    QLabel* m_groundLabel;
    QComboBox* m_ground;
    QPlainTextEdit* m_text;
    QListWidget* m_files;
    QPushButton* m_add;
    QPushButton* m_remove;
    PaperBox* m_paper;
    QLabel* m_refusal;
    QPushButton* m_submit;
    QPushButton* m_leave;
};

} // namespace plumbline
