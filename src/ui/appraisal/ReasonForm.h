// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cycles/Cycle.h"

#include <QtCore/QDate>
#include <QtWidgets/QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace plumbline {

class Desk;
class PaperBox;
class SecondBox;

/// What a step is asked for: its reason, a paper it came on, who looks at it afterwards.
struct StepQuestion
{
    enum class Text { None, Needed, Welcome };
    /// Paper alone: what somebody else answers can only have come on paper.
    enum class Extra { None, Paper, PaperAlone, SecondLook };
    QString title;
    QString hint; ///< May be empty.
    QString verb; ///< Of the button.
    Text text = Text::Needed;
    Extra extra = Extra::None;
    CycleKey cycle = {};
    EmployeeId employee = {};
};

struct StepAnswer
{
    QString text;
    std::optional<QDate> paperDay;
    QString scan; ///< A path.
    QString lookBy;
};

/// A small form before a step that needs words. Stays until it is taken or left.
class ReasonForm : public QWidget
{
    Q_OBJECT
public:
    explicit ReasonForm(Desk& desk, QWidget* parent = nullptr);

    void ask(const StepQuestion& question);
    void refuse(const QString& why);
    void retranslate();

Q_SIGNALS:
    void answered(const plumbline::StepAnswer& answer);
    void left();

private:
    void layOut();
    void submit();
    [[nodiscard]] bool hasPaper() const;

    Desk& m_desk;
    QLabel* m_title;
    QLabel* m_hint;
    QPlainTextEdit* m_text;
    QLabel* m_lookLabel;
    SecondBox* m_look;
    PaperBox* m_paper;
    QLabel* m_refusal;
    QPushButton* m_submit;
    QPushButton* m_leave;
    StepQuestion m_question;
};

} // namespace plumbline
