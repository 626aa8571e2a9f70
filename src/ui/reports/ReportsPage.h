// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/paper/PaperSettings.h"
#include "ui/common/Page.h"
#include "ui/common/PageParts.h"
#include "ui/reports/ReportLayouts.h"

#include <memory>
#include <vector>

namespace plumbline {

namespace Ui {
class ReportsPage;
}

struct StepPlace;
class ReportOutput;
class ReportPeoplePanel;
class ReportPreviewPanel;
class ScoreSheet;

/// Chooses people of the cycle, shows their reports as the pages they are, writes and prints them.
class ReportsPage : public Page
{
    Q_OBJECT
public:
    explicit ReportsPage(const PageParts& parts, QWidget* parent = nullptr);
    ~ReportsPage() override;

    void arrive(const Destination& destination) override;

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

private:
    enum class Scope { Current, Ticked, Everybody };

    void setUp();
    void setUpKeys();
    void dress();
    void connectSignals();
    void refresh(); ///< After the cycle or its figures changed; at once only while it is seen.
    void showPeople();
    void showState();
    void showScope();
    void showPreview();
    void askPaper(); ///< How the company wants its paper.
    void takePaper(const PaperSettings& settings);
    void showChoices(); ///< What goes with the layout, and an example of a file's name.
    [[nodiscard]] const LayoutOffer& layout() const;
    void followTicks(); ///< Who ticks people means them.

    void explain(const StepPlace& place);
    void exportReports();
    void printReports();
    [[nodiscard]] const ScoreSheet* sheet() const;
    [[nodiscard]] Scope scope() const;
    [[nodiscard]] std::vector<int> chosenRows() const;
    [[nodiscard]] ReportOptions options() const;
    /// What the layout shows of these people.
    void gather(const std::vector<int>& rows, const ContentsReady& ready);

    PageParts m_parts;
    std::unique_ptr<Ui::ReportsPage> m_ui;
    ReportPeoplePanel* m_people = nullptr;
    ReportPreviewPanel* m_preview = nullptr;
    ReportOutput* m_output = nullptr;
    QTimer* m_previewTimer = nullptr;
    int m_previews = 0; ///< Asked for so far.
    int m_asked = 0; ///< Which of them is on its way; 0: none.
    PaperSettings m_paper;
    EmployeeId m_wanted; ///< To stand on once the people are shown.
    bool m_isStale = true;
};

} // namespace plumbline
