// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/MeasuresTab.h"

#include "application/records/LoadRecordSettings.h"
#include "application/text/PeriodWords.h"
#include "application/text/Sentences.h"
#include "drawing/ThemeTokens.h"
#include "ui/common/Desk.h"
#include "ui/common/Figures.h"
#include "ui/common/TableFile.h"
#include "ui/common/Theme.h"
#include "ui/common/WindowText.h"
#include "ui/records/CopyTable.h"
#include "ui/records/FigureRecordsWindow.h"
#include "ui/records/LoadRecordPeople.h"
#include "ui/records/MeasureForm.h"
#include "ui/records/MeasureText.h"
#include "ui/records/PeriodChoice.h"

#include <QtCore/QTimeZone>
#include <QtGui/QShortcut>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace plumbline {

MeasuresTab::MeasuresTab(const PageParts& parts, QWidget* parent)
    : RecordsTab(parent)
    , m_parts(parts)
    , m_form(new MeasureForm(this))
    , m_period(new PeriodChoice(PeriodSpans::PeriodsOnly, this))
    , m_by(new QComboBox(this))
    , m_hasAsOf(new QCheckBox(this))
    , m_asOf(new QDateEdit(this))
    , m_state(new QLabel(this))
    , m_open(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_view(new QTableView(this))
    , m_table(new FigureTable(this))
{
    nameParts();
    layOut();
    connectSignals();
    retranslate();
}

void MeasuresTab::nameParts()
{
    m_by->setObjectName(QStringLiteral("byBox"));
    m_hasAsOf->setObjectName(QStringLiteral("asOfBox"));
    m_asOf->setObjectName(QStringLiteral("asOfEdit"));
    m_asOf->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_asOf->setCalendarPopup(true);
    m_asOf->setEnabled(false);
    m_state->setObjectName(QStringLiteral("measureState"));
    m_state->setProperty("role", QStringLiteral("caption"));
    m_state->setWordWrap(true);
    m_open->setObjectName(QStringLiteral("behindButton"));
    m_export->setObjectName(QStringLiteral("exportMeasuresButton"));
    m_view->setObjectName(QStringLiteral("measureTable"));
}

void MeasuresTab::layOut()
{
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setShowGrid(false);
    m_view->setSortingEnabled(true);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    showFigures(*m_view, *m_table, QStringLiteral("records/measures"));
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kSmall);
    line->addWidget(m_period);
    line->addWidget(m_by);
    line->addWidget(m_hasAsOf);
    line->addWidget(m_asOf);
    line->addStretch();
    line->addWidget(m_open);
    line->addWidget(m_export);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, space::kLarge, 0, 0);
    down->setSpacing(space::kSmall);
    down->addWidget(m_form);
    down->addLayout(line);
    down->addWidget(m_state);
    down->addWidget(m_view, 1);
}

void MeasuresTab::connectSignals()
{
    connect(m_form, &MeasureForm::changed, this, &MeasuresTab::measure);
    connect(m_period, &PeriodChoice::changed, this, &MeasuresTab::measure);
    connect(m_by, &QComboBox::activated, this, &MeasuresTab::measure);
    connect(m_asOf, &QDateEdit::dateChanged, this, &MeasuresTab::measure);
    connect(m_hasAsOf, &QCheckBox::toggled, this, [this](bool isOn) {
        m_asOf->setEnabled(isOn);
        measure();
    });
    connect(m_open, &QPushButton::clicked, this, [this] { openBehind(m_view->currentIndex()); });
    connect(m_view, &QTableView::activated, this, &MeasuresTab::openBehind);
    connect(m_export, &QPushButton::clicked, this, &MeasuresTab::exportAll);
    connect(&m_parts.desk, &Desk::recordsChanged, this, [this] {
        if (isVisible())
            measure();
    });
    connect(&m_parts.desk, &Desk::companyClosed, m_table, &FigureTable::clear);
    copyByKey(*m_view, m_parts.desk);
    auto* exporting = new QShortcut(Qt::CTRL | Qt::Key_E, this);
    exporting->setContext(Qt::WidgetWithChildrenShortcut);
    connect(exporting, &QShortcut::activated, this, &MeasuresTab::exportAll);
    const auto dress = [this] {
        m_export->setIcon(m_parts.theme.icon(QStringLiteral("download")));
        m_open->setIcon(m_parts.theme.icon(QStringLiteral("eye")));
    };
    connect(&m_parts.theme, &Theme::changed, this, dress);
    dress();
}

QString MeasuresTab::tabName() const
{
    return QStringLiteral("measures");
}

QString MeasuresTab::title() const
{
    return tr("Measures");
}

QString MeasuresTab::guideChapter() const
{
    return QStringLiteral("measures");
}

void MeasuresTab::arrive(const Destination& destination)
{
    const bool isFirst = !m_period->period();
    m_period->setToday(today(m_parts.desk));
    const auto& cycle = m_parts.desk.currentCycle();
    if (destination.cycle)
        m_period->choose(destination.cycle->period);
    else if (isFirst && cycle)
        m_period->choose(cycle->period);
    if (!m_hasAsOf->isChecked() && m_period->period()) {
        const QSignalBlocker blocker(m_asOf);
        m_asOf->setDate(m_period->period()->lastDay());
    }
    load();
    m_form->setFocus(Qt::OtherFocusReason);
}

void MeasuresTab::load()
{
    loadRecordPeople(m_parts.desk, this, [this](RecordPeople people) {
        m_people = std::move(people);
        measure();
    });
}

MeasureBy MeasuresTab::by() const
{
    return static_cast<MeasureBy>(std::max(0, m_by->currentIndex()));
}

std::optional<QDateTime> MeasuresTab::asOf() const
{
    if (!m_hasAsOf->isChecked())
        return std::nullopt;
    const QTimeZone zone(m_people.company().timeZone.toLatin1());
    return m_asOf->date().endOfDay(zone.isValid() ? zone : QTimeZone::utc()).toUTC();
}

void MeasuresTab::measure()
{
    const Result<MeasurePlan> plan = m_form->plan();
    const std::optional<Period> period = m_period->period();
    if (!plan || !period) {
        m_table->clear();
        say(plan ? QString() : sentence(plan.error()));
        return;
    }
    m_plan = *plan;
    m_shownPeriod = *period;
    say(tr("Measuring …"));
    m_parts.desk.ask<Measured>(
        this,
        [plan = *plan, period = *period, by = by(), asOf = asOf()](
            const Access& access) -> Result<Measured> {
            const Result<RecordSettings> usual = loadRecordSettings(access);
            if (!usual)
                return failure(usual.error());
            return measureRecords(access, plan, period, by, asOf).map([&](auto figures) {
                return Measured{std::move(figures), usual->fewest, usual->months};
            });
        },
        [this, generation = ++m_generation](const Result<Measured>& measured) {
            if (generation != m_generation)
                return;
            if (!measured) {
                m_table->clear();
                say(sentence(measured.error()));
                return;
            }
            m_measured = *measured;
            present();
        });
}

QString MeasuresTab::nameOf(const MeasureFigure& figure) const
{
    if (figure.id.isEmpty())
        return m_people.company().name;
    return by() == MeasureBy::Team ? m_people.teamName(TeamId(figure.id))
                                   : m_people.name(EmployeeId(figure.id));
}

TableRow MeasuresTab::rowOf(const MeasureFigure& figure) const
{
    FigureCell value = figureCell(figure.value(), 2);
    value.text = MeasureText::value(m_plan.name, figure);
    const bool isFew = figure.counted < m_measured.fewest && !isCounting(m_plan.name);
    const QString remark = !figure.value() ? tr("no record to divide by")
        : isFew                            ? tr("too few to trust")
                                           : QString();
    const auto exact = [](const QString& text) {
        const Result<Rational> number = Rational::parse(text);
        FigureCell cell = figureCell(number ? std::optional(*number) : std::nullopt, 6);
        cell.text = shownFigure(text);
        cell.stored = text;
        return cell;
    };
    return {wordCell(nameOf(figure)),
            wordCell(figure.id),
            value,
            exact(figure.num),
            exact(figure.den),
            countCell(figure.counted),
            countCell(figure.seen - figure.counted),
            wordCell(remark)};
}

TableContents MeasuresTab::contents() const
{
    TableContents contents;
    const bool isTeam = by() == MeasureBy::Team;
    contents.columns = {{isTeam ? tr("Team") : tr("Name"), FigureKind::Words},
                        {isTeam ? tr("Team's id") : tr("Staff number"), FigureKind::Words},
                        {tr("Value"), FigureKind::Figures},
                        {tr("Numerator"), FigureKind::Figures},
                        {tr("Denominator"), FigureKind::Figures},
                        {tr("Counted"), FigureKind::Figures},
                        {tr("Not counted"), FigureKind::Figures},
                        {tr("Remark"), FigureKind::Words}};
    for (const MeasureFigure& figure : m_measured.figures)
        contents.rows.push_back(rowOf(figure));
    return contents;
}

void MeasuresTab::present()
{
    m_form->setUsualMonths(m_measured.months);
    const int before = m_table->madeRow(m_view->currentIndex());
    m_table->present(contents());
    const int place = std::max(0, m_table->placeOf(before));
    m_view->setCurrentIndex(m_table->index(place, 0));
    m_open->setEnabled(m_table->rowCount() > 0);
    m_export->setEnabled(m_table->rowCount() > 0);
    say(m_measured.figures.empty()
            ? tr("No records of this kind in %1. They come in on the tab of imports.")
                  .arg(periodText(m_shownPeriod))
            : tr("%1, %2. Enter or a double click shows the records behind a figure. Below %3 "
                 "counted records a figure is too few to trust.")
                  .arg(MeasureText::name(m_plan.name), periodText(m_shownPeriod))
                  .arg(m_measured.fewest));
}

void MeasuresTab::openBehind(const QModelIndex& index)
{
    const int row = m_table->madeRow(index);
    if (row < 0)
        return;
    const MeasureFigure& figure = m_measured.figures[static_cast<std::size_t>(row)];
    if (m_behind == nullptr)
        m_behind = new FigureRecordsWindow(m_parts.desk, this);
    FigureRecordsRequest request;
    request.query.plan = m_plan;
    request.query.period = m_shownPeriod;
    request.query.by = by();
    request.query.id = figure.id;
    request.query.asOf = asOf();
    request.title =
        QStringList{nameOf(figure), MeasureText::name(m_plan.name), periodText(m_shownPeriod)}.join(
            QStringLiteral(" · "));
    request.figure = QStringLiteral("%1 = %2 / %3")
                         .arg(MeasureText::value(m_plan.name, figure),
                              shownFigure(figure.num),
                              shownFigure(figure.den));
    m_behind->open(request);
}

void MeasuresTab::exportAll()
{
    if (m_table->rowCount() == 0)
        return;
    const QString title =
        MeasureText::name(m_plan.name) + QLatin1Char(' ') + m_shownPeriod.toString();
    exportTable(m_parts.desk, this, title, m_table->sheet(title));
}

void MeasuresTab::say(const QString& text)
{
    m_state->setText(text);
}

void MeasuresTab::retranslate()
{
    m_form->retranslate();
    m_period->retranslate();
    const int chosen = std::max(0, m_by->currentIndex());
    m_by->clear();
    for (const MeasureBy by : {MeasureBy::Employee, MeasureBy::Team, MeasureBy::Company})
        m_by->addItem(MeasureText::by(by));
    m_by->setCurrentIndex(chosen);
    m_by->setAccessibleName(tr("For whom"));
    m_hasAsOf->setText(tr("As of"));
    m_hasAsOf->setToolTip(
        tr("As of which day open complaints are looked at; otherwise the period's last day."));
    m_asOf->setAccessibleName(tr("As of"));
    m_open->setText(tr("Records behind"));
    m_export->setText(tr("Export"));
    m_view->setAccessibleName(tr("Figures"));
    if (!m_measured.figures.empty())
        present();
}

} // namespace plumbline
