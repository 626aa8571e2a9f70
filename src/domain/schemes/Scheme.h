// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Rational.h"
#include "domain/schemes/SchemeDocument.h"

#include <memory>

namespace plumbline {

/// One node of a prepared scheme, found by its index (0 is the root, parents before children).
struct PreparedNode
{
    const SchemeNode* source = nullptr;
    int parent = -1;
    std::vector<int> children;
    int depth = 0;
    Rational weight; ///< Within its parent, resolved.
    QString pointer; ///< JSON pointer within the scheme: `/root/children/0`.

    [[nodiscard]] bool isIndicator() const { return source->indicator.has_value(); }

    [[nodiscard]] const QString& id() const { return source->id; }

    /// Its name in that language, else its id.
    [[nodiscard]] QString name(const QString& language) const;
};

/// A scheme that has been proven sound and is ready to score with. Cheap to copy, never changes.
class Scheme
{
public:
    /// Proves the document sound. `at` of an error is a JSON pointer within the scheme.
    [[nodiscard]] static Result<Scheme> create(SchemeDocument document);

    [[nodiscard]] const SchemeDocument& document() const { return m_parts->document; }

    [[nodiscard]] const std::vector<PreparedNode>& nodes() const { return m_parts->nodes; }

    [[nodiscard]] const PreparedNode& node(int index) const
    {
        return m_parts->nodes[static_cast<std::size_t>(index)];
    }

    /// Indices of the indicators in tree order.
    [[nodiscard]] const std::vector<int>& indicators() const { return m_parts->indicators; }

    /// −1 where there is no such node / adjustment / grade / pay part.
    [[nodiscard]] int nodeIndex(const QString& id) const { return m_parts->nodeById.value(id, -1); }

    [[nodiscard]] int adjustmentIndex(const QString& id) const
    {
        return m_parts->adjustmentById.value(id, -1);
    }

    [[nodiscard]] int gradeIndex(const QString& grade) const
    {
        return m_parts->gradeByName.value(grade, -1);
    }

    /// The amounts its pay names (parts' `of` and amount factors), in order of first mention.
    [[nodiscard]] const QStringList& amounts() const { return m_parts->amounts; }

    /// The sum of the children's weights of a group: 90 is shown as 90.
    [[nodiscard]] Rational childWeightSum(int group) const;

private:
    struct Parts
    {
        SchemeDocument document;
        std::vector<PreparedNode> nodes;
        std::vector<int> indicators;
        QHash<QString, int> nodeById;
        QHash<QString, int> adjustmentById;
        QHash<QString, int> gradeByName;
        QStringList amounts;
    };

    explicit Scheme(std::shared_ptr<const Parts> parts)
        : m_parts(std::move(parts))
    {
    }

    std::shared_ptr<const Parts> m_parts;
};

/// All items a node can have taken off: a deduction's items or a group's penalties; empty
/// otherwise.
[[nodiscard]] const std::vector<DeductionItem>& deductionItems(const SchemeNode& node);

} // namespace plumbline
