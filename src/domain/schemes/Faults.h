// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Decimal.h"

#include <QtCore/QSet>

namespace plumbline {

/// Collects what the checks of a scheme find and keeps the first fault. Knows nothing of schemes.
class Faults
{
public:
    void add(ErrorCode code, const QString& at, const char* text, QStringList arguments = {});

    [[nodiscard]] bool none() const { return !m_first; }

    [[nodiscard]] const std::optional<Error>& first() const { return m_first; }

    /// `[a-z][a-z0-9-]*`, else `bad-value`.
    void checkId(const QString& id, const QString& at);
    /// The id's form, and that it is not in `taken` yet.
    void checkNewId(const QString& id, const QString& at, QSet<QString>& taken);
    void checkFilled(const QString& text, const QString& at);
    void checkAbove(const Decimal& number, const Decimal& bound, const QString& at);
    void checkAtLeast(const Decimal& number, const Decimal& bound, const QString& at);
    void checkAtMost(const Decimal& number, const Decimal& bound, const QString& at);

private:
    std::optional<Error> m_first;
};

/// `/root/children` and 0 make `/root/children/0`.
[[nodiscard]] QString pointerTo(const QString& list, std::size_t index);
/// A key of an object in a JSON pointer: `~` and `/` escaped.
[[nodiscard]] QString pointerKey(const QString& key);

} // namespace plumbline
