// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/way/Appeals.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace plumbline {

class Desk;
class SecondBox;

/// An open appeal that can be decided.
struct ContestedLine
{
    int appeal = 0; ///< The number of its step.
    QString line; ///< By name.
    QString about; ///< In words: what is contested, by whom.
};

/// What is to be decided on.
struct DecisionQuestion
{
    enum class Kind { Calibration, Correction, Appeal };
    Kind kind = Kind::Calibration;
    CycleKey cycle;
    EmployeeId employee;
    std::vector<ContestedLine> appeals; ///< Those that are open.
    std::size_t first = 0; ///< Of the appeals: the one to begin with.
    QStringList grades; ///< That can be set.
};

struct DecisionDraft
{
    int appeal = 0; ///< The number of its step.
    AppealRuling ruling = AppealRuling::Upheld; ///< Of an appeal.
    Decision decision; ///< With the reason and the second name.
    QString lookBy;

    [[nodiscard]] bool changesSomething() const
    {
        return decision.points || !decision.grade.isEmpty();
    }
};

/// Decides on a result by points or a grade, with a reason and a second name, beside what that
/// would change in score, grade and money. Where it can be foreseen nothing is decided unseen.
class DecisionForm : public QWidget
{
    Q_OBJECT
public:
    explicit DecisionForm(Desk& desk, QWidget* parent = nullptr);

    void ask(const DecisionQuestion& question);
    /// An answer to an earlier request is dropped: what stands there was changed since.
    void showPreview(int request, const Result<ResultChange>& change);
    void refuse(const QString& why);
    void retranslate();

    [[nodiscard]] const DecisionQuestion& question() const { return m_question; }

Q_SIGNALS:
    void previewWanted(const plumbline::Decision& decision, int request);
    void submitted(const plumbline::DecisionDraft& draft);
    void left();

private:
    void nameParts();
    void layOut();
    void showAppeal();
    void changed(); ///< What was typed, or how the appeal is answered.
    void foresee();
    void submit();
    [[nodiscard]] bool isRefusal() const;
    [[nodiscard]] std::optional<DecisionDraft> draft();

    Desk& m_desk;
    DecisionQuestion m_question;
    QLabel* m_title;
    QLabel* m_appealLabel;
    QComboBox* m_appeal;
    QLabel* m_about;
    QLabel* m_rulingLabel;
    QComboBox* m_ruling;
    QLabel* m_pointsLabel;
    QLineEdit* m_points;
    QLabel* m_gradeLabel;
    QComboBox* m_grade;
    QPlainTextEdit* m_reason;
    QLabel* m_secondLabel;
    SecondBox* m_second;
    QLabel* m_lookLabel;
    SecondBox* m_look;
    QLabel* m_preview;
    QLabel* m_refusal;
    QPushButton* m_submit;
    QPushButton* m_leave;
    QTimer m_pause;
    bool m_isSeen = false; ///< What stands there was foreseen.
    int m_request = 0;
};

} // namespace plumbline
