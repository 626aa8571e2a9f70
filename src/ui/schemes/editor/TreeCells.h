// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/SchemeDocument.h"

namespace plumbline {

/// What the cells of the edited tree say, and what typing into one makes of its node.

struct TreeCells
{
    const SchemeDocument& document;
    QString language; ///< Of the texts.

    [[nodiscard]] QString name(const SchemeNode& node) const;
    [[nodiscard]] static QString weight(const SchemeNode& node);
    /// "90 of 100"; empty for an indicator.
    [[nodiscard]] QString sum(const SchemeNode& node) const;
    /// Whether the children's weights are not what the scheme demands.
    [[nodiscard]] bool isSumWrong(const SchemeNode& node) const;

private:
    [[nodiscard]] bool isRoot(const SchemeNode& node) const { return &node == &document.root; }
};

} // namespace plumbline
