// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rewards/IndicatorsPanel.h"

#include "drawing/ThemeTokens.h"
#include "ui/common/Desk.h"
#include "ui/common/FigureTable.h"
#include "ui/common/WindowText.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QVBoxLayout>

namespace plumbline {

namespace {

constexpr int kNameWidth = 160;
constexpr int kToldHeight = 88;
constexpr int kPlaces = 1;

FigureCell percent(const Rational& rate)
{
    return figureCell(rate * Rational(100), kPlaces);
}

FigureCell share(int part, int whole)
{
    return whole == 0 ? missingCell() : percent(Rational(part) / Rational(whole));
}

} // namespace

IndicatorsPanel::IndicatorsPanel(const PageParts& parts, QWidget* parent)
    : CyclePanel(parts, parent)
    , m_hint(new QLabel(this))
    , m_view(new QTableView(this))
    , m_model(addTable(*m_view, "indicatorsTable"))
    , m_told(new QTextBrowser(this))
    , m_verdict(new QComboBox(this))
    , m_remark(new QLineEdit(this))
    , m_decide(new QPushButton(this))
    , m_of(new QComboBox(this))
    , m_from(new QLineEdit(this))
    , m_text(new QLineEdit(this))
    , m_note(new QPushButton(this))
{
    nameParts();
    layOut();
    connect(m_view->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &IndicatorsPanel::showChosen);
    connect(m_decide, &QPushButton::clicked, this, &IndicatorsPanel::decide);
    connect(m_remark, &QLineEdit::returnPressed, this, &IndicatorsPanel::decide);
    connect(m_note, &QPushButton::clicked, this, &IndicatorsPanel::note);
    connect(m_text, &QLineEdit::returnPressed, this, &IndicatorsPanel::note);
    retranslate();
    showChosen();
}

void IndicatorsPanel::nameParts()
{
    m_told->setObjectName(QStringLiteral("indicatorTold"));
    m_verdict->setObjectName(QStringLiteral("indicatorVerdictBox"));
    m_remark->setObjectName(QStringLiteral("indicatorRemarkEdit"));
    m_decide->setObjectName(QStringLiteral("decideIndicatorButton"));
    m_of->setObjectName(QStringLiteral("opinionOfBox"));
    m_from->setObjectName(QStringLiteral("opinionFromEdit"));
    m_from->setMinimumWidth(kNameWidth);
    m_text->setObjectName(QStringLiteral("opinionTextEdit"));
    m_note->setObjectName(QStringLiteral("noteOpinionButton"));
    m_refusal->setObjectName(QStringLiteral("indicatorRefusal"));
    m_hint->setProperty("role", QStringLiteral("caption"));
    m_hint->setWordWrap(true);
    m_decide->setProperty("role", QStringLiteral("primary"));
    m_told->setMaximumHeight(kToldHeight);
}

void IndicatorsPanel::layOut()
{
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, space::kMedium, 0, 0);
    down->setSpacing(space::kSmall);
    down->addWidget(m_hint);
    down->addWidget(m_view, 1);
    down->addWidget(m_told);
    const auto row = [&](std::initializer_list<QWidget*> parts, QWidget* wide) {
        auto* across = new QHBoxLayout;
        across->setSpacing(space::kSmall);
        for (QWidget* part : parts)
            across->addWidget(part, part == wide ? 1 : 0);
        down->addLayout(across);
    };
    row({m_verdict, m_remark, m_decide}, m_remark);
    row({m_of, m_from, m_text, m_note}, m_text);
    down->addWidget(m_refusal);
}

void IndicatorsPanel::load()
{
    m_parts.desk.ask<std::vector<IndicatorFigures>>(
        this,
        [key = *m_cycle](const Access& access) { return indicatorFigures(access, key); },
        [this, key = *m_cycle](Result<std::vector<IndicatorFigures>> figures) {
            if (m_cycle != key)
                return;
            if (!figures)
                refuse(figures.error());
            show(figures ? *std::move(figures) : std::vector<IndicatorFigures>());
        });
}

QString IndicatorsPanel::verdictWords(IndicatorVerdict verdict) const
{
    switch (verdict) {
    case IndicatorVerdict::Keep:
        return tr("Keep");
    case IndicatorVerdict::Change:
        return tr("Change");
    case IndicatorVerdict::Drop:
        return tr("Drop");
    }
    Q_UNREACHABLE();
}

void IndicatorsPanel::show(std::vector<IndicatorFigures> figures)
{
    const int before = m_model->madeRow(m_view->currentIndex());
    m_figures = std::move(figures);
    TableContents contents{{{tr("Indicator"), FigureKind::Words},
                            {tr("People"), FigureKind::Figures},
                            {tr("Missing"), FigureKind::Figures},
                            {tr("At the cap, %"), FigureKind::Figures},
                            {tr("Lowest, %"), FigureKind::Figures},
                            {tr("Median, %"), FigureKind::Figures},
                            {tr("Highest, %"), FigureKind::Figures},
                            {tr("Overridden"), FigureKind::Figures},
                            {tr("Contested"), FigureKind::Figures},
                            {tr("Opinions"), FigureKind::Figures},
                            {tr("Decided"), FigureKind::Words}},
                           {}};
    for (const IndicatorFigures& one : m_figures) {
        const auto& rates = one.rates;
        contents.rows.push_back(
            {wordCell(names().node(one.node)),
             countCell(one.people),
             countCell(one.missing),
             share(one.atCap, one.scored),
             rates ? percent(rates->least) : missingCell(),
             rates ? percent(rates->median) : missingCell(),
             rates ? percent(rates->greatest) : missingCell(),
             countCell(one.overridden),
             countCell(one.appealed),
             countCell(static_cast<int>(one.opinions.size())),
             one.looks.empty() ? missingCell() : wordCell(verdictWords(one.looks.back().verdict))});
    }
    m_model->present(std::move(contents));
    m_view->setCurrentIndex(
        m_model->index(before < 0 ? 0 : std::max(0, m_model->placeOf(before)), 0));
    showChosen();
}

const IndicatorFigures* IndicatorsPanel::chosen() const
{
    const int row = m_model->madeRow(m_view->currentIndex());
    return row < 0 || row >= static_cast<int>(m_figures.size())
        ? nullptr
        : &m_figures[static_cast<std::size_t>(row)];
}

void IndicatorsPanel::showChosen()
{
    const IndicatorFigures* const one = chosen();
    for (QWidget* part : std::initializer_list<QWidget*>{m_decide, m_note})
        part->setEnabled(one != nullptr);
    QString html;
    const auto line = [&html](const QString& text) {
        html += QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
    };
    for (std::size_t i = 0; one && i < one->looks.size(); ++i)
        line(tr("%1 by %2, %3: %4")
                 .arg(verdictWords(one->looks[i].verdict),
                      one->looks[i].by,
                      dayText(one->looks[i].at.date()),
                      one->looks[i].remark));
    for (std::size_t i = 0; one && i < one->opinions.size(); ++i) {
        const StoredOpinion& opinion = one->opinions[i];
        const QString of = opinion.of == OpinionOf::Member ? tr("Member") : tr("Customer");
        line(tr("%1 %2: %3").arg(of, opinion.from, opinion.text));
    }
    m_told->setHtml(html.isEmpty() ? tr("Nothing was said of it yet.").toHtmlEscaped() : html);
}

void IndicatorsPanel::decide()
{
    const IndicatorFigures* const one = chosen();
    if (!one)
        return;
    const auto verdict = kIndicatorVerdicts[static_cast<std::size_t>(m_verdict->currentIndex())];
    store([key = *m_shown, node = one->node, verdict, remark = m_remark->text().trimmed()](
              const Access& access) { return decideIndicator(access, key, node, verdict, remark); },
          tr("The decision is kept; the next draft shows it."));
}

void IndicatorsPanel::note()
{
    const IndicatorFigures* const one = chosen();
    if (!one)
        return;
    const OpinionOf of = m_of->currentIndex() == 0 ? OpinionOf::Member : OpinionOf::Customer;
    store([key = *m_shown,
           node = one->node,
           of,
           from = m_from->text().trimmed(),
           text = m_text->text().trimmed()](
              const Access& access) { return noteOpinion(access, key, node, of, from, text); },
          tr("The opinion is kept."));
}

void IndicatorsPanel::done()
{
    m_remark->clear();
    m_from->clear();
    m_text->clear();
}

void IndicatorsPanel::retranslate()
{
    const int verdict = std::max(0, m_verdict->currentIndex());
    m_verdict->clear();
    for (const IndicatorVerdict one : kIndicatorVerdicts)
        m_verdict->addItem(verdictWords(one));
    m_verdict->setCurrentIndex(verdict);
    const int of = std::max(0, m_of->currentIndex());
    m_of->clear();
    m_of->addItems({tr("Member"), tr("Customer")});
    m_of->setCurrentIndex(of);
    m_hint->setText(
        tr("Look at each indicator when the cycle closes: what hardly spreads, is often "
           "missing or often contested is a candidate for a change."));
    m_view->setAccessibleName(tr("Indicators of the cycle"));
    m_told->setAccessibleName(tr("What was said of the indicator"));
    m_verdict->setAccessibleName(tr("What becomes of it"));
    m_remark->setAccessibleName(tr("Remark"));
    m_remark->setPlaceholderText(tr("Remark; needed to change or drop it"));
    m_decide->setText(tr("Decide"));
    m_of->setAccessibleName(tr("Whose opinion"));
    m_from->setAccessibleName(tr("Name"));
    m_from->setPlaceholderText(tr("Name; may be empty"));
    m_text->setAccessibleName(tr("Opinion"));
    m_text->setPlaceholderText(tr("What they think of it"));
    m_note->setText(tr("Note the opinion"));
}

} // namespace plumbline
