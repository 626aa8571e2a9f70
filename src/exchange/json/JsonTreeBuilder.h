// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/json/JsonTree.h"

#include <nlohmann/json.hpp>

namespace plumbline {

/// Takes the parser's events and builds the tree; stops at the first fault, which it keeps.
class JsonTreeBuilder : public nlohmann::json_sax<nlohmann::json>
{
public:
    explicit JsonTreeBuilder(JsonTree& tree)
        : m_tree(tree)
    {
    }

    [[nodiscard]] const std::optional<Error>& fault() const noexcept { return m_fault; }

    bool null() override;
    bool boolean(bool value) override;
    bool number_integer(number_integer_t value) override;
    bool number_unsigned(number_unsigned_t value) override;
    bool number_float(number_float_t value, const string_t& written) override;
    bool string(string_t& value) override;
    bool binary(binary_t& value) override;
    bool start_object(std::size_t elements) override;
    bool key(string_t& value) override;
    bool end_object() override;
    bool start_array(std::size_t elements) override;
    bool end_array() override;
    bool parse_error(std::size_t position,
                     const std::string& lastToken,
                     const nlohmann::detail::exception& fault) override;

private:
    bool add(JsonKind kind);
    bool addText(JsonKind kind, std::string_view text);
    bool open(JsonKind kind);
    bool close();
    bool checkKeys(std::uint32_t object);
    bool refuse(ErrorCode code, const QString& at, const char* text, QStringList arguments = {});
    [[nodiscard]] QString nextPointer() const;

    struct Level
    {
        std::uint32_t node;
        std::uint32_t last; ///< Child so far.
    };

    JsonTree& m_tree;
    std::vector<Level> m_open;
    std::unordered_map<std::string, std::uint32_t> m_keyIndex;
    std::uint32_t m_key = 0;
    std::vector<std::uint32_t> m_scratch;
    std::optional<Error> m_fault;
};

} // namespace plumbline
