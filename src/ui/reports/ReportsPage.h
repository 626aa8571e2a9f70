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

class ReportChoicePanel;
class ReportExplanations;
class ReportOutput;
class ReportPreviewPanel;
class ScoreSheet;

/// Chooses a layout and whom or what it is about, shows the documents as the pages they are, writes
/// and prints them.
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
    void beginLayout(); ///< What whoever is at work can have printed at all.
    void showChoices(); ///< Of what the layout can be made.
    void takeChoices(const Result<std::vector<ReportChoice>>& choices);
    void showState();
    void showEmpty();
    void showScope();
    void showPreview();
    void takePreview(const Result<std::vector<ReportContent>>& contents);
    void askPaper(); ///< How the company wants its paper.
    void takePaper(const PaperSettings& settings);
    void showLayout(); ///< What goes with the layout, and an example of a file's name.
    [[nodiscard]] const LayoutOffer& layout() const;
    void followTicks(); ///< Who ticks people means them.

    void exportReports();
    void printReports();
    [[nodiscard]] const ScoreSheet* sheet() const;
    [[nodiscard]] Scope scope() const;
    [[nodiscard]] QStringList chosenIds() const;
    [[nodiscard]] QString wantedId() const;
    [[nodiscard]] ReportOptions options() const;
    /// What the layout shows of these.
    void gather(const QStringList& ids, const ContentsReady& ready);

    PageParts m_parts;
    std::unique_ptr<Ui::ReportsPage> m_ui;
    ReportChoicePanel* m_choices = nullptr;
    ReportPreviewPanel* m_preview = nullptr;
    ReportOutput* m_output = nullptr;
    ReportExplanations* m_explanations = nullptr;
    QTimer* m_previewTimer = nullptr;
    QTimer* m_blankTimer = nullptr; ///< What takes longer shows the frame of a page meanwhile.
    int m_asked = 0; ///< The last preview asked for; another answer is dropped.
    int m_listed = 0; ///< The same of choices.
    int m_shownLayout = -1; ///< Whose choices are shown.
    std::optional<Error> m_refusal; ///< Why there is nothing to choose.
    std::optional<Error> m_failure; ///< Why there is no preview.
    PaperSettings m_paper;
    EmployeeId m_person; ///< Whom one stands on, or stood on before another kind of layout.
    bool m_isStale = true;
};

} // namespace plumbline
