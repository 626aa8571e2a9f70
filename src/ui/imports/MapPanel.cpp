// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/MapPanel.h"

#include "ui/common/FittedColumns.h"
#include "ui/common/Theme.h"
#include "ui/imports/ImportDraft.h"
#include "ui/imports/KeptMapBox.h"
#include "ui/imports/MapDelegate.h"
#include "ui/imports/MapModel.h"
#include "ui/imports/MapTable.h"
#include "ui/imports/ReadingFields.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>

namespace plumbline {

namespace {

} // namespace

MapPanel::MapPanel(const PageParts& parts, ImportDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_draft(draft)
    , m_kindLabel(new QLabel(this))
    , m_kind(new QComboBox(this))
    , m_keptLabel(new QLabel(this))
    , m_kept(new KeptMapBox(parts, this))
    , m_reading(new ReadingFields(this))
    , m_model(new MapModel(this))
    , m_table(new MapTable(this))
    , m_help(new QLabel(this))
{
    m_kind->setObjectName(QStringLiteral("importKindBox"));
    m_table->setObjectName(QStringLiteral("mapTable"));
    m_help->setObjectName(QStringLiteral("mapHelp"));
    m_help->setProperty("role", QStringLiteral("caption"));
    m_help->setWordWrap(true);
    setFocusProxy(m_table);
    m_kindLabel->setBuddy(m_kind);
    m_keptLabel->setBuddy(m_kept);
    layOut();
    connectSignals();
    retranslate();
}

void MapPanel::layOut()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new MapDelegate(m_parts.theme, m_table));
    m_columns = new FittedColumns(*m_table);
    auto* choice = new QGridLayout;
    choice->setHorizontalSpacing(space::kSmall);
    choice->addWidget(m_kindLabel, 0, 0);
    choice->addWidget(m_kind, 0, 1);
    choice->addWidget(m_keptLabel, 0, 2);
    choice->addWidget(m_kept, 0, 3);
    choice->setColumnStretch(1, 1);
    choice->setColumnStretch(3, 1);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(space::kSmall);
    down->addLayout(choice);
    down->addWidget(m_reading);
    down->addWidget(m_table, 1);
    down->addWidget(m_help);
    // Two lines are kept free, so that the table stands still.
    m_help->setMinimumHeight(2 * m_help->fontMetrics().lineSpacing());
    m_help->setAlignment(Qt::AlignLeft | Qt::AlignTop);
}

void MapPanel::lead(QSplitter& splitter)
{
    constexpr int kMostPercent = 40;
    m_columns->leadSplitter(splitter, kMostPercent);
}

void MapPanel::connectSignals()
{
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_draft.proposeKind(m_kind->currentData().toString());
    });
    connect(m_kept, &KeptMapBox::chosen, &m_draft, &ImportDraft::apply);
    connect(m_reading, &ReadingFields::choiceChanged, &m_draft, &ImportDraft::readAs);
    connect(m_reading, &ReadingFields::dateOrderChanged, &m_draft, &ImportDraft::setDateOrder);
    connect(m_reading, &ReadingFields::missingChanged, &m_draft, &ImportDraft::setMissing);
    connect(m_model, &MapModel::edited, this, [this] { m_draft.setSources(m_model->sources()); });
    connect(&m_draft, &ImportDraft::mapReplaced, this, &MapPanel::showMap);
    connect(&m_draft, &ImportDraft::previewed, this, &MapPanel::showFound);
    connect(&m_draft, &ImportDraft::mapEdited, this, [this] {
        m_kept->follow(m_draft.map(), m_model->headings());
    });
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &MapPanel::showHelp);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &MapPanel::showHelp);
}

void MapPanel::begin()
{
    m_model->clear();
    m_kept->load();
}

void MapPanel::fillKinds()
{
    const QVariant before = m_kind->currentData();
    m_kind->clear();
    for (const QString& kind : ImportKinds::all())
        m_kind->addItem(ImportKinds::name(kind), kind);
    m_kind->setCurrentIndex(before.isValid() ? m_kind->findData(before) : 0);
}

void MapPanel::showMap()
{
    const QModelIndex before = m_table->currentIndex();
    m_kind->setCurrentIndex(m_kind->findData(m_draft.map().kind));
    m_reading->present(m_draft.map());
    m_model->present(m_draft.map(), m_model->headings());
    const int row = before.isValid() ? std::min(before.row(), m_model->rowCount() - 1) : 0;
    m_table->setCurrentIndex(m_model->index(row, MapModel::SourceColumn));
    m_kept->follow(m_draft.map(), m_model->headings());
}

void MapPanel::showFound()
{
    const ImportPreviewData* found = m_draft.preview();
    if (found == nullptr)
        return;
    m_reading->presentFound(*found);
    if (found->headings != m_model->headings()) {
        const QModelIndex before = m_table->currentIndex();
        m_model->present(m_draft.map(), found->headings);
        m_table->setCurrentIndex(m_model->index(before.row(), before.column()));
    }
    m_kept->follow(m_draft.map(), m_model->headings());
    showHelp();
}

void MapPanel::showHelp()
{
    m_help->setText(m_model->help(m_table->currentIndex()));
}

bool MapPanel::goToColumn(const QString& heading)
{
    const int row = m_model->rowOfColumn(heading);
    if (row < 0)
        return false;
    m_table->setCurrentIndex(m_model->index(row, MapModel::SourceColumn));
    m_table->setFocus(Qt::OtherFocusReason);
    return true;
}

void MapPanel::retranslate()
{
    m_kindLabel->setText(tr("Kind"));
    m_keptLabel->setText(tr("Map"));
    m_table->setAccessibleName(tr("Map from the file's columns to fields"));
    fillKinds();
    m_kept->retranslate();
    m_reading->retranslate();
    m_model->retranslate();
    showHelp();
}

} // namespace plumbline
