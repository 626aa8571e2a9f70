// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/IndicatorPanel.h"

#include "application/text/SchemeWords.h"
#include "drawing/ThemeTokens.h"
#include "ui/schemes/GradingGraph.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace plumbline {

namespace {

const char* methodText(const Grading& grading)
{
    struct Name
    {
        const char* operator()(const Attainment&) const
        {
            return QT_TRANSLATE_NOOP("plumbline::IndicatorPanel", "Attainment of a target");
        }

        const char* operator()(const Bands&) const
        {
            return QT_TRANSLATE_NOOP("plumbline::IndicatorPanel", "Bands");
        }

        const char* operator()(const Curve&) const
        {
            return QT_TRANSLATE_NOOP("plumbline::IndicatorPanel", "Curve");
        }

        const char* operator()(const Deduction&) const
        {
            return QT_TRANSLATE_NOOP("plumbline::IndicatorPanel", "Deduction");
        }

        const char* operator()(const Rating&) const
        {
            return QT_TRANSLATE_NOOP("plumbline::IndicatorPanel", "Rating");
        }

        const char* operator()(const PointsGrading&) const
        {
            return QT_TRANSLATE_NOOP("plumbline::IndicatorPanel", "Points given");
        }

        const char* operator()(const Raters&) const
        {
            return QT_TRANSLATE_NOOP("plumbline::IndicatorPanel", "Several raters");
        }

        const char* operator()(const Periods&) const
        {
            return QT_TRANSLATE_NOOP("plumbline::IndicatorPanel", "Mean of periods");
        }
    };

    return std::visit(Name{}, grading);
}

bool isCounted(const Grading& grading)
{
    return std::holds_alternative<Deduction>(grading);
}

} // namespace

IndicatorPanel::IndicatorPanel(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, space::kSmall, 0);
    layout->setSpacing(space::kSmall);
    m_name = addLabel("indicatorName", "section");
    m_kind = addLabel("indicatorKind", "caption");
    m_question = addLabel("graphQuestion", "");
    m_graph = new GradingGraph(this);
    m_graph->setObjectName(QStringLiteral("gradingGraph"));
    layout->addWidget(m_graph);
    m_words = addLabel("gradingWords", "");
    m_about = addLabel("indicatorAbout", "caption");
    layout->addStretch(1);
}

QLabel* IndicatorPanel::addLabel(const char* objectName, const char* role)
{
    auto* label = new QLabel(this);
    label->setObjectName(QLatin1String(objectName));
    label->setWordWrap(true);
    label->setProperty("role", QLatin1String(role));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout()->addWidget(label);
    return label;
}

void IndicatorPanel::setTheme(const Theme& theme)
{
    m_graph->setTheme(theme);
}

void IndicatorPanel::clear()
{
    for (QLabel* label : {m_name, m_kind, m_question, m_words, m_about})
        label->clear();
    m_graph->hide();
}

void IndicatorPanel::show(const SchemeNames& names, int node)
{
    clear();
    if (node < 0)
        return;
    const PreparedNode& prepared = names.scheme().node(node);
    m_name->setText(node == 0 ? tr("Total") : prepared.name(names.language()));
    m_about->setText(prepared.source->texts.about.in(names.language()));
    if (prepared.isIndicator())
        showIndicator(names, *prepared.source);
    else
        showGroup(names, node);
    m_question->setVisible(!m_question->text().isEmpty());
    m_about->setVisible(!m_about->text().isEmpty());
}

void IndicatorPanel::showIndicator(const SchemeNames& names, const SchemeNode& node)
{
    const Indicator& indicator = *node.indicator;
    const QString unit = indicator.unit.in(names.language());
    m_kind->setText(tr("%1 · full %2 points")
                        .arg(tr(methodText(indicator.grading)), names.figure(indicator.full)));
    m_question->setText(tr("How does the value become points?"));
    QStringList words = describe(names, indicator);
    words << describe(names, indicator.missing);
    if (!indicator.scorer.isEmpty())
        words << tr("Given by %1.").arg(names.scorer(indicator.scorer));
    m_words->setText(words.join(QLatin1Char('\n')));
    m_graph->show(graphOf(names, indicator),
                  isCounted(indicator.grading) ? tr("How often")
                      : unit.isEmpty()         ? tr("Value")
                                               : tr("Value (%1)").arg(unit));
    m_graph->setAccessibleName(tr("Value and points"));
    m_graph->setAccessibleDescription(m_words->text());
    m_graph->setVisible(true);
}

void IndicatorPanel::showGroup(const SchemeNames& names, int node)
{
    QStringList words{describeWeights(names, node)};
    for (const DeductionItem& item : names.scheme().node(node).source->penalties)
        words << describe(names, item);
    m_kind->setText(tr("Group of indicators"));
    m_words->setText(words.join(QLatin1Char('\n')));
}

} // namespace plumbline
