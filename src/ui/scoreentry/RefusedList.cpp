// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoreentry/RefusedList.h"

#include "application/text/Sentences.h"
#include "ui/common/Figures.h"
#include "ui/common/Theme.h"
#include "ui_RefusedList.h"

namespace plumbline {

RefusedList::RefusedList(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RefusedList>())
{
    m_ui->setupUi(this);
    hide();
    connect(m_ui->dismiss, &QToolButton::clicked, this, &QWidget::hide);
    const auto chooseItem = [this](const QTreeWidgetItem* item) {
        choose(m_ui->list->indexOfTopLevelItem(const_cast<QTreeWidgetItem*>(item)));
    };
    connect(m_ui->list, &QTreeWidget::itemClicked, this, chooseItem);
    connect(m_ui->list, &QTreeWidget::itemActivated, this, chooseItem);
}

RefusedList::~RefusedList() = default;

void RefusedList::furnish(const GridModel& grid, const RefusedCells& refused, const Theme& theme)
{
    m_grid = &grid;
    m_refused = &refused;
    m_theme = &theme;
    connect(&refused, &RefusedCells::cellChanged, this, [this] {
        if (isVisible())
            QMetaObject::invokeMethod(this, &RefusedList::refill, Qt::QueuedConnection);
    });
    connect(&refused, &RefusedCells::cleared, this, &QWidget::hide);
    connect(&theme, &Theme::changed, this, &RefusedList::dress);
    dress();
    retranslate();
}

void RefusedList::dress()
{
    m_ui->mark->setPixmap(m_theme->icon(QStringLiteral("triangle-alert"), ColorRole::Bad)
                              .pixmap(space::kIcon, space::kIcon));
    m_ui->dismiss->setIcon(m_theme->icon(QStringLiteral("x")));
}

void RefusedList::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->list->setHeaderLabels({tr("Person"), tr("Column"), tr("Text"), tr("Reason")});
    summarize();
}

void RefusedList::open(int rowsOutside, int columnsOutside)
{
    m_rowsOutside = rowsOutside;
    m_columnsOutside = columnsOutside;
    show();
    refill();
}

void RefusedList::summarize()
{
    QStringList words;
    if (!m_places.empty())
        words << tr("%n value(s) were not stored", nullptr, int(m_places.size()));
    if (m_rowsOutside > 0)
        words << tr(
            "%n row(s) lay below the last person and were left out", nullptr, m_rowsOutside);
    if (m_columnsOutside > 0)
        words << tr("%n column(s) lay outside what can be entered and were left out",
                    nullptr,
                    m_columnsOutside);
    m_ui->summary->setText(words.join(QStringLiteral(" · ")));
}

void RefusedList::refill()
{
    m_places.clear();
    m_ui->list->clear();
    const ScoreSheet* sheet = m_grid->sheet();
    for (auto it = m_refused->all().cbegin(); sheet && it != m_refused->all().cend(); ++it)
        m_places.push_back(it.key());
    std::sort(m_places.begin(), m_places.end(), [&](const CellPlace& a, const CellPlace& b) {
        const QModelIndex left = m_grid->indexOf(a);
        const QModelIndex right = m_grid->indexOf(b);
        return std::tuple(left.row(), left.column(), a.key)
            < std::tuple(right.row(), right.column(), b.key);
    });
    for (const CellPlace& place : m_places) {
        const int person = sheet->rowOf(place.employee);
        const QModelIndex index = m_grid->indexOf(place);
        const RefusedCell& cell = *m_refused->at(place);
        new QTreeWidgetItem(
            m_ui->list,
            {person < 0 ? place.employee.text() : sheet->appraisal(person).name,
             index.isValid() ? m_grid->column(index.column()).title : place.key.columnName(),
             cell.text.isEmpty() ? missingMark() : cell.text,
             sentence(cell.error)});
    }
    for (int column = 0; column < m_ui->list->columnCount(); ++column)
        m_ui->list->resizeColumnToContents(column);
    m_ui->list->setVisible(!m_places.empty());
    summarize();
    if (m_places.empty() && m_rowsOutside == 0 && m_columnsOutside == 0)
        hide();
}

void RefusedList::choose(int line)
{
    if (line >= 0 && line < int(m_places.size()))
        Q_EMIT chosen(m_places[size_t(line)]);
}

} // namespace plumbline
