// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QString>

#include <compare>

namespace plumbline {

/// A name of one kind of thing; comparable only with its own kind. Free of meaning beyond its text.
template<typename Tag>
class Id
{
public:
    Id() = default;

    explicit Id(QString text)
        : m_text(std::move(text))
    {
    }

    [[nodiscard]] const QString& text() const noexcept { return m_text; }

    [[nodiscard]] bool isEmpty() const noexcept { return m_text.isEmpty(); }

    friend bool operator==(const Id& a, const Id& b) { return a.m_text == b.m_text; }

    friend std::strong_ordering operator<=>(const Id& a, const Id& b)
    {
        return QString::compare(a.m_text, b.m_text) <=> 0;
    }

    friend size_t qHash(const Id& id, size_t seed = 0) noexcept { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using EmployeeId = Id<struct EmployeeTag>;
using TeamId = Id<struct TeamTag>;
using PositionId = Id<struct PositionTag>;
using SchemeId = Id<struct SchemeTag>;
/// A node of a scheme (group or indicator) or an adjustment: they share one set of ids.
using NodeId = Id<struct NodeTag>;

} // namespace plumbline
