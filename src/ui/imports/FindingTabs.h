// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/ImportRecords.h"
#include "ui/common/PageParts.h"

#include <QtWidgets/QWidget>

class QLabel;
class QTableView;
class QTabWidget;

namespace plumbline {

class FigureTable;
class ImportDraft;
class PreviewModel;
class ProblemList;

/// What a file looks like and what is wrong with it: its first rows as they will be read and as
/// they stand in the file; after a check also what changes and who is not known.
class FindingTabs : public QWidget
{
    Q_OBJECT
public:
    FindingTabs(const PageParts& parts, ImportDraft& draft, QWidget* parent = nullptr);

    /// The first rows, and what is wrong with them as long as no whole file was checked.
    void showPreview();
    void showOutcome(const ImportOutcome& outcome);
    void clearOutcome();
    void retranslate();

Q_SIGNALS:
    /// A problem in a row that is not shown here, or a column that nothing is read from.
    void columnWanted(int row, const QString& heading);

private:
    [[nodiscard]] QTableView* addTable(const QString& name);
    void layOut();
    void connectSignals();
    void fitColumns(QTableView& view) const;
    void showProblems();
    void showTitles();
    void goTo(int row, const QString& heading);

    PageParts m_parts;
    ImportDraft& m_draft;
    QTabWidget* m_tabs;
    PreviewModel* m_asRead;
    PreviewModel* m_asInFile;
    FigureTable* m_changed;
    FigureTable* m_unknown;
    QTableView* m_readView;
    QTableView* m_fileView;
    QTableView* m_changedView;
    QTableView* m_unknownView;
    ProblemList* m_problems;
    std::optional<ImportOutcome> m_outcome;
};

} // namespace plumbline
