// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/explanation/Explained.h"

#include <QtWidgets/QTreeWidget>

namespace plumbline {

class Theme;

/// The steps of an explanation as a tree, from the result down to raw values, with their inputs and
/// the people whose figures they take. Long lists of people are folded until they are opened.
class ExplanationTree : public QTreeWidget
{
    Q_OBJECT
public:
    explicit ExplanationTree(const Theme& theme, QWidget* parent = nullptr);

    void present(const Explained& explained);
    /// The same number after values changed: what is open stays open where it can.
    void presentAgain(const Explained& explained);
    /// Opens the way down to the step and what is below it, and stands on it.
    void standOn(const StepPlace& place);
    /// Opens the upper levels and stands on the top.
    void openUpper();
    void retranslate();

    /// The step one stands on, or the one the input or person belongs to; null: none.
    [[nodiscard]] const Step* currentStep() const;
    /// Whose figure one stands on; empty: nobody's.
    [[nodiscard]] EmployeeId currentPerson() const;
    /// The nearest node at or above the current step that score entry has; empty: none.
    [[nodiscard]] QString currentNode() const;
    /// What the current step and all above it are about, from below.
    [[nodiscard]] QStringList currentSubjects() const;
    /// The selected steps with all below them; nothing selected: everything.
    [[nodiscard]] QString selectedText() const;

Q_SIGNALS:
    void personChosen(const plumbline::EmployeeId& employee);
    /// Enter or a double click on a value somebody entered.
    void valueChosen();

private:
    void add(const Step& step, QTreeWidgetItem* below);
    void addInputs(const Step& step, QTreeWidgetItem* item);
    void addPool(const PeerPool& pool, QTreeWidgetItem* item);
    void addFigure(const PeerFigure& figure, QTreeWidgetItem* item);
    void unfold(QTreeWidgetItem* item);
    void choose(QTreeWidgetItem* item);
    void dim(QTreeWidgetItem* item) const;
    [[nodiscard]] static QTreeWidgetItem* stepItem(const QTreeWidgetItem* item);

    const Theme& m_theme;
    Explained m_explained;
    QHash<const QTreeWidgetItem*, const Step*> m_steps;
    /// Lines that stand for the rest of a pool, until they are opened.
    QHash<QTreeWidgetItem*, const PeerPool*> m_folded;
};

} // namespace plumbline
