// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/common/LocalizedText.h"

namespace plumbline {

QString LocalizedText::in(const QString& language) const
{
    for (const QString& key :
         {language, QString(), QStringLiteral("zh_CN"), QStringLiteral("en")}) {
        if (const auto found = m_texts.constFind(key); found != m_texts.cend())
            return *found;
    }
    return m_texts.isEmpty() ? QString() : m_texts.first();
}

} // namespace plumbline
