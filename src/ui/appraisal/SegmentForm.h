// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/segments/SetSegments.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace plumbline {

/// Whose days are asked for, and where they might go.
struct SegmentQuestion
{
    QString name;
    EmployeeId employee;
    CycleKey cycle;
    std::vector<CycleKey> otherParts; ///< Of the same period.
    QStringList partNames;
};

/// A change of days as it was typed.
struct SegmentDraft
{
    enum class Kind { Joined, Left, Moved, Newcomer };
    Kind kind = Kind::Joined;
    SegmentDay day; ///< Of a move: the first day in the other part.
    CycleKey to; ///< Of a move.
};

/// Who joins, leaves or moves within a cycle: which, on what day, why, and what it comes to.
class SegmentForm : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentForm(QWidget* parent = nullptr);

    void ask(const SegmentQuestion& question);
    void showPreview(const Result<SegmentChange>& change);
    void refuse(const QString& why);
    void retranslate();

Q_SIGNALS:
    void previewWanted(const plumbline::SegmentDraft& draft);
    void submitted(const plumbline::SegmentDraft& draft);
    void left();

private:
    void nameParts();
    void layOut();
    void changed();
    void foresee();
    void submit();
    [[nodiscard]] SegmentDraft::Kind kind() const;
    [[nodiscard]] SegmentDraft draft() const;

    QLabel* m_title;
    QLabel* m_kindLabel;
    QComboBox* m_kind;
    QLabel* m_partLabel;
    QComboBox* m_part;
    QLabel* m_personLabel;
    QLineEdit* m_person;
    QLabel* m_dayLabel;
    QDateEdit* m_day;
    QPlainTextEdit* m_reason;
    QLabel* m_preview;
    QLabel* m_refusal;
    QPushButton* m_submit;
    QPushButton* m_leave;
    SegmentQuestion m_question;
    QTimer m_pause;
};

} // namespace plumbline
