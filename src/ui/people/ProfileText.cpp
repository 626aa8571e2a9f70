// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/ProfileText.h"

#include "ui/common/WindowText.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

/// The parts of a profile in the words of the window.
class ProfileWords
{
    Q_DECLARE_TR_FUNCTIONS(plumbline::ProfileText)

public:
    ProfileWords(const PositionProfile& profile, const QString& position)
        : m_profile(profile)
        , m_position(position)
        , m_language(windowLanguage())
    {
    }

    [[nodiscard]] QString title() const { return m_profile.title.in(m_language); }

    [[nodiscard]] QStringList facts() const
    {
        QStringList facts{tr("Reports to: %1").arg(m_profile.reportsTo.in(m_language))};
        if (!m_position.isEmpty())
            facts.append(tr("Position: %1").arg(m_position));
        return facts;
    }

    [[nodiscard]] QString dutiesHeading() const { return tr("Duties"); }

    [[nodiscard]] QString requirementsHeading() const { return tr("Requirements"); }

    [[nodiscard]] QStringList duties() const { return lines(m_profile.duties); }

    [[nodiscard]] QStringList requirements() const { return lines(m_profile.requirements); }

private:
    [[nodiscard]] QStringList lines(const std::vector<LocalizedText>& texts) const
    {
        QStringList lines;
        for (const LocalizedText& text : texts)
            lines.append(text.in(m_language));
        return lines;
    }

    const PositionProfile& m_profile;
    const QString& m_position;
    QString m_language;
};

QString richList(const QString& heading, const QStringList& lines)
{
    QString html = QStringLiteral("<h4>%1</h4><ol>").arg(heading.toHtmlEscaped());
    for (const QString& line : lines)
        html += QStringLiteral("<li>%1</li>").arg(line.toHtmlEscaped());
    return html + QStringLiteral("</ol>");
}

QString plainList(const QString& heading, const QStringList& lines)
{
    QString text = QStringLiteral("\n%1\n").arg(heading);
    for (qsizetype at = 0; at < lines.size(); ++at)
        text += QStringLiteral("%1. %2\n").arg(QString::number(at + 1), lines[at]);
    return text;
}

} // namespace

QString profileRichText(const PositionProfile& profile, const QString& position)
{
    const ProfileWords words(profile, position);
    return QStringLiteral("<h3>%1</h3><p>%2</p>")
               .arg(words.title().toHtmlEscaped(),
                    words.facts()
                        .join(QLatin1Char('\n'))
                        .toHtmlEscaped()
                        .replace(QLatin1Char('\n'), QStringLiteral("<br/>")))
        + richList(words.dutiesHeading(), words.duties())
        + richList(words.requirementsHeading(), words.requirements());
}

QString profilePlainText(const PositionProfile& profile, const QString& position)
{
    const ProfileWords words(profile, position);
    return words.title() + QLatin1Char('\n') + words.facts().join(QLatin1Char('\n'))
        + QLatin1Char('\n') + plainList(words.dutiesHeading(), words.duties())
        + plainList(words.requirementsHeading(), words.requirements());
}

} // namespace plumbline
