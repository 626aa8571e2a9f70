// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/PageParts.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QSplitter;

namespace plumbline {

class FittedColumns;
class ImportDraft;
class KeptMapBox;
class MapModel;
class MapTable;
class ReadingFields;

/// Where a draft's kind and map are chosen and edited.
class MapPanel : public QWidget
{
    Q_OBJECT
public:
    MapPanel(const PageParts& parts, ImportDraft& draft, QWidget* parent = nullptr);

    void retranslate();
    /// Goes to the field that the column fills; false: none.
    bool goToColumn(const QString& heading);
    /// A new file: kept maps are read again.
    void begin();
    /// Takes what its columns need of the splitter in which it stands first.
    void lead(QSplitter& splitter);

private:
    void layOut();
    void connectSignals();
    void fillKinds();
    void showMap();
    void showFound();
    void showHelp();

    PageParts m_parts;
    ImportDraft& m_draft;
    QLabel* m_kindLabel;
    QComboBox* m_kind;
    QLabel* m_keptLabel;
    KeptMapBox* m_kept;
    ReadingFields* m_reading;
    MapModel* m_model;
    MapTable* m_table;
    FittedColumns* m_columns = nullptr;
    QLabel* m_help;
};

} // namespace plumbline
