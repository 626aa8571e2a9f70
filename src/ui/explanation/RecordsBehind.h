// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/people/LoadPeople.h"
#include "application/records/MeasureRecords.h"

#include <QtCore/QObject>

class QWidget;

namespace plumbline {

class BehindWindow;
class CycleSheet;
class Desk;
class Theme;

/// What of a figure stands above its records.
struct BehindHead
{
    QString title;
    QString facts;
};

/// Opens the records behind any figure, of whichever page, in the one window there is for it.
class RecordsBehind : public QObject
{
    Q_OBJECT
public:
    RecordsBehind(Desk& desk, CycleSheet& cycle, const Theme& theme, QWidget* mainWindow);
    ~RecordsBehind() override;

    /// Of a measured cell of the sheet looked at; nothing where it is not measured.
    void open(int row, const CellKey& cell);
    void open(const BehindQuery& query, const BehindHead& head);

    /// Null until the first were opened.
    [[nodiscard]] BehindWindow* window() const { return m_window; }

Q_SIGNALS:
    void guideWanted();

private:
    struct Found
    {
        BehindQuery query;
        std::vector<RecordBehind> records;
        std::optional<People> people; ///< With the first page only.
    };

    using Asking = std::function<Result<BehindQuery>(const Access&)>;

    [[nodiscard]] BehindWindow& madeWindow();
    void begin(Asking asking, const BehindHead& head);
    void ask(Asking asking, int offset);
    void take(Found found);
    void showRecord(const RecordPlace& place);

    Desk& m_desk;
    CycleSheet& m_cycle;
    const Theme& m_theme;
    QWidget* m_mainWindow;
    BehindWindow* m_window = nullptr;
    BehindHead m_head;
    BehindQuery m_query;
    int m_generation = 0; ///< An answer for an earlier figure is dropped.
};

} // namespace plumbline
