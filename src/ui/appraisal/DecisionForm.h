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

/// What is to be decided on.
struct DecisionQuestion
{
    enum class Kind { Calibration, Correction, Appeal };
    Kind kind = Kind::Calibration;
    QString about; ///< In words: what is contested, by whom.
    int appeal = 0; ///< The number of its step.
    QStringList grades; ///< That can be set.
    int moneyPlaces = 2;
};

struct DecisionDraft
{
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
    explicit DecisionForm(QWidget* parent = nullptr);

    void ask(const DecisionQuestion& question);
    void showPreview(const Result<ResultChange>& change);
    void refuse(const QString& why);
    void retranslate();

    [[nodiscard]] const DecisionQuestion& question() const { return m_question; }

Q_SIGNALS:
    void previewWanted(const plumbline::Decision& decision);
    void submitted(const plumbline::DecisionDraft& draft);
    void left();

private:
    void nameParts();
    void layOut();
    void changed(); ///< What was typed, or how the appeal is answered.
    void foresee();
    void submit();
    [[nodiscard]] bool isRefusal() const;
    [[nodiscard]] std::optional<DecisionDraft> draft();

    DecisionQuestion m_question;
    QLabel* m_title;
    QLabel* m_about;
    QLabel* m_rulingLabel;
    QComboBox* m_ruling;
    QLabel* m_pointsLabel;
    QLineEdit* m_points;
    QLabel* m_gradeLabel;
    QComboBox* m_grade;
    QPlainTextEdit* m_reason;
    QLabel* m_secondLabel;
    QLineEdit* m_second;
    QLabel* m_lookLabel;
    QLineEdit* m_look;
    QLabel* m_preview;
    QLabel* m_refusal;
    QPushButton* m_submit;
    QPushButton* m_leave;
    QTimer m_pause;
    bool m_isSeen = false; ///< What stands there was foreseen.
};

} // namespace plumbline
