// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schemes/FigureRange.h"

namespace plumbline {

namespace {

Rational stepOf(int places)
{
    constexpr int kTen = 10;
    Rational step(1);
    for (int i = 0; i < places; ++i)
        step = step / Rational(kTen);
    return step;
}

bool isOneOf(const std::vector<Rational>& list, const Rational& figure)
{
    return std::find(list.begin(), list.end(), figure) != list.end();
}

} // namespace

void FigureRange::setPlaces(int places)
{
    m_places = places;
    settle();
}

void FigureRange::include(const Rational& figure)
{
    if (m_min && figure < *m_min)
        m_min = figure;
    if (m_max && figure > *m_max)
        m_max = figure;
}

void FigureRange::hold(Comparison comparison, const Rational& number)
{
    const auto raise = [&](bool isOpen) {
        if (!m_min || number > *m_min || (number == *m_min && isOpen)) {
            m_min = number;
            m_isMinOpen = isOpen;
        }
    };
    const auto lower = [&](bool isOpen) {
        if (!m_max || number < *m_max || (number == *m_max && isOpen)) {
            m_max = number;
            m_isMaxOpen = isOpen;
        }
    };
    switch (comparison) {
    case Comparison::Less:
        lower(true);
        break;
    case Comparison::LessOrEqual:
        lower(false);
        break;
    case Comparison::Equal:
        lower(false);
        raise(false);
        break;
    case Comparison::NotEqual:
        m_without.push_back(number);
        break;
    case Comparison::GreaterOrEqual:
        raise(false);
        break;
    case Comparison::Greater:
        raise(true);
        break;
    case Comparison::In:
        break;
    }
    settle();
}

void FigureRange::hold(const FigureRange& other)
{
    if (other.m_min)
        hold(other.m_isMinOpen ? Comparison::Greater : Comparison::GreaterOrEqual, *other.m_min);
    if (other.m_max)
        hold(other.m_isMaxOpen ? Comparison::Less : Comparison::LessOrEqual, *other.m_max);
    for (const Rational& figure : other.m_without)
        hold(Comparison::NotEqual, figure);
}

/// Brings open ends and ends off the step to the nearest figure that is in.
void FigureRange::settle()
{
    if (!m_places)
        return;
    const Rational step = stepOf(*m_places);
    if (m_min) {
        const Rational count = *m_min / step;
        Rational first = count.ceiling();
        if (m_isMinOpen && first == count)
            first += Rational(1);
        m_min = first * step;
        m_isMinOpen = false;
    }
    if (m_max) {
        const Rational count = *m_max / step;
        Rational last = -(-count).ceiling();
        if (m_isMaxOpen && last == count)
            last -= Rational(1);
        m_max = last * step;
        m_isMaxOpen = false;
    }
}

bool FigureRange::isEmpty() const
{
    if (!m_min || !m_max || *m_min < *m_max)
        return false;
    return *m_min > *m_max || m_isMinOpen || m_isMaxOpen || isOneOf(m_without, *m_min);
}

bool FigureRange::contains(const Rational& figure) const
{
    if (m_min && (figure < *m_min || (figure == *m_min && m_isMinOpen)))
        return false;
    if (m_max && (figure > *m_max || (figure == *m_max && m_isMaxOpen)))
        return false;
    return !isOneOf(m_without, figure);
}

bool FigureRange::isWithin(const FigureRange& other) const
{
    if (isEmpty())
        return true;
    const auto isAbove = [&] {
        return !other.m_min
            || (m_min
                && (*m_min > *other.m_min
                    || (*m_min == *other.m_min && (m_isMinOpen || !other.m_isMinOpen))));
    };
    const auto isBelow = [&] {
        return !other.m_max
            || (m_max
                && (*m_max < *other.m_max
                    || (*m_max == *other.m_max && (m_isMaxOpen || !other.m_isMaxOpen))));
    };
    const auto isOut = [&](const Rational& figure) { return !contains(figure); };
    return isAbove() && isBelow()
        && std::all_of(other.m_without.begin(), other.m_without.end(), isOut);
}

} // namespace plumbline
