// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/JsonTreeBuilder.h"

#include <algorithm>

namespace plumbline {

namespace {

constexpr std::size_t kFewKeys = 12;
/// nlohmann's number for a number whose double would be infinite.
constexpr int kNumberOverflow = 406;

} // namespace

bool JsonTreeBuilder::null()
{
    return add(JsonKind::Null);
}

bool JsonTreeBuilder::boolean(bool value)
{
    add(JsonKind::Boolean);
    m_tree.m_nodes.back().count = value ? 1 : 0;
    return true;
}

bool JsonTreeBuilder::number_integer(number_integer_t value)
{
    // Only numbers with a minus sign come here; 0 was written -0.
    return addText(JsonKind::Number, value == 0 ? std::string("-0") : std::to_string(value));
}

bool JsonTreeBuilder::number_unsigned(number_unsigned_t value)
{
    return addText(JsonKind::Number, std::to_string(value));
}

bool JsonTreeBuilder::number_float(number_float_t /*value*/, const string_t& written)
{
    return addText(JsonKind::Number, written);
}

bool JsonTreeBuilder::string(string_t& value)
{
    return addText(JsonKind::String, value);
}

bool JsonTreeBuilder::binary(binary_t& /*value*/)
{
    return false; // JSON texts hold none.
}

bool JsonTreeBuilder::start_object(std::size_t /*elements*/)
{
    return open(JsonKind::Object);
}

bool JsonTreeBuilder::key(string_t& value)
{
    const auto [found, isNew] =
        m_keyIndex.try_emplace(value, static_cast<std::uint32_t>(m_tree.m_keys.size()));
    if (isNew)
        m_tree.m_keys.push_back(QString::fromStdString(value));
    m_key = found->second;
    return true;
}

bool JsonTreeBuilder::end_object()
{
    return checkKeys(m_open.back().node) && close();
}

bool JsonTreeBuilder::start_array(std::size_t /*elements*/)
{
    return open(JsonKind::Array);
}

bool JsonTreeBuilder::end_array()
{
    return close();
}

bool JsonTreeBuilder::parse_error(std::size_t position,
                                  const std::string& lastToken,
                                  const nlohmann::detail::exception& fault)
{
    if (fault.id == kNumberOverflow) {
        return refuse(ErrorCode::BadNumber,
                      nextPointer(),
                      QT_TRANSLATE_NOOP("Messages",
                                        "“%1” is not a number this program takes: write decimals "
                                        "as text, such as \"98.5\"."),
                      {QString::fromStdString(lastToken.substr(0, 40))});
    }
    return refuse(ErrorCode::BadJson,
                  {},
                  QT_TRANSLATE_NOOP("Messages", "This is not a JSON text in UTF-8: at byte %1."),
                  {QString::number(position)});
}

bool JsonTreeBuilder::add(JsonKind kind)
{
    const auto index = static_cast<std::uint32_t>(m_tree.m_nodes.size());
    JsonTree::Node node;
    node.kind = kind;
    if (!m_open.empty()) {
        Level& level = m_open.back();
        JsonTree::Node& parent = m_tree.m_nodes[level.node];
        node.parent = level.node;
        node.key = parent.kind == JsonKind::Object ? m_key : parent.count;
        (level.last == JsonTree::kNone ? parent.first : m_tree.m_nodes[level.last].next) = index;
        level.last = index;
        ++parent.count;
    }
    m_tree.m_nodes.push_back(node);
    return true;
}

bool JsonTreeBuilder::addText(JsonKind kind, std::string_view text)
{
    add(kind);
    m_tree.m_nodes.back().first = static_cast<std::uint32_t>(m_tree.m_texts.size());
    m_tree.m_nodes.back().count = static_cast<std::uint32_t>(text.size());
    m_tree.m_texts.append(text);
    return true;
}

bool JsonTreeBuilder::open(JsonKind kind)
{
    if (m_open.size() >= JsonTree::kMaxDepth) {
        return refuse(ErrorCode::BadJson,
                      nextPointer(),
                      QT_TRANSLATE_NOOP("Messages", "Lists and objects stand more than %1 deep."),
                      {QString::number(JsonTree::kMaxDepth)});
    }
    add(kind);
    m_open.push_back({static_cast<std::uint32_t>(m_tree.m_nodes.size() - 1), JsonTree::kNone});
    return true;
}

bool JsonTreeBuilder::close()
{
    m_open.pop_back();
    return true;
}

bool JsonTreeBuilder::checkKeys(std::uint32_t object)
{
    m_scratch.clear();
    bool isSorted = false;
    for (std::uint32_t child = m_tree.m_nodes[object].first; child != JsonTree::kNone;
         child = m_tree.m_nodes[child].next)
        m_scratch.push_back(child);
    const auto keyOf = [this](std::uint32_t child) { return m_tree.m_nodes[child].key; };
    if (m_scratch.size() > kFewKeys) {
        isSorted = true;
        std::ranges::stable_sort(m_scratch, {}, keyOf);
    }
    for (std::size_t second = 1; second < m_scratch.size(); ++second) {
        for (std::size_t first = isSorted ? second - 1 : 0; first < second; ++first) {
            if (keyOf(m_scratch[first]) == keyOf(m_scratch[second])) {
                return refuse(ErrorCode::BadJson,
                              JsonValue(&m_tree, m_scratch[second]).pointer(),
                              QT_TRANSLATE_NOOP("Messages", "“%1” stands twice in one object."),
                              {m_tree.m_keys[keyOf(m_scratch[second])]});
            }
        }
    }
    return true;
}

bool JsonTreeBuilder::refuse(ErrorCode code,
                             const QString& at,
                             const char* text,
                             QStringList arguments)
{
    m_fault = Error{code, at, Message{text, std::move(arguments)}};
    return false;
}

/// Where the value would stand that is just being read.
QString JsonTreeBuilder::nextPointer() const
{
    if (m_open.empty())
        return {};
    const JsonTree::Node& parent = m_tree.m_nodes[m_open.back().node];
    const QString at = JsonValue(&m_tree, m_open.back().node).pointer();
    QString last =
        parent.kind == JsonKind::Object ? m_tree.m_keys[m_key] : QString::number(parent.count);
    last.replace(QLatin1Char('~'), QLatin1String("~0"))
        .replace(QLatin1Char('/'), QLatin1String("~1"));
    return at + QLatin1Char('/') + last;
}

} // namespace plumbline
