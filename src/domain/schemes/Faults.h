// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Decimal.h"

#include <QtCore/QSet>

#include <vector>

namespace plumbline {

/// Collects what the checks of a scheme find, in order. Knows nothing of schemes.
class Faults
{
public:
    void add(ErrorCode code, const QString& at, const char* text, QStringList arguments = {});

    [[nodiscard]] bool none() const { return m_all.empty(); }

    /// There must be one.
    [[nodiscard]] const Error& first() const { return m_all.front(); }

    [[nodiscard]] std::size_t count() const { return m_all.size(); }

    [[nodiscard]] const std::vector<Error>& all() const { return m_all; }

    /// `[a-z][a-z0-9-]*`, else `bad-value`.
    void checkId(const QString& id, const QString& at);
    /// The id's form, and that it is not in `taken` yet.
    void checkNewId(const QString& id, const QString& at, QSet<QString>& taken);
    void checkFilled(const QString& text, const QString& at);
    void checkAbove(const Decimal& number, const Decimal& bound, const QString& at);
    void checkAtLeast(const Decimal& number, const Decimal& bound, const QString& at);
    void checkAtMost(const Decimal& number, const Decimal& bound, const QString& at);

private:
    std::vector<Error> m_all;
};

/// Whether it is `[a-z][a-z0-9-]*`.
[[nodiscard]] bool isIdText(QStringView text);
/// `/root/children` and 0 make `/root/children/0`.
[[nodiscard]] QString pointerTo(const QString& list, std::size_t index);
/// A key of an object in a JSON pointer: `~` and `/` escaped.
[[nodiscard]] QString pointerKey(const QString& key);

} // namespace plumbline
