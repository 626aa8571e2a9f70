// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/CustomersTab.h"

#include "application/text/PeriodWords.h"
#include "application/text/Sentences.h"
#include "drawing/ThemeTokens.h"
#include "ui/common/Desk.h"
#include "ui/common/Figures.h"
#include "ui/common/TableFile.h"
#include "ui/common/Theme.h"
#include "ui/common/WindowText.h"
#include "ui/records/CopyTable.h"
#include "ui/records/LoadRecordPeople.h"
#include "ui/records/MeasureText.h"
#include "ui/records/PeriodChoice.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace plumbline {

namespace {

constexpr int kMonthsWidth = 72;

int monthsBetween(const QDate& from, const QDate& to)
{
    return (to.year() - from.year()) * 12 + to.month() - from.month();
}

} // namespace

CustomersTab::CustomersTab(const PageParts& parts, QWidget* parent)
    : RecordsTab(parent)
    , m_parts(parts)
    , m_kind(new QComboBox(this))
    , m_days(new PeriodChoice(PeriodSpans::AnySpan, this))
    , m_month(new PeriodChoice(PeriodSpans::MonthsOnly, this))
    , m_monthsLabel(new QLabel(this))
    , m_months(new QLineEdit(this))
    , m_search(new QLineEdit(this))
    , m_export(new QPushButton(this))
    , m_state(new QLabel(this))
    , m_view(new QTableView(this))
    , m_table(new FigureTable(this))
{
    nameParts();
    layOut();
    connectSignals();
    retranslate();
}

void CustomersTab::nameParts()
{
    m_kind->setObjectName(QStringLiteral("customerViewBox"));
    m_days->setObjectName(QStringLiteral("visitDays"));
    m_month->setObjectName(QStringLiteral("customerMonth"));
    m_months->setObjectName(QStringLiteral("monthsEdit"));
    m_months->setFixedWidth(kMonthsWidth);
    m_monthsLabel->setBuddy(m_months);
    m_search->setObjectName(QStringLiteral("customerSearch"));
    m_export->setObjectName(QStringLiteral("exportCustomersButton"));
    m_state->setObjectName(QStringLiteral("customerState"));
    m_state->setProperty("role", QStringLiteral("caption"));
    m_state->setWordWrap(true);
    m_view->setObjectName(QStringLiteral("customerTable"));
}

void CustomersTab::layOut()
{
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setShowGrid(false);
    m_view->setSortingEnabled(true);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    showFigures(*m_view, *m_table, QStringLiteral("records/customers"));
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kSmall);
    for (QWidget* part : {static_cast<QWidget*>(m_kind),
                          static_cast<QWidget*>(m_days),
                          static_cast<QWidget*>(m_month),
                          static_cast<QWidget*>(m_monthsLabel),
                          static_cast<QWidget*>(m_months),
                          static_cast<QWidget*>(m_search)})
        line->addWidget(part);
    line->addStretch();
    line->addWidget(m_export);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, space::kLarge, 0, 0);
    down->setSpacing(space::kSmall);
    down->addLayout(line);
    down->addWidget(m_state);
    down->addWidget(m_view, 1);
}

void CustomersTab::connectSignals()
{
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_table->clear();
        showParts();
        load();
    });
    connect(m_days, &PeriodChoice::changed, this, &CustomersTab::load);
    connect(m_month, &PeriodChoice::changed, this, &CustomersTab::load);
    connect(m_months, &QLineEdit::editingFinished, this, &CustomersTab::load);
    connect(m_search, &QLineEdit::textChanged, this, &CustomersTab::applyFilter);
    connect(m_export, &QPushButton::clicked, this, &CustomersTab::exportAll);
    connect(&m_parts.desk, &Desk::recordsChanged, this, [this] {
        if (isVisible())
            load();
    });
    connect(&m_parts.desk, &Desk::companyClosed, m_table, &FigureTable::clear);
    copyByKey(*m_view, m_parts.desk);
    const auto key = [this](const QKeySequence& sequence, auto action) {
        auto* shortcut = new QShortcut(sequence, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    key(QKeySequence::Find, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    key(Qt::CTRL | Qt::Key_E, [this] { exportAll(); });
    const auto dress = [this] {
        m_export->setIcon(m_parts.theme.icon(QStringLiteral("download")));
    };
    connect(&m_parts.theme, &Theme::changed, this, dress);
    dress();
}

QString CustomersTab::tabName() const
{
    return QStringLiteral("customers");
}

QString CustomersTab::title() const
{
    return tr("Customers");
}

QString CustomersTab::guideChapter() const
{
    return QStringLiteral("measures");
}

void CustomersTab::arrive(const Destination&)
{
    const bool isFirst = !m_month->period();
    const QDate day = today(m_parts.desk);
    m_days->setToday(day);
    m_month->setToday(day);
    if (isFirst)
        m_month->choose(Period::containing(day, PeriodKind::Month).plus(-1));
    showParts();
    loadRecordPeople(m_parts.desk, this, [this](RecordPeople people) {
        m_people = std::move(people);
        load();
    });
    m_kind->setFocus(Qt::OtherFocusReason);
}

CustomersTab::View CustomersTab::view() const
{
    return static_cast<View>(std::max(0, m_kind->currentIndex()));
}

std::optional<int> CustomersTab::months() const
{
    bool isNumber = false;
    const int months =
        m_months->text().normalized(QString::NormalizationForm_KC).trimmed().toInt(&isNumber);
    return isNumber && months > 0 ? std::optional(months) : std::nullopt;
}

Period CustomersTab::month() const
{
    return m_month->period().value_or(Period::containing(today(m_parts.desk), PeriodKind::Month));
}

void CustomersTab::showParts()
{
    const bool isVisits = view() == View::Visits;
    m_days->setVisible(isVisits);
    m_month->setVisible(!isVisits);
    m_months->setVisible(!isVisits);
    m_monthsLabel->setVisible(!isVisits);
}

void CustomersTab::load()
{
    if (!m_parts.desk.isOpen())
        return;
    m_state->setText(tr("Reading the visits …"));
    switch (view()) {
    case View::Visits:
        return loadVisits();
    case View::Lost:
        return loadLost();
    case View::Churn:
        return loadChurn();
    }
}

void CustomersTab::loadVisits()
{
    auto [first, last] = m_days->days();
    if (!first.isValid()) {
        first = QDate(1970, 1, 1);
        last = today(m_parts.desk);
    }
    using Customers = std::vector<CustomerVisits>;
    m_parts.desk.ask<Customers>(
        this,
        [first, last](const Access& access) { return customerVisits(access, first, last); },
        [this, generation = ++m_generation](const Result<Customers>& customers) {
            if (generation != m_generation)
                return;
            if (!customers)
                return fail(customers.error());
            present(visitRows(*customers),
                    customers->empty()
                        ? tr("No visits of customers in this time.")
                        : tr("%n customer(s)", nullptr, static_cast<int>(customers->size())));
        });
}

void CustomersTab::loadLost()
{
    using Customers = std::vector<LostCustomer>;
    m_parts.desk.ask<Customers>(
        this,
        [month = month(), months = months()](const Access& access) {
            return lostCustomers(access, month, months);
        },
        [this, generation = ++m_generation](const Result<Customers>& customers) {
            if (generation != m_generation)
                return;
            if (!customers)
                return fail(customers.error());
            present(lostRows(*customers),
                    customers->empty()
                        ? tr("Nobody was lost in %1.").arg(periodText(month()))
                        : tr("%n customer(s) to call: they were active when the month began, and "
                             "had stayed away too long when it ended.",
                             nullptr,
                             static_cast<int>(customers->size())));
        });
}

void CustomersTab::loadChurn()
{
    m_parts.desk.ask<MonthChurn>(
        this,
        [month = month(), months = months()](const Access& access) {
            return churnOfMonth(access, month, months);
        },
        [this, generation = ++m_generation](const Result<MonthChurn>& churn) {
            if (generation != m_generation)
                return;
            if (!churn)
                return fail(churn.error());
            present(
                churnRows(*churn),
                tr("Churn of %1: customers whose last visit lies that many months back, against "
                   "all visits of that month.")
                    .arg(periodText(month())));
        });
}

TableContents CustomersTab::visitRows(const std::vector<CustomerVisits>& customers) const
{
    TableContents contents;
    contents.columns = {{tr("Customer"), FigureKind::Words},
                        {tr("Visits"), FigureKind::Figures},
                        {tr("First visit"), FigureKind::Words},
                        {tr("Last visit"), FigureKind::Words},
                        {tr("Last advisor"), FigureKind::Words},
                        {tr("Months away"), FigureKind::Figures}};
    const QDate now = today(m_parts.desk);
    for (const CustomerVisits& one : customers)
        contents.rows.push_back({wordCell(one.customer),
                                 countCell(one.visits),
                                 wordCell(dayText(one.first)),
                                 wordCell(dayText(one.last)),
                                 wordCell(m_people.label(one.lastAdvisor)),
                                 countCell(monthsBetween(one.last, now))});
    return contents;
}

TableContents CustomersTab::lostRows(const std::vector<LostCustomer>& customers) const
{
    TableContents contents;
    contents.columns = {{tr("Customer"), FigureKind::Words},
                        {tr("Last visit"), FigureKind::Words},
                        {tr("Last advisor"), FigureKind::Words},
                        {tr("Months away"), FigureKind::Figures}};
    for (const LostCustomer& one : customers)
        contents.rows.push_back({wordCell(one.customer),
                                 wordCell(dayText(one.lastVisit)),
                                 wordCell(m_people.label(one.advisor)),
                                 countCell(monthsBetween(one.lastVisit, month().lastDay()))});
    return contents;
}

TableContents CustomersTab::churnRows(const MonthChurn& churn) const
{
    TableContents contents;
    contents.columns = {{tr("Who"), FigureKind::Words},
                        {tr("Kind"), FigureKind::Words},
                        {tr("Churn"), FigureKind::Figures},
                        {tr("Customers gone"), FigureKind::Figures},
                        {tr("Visits that month"), FigureKind::Figures}};
    const auto add = [&](const MeasureFigure& figure, const QString& who, const QString& kind) {
        const auto exact = [](const QString& text) {
            const Result<Rational> number = Rational::parse(text);
            return figureCell(number ? std::optional(*number) : std::nullopt, 0);
        };
        contents.rows.push_back({wordCell(who),
                                 wordCell(kind),
                                 figureCell(figure.value(), 4),
                                 exact(figure.num),
                                 exact(figure.den)});
    };
    for (const MeasureFigure& figure : churn.company)
        add(figure, m_people.company().name, tr("company"));
    for (const MeasureFigure& figure : churn.teams)
        add(figure, m_people.teamName(TeamId(figure.id)), tr("team"));
    for (const MeasureFigure& figure : churn.advisors)
        add(figure, m_people.label(EmployeeId(figure.id)), tr("advisor"));
    return contents;
}

void CustomersTab::present(TableContents contents, const QString& state)
{
    m_texts.clear();
    for (const TableRow& row : contents.rows) {
        QStringList words;
        for (const FigureCell& cell : row)
            words.append(cell.text);
        m_texts.append(words.join(QLatin1Char('\n')).toCaseFolded());
    }
    m_table->present(std::move(contents));
    m_view->setCurrentIndex(m_table->index(0, 0));
    m_export->setEnabled(m_table->rowCount() > 0);
    m_state->setText(state);
    applyFilter();
}

void CustomersTab::fail(const Error& error)
{
    m_table->clear();
    m_state->setText(sentence(error));
}

void CustomersTab::applyFilter()
{
    const QString wanted = m_search->text().trimmed().toCaseFolded();
    m_table->setFilter([this, wanted](int row) { return m_texts.value(row).contains(wanted); });
}

void CustomersTab::exportAll()
{
    if (m_table->rowCount() == 0)
        return;
    QString title = m_kind->currentText();
    if (view() != View::Visits)
        title += QLatin1Char(' ') + month().toString();
    exportTable(m_parts.desk, this, title, m_table->sheet(title));
}

void CustomersTab::retranslate()
{
    const int chosen = std::max(0, m_kind->currentIndex());
    m_kind->clear();
    m_kind->addItems(
        {tr("Visits per customer"), tr("Lost customers of a month"), tr("Churn of a month")});
    m_kind->setCurrentIndex(chosen);
    m_kind->setAccessibleName(tr("What is shown"));
    m_days->retranslate();
    m_month->retranslate();
    m_monthsLabel->setText(tr("Lost after months"));
    m_months->setAccessibleName(m_monthsLabel->text());
    m_months->setPlaceholderText(tr("usual"));
    m_months->setToolTip(tr("Empty: as the company's settings say."));
    m_search->setAccessibleName(tr("Find"));
    m_search->setPlaceholderText(tr("Customer or advisor"));
    m_export->setText(tr("Export"));
    m_view->setAccessibleName(tr("Customers"));
    showParts();
    if (isVisible())
        load();
}

} // namespace plumbline
