// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/followups/IndicatorLook.h"
#include "ui/rewards/CyclePanel.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QTextBrowser;

namespace plumbline {

/// The look at each indicator when a cycle closes: how it spread, what was missing, overridden or
/// contested, what people think of it, and whether it is kept, changed or dropped.
class IndicatorsPanel : public CyclePanel
{
    Q_OBJECT
public:
    explicit IndicatorsPanel(const PageParts& parts, QWidget* parent = nullptr);

    void retranslate() override;

protected:
    void load() override;
    void done() override;

private:
    void nameParts();
    void layOut();
    void show(std::vector<IndicatorFigures> figures);
    void showChosen();
    void decide();
    void note();
    [[nodiscard]] const IndicatorFigures* chosen() const;
    [[nodiscard]] QString verdictWords(IndicatorVerdict verdict) const;

    QLabel* m_hint;
    QTableView* m_view;
    FigureTable* m_model;
    QTextBrowser* m_told;
    QComboBox* m_verdict;
    QLineEdit* m_remark;
    QPushButton* m_decide;
    QComboBox* m_of;
    QLineEdit* m_from;
    QLineEdit* m_text;
    QPushButton* m_note;
    std::vector<IndicatorFigures> m_figures;
};

} // namespace plumbline
