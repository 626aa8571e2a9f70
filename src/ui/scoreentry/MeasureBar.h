// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/RefreshMeasured.h"
#include "application/values/LoadSheet.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace plumbline {

class CycleSheet;
class Desk;
class Theme;

namespace Ui {
class MeasureBar;
}

/// As of when a cycle is measured, and measuring it again. Shown where a scheme measures anything.
class MeasureBar : public QWidget
{
    Q_OBJECT
public:
    explicit MeasureBar(QWidget* parent = nullptr);
    ~MeasureBar() override;

    void furnish(Desk& desk, CycleSheet& cycle);
    /// Shows the cycle's day, or hides where nothing is measured.
    void present(const SheetData* shown);
    void dress(const Theme& theme);
    void retranslate();

private:
    void measure();
    void chooseDay();
    void ask(std::function<Result<Refreshed>(const Access&)> work);
    void tell(const Refreshed& refreshed);

    std::unique_ptr<Ui::MeasureBar> m_ui;
    Desk* m_desk = nullptr;
    CycleSheet* m_cycle = nullptr;
    QDate m_day; ///< As it is stored.
};

} // namespace plumbline
