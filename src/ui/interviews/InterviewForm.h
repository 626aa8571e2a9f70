// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/followups/Interviews.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTextBrowser;

namespace plumbline {

class Desk;

/// One person's interview: a form to hold it, and once it is held what was said, with corrections
/// that keep what stood there before.
class InterviewForm : public QWidget
{
    Q_OBJECT
public:
    explicit InterviewForm(Desk& desk, QWidget* parent = nullptr);

    /// None: it was not held yet; then `holder` is proposed.
    void
    present(const QString& name, const std::optional<Interview>& interview, const QString& holder);
    void refuse(const QString& why);
    void retranslate();

Q_SIGNALS:
    void held(const plumbline::InterviewFacts& facts);
    /// `number`: of its first record.
    void corrected(int number, const plumbline::InterviewFacts& facts, const QString& reason);

private:
    void nameParts();
    void layOut();
    void beginCorrection();
    void showHistory();
    void showFields();
    void submit();

    Desk& m_desk;
    QLabel* m_title;
    QLabel* m_state;
    QDateEdit* m_day;
    QLineEdit* m_holder;
    QComboBox* m_how;
    QPlainTextEdit* m_well;
    QPlainTextEdit* m_badly;
    QPlainTextEdit* m_agreed;
    QLineEdit* m_reason;
    QLabel* m_refusal;
    QPushButton* m_submit;
    QPushButton* m_correct;
    QTextBrowser* m_history;
    std::vector<QLabel*> m_labels;
    std::optional<Interview> m_interview;
    QString m_name;
    bool m_isCorrecting = false;
};

[[nodiscard]] QString heldHowWords(HeldHow how);

} // namespace plumbline
