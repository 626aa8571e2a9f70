// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/MeasureRecords.h"
#include "ui/common/FigureTable.h"
#include "ui/common/PageParts.h"
#include "ui/records/RecordPeople.h"
#include "ui/records/RecordsTab.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QTableView;

namespace plumbline {

class FigureRecordsWindow;
class MeasureForm;
class PeriodChoice;

/// What a measure comes to in a period, for everybody, by team or for the company; each figure
/// opens the records behind it.
class MeasuresTab : public RecordsTab
{
    Q_OBJECT
public:
    explicit MeasuresTab(const PageParts& parts, QWidget* parent = nullptr);

    [[nodiscard]] QString tabName() const override;
    [[nodiscard]] QString title() const override;
    void arrive(const Destination& destination) override;
    [[nodiscard]] QString guideChapter() const override;

    [[nodiscard]] const FigureRecordsWindow* behind() const { return m_behind; }

protected:
    void retranslate() override;

private:
    struct Measured
    {
        std::vector<MeasureFigure> figures;
        int fewest = 0;
        int months = 0;
    };

    void nameParts();
    void layOut();
    void connectSignals();
    void load();
    void measure();
    void present();
    [[nodiscard]] TableContents contents() const;
    [[nodiscard]] TableRow rowOf(const MeasureFigure& figure) const;
    [[nodiscard]] QString nameOf(const MeasureFigure& figure) const;
    [[nodiscard]] MeasureBy by() const;
    [[nodiscard]] std::optional<QDateTime> asOf() const;
    void openBehind(const QModelIndex& index);
    void exportAll();
    void say(const QString& text);

    PageParts m_parts;
    MeasureForm* m_form;
    PeriodChoice* m_period;
    QComboBox* m_by;
    QCheckBox* m_hasAsOf;
    QDateEdit* m_asOf;
    QLabel* m_state;
    QPushButton* m_open;
    QPushButton* m_export;
    QTableView* m_view;
    FigureTable* m_table;
    FigureRecordsWindow* m_behind = nullptr;
    RecordPeople m_people;
    MeasurePlan m_plan; ///< Of the figures shown.
    Period m_shownPeriod;
    Measured m_measured;
    int m_generation = 0;
};

} // namespace plumbline
