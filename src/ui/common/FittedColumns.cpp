// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FittedColumns.h"

#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtCore/QSettings>
#include <QtCore/QTimer>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <numeric>

namespace plumbline {

namespace {

constexpr int kRowsLookedAt = 200;
constexpr int kLeastLetters = 10;
constexpr int kMostLetters = 30;

/// The greatest width of columns of words at which all columns together fit into the room.
int levelOf(const std::vector<int>& needs, const std::vector<bool>& isWords, int room)
{
    std::vector<int> words;
    for (std::size_t i = 0; i < needs.size(); ++i) {
        if (isWords[i])
            words.push_back(needs[i]);
        else
            room -= needs[i];
    }
    std::sort(words.begin(), words.end());
    int others = static_cast<int>(words.size());
    for (const int need : words) {
        if (need > room / others)
            return room / others;
        room -= need;
        --others;
    }
    return words.empty() ? 0 : words.back();
}

/// Without room for the arrow of the sorting, which stands above the words.
int headingWidth(const QHeaderView& header, int column)
{
    QStyleOptionHeader option;
    option.initFrom(&header);
    option.orientation = Qt::Horizontal;
    option.section = column;
    option.text = header.model()->headerData(column, Qt::Horizontal).toString();
    return header.style()->sizeFromContents(QStyle::CT_HeaderSection, &option, {}, &header).width();
}

} // namespace

std::vector<int> fittedWidths(
    std::vector<int> needs, const std::vector<bool>& isWords, int room, int least, int most)
{
    int all = 0;
    int words = 0;
    for (std::size_t i = 0; i < needs.size(); ++i) {
        all += needs[i];
        words += isWords[i] ? needs[i] : 0;
    }
    const int growth = std::min(room - all, words);
    const int level = levelOf(needs, isWords, room);
    for (std::size_t i = 0; i < needs.size(); ++i) {
        if (!isWords[i])
            continue;
        if (all > room)
            needs[i] = std::min(needs[i], level < least ? most : level);
        else
            needs[i] += static_cast<int>(qint64(needs[i]) * growth / words);
    }
    return needs;
}

FittedColumns::FittedColumns(QTableView& table, const QString& key)
    : QObject(&table)
    , m_table(table)
    , m_path(key.isEmpty() ? QString() : QStringLiteral("columns/%1Dragged").arg(key))
{
    if (!m_path.isEmpty()) {
        for (const QVariant& column : QSettings().value(m_path).toList())
            m_pinned.insert(column.toInt());
    }
    QHeaderView* header = table.horizontalHeader();
    header->setResizeContentsPrecision(kRowsLookedAt);
    connect(header, &QHeaderView::sectionResized, this, &FittedColumns::pin);
    connect(header, &QHeaderView::sectionHandleDoubleClicked, this, &FittedColumns::unpin);
    table.installEventFilter(this);
    table.viewport()->installEventFilter(this);
    connectModel();
    measureSoon();
}

void FittedColumns::connectModel()
{
    const QAbstractItemModel* model = m_table.model();
    Q_ASSERT(model != nullptr);
    // What the header resizes with other columns was not dragged.
    connect(
        model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_isMeasured = false; });
    connect(model, &QAbstractItemModel::modelReset, this, &FittedColumns::measureSoon);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &FittedColumns::measureSoon);
    connect(model, &QAbstractItemModel::columnsInserted, this, &FittedColumns::measureSoon);
    connect(model, &QAbstractItemModel::columnsRemoved, this, &FittedColumns::measureSoon);
    // Rows that come later do not move what is being read; the first ones are waited for.
    connect(model,
            &QAbstractItemModel::rowsInserted,
            this,
            [this, model](const QModelIndex&, int first, int last) {
                if (model->rowCount() == last - first + 1)
                    measureSoon();
            });
}

void FittedColumns::measureSoon()
{
    m_isMeasured = false;
    if (m_isWaiting || !m_table.isVisible())
        return;
    m_isWaiting = true;
    QTimer::singleShot(0, this, [this] {
        m_isWaiting = false;
        if (!m_isMeasured && m_table.isVisible() && isKnown())
            measure();
    });
}

void FittedColumns::measure()
{
    m_needs.clear();
    const QHeaderView& header = *m_table.horizontalHeader();
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (!header.isSectionHidden(column))
            m_needs.push_back({column, needOf(column), holdsWords(column)});
    }
    m_isMeasured = true;
    share();
    fit();
}

void FittedColumns::setElastic(int column)
{
    m_elastic = column;
}

void FittedColumns::leadSplitter(QSplitter& splitter, int percent)
{
    m_splitter = &splitter;
    m_percent = percent;
    splitter.installEventFilter(this);
    connect(&splitter, &QSplitter::splitterMoved, this, [this] { m_splitter = nullptr; });
}

void FittedColumns::share()
{
    if (m_splitter == nullptr || !m_isMeasured)
        return;
    constexpr int kWhole = 100;
    const int besides = m_splitter->sizes().constFirst() - m_table.viewport()->width();
    int needed = besides;
    for (const Need& need : m_needs)
        needed += need.width;
    const int all = m_splitter->width() - m_splitter->handleWidth();
    const int first = std::min(needed, all * m_percent / kWhole);
    m_splitter->setSizes({first, all - first});
}

/// Rows that are still being read show nothing.
bool FittedColumns::isKnown() const
{
    const QAbstractItemModel& model = *m_table.model();
    bool isAny = model.rowCount() == 0;
    for (int column = 0; column < model.columnCount() && !isAny; ++column)
        isAny = !model.index(0, column).data().toString().isEmpty();
    return isAny;
}

int FittedColumns::needOf(int column) const
{
    if (m_pinned.contains(column))
        return m_table.columnWidth(column);
    const QAbstractItemView& view = m_table; // Which says publicly what a table hides.
    return std::max({headingWidth(*m_table.horizontalHeader(), column),
                     view.sizeHintForColumn(column),
                     m_table.horizontalHeader()->minimumSectionSize()});
}

/// Figures stand at the right.
bool FittedColumns::holdsWords(int column) const
{
    if (m_pinned.contains(column))
        return false;
    const QAbstractItemModel& model = *m_table.model();
    const QVariant heading = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    const QVariant cell =
        model.rowCount() > 0 ? model.index(0, column).data(Qt::TextAlignmentRole) : QVariant();
    return ((heading.toInt() | cell.toInt()) & Qt::AlignRight) == 0;
}

void FittedColumns::fit()
{
    if (m_needs.empty())
        return;
    std::vector<int> needs;
    std::vector<bool> isWords;
    for (const Need& need : m_needs) {
        needs.push_back(need.width);
        isWords.push_back(need.isWords);
    }
    const int letter = m_table.fontMetrics().averageCharWidth();
    const int room = m_table.viewport()->width();
    const int lacking = std::accumulate(needs.begin(), needs.end(), -room);
    for (std::size_t i = 0; i < needs.size() && lacking > 0; ++i) {
        if (m_needs[i].column == m_elastic && isWords[i])
            needs[i] = std::max(std::min(needs[i], letter * kLeastLetters), needs[i] - lacking);
    }
    const std::vector<int> widths = fittedWidths(
        std::move(needs), isWords, room, letter * kLeastLetters, letter * kMostLetters);
    const QScopedValueRollback guard(m_isFitting, true);
    for (std::size_t i = 0; i < widths.size(); ++i)
        m_table.horizontalHeader()->resizeSection(m_needs[i].column, widths[i]);
}

void FittedColumns::pin(int column, int before, int now)
{
    const QHeaderView& header = *m_table.horizontalHeader();
    const bool isHiding = before == 0 || now == 0;
    if (isHiding)
        return m_isFitting ? void() : measureSoon();
    int last = header.count() - 1;
    while (last > 0 && header.isSectionHidden(header.logicalIndex(last)))
        --last;
    const bool isStretched = header.stretchLastSection() && header.visualIndex(column) == last;
    if (m_isFitting || isStretched || !m_isMeasured)
        return;
    m_pinned.insert(column);
    for (Need& need : m_needs) {
        if (need.column == column)
            need = {column, now, false};
    }
    keepPinned();
}

void FittedColumns::unpin(int column)
{
    m_pinned.erase(column);
    keepPinned();
    measure();
}

void FittedColumns::keepPinned() const
{
    if (m_path.isEmpty())
        return;
    QVariantList kept;
    for (const int column : m_pinned)
        kept.append(column);
    QSettings().setValue(m_path, kept);
}

bool FittedColumns::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (watched == &m_table && (type == QEvent::FontChange || type == QEvent::StyleChange))
        measureSoon();
    if (watched == m_splitter && type == QEvent::Resize)
        share();
    if (watched == m_table.viewport() && (type == QEvent::Resize || type == QEvent::Show)) {
        if (m_isMeasured)
            fit();
        else if (m_table.isVisible())
            measureSoon();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace plumbline
