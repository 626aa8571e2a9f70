// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/explanation/Explained.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <functional>

class QWidget;

namespace plumbline {

class CycleSheet;
class Desk;
class ExplanationWindow;
class RecordsBehind;
class ScoreSheet;
class Theme;

/// How one goes on from a number: what its button says, and what it does.
struct Lead
{
    QString verb; ///< Empty: no button.
    std::function<void()> follow;
};

/// A figure over many people, explained anew whenever values change.
struct ManyFigure
{
    std::function<Explained(const ScoreSheet&)> make;
    StepPlace each; ///< Where to stand in the explanation of one of the people.
    Lead lead = {};
};

/// Opens the explanation of any number, of whichever page, in the one window there is for it.
/// Follows the sheet looked at while it is open, leads from a figure over many to one person's and
/// back, and prints.
class Explainer : public QObject
{
    Q_OBJECT
public:
    Explainer(Desk& desk, CycleSheet& cycle, const Theme& theme, QWidget* mainWindow = nullptr);
    ~Explainer() override;

    /// A person of the sheet looked at, standing on one step.
    void explain(int row, const StepPlace& place = {});
    void explain(ManyFigure figure);
    /// Something else than the sheet looked at says so; stays as it is.
    void explain(Explained explained, const StepPlace& place = {});

    /// Opens the records that a figure was measured from.
    [[nodiscard]] RecordsBehind& records() { return *m_records; }

    /// Null until the first explanation.
    [[nodiscard]] ExplanationWindow* window() const { return m_window; }

Q_SIGNALS:
    void guideWanted();
    void explained(); ///< A number was asked for.

private:
    /// What is or was explained.
    struct Asked
    {
        std::function<std::optional<Explained>()> make;
        StepPlace place;
        StepPlace each;
        Lead lead;
    };

    [[nodiscard]] Asked person(const EmployeeId& employee, const StepPlace& place) const;
    [[nodiscard]] ExplanationWindow& madeWindow();
    void connectWindow();
    void begin(Asked asked);
    void showLast();
    void refresh();
    void close();
    void choosePerson(const EmployeeId& employee);
    void openRecords(const EmployeeId& employee, const QStringList& subjects);
    void goToValue(const EmployeeId& employee, const QString& node);
    void print();
    void save();

    Desk& m_desk;
    CycleSheet& m_cycle;
    const Theme& m_theme;
    QWidget* m_mainWindow;
    std::unique_ptr<RecordsBehind> m_records;
    ExplanationWindow* m_window = nullptr;
    std::vector<Asked> m_asked; ///< The last one is shown; the others are the way back.
    QTimer m_later;
};

} // namespace plumbline
