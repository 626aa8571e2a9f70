// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/text/SchemeNames.h"

namespace plumbline {

namespace {

/// The scheme's own document, kept alive by the scheme.
std::shared_ptr<const SchemeDocument> documentOf(const Scheme& scheme)
{
    const auto held = std::make_shared<const Scheme>(scheme);
    return {held, &held->document()};
}

} // namespace

SchemeNames::SchemeNames(Scheme scheme, QString language, const std::vector<Position>& positions)
    : DocumentNames(documentOf(scheme), std::move(language), positions)
    , m_scheme(std::move(scheme))
{
}

} // namespace plumbline
