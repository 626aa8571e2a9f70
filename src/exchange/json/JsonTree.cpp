// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/JsonTree.h"

#include "exchange/json/JsonTreeBuilder.h"

namespace plumbline {

namespace {

QString escaped(QString key)
{
    return key.replace(QLatin1Char('~'), QLatin1String("~0"))
        .replace(QLatin1Char('/'), QLatin1String("~1"));
}

} // namespace

Result<JsonTree> JsonTree::parse(const QByteArray& text)
{
    if (text.size() > kMaxBytes) {
        return failure(
            ErrorCode::BadJson,
            {},
            QT_TRANSLATE_NOOP("Messages", "The document is larger than %1 MiB; split it."),
            {QString::number(kMaxBytes / (1024 * 1024))});
    }
    if (const qsizetype nul = text.indexOf('\0'); nul >= 0) {
        return failure(
            ErrorCode::BadJson,
            {},
            QT_TRANSLATE_NOOP("Messages", "This is not a JSON text: a zero byte at position %1."),
            {QString::number(nul + 1)});
    }
    JsonTree tree;
    tree.m_texts.reserve(static_cast<std::size_t>(text.size()) / 4);
    JsonTreeBuilder builder(tree);
    nlohmann::json::sax_parse(text.cbegin(), text.cend(), &builder);
    if (builder.fault())
        return failure(*builder.fault());
    return tree;
}

JsonValue JsonTree::root() const
{
    return {this, 0};
}

std::string_view JsonValue::utf8() const
{
    return std::string_view(m_tree->m_texts).substr(node().first, node().count);
}

QString JsonValue::text() const
{
    const std::string_view bytes = utf8();
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

JsonValue JsonValue::field(QLatin1String name) const
{
    for (JsonValue child = first(); child.exists(); child = child.next()) {
        if (child.key() == name)
            return child;
    }
    return {};
}

QString JsonValue::pointer() const
{
    QString pointer;
    for (std::uint32_t index = m_index; index != 0; index = m_tree->m_nodes[index].parent) {
        const JsonTree::Node& child = m_tree->m_nodes[index];
        const bool isField = m_tree->m_nodes[child.parent].kind == JsonKind::Object;
        pointer.prepend(
            QLatin1Char('/')
            + (isField ? escaped(m_tree->m_keys[child.key]) : QString::number(child.key)));
    }
    return pointer;
}

} // namespace plumbline
