// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace plumbline {

enum class JsonKind { Null, Boolean, Number, String, Object, Array };

class JsonValue;

/// A JSON text as read, numbers as they were written. Flat, so that large documents are cheap;
/// never changes. Its values are handles that must not outlive it.
class JsonTree
{
public:
    static constexpr qsizetype kMaxBytes = qsizetype{256} * 1024 * 1024;
    static constexpr int kMaxDepth = 128;

    /// Strict JSON in UTF-8, at most kMaxBytes long and kMaxDepth deep, no key twice in one object.
    /// `bad-json` otherwise.
    [[nodiscard]] static Result<JsonTree> parse(const QByteArray& text);

    /// Good as long as the tree stays where it is.
    [[nodiscard]] JsonValue root() const;

private:
    friend class JsonValue;
    friend class JsonTreeBuilder;
    static constexpr std::uint32_t kNone = 0xffff'ffffU;

    struct Node
    {
        JsonKind kind = JsonKind::Null;
        std::uint32_t parent = kNone;
        std::uint32_t next = kNone; ///< Sibling.
        std::uint32_t key = kNone; ///< Of a field: index of its key; of an item: its place.
        std::uint32_t first = kNone; ///< Child, or where its text begins.
        std::uint32_t count = 0; ///< Children, or bytes of text; 1 is true.
    };

    std::vector<Node> m_nodes;
    std::string m_texts;
    std::vector<QString> m_keys;
};

/// One value of a JsonTree.
class JsonValue
{
public:
    /// No value at all: an absent field.
    JsonValue() = default;

    [[nodiscard]] bool exists() const noexcept { return m_tree != nullptr; }

    [[nodiscard]] JsonKind kind() const { return node().kind; }

    [[nodiscard]] bool isTrue() const { return node().count != 0; }

    /// Of a string or a number (as it was written).
    [[nodiscard]] std::string_view utf8() const;
    [[nodiscard]] QString text() const;

    [[nodiscard]] int size() const { return static_cast<int>(node().count); }

    [[nodiscard]] JsonValue first() const { return at(node().first); }

    [[nodiscard]] JsonValue next() const { return at(node().next); }

    /// Of a field.
    [[nodiscard]] const QString& key() const { return m_tree->m_keys[node().key]; }

    /// A field by name; no value where it is absent.
    [[nodiscard]] JsonValue field(QLatin1String name) const;
    /// RFC 6901, from the document's root on.
    [[nodiscard]] QString pointer() const;

private:
    friend class JsonTree;
    friend class JsonTreeBuilder;

    JsonValue(const JsonTree* tree, std::uint32_t index)
        : m_tree(tree)
        , m_index(index)
    {
    }

    [[nodiscard]] const JsonTree::Node& node() const { return m_tree->m_nodes[m_index]; }

    [[nodiscard]] JsonValue at(std::uint32_t index) const
    {
        return index == JsonTree::kNone ? JsonValue() : JsonValue(m_tree, index);
    }

    const JsonTree* m_tree = nullptr;
    std::uint32_t m_index = 0;
};

} // namespace plumbline
