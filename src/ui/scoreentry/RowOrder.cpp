// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoreentry/RowOrder.h"

#include <algorithm>
#include <numeric>

namespace plumbline {

void RowOrder::reset(int people)
{
    m_sorted.resize(size_t(people));
    std::iota(m_sorted.begin(), m_sorted.end(), 0);
    m_accepted.assign(size_t(people), 1);
    show();
}

void RowOrder::sort(const std::vector<SortKey>& keys, Qt::SortOrder direction)
{
    std::iota(m_sorted.begin(), m_sorted.end(), 0);
    if (!keys.empty()) {
        const bool isDown = direction == Qt::DescendingOrder;
        std::stable_sort(m_sorted.begin(), m_sorted.end(), [&keys, isDown](int a, int b) {
            const SortKey& left = keys[size_t(a)];
            const SortKey& right = keys[size_t(b)];
            if (left.isAbsent != right.isAbsent)
                return right.isAbsent;
            return isDown ? left.value > right.value : left.value < right.value;
        });
    }
    show();
}

void RowOrder::filter(std::vector<char> accepted)
{
    m_accepted = std::move(accepted);
    show();
}

void RowOrder::show()
{
    m_shown.clear();
    m_rows.assign(m_sorted.size(), -1);
    for (const int person : m_sorted) {
        if (m_accepted[size_t(person)] == 0)
            continue;
        m_rows[size_t(person)] = int(m_shown.size());
        m_shown.push_back(person);
    }
}

} // namespace plumbline
