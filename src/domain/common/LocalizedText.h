// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMap>
#include <QtCore/QString>

namespace plumbline {

/// A text in several languages ("zh_CN", "zh_TW", "en"), or one text for all (under the empty key).
class LocalizedText
{
public:
    LocalizedText() = default;

    explicit LocalizedText(const QString& forAll) { m_texts.insert(QString(), forAll); }

    explicit LocalizedText(QMap<QString, QString> texts)
        : m_texts(std::move(texts))
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_texts.isEmpty(); }

    /// The text in `language` ("zh_CN"), else the one for all, else Simplified Chinese,
    /// English, or any.
    [[nodiscard]] QString in(const QString& language) const;

    [[nodiscard]] const QMap<QString, QString>& all() const noexcept { return m_texts; }

    friend bool operator==(const LocalizedText&, const LocalizedText&) = default;

private:
    QMap<QString, QString> m_texts;
};

} // namespace plumbline
