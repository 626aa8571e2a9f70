// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/PageParts.h"
#include "ui/records/RecordActions.h"
#include "ui/records/RecordColumns.h"

#include <QtWidgets/QWidget>

class QTableView;

namespace plumbline {

class FittedColumns;
class RecordDetails;
class RecordListModel;

/// A table of records with the chosen one beside it and what one does with those chosen.
class RecordListPanel : public QWidget
{
    Q_OBJECT
public:
    RecordListPanel(const PageParts& parts, RecordDeeds deeds, QWidget* parent = nullptr);

    void present(const RecordPeople& people);
    void show(const RecordColumns& columns, const RecordSearch& search);
    void clear();

    [[nodiscard]] const RecordListModel& model() const { return *m_model; }

    [[nodiscard]] QTableView& table() const { return *m_table; }

    void focusReason();
    void retranslate();

Q_SIGNALS:
    void counted();
    void changed(); ///< Records were changed here.

private:
    using Deed =
        std::function<Result<int>(const Access& access, const std::vector<RecordPlace>& places)>;
    void layOut();
    void setUpKeys();
    void connectSignals();
    void showRecord();
    void showChosen();
    void copy();
    void run(const Deed& deed, const QString& said);
    [[nodiscard]] std::vector<int> chosenRows() const;

    PageParts m_parts;
    RecordDeeds m_deeds;
    QTableView* m_table;
    RecordListModel* m_model;
    RecordDetails* m_details;
    RecordActions* m_actions;
    FittedColumns* m_fit = nullptr;
    bool m_isFitted = false; ///< To the first page that was read.
    int m_shown = 0; ///< An answer about an earlier record is dropped.
};

} // namespace plumbline
