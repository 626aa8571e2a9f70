// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/DifferenceView.h"

#include "ui/common/Theme.h"

#include <QtGui/QTextDocument>

#include <array>

namespace plumbline {

namespace {

constexpr int kMark = 16;
constexpr int kMarkColumn = 24;
constexpr int kWordColumn = 84;
constexpr qsizetype kShort = 40; ///< Sides up to here stand in the line.

constexpr std::array kKinds{ChangeKind::Added,
                            ChangeKind::Removed,
                            ChangeKind::Changed,
                            ChangeKind::Moved,
                            ChangeKind::Renamed};
constexpr std::array kSections{ChangeSection::Scheme,
                               ChangeSection::Indicators,
                               ChangeSection::Grades,
                               ChangeSection::Rules,
                               ChangeSection::Pay};

QString word(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return DifferenceView::tr("added");
    case ChangeKind::Removed:
        return DifferenceView::tr("removed");
    case ChangeKind::Moved:
        return DifferenceView::tr("moved");
    case ChangeKind::Renamed:
        return DifferenceView::tr("new id");
    case ChangeKind::Changed:
        return DifferenceView::tr("changed");
    }
    Q_UNREACHABLE();
}

QString countedWord(ChangeKind kind, int count)
{
    switch (kind) {
    case ChangeKind::Added:
        return DifferenceView::tr("%1 added").arg(count);
    case ChangeKind::Removed:
        return DifferenceView::tr("%1 removed").arg(count);
    case ChangeKind::Moved:
        return DifferenceView::tr("%1 moved").arg(count);
    case ChangeKind::Renamed:
        return DifferenceView::tr("%1 with a new id").arg(count);
    case ChangeKind::Changed:
        return DifferenceView::tr("%1 changed").arg(count);
    }
    Q_UNREACHABLE();
}

QString heading(ChangeSection section)
{
    switch (section) {
    case ChangeSection::Scheme:
        return DifferenceView::tr("The scheme itself");
    case ChangeSection::Indicators:
        return DifferenceView::tr("Groups and indicators");
    case ChangeSection::Grades:
        return DifferenceView::tr("Grades and adjustments");
    case ChangeSection::Rules:
        return DifferenceView::tr("Rules");
    case ChangeSection::Pay:
        return DifferenceView::tr("Pay");
    }
    Q_UNREACHABLE();
}

ColorRole tone(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return ColorRole::Good;
    case ChangeKind::Removed:
        return ColorRole::Bad;
    case ChangeKind::Changed:
        return ColorRole::Note;
    case ChangeKind::Moved:
    case ChangeKind::Renamed:
        return ColorRole::SecondaryText;
    }
    Q_UNREACHABLE();
}

QString icon(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return QStringLiteral("plus");
    case ChangeKind::Removed:
        return QStringLiteral("minus");
    case ChangeKind::Changed:
        return QStringLiteral("pencil");
    case ChangeKind::Moved:
        return QStringLiteral("skip-forward");
    case ChangeKind::Renamed:
        return QStringLiteral("link");
    }
    Q_UNREACHABLE();
}

/// Long to read; stands last.
bool isProse(const SchemeChange& change)
{
    return change.thing == ChangedThing::Scheme
        && (change.field == ChangedField::About || change.field == ChangedField::Source);
}

std::vector<const ShownChange*> changesOf(const SchemeComparison& comparison, ChangeSection section)
{
    std::vector<const ShownChange*> found;
    for (const ShownChange& change : comparison.changes) {
        if (sectionOf(change.change) == section)
            found.push_back(&change);
    }
    std::stable_partition(found.begin(), found.end(), [](const ShownChange* change) {
        return !isProse(change->change);
    });
    return found;
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

DifferenceView::DifferenceView(QWidget* parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
}

void DifferenceView::setTheme(const Theme& theme)
{
    m_theme = &theme;
    connect(&theme, &Theme::changed, this, &DifferenceView::write);
}

void DifferenceView::present(const SchemeComparison& comparison)
{
    m_comparison = comparison;
    write();
}

void DifferenceView::say(const QString& text)
{
    m_comparison.reset();
    m_said = text;
    write();
}

QString DifferenceView::counted(const SchemeComparison& comparison)
{
    if (comparison.changes.empty())
        return {};
    QStringList parts;
    for (const ChangeKind kind : kKinds) {
        const auto count =
            std::count_if(comparison.changes.begin(),
                          comparison.changes.end(),
                          [&](const auto& change) { return change.change.kind == kind; });
        if (count > 0)
            parts.append(countedWord(kind, static_cast<int>(count)));
    }
    return tr("%n difference(s): %1", nullptr, static_cast<int>(comparison.changes.size()))
        .arg(parts.join(tr(", ")));
}

QString DifferenceView::plain(const SchemeComparison& comparison)
{
    QStringList lines;
    for (const ChangeSection section : kSections) {
        const auto changes = changesOf(comparison, section);
        if (!changes.empty())
            lines.append(heading(section));
        for (const ShownChange* change : changes)
            lines.append(QStringLiteral("- ") + describe(comparison.names, change->change));
    }
    return lines.join(QLatin1Char('\n'));
}

QString DifferenceView::toned(const QString& text, ColorRole role) const
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>")
        .arg(m_theme->color(role).name(), text.toHtmlEscaped());
}

QString DifferenceView::sides(const ToldChange& told) const
{
    constexpr ColorRole kSecond = ColorRole::SecondaryText;
    const QString& only = told.before.isEmpty() ? told.after : told.before;
    if (told.before.isEmpty() || told.after.isEmpty())
        return only.isEmpty() ? QString() : QStringLiteral("<br>") + toned(only, kSecond);
    if (told.before.size() <= kShort && told.after.size() <= kShort)
        return QStringLiteral("&nbsp;&nbsp;") + toned(told.before, kSecond)
            + QStringLiteral(" → <b>") + told.after.toHtmlEscaped() + QStringLiteral("</b>");
    return QStringLiteral("<br>") + toned(tr("before:"), kSecond) + QLatin1Char(' ')
        + toned(told.before, kSecond) + QStringLiteral("<br>") + toned(tr("now:"), kSecond)
        + QLatin1Char(' ') + told.after.toHtmlEscaped();
}

QString DifferenceView::line(const SchemeComparison& comparison, const ShownChange& shown) const
{
    const SchemeChange& change = shown.change;
    const ToldChange told = tell(comparison.names, change);
    const QString others = shown.otherLanguages > 0 ? QStringLiteral("<br>")
            + toned(tr("also in %n other language(s)", nullptr, shown.otherLanguages),
                    ColorRole::SecondaryText)
                                                    : QString();
    return QStringLiteral(
               "<tr><td width=\"%1\"><img src=\"change:%2\" style=\"vertical-align:middle\"></td>"
               "<td width=\"%3\">%4</td><td>%5%6</td></tr>")
        .arg(QString::number(kMarkColumn),
             icon(change.kind),
             QString::number(kWordColumn),
             toned(word(change.kind), tone(change.kind)),
             capitalised(told.subject).toHtmlEscaped(),
             sides(told) + others);
}

void DifferenceView::addIcons()
{
    const qreal ratio = devicePixelRatioF();
    for (const ChangeKind kind : kKinds) {
        QPixmap mark = m_theme->icon(icon(kind), tone(kind)).pixmap(QSize(kMark, kMark), ratio);
        document()->addResource(
            QTextDocument::ImageResource, QUrl(QStringLiteral("change:") + icon(kind)), mark);
    }
}

void DifferenceView::write()
{
    if (!m_theme)
        return;
    clear();
    document()->setDefaultFont(m_theme->font(type::kText));
    addIcons();
    if (!m_comparison)
        return setHtml(toned(m_said, ColorRole::SecondaryText));
    QString html;
    for (const ChangeSection section : kSections) {
        const auto changes = changesOf(*m_comparison, section);
        if (changes.empty())
            continue;
        html += QStringLiteral("<h4>%1</h4><table width=\"100%\" cellspacing=\"0\" "
                               "cellpadding=\"4\">")
                    .arg(tr("%1 (%2)", "heading, count")
                             .arg(heading(section), QString::number(changes.size()))
                             .toHtmlEscaped());
        for (const ShownChange* change : changes)
            html += line(*m_comparison, *change);
        html += QStringLiteral("</table>");
    }
    setHtml(html);
}

} // namespace plumbline
