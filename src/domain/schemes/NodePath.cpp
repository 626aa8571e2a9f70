// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schemes/NodePath.h"

#include <QtCore/QStringList>

namespace plumbline {

namespace {

template<typename Node>
Node* walk(Node* node, const NodePath& path)
{
    for (const std::size_t place : path) {
        if (place >= node->children.size())
            return nullptr;
        node = &node->children[place];
    }
    return node;
}

bool find(const SchemeNode& node, const QString& id, NodePath& path)
{
    if (node.id == id)
        return true;
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        path.push_back(i);
        if (find(node.children[i], id, path))
            return true;
        path.pop_back();
    }
    return false;
}

} // namespace

const SchemeNode* nodeAt(const SchemeDocument& document, const NodePath& path)
{
    return walk(&document.root, path);
}

SchemeNode* nodeAt(SchemeDocument& document, const NodePath& path)
{
    return walk(&document.root, path);
}

std::optional<NodePath> pathOf(const SchemeDocument& document, const QString& id)
{
    NodePath path;
    return find(document.root, id, path) ? std::optional(path) : std::nullopt;
}

QString pointerTo(const NodePath& path)
{
    QString pointer = QStringLiteral("/root");
    for (const std::size_t place : path)
        pointer += QStringLiteral("/children/") + QString::number(place);
    return pointer;
}

std::optional<NodePath> pathWithin(const QString& pointer)
{
    const QStringList parts = pointer.split(QLatin1Char('/'));
    if (parts.value(1) != QLatin1String("root"))
        return std::nullopt;
    NodePath path;
    for (qsizetype i = 2; i + 1 < parts.size() && parts[i] == QLatin1String("children"); i += 2) {
        bool isNumber = false;
        const uint place = parts[i + 1].toUInt(&isNumber);
        if (!isNumber)
            break;
        path.push_back(place);
    }
    return path;
}

} // namespace plumbline
