// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AppContext.h"

#include "application/accounts/SampleAccounts.h"
#include "application/sample/MakeSample.h"

namespace plumbline {

AppContext::AppContext()
    : m_desk(ports())
    , m_window(m_desk, m_theme, chosenLanguage(), m_preferences)
{
}

Ports AppContext::ports()
{
    return {m_files,
            m_queue,
            m_clock,
            m_schemes,
            m_results,
            m_library,
            m_recordFormat,
            m_tables,
            m_printer,
            m_dialogs,
            [this](const Access& access) {
                return makeSample(access, m_tables).and_then([&] {
                    return addSampleAccounts(access).map([](const auto&) { });
                });
            },
            &m_tableWriter};
}

LanguageSwitch& AppContext::chosenLanguage()
{
    const QString chosen = m_preferences.language();
    m_language.choose(chosen.isEmpty() ? LanguageSwitch::systemLanguage() : chosen);
    m_theme.choose(m_preferences.theme());
    QObject::connect(
        &m_language, &LanguageSwitch::changed, &m_theme, &Theme::apply, Qt::UniqueConnection);
    return m_language;
}

} // namespace plumbline
