// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/SchemeFormat.h"

namespace plumbline {

/// Scheme files as JSON (plumbline-scheme/1).
class JsonSchemeFormat : public SchemeFormat
{
public:
    [[nodiscard]] Result<Scheme> read(const QByteArray& file) const override;
    [[nodiscard]] Result<SchemeDocument> readDocument(const QByteArray& file) const override;
    [[nodiscard]] QByteArray write(const SchemeDocument& document) const override;
};

} // namespace plumbline
