// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/text/DocumentNames.h"
#include "domain/schemes/Scheme.h"

namespace plumbline {

/// The names of a scheme that has been proven sound.
class SchemeNames : public DocumentNames
{
public:
    SchemeNames(Scheme scheme, QString language, const std::vector<Position>& positions = {});

    [[nodiscard]] const Scheme& scheme() const { return m_scheme; }

private:
    Scheme m_scheme;
};

} // namespace plumbline
