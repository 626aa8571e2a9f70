// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explanation/ExplanationDialog.h"

#include "application/text/Sentences.h"
#include "ui/common/Theme.h"
#include "ui/common/WindowText.h"
#include "ui/explanation/StepWords.h"

#include <QtCore/QSignalBlocker>
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
constexpr size_t kFiguresAtOnce = 5;

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
    m_tree->headerItem()->setTextAlignment(ResultColumn, Qt::AlignRight | Qt::AlignVCenter);
    m_tree->header()->resizeSection(StepColumn, kStepWidth);
    m_tree->header()->resizeSection(ResultColumn, kResultWidth);
    m_tree->header()->resizeSection(WordsColumn, kStepWidth);
    m_tree->setUniformRowHeights(true);
    connect(m_tree, &QTreeWidget::itemExpanded, this, &ExplanationDialog::unfold);
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
        line->setToolTip(ResultColumn, input.value);
        dim(line);
    }
}

void ExplanationDialog::dim(QTreeWidgetItem* item) const
{
    item->setTextAlignment(ResultColumn, Qt::AlignRight | Qt::AlignVCenter);
    for (int column = StepColumn; column <= FormulaColumn; ++column)
        item->setForeground(column, m_theme.color(ColorRole::SecondaryText));
}

void ExplanationDialog::addFigure(const PeerFigure& figure, QTreeWidgetItem* item)
{
    const QString exact = figure.toString();
    auto* line = new QTreeWidgetItem(
        item, {m_names(figure.employee), exactResult(exact), figure.employee.text()});
    line->setToolTip(ResultColumn, exact);
    dim(line);
}

void ExplanationDialog::addPool(const std::shared_ptr<const PeerPool>& pool, QTreeWidgetItem* item)
{
    const size_t shown = qMin(pool->figures.size(), kFiguresAtOnce);
    for (size_t i = 0; i < shown; ++i)
        addFigure(pool->figures[i], item);
    if (shown == pool->figures.size())
        return;
    auto* rest =
        new QTreeWidgetItem(item, {tr("and %n more", nullptr, int(pool->figures.size() - shown))});
    rest->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    dim(rest);
    m_folded.insert(rest, pool);
}

void ExplanationDialog::unfold(QTreeWidgetItem* item)
{
    const auto pool = m_folded.take(item);
    for (size_t i = kFiguresAtOnce; pool && i < pool->figures.size(); ++i)
        addFigure(pool->figures[i], item);
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
    if (step.pool)
        addPool(step.pool, item);
    for (const Step& each : step.steps)
        add(each, item);
}

void ExplanationDialog::show(const Step& root, Names names)
{
    setWindowTitle(stepLabel(root));
    m_names = std::move(names);
    m_folded.clear();
    m_tree->clear();
    for (const Step& step : root.steps)
        add(step, nullptr);
    const QSignalBlocker quiet(m_tree);
    m_tree->expandToDepth(kOpenLevels);
    for (auto rest = m_folded.keyBegin(); rest != m_folded.keyEnd(); ++rest)
        (*rest)->setExpanded(false);
    QDialog::show();
    raise();
    m_tree->setFocus();
}

} // namespace plumbline
