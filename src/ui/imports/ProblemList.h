// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/values/ImportReport.h"
#include "ui/common/PageParts.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace plumbline {

class FigureTable;

/// Every problem with row, column and reason, to be gone to, copied and exported.
class ProblemList : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemList(const PageParts& parts, QWidget* parent = nullptr);

    /// `title` says of what, and how many there are beyond those listed.
    void present(const std::vector<RefusedRow>& problems, const QString& title);
    void retranslate();

    [[nodiscard]] int count() const { return static_cast<int>(m_problems.size()); }

Q_SIGNALS:
    void chosen(int row, const QString& column);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void fill();
    void copy();
    void exportAll();

    PageParts m_parts;
    QLabel* m_title;
    QPushButton* m_copy;
    QPushButton* m_export;
    QTableView* m_view;
    FigureTable* m_table;
    std::vector<RefusedRow> m_problems;
};

} // namespace plumbline
