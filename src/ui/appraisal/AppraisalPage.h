// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/appraisal/AppraisalTables.h"
#include "ui/appraisal/DecisionForm.h"
#include "ui/common/Page.h"
#include "ui/common/PageParts.h"

class QHBoxLayout;
class QPushButton;

namespace plumbline {

namespace Ui {
class AppraisalPage;
}

struct AppealDraft;
struct StepAnswer;
class AppealForm;
class CourseRibbon;
class EntryModel;
class FilesPanel;
class ReasonForm;
class SegmentForm;
struct SegmentDraft;

/// One person's appraisal: how far it is and what comes next, goals, own rating, the published
/// result with what corrections changed, and the steps that whoever looks may take.
class AppraisalPage : public Page
{
    Q_OBJECT
public:
    explicit AppraisalPage(const PageParts& parts, QWidget* parent = nullptr);
    ~AppraisalPage() override;

    [[nodiscard]] QSize minimumSizeHint() const override;

    void arrive(const Destination& destination) override;

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

private:
    using Deed = std::function<Result<>(const Access&)>;

    // AppraisalPageParts.cpp
    void setUp();
    void setUpTables();
    void setUpKeys();
    void connectSignals();
    void connectForms();

    // AppraisalPage.cpp
    void refresh(); ///< Reads the cycle's appraisals; at once only while it is seen.
    void load();

    /// A cycle's appraisals, and the names of those they wait for.
    struct CourseList
    {
        std::vector<CourseLine> lines;
        PersonNames names;
    };

    void showPeople(CourseList list);
    void applyFilters();
    void filter();
    [[nodiscard]] bool accepts(int row) const;
    void select(const EmployeeId& employee);
    [[nodiscard]] std::optional<EmployeeId> current() const;
    void loadView();
    void showState();
    void readStored(); ///< After a step: the list and the appraisal again.

    // AppraisalPageView.cpp
    void showView();
    void showHead();
    void showSteps();
    void showTables();
    void showEntries();
    void showActions();
    void showSegments();
    void explainLine();

    // AppraisalPageSteps.cpp
    void begin(AppraisalStepKind kind);
    void forward(AppraisalStepKind kind, const StepAnswer& answer);
    void openReason(AppraisalStepKind kind);
    void openAppeal();
    [[nodiscard]] bool isForAnother() const;
    void openDecision(DecisionQuestion::Kind kind);
    void askAboutAppeals(DecisionQuestion& question) const;
    void openLook();
    void openSegments();
    void foreseeDays(const SegmentDraft& draft);
    void setDays(const SegmentDraft& draft);
    void take(const StepAnswer& answer);
    void appealAgainst(const AppealDraft& draft);
    void decide(const DecisionDraft& draft);
    void foresee(const Decision& decision, int request);
    void proposeTargets();
    void finishOwnRating();
    void carryOut(Deed deed, const QString& told);
    void refuse(const Error& error);
    void showForm(QWidget* form);
    void closeForm();

    PageParts m_parts;
    std::unique_ptr<Ui::AppraisalPage> m_ui;
    CourseRibbon* m_ribbon;
    ReasonForm* m_reason;
    AppealForm* m_appeal;
    DecisionForm* m_decision;
    SegmentForm* m_segmentForm;
    FilesPanel* m_files;
    QHBoxLayout* m_buttons;
    FigureTable* m_people;
    FigureTable* m_lines;
    FigureTable* m_steps;
    FigureTable* m_revisions;
    FigureTable* m_appeals;
    FigureTable* m_decisions;
    FigureTable* m_actions;
    FigureTable* m_segments;
    EntryModel* m_goals;
    EntryModel* m_rating;
    std::vector<CourseLine> m_courses;
    PersonNames m_names;
    std::optional<Error> m_failure;
    std::optional<AppraisalView> m_view;
    std::unique_ptr<AppraisalTables> m_tables; ///< Of the view.
    QStringList m_nodes; ///< Of the table of lines.
    AppraisalStepKind m_asked = AppraisalStepKind::Submitted; ///< What the small form is about.
    int m_look = 0; ///< The second look that the small form is about; 0: a step.
    EmployeeId m_wanted; ///< To stand on once people are read.
    QString m_wantedLine;
    bool m_isStale = true;
    bool m_isLoading = false;
    bool m_isSelecting = false;
    int m_request = 0;
};

} // namespace plumbline
