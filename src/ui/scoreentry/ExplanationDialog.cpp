// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoreentry/ExplanationDialog.h"

#include "application/text/Sentences.h"
#include "ui/common/Theme.h"
#include "ui/scoreentry/GridColumn.h"
#include "ui/scoreentry/StepWords.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace plumbline {

namespace {

constexpr QSize kUsualSize(960, 640);
constexpr int kStepWidth = 320;
constexpr int kResultWidth = 130;
constexpr int kOpenLevels = 3;

enum Column { StepColumn, ResultColumn, WordsColumn, FormulaColumn };

} // namespace

ExplanationDialog::ExplanationDialog(const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_tree(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("explanation"));
    resize(kUsualSize);
    m_tree->setObjectName(QStringLiteral("explanationTree"));
    m_tree->setAccessibleName(tr("The whole calculation"));
    m_tree->setHeaderLabels({tr("Step"), tr("Result"), tr("In words"), tr("Formula")});
    m_tree->header()->resizeSection(StepColumn, kStepWidth);
    m_tree->header()->resizeSection(ResultColumn, kResultWidth);
    m_tree->header()->resizeSection(WordsColumn, kStepWidth);
    m_tree->setUniformRowHeights(true);
    auto* close = new QDialogButtonBox(this);
    connect(close->addButton(tr("Close"), QDialogButtonBox::RejectRole),
            &QPushButton::clicked,
            this,
            &QDialog::close);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_tree);
    column->addWidget(close);
}

void ExplanationDialog::addInputs(const Step& step, QTreeWidgetItem* item)
{
    for (const StepInput& input : step.inputs) {
        auto* line = new QTreeWidgetItem(
            item,
            {explained(input.label, windowLanguage()), exactResult(input.value), {}, input.name});
        line->setTextAlignment(ResultColumn, Qt::AlignRight | Qt::AlignVCenter);
        for (int column = StepColumn; column <= FormulaColumn; ++column)
            line->setForeground(column, m_theme.color(ColorRole::SecondaryText));
        line->setToolTip(ResultColumn, input.value);
    }
}

void ExplanationDialog::add(const Step& step, QTreeWidgetItem* below)
{
    const QStringList texts{stepLabel(step), stepResult(step), stepWords(step), step.formula};
    auto* item = below ? new QTreeWidgetItem(below, texts) : new QTreeWidgetItem(m_tree, texts);
    item->setTextAlignment(ResultColumn, Qt::AlignRight | Qt::AlignVCenter);
    item->setFont(ResultColumn, m_theme.font(type::kTable, QFont::Medium));
    item->setToolTip(ResultColumn, step.result);
    item->setToolTip(WordsColumn, texts[WordsColumn]);
    item->setToolTip(FormulaColumn, step.formula);
    addInputs(step, item);
    for (const Step& each : step.steps)
        add(each, item);
}

void ExplanationDialog::show(const Step& root)
{
    setWindowTitle(stepLabel(root));
    m_tree->clear();
    for (const Step& step : root.steps)
        add(step, nullptr);
    m_tree->expandToDepth(kOpenLevels);
    QDialog::show();
    raise();
    m_tree->setFocus();
}

} // namespace plumbline
