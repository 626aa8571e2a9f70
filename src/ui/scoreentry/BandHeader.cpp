// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoreentry/BandHeader.h"

#include "ui/common/Theme.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

namespace plumbline {

namespace {

constexpr int kBandHeight = space::kCompactGridRow;
constexpr int kTitleHeight = space::kHuge + space::kMedium;
constexpr int kNarrowest = 64;
constexpr int kWidest = 200;
constexpr int kSampledRows = 50;

} // namespace

BandHeader::BandHeader(const GridModel& grid, const Theme& theme, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_grid(grid)
    , m_theme(theme)
{
    setSectionsClickable(true);
    setSortIndicatorShown(true);
    setSortIndicatorClearable(true);
    setMinimumSectionSize(kNarrowest);
    setSectionResizeMode(QHeaderView::Interactive);
    setSortIndicator(-1, Qt::AscendingOrder);
}

int BandHeader::bandRows() const
{
    size_t rows = 0;
    for (const GridColumn& column : m_grid.columns())
        rows = std::max(rows, column.bands.size());
    return int(rows);
}

QSize BandHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), bandRows() * kBandHeight + kTitleHeight};
}

int BandHeader::leadingWidth() const
{
    return count() > kLeadingColumns ? sectionPosition(kLeadingColumns) : length();
}

int BandHeader::trailingX() const
{
    return shownX(firstTrailing());
}

bool BandHeader::isTrailingCast() const
{
    return length() - offset() > viewport()->width();
}

int BandHeader::shownX(int column) const
{
    const int position = sectionPosition(column);
    if (column < kLeadingColumns)
        return position;
    if (column >= firstTrailing())
        return qMin(position - offset(), viewport()->width() - (length() - position));
    return position - offset();
}

int BandHeader::columnAt(int x) const
{
    if (count() == 0)
        return -1;
    if (x < leadingWidth())
        return visualIndexAt(x - offset());
    if (x < trailingX())
        return visualIndexAt(x);
    for (int column = firstTrailing(); column < count(); ++column) {
        if (x < shownX(column) + sectionSize(column))
            return column;
    }
    return -1;
}

int BandHeader::fittedWidth(int column) const
{
    const GridColumn& shown = m_grid.column(column);
    const QFontMetrics title(m_theme.font(type::kTable, QFont::Medium));
    const QFontMetrics small(m_theme.font(type::kCaption));
    const QFontMetrics cell(m_theme.font(type::kTable));
    int width = qMax(title.horizontalAdvance(shown.title), small.horizontalAdvance(shown.detail));
    const int rows = qMin(m_grid.rowCount(), kSampledRows);
    for (int row = 0; row < rows; ++row)
        width = qMax(width, cell.horizontalAdvance(m_grid.look(row, column).text));
    return qBound(kNarrowest, width + 2 * space::kSmall + space::kMedium, kWidest);
}

void BandHeader::fitColumns()
{
    for (int column = 0; column < count(); ++column)
        resizeSection(column, fittedWidth(column));
    updateGeometry();
}

BandHeader::Span BandHeader::spanOf(int column, size_t level) const
{
    const auto isSame = [&](int other) {
        const auto& bands = m_grid.column(other).bands;
        const auto& own = m_grid.column(column).bands;
        return bands.size() > level
            && std::equal(own.begin(), own.begin() + int(level) + 1, bands.begin());
    };
    Span span{column, column};
    while (span.first > 0 && isSame(span.first - 1))
        --span.first;
    while (span.last + 1 < count() && isSame(span.last + 1))
        ++span.last;
    return span;
}

void BandHeader::paintSortMark(QPainter& painter, const QRect& rect) const
{
    constexpr int kHalf = space::kTiny;
    const int down = sortIndicatorOrder() == Qt::AscendingOrder ? -1 : 1;
    const QPoint middle(rect.right() - space::kSmall, rect.top() + kTitleHeight / 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(ColorRole::Primary));
    painter.drawPolygon(QPolygon({middle + QPoint(-kHalf, -down * kHalf / 2),
                                  middle + QPoint(kHalf, -down * kHalf / 2),
                                  middle + QPoint(0, down * kHalf)}));
}

void BandHeader::paintLines(QPainter& painter, const GridColumn& column, const QRect& rect) const
{
    const bool isRight = column.kind != ColumnKind::StaffNumber && column.kind != ColumnKind::Name
        && column.entry != EntryKind::Level;
    const auto align = isRight ? Qt::AlignRight : Qt::AlignLeft;
    const QRect inner = rect.adjusted(space::kSmall, space::kTiny, -space::kSmall, -space::kTiny);
    painter.setFont(m_theme.font(type::kTable, QFont::Medium));
    painter.setPen(m_theme.color(ColorRole::Text));
    const QString title =
        painter.fontMetrics().elidedText(column.title, Qt::ElideRight, inner.width());
    if (column.detail.isEmpty()) {
        painter.drawText(inner, int(align | Qt::AlignVCenter), title);
        return;
    }
    painter.drawText(inner, int(align | Qt::AlignTop), title);
    painter.setFont(m_theme.font(type::kCaption));
    painter.setPen(m_theme.color(ColorRole::SecondaryText));
    const QString detail =
        painter.fontMetrics().elidedText(column.detail, Qt::ElideRight, inner.width());
    painter.drawText(inner, int(align | Qt::AlignBottom), detail);
}

void BandHeader::paintColumn(QPainter& painter, int column) const
{
    const GridColumn& shown = m_grid.column(column);
    const int top = int(shown.bands.size()) * kBandHeight;
    const QRect rect(shownX(column), top, sectionSize(column), height() - top);
    painter.fillRect(rect, m_theme.color(ColorRole::Page));
    const QRect text(rect.left(), rect.bottom() + 1 - kTitleHeight, rect.width(), kTitleHeight);
    paintLines(painter, shown, text);
    if (sortIndicatorSection() == column)
        paintSortMark(painter, text);
    painter.setPen(m_theme.color(ColorRole::Line));
    painter.drawLine(rect.topRight(), rect.bottomRight());
}

void BandHeader::paintBand(QPainter& painter, const HeaderBand& band, const QRect& rect) const
{
    painter.fillRect(rect, m_theme.color(ColorRole::Page));
    painter.setPen(m_theme.color(ColorRole::Line));
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    painter.drawLine(rect.topRight(), rect.bottomRight());
    const QRect seen = rect.intersected(
        QRect(leadingWidth(), rect.top(), trailingX() - leadingWidth(), rect.height()));
    const QRect inner = seen.adjusted(space::kSmall, 0, -space::kSmall, 0);
    painter.setFont(m_theme.font(type::kCaption, QFont::Medium));
    painter.setPen(m_theme.color(ColorRole::SecondaryText));
    const QString words =
        band.detail.isEmpty() ? band.title : band.title + QStringLiteral("  ") + band.detail;
    painter.drawText(inner,
                     int(Qt::AlignLeft | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, inner.width()));
}

void BandHeader::paintBands(QPainter& painter) const
{
    for (int column = kLeadingColumns; column < firstTrailing(); ++column) {
        const auto& bands = m_grid.column(column).bands;
        for (size_t level = 0; level < bands.size(); ++level) {
            const Span span = spanOf(column, level);
            if (span.first != column)
                continue;
            const int left = shownX(span.first);
            const int right = shownX(span.last) + sectionSize(span.last);
            paintBand(painter,
                      bands[level],
                      QRect(left, int(level) * kBandHeight, right - left, kBandHeight));
        }
    }
}

void BandHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(viewport()->rect(), m_theme.color(ColorRole::Page));
    if (count() == 0 || m_grid.columnCount() != count())
        return;
    painter.setClipRect(leadingWidth(), 0, trailingX() - leadingWidth(), height());
    for (int column = kLeadingColumns; column < firstTrailing(); ++column) {
        if (shownX(column) < viewport()->width() && shownX(column) + sectionSize(column) > 0)
            paintColumn(painter, column);
    }
    paintBands(painter);
    painter.setClipping(false);
    for (int column = 0; column < kLeadingColumns; ++column)
        paintColumn(painter, column);
    for (int column = firstTrailing(); column < count(); ++column)
        paintColumn(painter, column);
    painter.setPen(m_theme.color(ColorRole::StrongLine));
    painter.drawLine(0, height() - 1, viewport()->width(), height() - 1);
    painter.drawLine(leadingWidth() - 1, 0, leadingWidth() - 1, height());
    painter.drawLine(trailingX() - 1, 0, trailingX() - 1, height());
}

QMouseEvent BandHeader::native(const QMouseEvent& event) const
{
    const int x = qRound(event.position().x());
    const int column = columnAt(x);
    const int shift = column < 0 ? 0 : sectionPosition(column) - offset() - shownX(column);
    return QMouseEvent(event.type(),
                       event.position() + QPointF(shift, 0),
                       event.globalPosition(),
                       event.button(),
                       event.buttons(),
                       event.modifiers());
}

void BandHeader::mousePressEvent(QMouseEvent* event)
{
    QMouseEvent mapped = native(*event);
    QHeaderView::mousePressEvent(&mapped);
}

void BandHeader::mouseMoveEvent(QMouseEvent* event)
{
    QMouseEvent mapped = native(*event);
    QHeaderView::mouseMoveEvent(&mapped);
}

void BandHeader::mouseReleaseEvent(QMouseEvent* event)
{
    QMouseEvent mapped = native(*event);
    QHeaderView::mouseReleaseEvent(&mapped);
}

void BandHeader::mouseDoubleClickEvent(QMouseEvent* event)
{
    QMouseEvent mapped = native(*event);
    QHeaderView::mouseDoubleClickEvent(&mapped);
}

bool BandHeader::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int column = columnAt(help->pos().x());
    if (column >= 0)
        QToolTip::showText(help->globalPos(),
                           m_grid.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString(),
                           this);
    return true;
}

} // namespace plumbline
