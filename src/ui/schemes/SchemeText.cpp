// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/SchemeText.h"

#include "application/text/PeriodWords.h"
#include "application/text/SchemeWords.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

/// Headings and lists in the words of this page.
class Writing
{
    Q_DECLARE_TR_FUNCTIONS(plumbline::SchemeText)

public:
    explicit Writing(const SchemeNames& names)
        : m_names(names)
        , m_document(names.scheme().document())
    {
    }

    QString written()
    {
        paragraph(tr("About"), m_document.texts.about.in(m_names.language()));
        paragraph(tr("Source"), m_document.source);
        list(tr("Weights"), {describeWeights(m_names, 0)});
        grades();
        rules();
        pay();
        QStringList adjustments;
        for (const Adjustment& adjustment : m_document.adjustments)
            adjustments << describe(m_names, adjustment);
        list(tr("Adjustments"), adjustments);
        list(tr("Limits and rounding"),
             {describeLimits(m_names, m_document.limits), describe(m_names, m_document.rounding)});
        return m_html;
    }

    QString facts() const
    {
        return tr("%1 · by the %2 · version %3 · for %4")
            .arg(m_document.id,
                 periodKindText(m_document.period, m_names.language()),
                 QString::number(m_document.version),
                 m_names.positions(m_document.positions));
    }

private:
    void heading(const QString& text)
    {
        m_html += QStringLiteral("<h4>%1</h4>").arg(text.toHtmlEscaped());
    }

    void paragraph(const QString& title, const QString& text)
    {
        if (text.isEmpty())
            return;
        heading(title);
        m_html += QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
    }

    void list(const QString& title, QStringList sentences)
    {
        sentences.removeAll(QString());
        if (sentences.isEmpty())
            return;
        heading(title);
        m_html += QStringLiteral("<ul>");
        for (const QString& one : sentences)
            m_html += QStringLiteral("<li>%1</li>").arg(one.toHtmlEscaped());
        m_html += QStringLiteral("</ul>");
    }

    void grades()
    {
        if (m_document.grades)
            list(tr("Grades"), describe(m_names, *m_document.grades));
        else
            list(tr("Grades"), {tr("This scheme gives no grades.")});
    }

    void rules()
    {
        QStringList told;
        for (const Rule& rule : m_document.rules) {
            const QString named = rule.texts.name.in(m_names.language());
            const QString sentence = describe(m_names, rule);
            told << (named.isEmpty() ? sentence
                                     : tr("%1: %2", "rule, sentence").arg(named, sentence));
        }
        list(tr("Rules"), told);
    }

    void pay()
    {
        if (!m_document.pay)
            return;
        heading(tr("Pay"));
        m_html += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"4\">");
        for (const PayPart& part : m_document.pay->parts)
            m_html += QStringLiteral("<tr><td>%1</td><td>%2</td></tr>")
                          .arg(m_names.name(part.texts, part.id).toHtmlEscaped(),
                               describe(m_names, part).toHtmlEscaped());
        m_html += QStringLiteral("<tr><td><b>%1</b></td><td>%2</td></tr></table>")
                      .arg(tr("Total").toHtmlEscaped(),
                           tr("the sum of these and of what rules pay, each rounded first")
                               .toHtmlEscaped());
    }

    const SchemeNames& m_names;
    const SchemeDocument& m_document;
    QString m_html;
};

} // namespace

QString schemeText(const SchemeNames& names)
{
    return Writing(names).written();
}

QString schemeFacts(const SchemeNames& names)
{
    return Writing(names).facts();
}

} // namespace plumbline
