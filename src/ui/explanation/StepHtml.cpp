// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explanation/StepHtml.h"

#include "application/text/Sentences.h"
#include "ui/common/Figures.h"
#include "ui/common/WindowText.h"
#include "ui/explanation/StepWords.h"

#include <QtCore/QCoreApplication>

namespace plumbline {

namespace {

/// The words around a step.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StepHtml)
};

QString paragraph(const QString& html)
{
    return QStringLiteral("<p>%1</p>").arg(html);
}

QString resultHtml(const Step& step)
{
    if (step.result.isEmpty())
        return {};
    const QString shown = stepResult(step);
    const QString figure = QStringLiteral("<b>%1</b>").arg(shown.toHtmlEscaped());
    // Only what is shown rounded has something more exact to say.
    return shown.startsWith(QChar(0x2248))
        ? Words::tr("%1, exactly %2").arg(figure, shownFigure(step.result).toHtmlEscaped())
        : figure;
}

} // namespace

QString stepHtml(const Step& step)
{
    QString html = paragraph(QStringLiteral("<b>%1</b>&nbsp;&nbsp; %2")
                                 .arg(stepLabel(step).toHtmlEscaped(), resultHtml(step)));
    if (const QString words = stepWords(step); !words.isEmpty())
        html += paragraph(words.toHtmlEscaped());
    if (!step.formula.isEmpty())
        html += paragraph(Words::tr("Formula: %1").arg(step.formula.toHtmlEscaped()));
    QStringList inputs;
    for (const StepInput& input : step.inputs)
        inputs.append(QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td align=\"right\">%2</td>"
                                     "<td>&nbsp;&nbsp;%3</td></tr>")
                          .arg(input.name.toHtmlEscaped(),
                               shownFigure(input.value).toHtmlEscaped(),
                               explained(input.label, windowLanguage()).toHtmlEscaped()));
    if (!inputs.isEmpty())
        html += QStringLiteral("<table>%1</table>").arg(inputs.join(QString()));
    return html;
}

} // namespace plumbline
