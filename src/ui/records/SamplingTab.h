// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/SamplingForm.h"
#include "application/records/SamplingState.h"
#include "ui/common/FigureTable.h"
#include "ui/common/PageParts.h"
#include "ui/records/RecordPeople.h"
#include "ui/records/RecordsTab.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace plumbline {

class PeriodChoice;

/// Contacts drawn for checking: drawing, the checker's forms, and how much has come back.
class SamplingTab : public RecordsTab
{
    Q_OBJECT
public:
    explicit SamplingTab(const PageParts& parts, QWidget* parent = nullptr);

    [[nodiscard]] QString tabName() const override;
    [[nodiscard]] QString title() const override;
    void arrive(const Destination& destination) override;
    [[nodiscard]] QString guideChapter() const override;

protected:
    void retranslate() override;

private:
    void nameParts();
    void layOut();
    void connectSignals();
    void load();
    void draw();
    void present();
    void presentPeople();
    void makeForm();
    void refuse(const QString& why);
    void newSeed();
    [[nodiscard]] const SamplingState* chosen() const;

    PageParts m_parts;
    QLabel* m_periodLabel;
    PeriodChoice* m_period;
    QLabel* m_countLabel;
    QLineEdit* m_count;
    QLabel* m_nameLabel;
    QLineEdit* m_name;
    QLabel* m_seedLabel;
    QLineEdit* m_seed;
    QPushButton* m_draw;
    QLabel* m_refusal;
    QLabel* m_state;
    QPushButton* m_form;
    QTableView* m_view;
    FigureTable* m_table;
    QLabel* m_peopleTitle;
    QTableView* m_peopleView;
    FigureTable* m_peopleTable;
    RecordPeople m_people;
    std::vector<SamplingState> m_states;
};

} // namespace plumbline
