// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordDetails.h"

namespace plumbline {

namespace {

QString line(const QString& name, const QString& text)
{
    return QStringLiteral("<tr><td style=\"padding-right:12px\">%1</td><td>%2</td></tr>")
        .arg(name.toHtmlEscaped(), text.toHtmlEscaped());
}

QString section(const QString& title)
{
    return QStringLiteral("<h4>%1</h4>").arg(title.toHtmlEscaped());
}

} // namespace

RecordDetails::RecordDetails(QWidget* parent)
    : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("recordDetails"));
    setOpenLinks(false);
}

void RecordDetails::say(const QString& text)
{
    setPlainText(text);
}

namespace {

/// Makes the page of one record.
class RecordPage
{
    Q_DECLARE_TR_FUNCTIONS(RecordDetails)
public:
    RecordPage(const RecordColumns& columns, const StoredRecord& record)
        : m_columns(columns)
        , m_record(record)
    {
    }

    [[nodiscard]] QString facts() const
    {
        QString html = section(m_record.id) + QStringLiteral("<table>");
        for (int column = 0; column < m_columns.count(); ++column) {
            const QString text = m_columns.shown(m_record, column);
            if (!text.isEmpty())
                html += line(m_columns.heading(column), text);
        }
        // The kind's usual source says nothing beyond the kind.
        if (m_record.source != recordKindName(m_record.place.kind))
            html += line(tr("Source"), m_record.source);
        html += line(tr("Import"), QString::number(m_record.run));
        return html + QStringLiteral("</table>");
    }

    [[nodiscard]] QString change(const RecordChange& change) const
    {
        const QString who = change.run > 0 ? tr("import %1").arg(change.run) : change.by;
        QString html = QStringLiteral("<p><b>%1</b> · %2 · %3<br/>")
                           .arg(RecordText::step(change.step).toHtmlEscaped(),
                                m_columns.text().moment(change.at).toHtmlEscaped(),
                                who.toHtmlEscaped());
        if (change.step == RecordStep::Reassigned)
            html += tr("It was %1's before.")
                        .arg(m_columns.people().label(change.employee))
                        .toHtmlEscaped()
                + QStringLiteral("<br/>");
        if (change.step == RecordStep::Changed)
            html += before(change).toHtmlEscaped() + QStringLiteral("<br/>");
        if (!change.reason.isEmpty())
            html += tr("Reason: %1").arg(change.reason).toHtmlEscaped();
        return html + QStringLiteral("</p>");
    }

private:
    /// What it said before, of the fields that say something else now.
    [[nodiscard]] QString before(const RecordChange& change) const
    {
        QStringList said;
        const auto fields = fieldsOf(m_record.place.kind);
        for (int field = 0; field < static_cast<int>(fields.size()); ++field) {
            const RecordField& is = fields[static_cast<std::size_t>(field)];
            if (change.before[field] == m_record.facts[field])
                continue;
            const QString text = !change.before.has(field) ? tr("nothing")
                : is.type == FieldType::Text               ? tr("another text")
                                             : m_columns.text().said(is, change.before[field]);
            said.append(tr("%1: %2").arg(RecordText::field(is), text));
        }
        return said.isEmpty() ? tr("It said the same in every field of its kind.")
                              : tr("Before – %1").arg(said.join(QStringLiteral("; ")));
    }

    const RecordColumns& m_columns;
    const StoredRecord& m_record;
};

} // namespace

void RecordDetails::present(const RecordColumns& columns,
                            const StoredRecord& record,
                            const std::vector<RecordChange>& changes)
{
    const RecordPage page(columns, record);
    QString html = page.facts() + section(tr("History"));
    if (changes.empty())
        html += QStringLiteral("<p>%1</p>").arg(tr("Unchanged since it came in.").toHtmlEscaped());
    for (const RecordChange& change : changes)
        html += page.change(change);
    setHtml(html);
}

} // namespace plumbline
