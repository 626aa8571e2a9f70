// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/TrendChart.h"

#include "drawing/PaperText.h"

namespace plumbline {

namespace {

constexpr double kLabelGap = 1.6;
constexpr double kPointRadius = 0.8;
constexpr double kGuideLabelGap = 1.0;
constexpr double kEdge = 9.0; ///< Room for a label that stands under the first or last point.

/// Where scores and periods stand in the area.
class TrendScale
{
public:
    TrendScale(const TrendChart& chart, const QRectF& area)
        : m_chart(chart)
        , m_plot(area.adjusted(0,
                               lineHeight(TextRole::Caption),
                               -guideRoom(chart),
                               -lineHeight(TextRole::Caption) - kLabelGap))
    {
    }

    [[nodiscard]] const QRectF& plot() const { return m_plot; }

    [[nodiscard]] double y(double score) const
    {
        const double range = m_chart.ceiling - m_chart.floor;
        return m_plot.bottom() - (score - m_chart.floor) / range * m_plot.height();
    }

    [[nodiscard]] QPointF point(std::size_t index) const
    {
        const double steps = static_cast<double>(m_chart.points.size() - 1);
        const double width = m_plot.width() - 2 * kEdge;
        return {m_plot.left() + kEdge + width * static_cast<double>(index) / steps,
                y(m_chart.points[index].score)};
    }

    /// The baseline of a point's figure: below a low between two higher ones, else above.
    [[nodiscard]] double labelLine(std::size_t index) const
    {
        const std::vector<TrendPoint>& points = m_chart.points;
        const double own = points[index].score;
        const bool isLow = index > 0 && index + 1 < points.size() && points[index - 1].score > own
            && points[index + 1].score > own;
        return isLow ? y(own) + kLabelGap + baseline(TextRole::Caption) - kPointRadius
                     : y(own) - kLabelGap;
    }

private:
    static double guideRoom(const TrendChart& chart)
    {
        double room = 0;
        for (const TrendGuide& guide : chart.guides)
            room = std::max(room, textWidth(guide.name, TextRole::Caption) + kGuideLabelGap);
        return room;
    }

    const TrendChart& m_chart;
    QRectF m_plot;
};

void addGuides(std::vector<Mark>& marks, const TrendChart& chart, const TrendScale& scale)
{
    const QRectF& plot = scale.plot();
    const double drop = textSize(TextRole::Caption) * 0.35 * 25.4 / 72.0;
    for (const TrendGuide& guide : chart.guides) {
        const double y = scale.y(guide.score);
        marks.emplace_back(
            LineMark{{plot.left(), y}, {plot.right(), y}, Stroke::Dashed, Ink::Secondary});
        marks.emplace_back(TextMark{{plot.right() + kGuideLabelGap, y + drop},
                                    guide.name,
                                    TextRole::Caption,
                                    TextAlign::Left,
                                    Ink::Secondary});
    }
    marks.emplace_back(LineMark{plot.bottomLeft(), plot.bottomRight(), Stroke::Hair, Ink::Line});
}

/// Clears the guides behind the figures, so that none is crossed out.
void addClearings(std::vector<Mark>& marks, const TrendChart& chart, const TrendScale& scale)
{
    for (std::size_t i = 0; i < chart.points.size(); ++i) {
        const double width = textWidth(chart.points[i].figure, TextRole::Caption);
        const double height = baseline(TextRole::Caption);
        marks.emplace_back(FillMark{QRectF(scale.point(i).x() - width / 2,
                                           scale.labelLine(i) - height,
                                           width,
                                           height + kPointRadius / 2),
                                    Ink::Paper});
    }
}

void addLine(std::vector<Mark>& marks, const TrendChart& chart, const TrendScale& scale)
{
    PolylineMark line;
    for (std::size_t i = 0; i < chart.points.size(); ++i)
        line.points.push_back(scale.point(i));
    marks.emplace_back(line);
    for (std::size_t i = 0; i < chart.points.size(); ++i) {
        const bool isLast = i + 1 == chart.points.size();
        marks.emplace_back(CircleMark{line.points[i],
                                      kPointRadius,
                                      isLast ? CircleFill::Solid : CircleFill::Hollow,
                                      Ink::Chosen});
    }
}

void addLabels(std::vector<Mark>& marks, const TrendChart& chart, const TrendScale& scale)
{
    const double periodLine = scale.plot().bottom() + kLabelGap + baseline(TextRole::Caption);
    for (std::size_t i = 0; i < chart.points.size(); ++i) {
        const Ink ink = i + 1 == chart.points.size() ? Ink::Normal : Ink::Secondary;
        const double x = scale.point(i).x();
        marks.emplace_back(TextMark{{x, scale.labelLine(i)},
                                    chart.points[i].figure,
                                    TextRole::Caption,
                                    TextAlign::Centre,
                                    ink});
        marks.emplace_back(TextMark{
            {x, periodLine}, chart.points[i].label, TextRole::Caption, TextAlign::Centre, ink});
    }
}

} // namespace

std::vector<QRectF> trendColumns(const TrendChart& chart, const QRectF& area)
{
    std::vector<QRectF> columns;
    if (chart.points.size() < 2)
        return columns;
    const TrendScale scale(chart, area);
    const double half = std::min(kEdge, (scale.point(1).x() - scale.point(0).x()) / 2);
    for (std::size_t i = 0; i < chart.points.size(); ++i)
        columns.emplace_back(scale.point(i).x() - half, area.top(), 2 * half, area.height());
    return columns;
}

std::vector<Mark> trendMarks(const TrendChart& chart, const QRectF& area)
{
    std::vector<Mark> marks;
    if (chart.points.size() < 2)
        return marks;
    const TrendScale scale(chart, area);
    addGuides(marks, chart, scale);
    addClearings(marks, chart, scale);
    addLine(marks, chart, scale);
    addLabels(marks, chart, scale);
    return marks;
}

} // namespace plumbline
