// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/Cell.h"

#include <QtCore/QObject>

class QWidget;

namespace plumbline {

class CycleSheet;
class Desk;
class FigureRecordsWindow;

/// Opens the records behind a measured cell, of whichever page, in the one window there is for it.
class RecordsBehind : public QObject
{
    Q_OBJECT
public:
    RecordsBehind(Desk& desk, CycleSheet& cycle, QWidget* mainWindow);
    ~RecordsBehind() override;

    /// Of the sheet looked at; nothing where the cell is not measured.
    void open(int row, const CellKey& cell);

    /// Null until the first were opened.
    [[nodiscard]] FigureRecordsWindow* window() const { return m_window; }

private:
    Desk& m_desk;
    CycleSheet& m_cycle;
    QWidget* m_mainWindow;
    FigureRecordsWindow* m_window = nullptr;
};

} // namespace plumbline
