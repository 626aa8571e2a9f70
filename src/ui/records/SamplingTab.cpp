// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/SamplingTab.h"

#include "application/records/DrawSample.h"
#include "application/text/PeriodWords.h"
#include "application/text/Sentences.h"
#include "application/text/Typeset.h"
#include "drawing/ThemeTokens.h"
#include "ui/common/Desk.h"
#include "ui/common/Theme.h"
#include "ui/common/WindowText.h"
#include "ui/records/CopyTable.h"
#include "ui/records/LoadRecordPeople.h"
#include "ui/records/PeriodChoice.h"
#include "ui/records/RecordText.h"
#include "ui/records/SamplingExport.h"

#include <QtCore/QRandomGenerator>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace plumbline {

namespace {

constexpr int kNumberWidth = 72;
constexpr int kSeedWidth = 112;
constexpr int kMostSeed = 1'000'000'000;

void dressView(QTableView& view, FigureTable& table, const QString& key)
{
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setShowGrid(false);
    view.setSortingEnabled(true);
    view.setTabKeyNavigation(false);
    view.setWordWrap(false);
    showFigures(view, table, key);
}

FigureCell shareCell(int checked, int drawn)
{
    FigureCell cell = figureCell(Rational(std::int64_t{checked} * 100, drawn), 1);
    cell.text = percentage(cell.text);
    return cell;
}

} // namespace

SamplingTab::SamplingTab(const PageParts& parts, QWidget* parent)
    : RecordsTab(parent)
    , m_parts(parts)
    , m_periodLabel(new QLabel(this))
    , m_period(new PeriodChoice(PeriodSpans::PeriodsOnly, this))
    , m_countLabel(new QLabel(this))
    , m_count(new QLineEdit(this))
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_seedLabel(new QLabel(this))
    , m_seed(new QLineEdit(this))
    , m_draw(new QPushButton(this))
    , m_refusal(new QLabel(this))
    , m_state(new QLabel(this))
    , m_form(new QPushButton(this))
    , m_view(new QTableView(this))
    , m_table(new FigureTable(this))
    , m_peopleTitle(new QLabel(this))
    , m_peopleView(new QTableView(this))
    , m_peopleTable(new FigureTable(this))
{
    nameParts();
    layOut();
    connectSignals();
    newSeed();
    retranslate();
}

void SamplingTab::nameParts()
{
    m_count->setObjectName(QStringLiteral("sampleCountEdit"));
    m_count->setText(QStringLiteral("10"));
    m_count->setFixedWidth(kNumberWidth);
    m_name->setObjectName(QStringLiteral("sampleNameEdit"));
    m_seed->setObjectName(QStringLiteral("sampleSeedEdit"));
    m_seed->setFixedWidth(kSeedWidth);
    m_draw->setObjectName(QStringLiteral("drawButton"));
    m_draw->setProperty("role", QStringLiteral("primary"));
    m_refusal->setObjectName(QStringLiteral("sampleRefusal"));
    m_refusal->setProperty("tone", QStringLiteral("failure"));
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    m_state->setProperty("role", QStringLiteral("caption"));
    m_state->setWordWrap(true);
    m_form->setObjectName(QStringLiteral("formButton"));
    m_view->setObjectName(QStringLiteral("samplingTable"));
    m_peopleTitle->setProperty("role", QStringLiteral("section"));
    m_peopleView->setObjectName(QStringLiteral("samplingPeopleTable"));
    m_countLabel->setBuddy(m_count);
    m_nameLabel->setBuddy(m_name);
    m_seedLabel->setBuddy(m_seed);
    m_periodLabel->setBuddy(m_period);
}

void SamplingTab::layOut()
{
    dressView(*m_view, *m_table, QStringLiteral("records/samplings"));
    dressView(*m_peopleView, *m_peopleTable, QStringLiteral("records/samplingPeople"));
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kSmall);
    for (QWidget* part : {static_cast<QWidget*>(m_periodLabel),
                          static_cast<QWidget*>(m_period),
                          static_cast<QWidget*>(m_countLabel),
                          static_cast<QWidget*>(m_count),
                          static_cast<QWidget*>(m_nameLabel)})
        line->addWidget(part);
    line->addWidget(m_name, 1);
    line->addWidget(m_seedLabel);
    line->addWidget(m_seed);
    line->addWidget(m_draw);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(space::kSmall);
    middle->addWidget(m_state, 1);
    middle->addWidget(m_form);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, space::kLarge, 0, 0);
    down->setSpacing(space::kSmall);
    down->addLayout(line);
    down->addWidget(m_refusal);
    down->addLayout(middle);
    down->addWidget(m_view, 1);
    down->addWidget(m_peopleTitle);
    down->addWidget(m_peopleView, 1);
    down->addStretch();
}

void SamplingTab::connectSignals()
{
    connect(m_draw, &QPushButton::clicked, this, &SamplingTab::draw);
    connect(m_form, &QPushButton::clicked, this, &SamplingTab::makeForm);
    for (QLineEdit* edit : {m_count, m_name, m_seed})
        connect(edit, &QLineEdit::returnPressed, this, &SamplingTab::draw);
    connect(m_view, &QTableView::activated, this, &SamplingTab::makeForm);
    connect(m_view->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &SamplingTab::presentPeople);
    connect(&m_parts.desk, &Desk::recordsChanged, this, [this] {
        if (isVisible())
            load();
    });
    connect(&m_parts.desk, &Desk::companyClosed, this, [this] {
        m_states.clear();
        present();
    });
    copyByKey(*m_view, m_parts.desk);
    copyByKey(*m_peopleView, m_parts.desk);
    const auto dress = [this] { m_form->setIcon(m_parts.theme.icon(QStringLiteral("download"))); };
    connect(&m_parts.theme, &Theme::changed, this, dress);
    dress();
}

QString SamplingTab::tabName() const
{
    return QStringLiteral("sampling");
}

QString SamplingTab::title() const
{
    return tr("Sampling");
}

QString SamplingTab::guideChapter() const
{
    return QStringLiteral("measures");
}

void SamplingTab::arrive(const Destination&)
{
    const bool isFirst = !m_period->period();
    m_period->setToday(today(m_parts.desk));
    if (const auto& cycle = m_parts.desk.currentCycle(); isFirst && cycle)
        m_period->choose(cycle->period);
    load();
    m_period->setFocus(Qt::OtherFocusReason);
}

void SamplingTab::newSeed()
{
    m_seed->setText(QString::number(QRandomGenerator::global()->bounded(1, kMostSeed)));
}

void SamplingTab::load()
{
    loadRecordPeople(m_parts.desk, this, [this](RecordPeople people) {
        m_people = std::move(people);
        using States = std::vector<SamplingState>;
        m_parts.desk.ask<States>(
            this,
            [](const Access& access) { return samplingStates(access); },
            [this](const Result<States>& states) {
                if (!states) {
                    m_parts.desk.tell(states.error());
                    return;
                }
                m_states = *states;
                present();
            });
    });
}

void SamplingTab::draw()
{
    const auto period = m_period->period();
    bool isCount = false;
    bool isSeed = false;
    SampleRequest request;
    request.perPerson = m_count->text().normalized(QString::NormalizationForm_KC).toInt(&isCount);
    request.seed = m_seed->text().normalized(QString::NormalizationForm_KC).toULongLong(&isSeed);
    request.templateName = m_name->text();
    if (!period || !isCount || !isSeed) {
        refuse(tr("Give how many contacts of each person, and a whole number as the seed."));
        return;
    }
    request.period = *period;
    m_parts.desk.savingBegan();
    m_parts.desk.ask<int>(
        this,
        [request](const Access& access) { return drawSample(access, request); },
        [this](const Result<int>& number) {
            m_parts.desk.savingEnded(SaveState::Saved);
            if (!number) {
                refuse(sentence(number.error()));
                return;
            }
            refuse({});
            newSeed();
            m_parts.desk.tell(tr("Sampling %1 was drawn.").arg(*number));
            load();
        });
}

void SamplingTab::refuse(const QString& why)
{
    m_refusal->setText(why);
    m_refusal->setVisible(!why.isEmpty());
}

const SamplingState* SamplingTab::chosen() const
{
    const int row = m_table->madeRow(m_view->currentIndex());
    return row < 0 ? nullptr : &m_states[static_cast<std::size_t>(row)];
}

void SamplingTab::present()
{
    TableContents contents;
    contents.columns = {{tr("No."), FigureKind::Figures},
                        {tr("Period"), FigureKind::Words},
                        {tr("Form"), FigureKind::Words},
                        {tr("Each person"), FigureKind::Figures},
                        {tr("Seed"), FigureKind::Words},
                        {tr("Drawn"), FigureKind::Figures},
                        {tr("Checked"), FigureKind::Figures},
                        {tr("Share done"), FigureKind::Figures},
                        {tr("Drawn by"), FigureKind::Words},
                        {tr("Drawn at"), FigureKind::Words}};
    const RecordText text(m_people.company().timeZone);
    for (const SamplingState& state : m_states) {
        const Sampling& sampling = state.sampling;
        contents.rows.push_back({countCell(sampling.number),
                                 wordCell(periodText(sampling.period)),
                                 wordCell(sampling.templateName),
                                 countCell(sampling.perPerson),
                                 wordCell(QString::number(sampling.seed)),
                                 countCell(state.drawn),
                                 countCell(state.checked),
                                 shareCell(state.checked, std::max(1, state.drawn)),
                                 wordCell(sampling.by),
                                 wordCell(text.moment(sampling.at))});
    }
    m_table->present(std::move(contents));
    m_view->setCurrentIndex(m_table->index(0, 0));
    const bool isAny = !m_states.empty();
    m_form->setEnabled(isAny);
    for (QWidget* part : std::initializer_list<QWidget*>{m_view, m_peopleTitle, m_peopleView})
        part->setVisible(isAny);
    m_state->setText(
        m_states.empty()
            ? tr("Nothing has been drawn yet. Contacts are drawn at random for every person, and "
                 "handed to a checker as a form.")
            : tr("The form of the chosen sampling holds what is still to be checked. Filled in, it "
                 "comes back on the tab of imports."));
    presentPeople();
}

void SamplingTab::presentPeople()
{
    TableContents contents;
    contents.columns = {{tr("Name"), FigureKind::Words},
                        {tr("Staff number"), FigureKind::Words},
                        {tr("Drawn"), FigureKind::Figures},
                        {tr("Checked"), FigureKind::Figures},
                        {tr("Share done"), FigureKind::Figures}};
    const SamplingState* state = chosen();
    if (state != nullptr) {
        for (const SampledShare& share : state->people)
            contents.rows.push_back({wordCell(m_people.name(share.employee)),
                                     wordCell(share.employee.text()),
                                     countCell(share.drawn),
                                     countCell(share.checked),
                                     shareCell(share.checked, std::max(1, share.drawn))});
    }
    m_peopleTitle->setText(
        state == nullptr ? QString() : tr("How far is sampling %1?").arg(state->sampling.number));
    m_peopleTable->present(std::move(contents));
}

void SamplingTab::makeForm()
{
    if (const SamplingState* state = chosen())
        exportSamplingForm(m_parts.desk, this, state->sampling);
}

void SamplingTab::retranslate()
{
    m_period->retranslate();
    m_periodLabel->setText(tr("Period"));
    m_countLabel->setText(tr("Contacts of each person"));
    m_nameLabel->setText(tr("Form"));
    m_name->setPlaceholderText(tr("name of the form"));
    m_seedLabel->setText(tr("Seed"));
    m_seed->setToolTip(
        tr("The same seed draws the same contacts again, so that the draw can be proven."));
    m_draw->setText(tr("Draw"));
    m_form->setText(tr("Export the form"));
    m_view->setAccessibleName(tr("Samplings"));
    m_peopleView->setAccessibleName(tr("Share done of each person"));
    present();
}

} // namespace plumbline
