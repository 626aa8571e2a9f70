// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/Paginate.h"

namespace plumbline {

namespace {

constexpr double kTolerance = 1e-6;

/// Fills one page after another.
class Dealer
{
public:
    Dealer(const Flow& flow, const BodyHeights& heights)
        : m_flow(flow)
        , m_heights(heights)
    {
        m_pages.emplace_back();
    }

    std::vector<std::vector<PlacedStrip>> deal()
    {
        std::size_t begin = 0;
        while (begin < m_flow.strips.size()) {
            const std::size_t end = unitEnd(begin);
            const bool isLast = end == m_flow.strips.size();
            place(begin, end, isLast ? m_flow.foot.height : 0.0);
            begin = end;
        }
        if (m_flow.foot.height > 0)
            m_pages.back().push_back({&m_flow.foot, room() - m_flow.foot.height});
        return std::move(m_pages);
    }

private:
    /// Strips that keep together end where one lets go.
    [[nodiscard]] std::size_t unitEnd(std::size_t begin) const
    {
        while (begin < m_flow.strips.size() && m_flow.strips[begin].keep == Keep::WithNext)
            ++begin;
        return std::min(begin + 1, m_flow.strips.size());
    }

    [[nodiscard]] double room() const
    {
        return m_pages.size() == 1 ? m_heights.first : m_heights.others;
    }

    [[nodiscard]] double headingHeight(std::size_t strip) const
    {
        const int heading = m_flow.strips[strip].heading;
        return heading < 0 ? 0.0 : m_flow.headings[static_cast<std::size_t>(heading)].height;
    }

    void place(std::size_t begin, std::size_t end, double reserved)
    {
        double height = reserved;
        for (std::size_t i = begin; i < end; ++i)
            height += m_flow.strips[i].height;
        if (m_used + height > room() + kTolerance && m_used > 0)
            turn(begin);
        for (std::size_t i = begin; i < end; ++i) {
            // A unit higher than a page breaks between its strips all the same.
            const double last = i + 1 == end ? reserved : 0.0;
            if (m_used + m_flow.strips[i].height + last > room() + kTolerance && m_used > 0)
                turn(i);
            put(m_flow.strips[i]);
        }
    }

    void turn(std::size_t next)
    {
        m_pages.emplace_back();
        m_used = 0;
        if (headingHeight(next) > 0)
            put(m_flow.headings[static_cast<std::size_t>(m_flow.strips[next].heading)]);
    }

    void put(const Strip& strip)
    {
        m_pages.back().push_back({&strip, m_used});
        m_used += strip.height;
    }

    const Flow& m_flow;
    BodyHeights m_heights;
    std::vector<std::vector<PlacedStrip>> m_pages;
    double m_used = 0.0;
};

} // namespace

std::vector<std::vector<PlacedStrip>> paginate(const Flow& flow, const BodyHeights& heights)
{
    return Dealer(flow, heights).deal();
}

} // namespace plumbline
