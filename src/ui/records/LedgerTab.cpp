// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/LedgerTab.h"

#include "application/records/RecordDays.h"
#include "application/text/Sentences.h"
#include "drawing/ThemeTokens.h"
#include "ui/common/Desk.h"
#include "ui/common/TallArea.h"
#include "ui/common/Theme.h"
#include "ui/common/WindowText.h"
#include "ui/records/EventForm.h"
#include "ui/records/LoadRecordPeople.h"
#include "ui/records/PeopleBox.h"
#include "ui/records/PeriodChoice.h"
#include "ui/records/RecordExport.h"
#include "ui/records/RecordListModel.h"
#include "ui/records/RecordListPanel.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace plumbline {

namespace {

constexpr int kFormWidth = 300;

} // namespace

LedgerTab::LedgerTab(const PageParts& parts, QWidget* parent)
    : RecordsTab(parent)
    , m_parts(parts)
    , m_period(new PeriodChoice(PeriodSpans::AnySpan, this))
    , m_who(new PeopleBox(PeopleChoice::EverybodyTeamsEmployees, this))
    , m_export(new QPushButton(this))
    , m_count(new QLabel(this))
    , m_list(new RecordListPanel(parts, RecordDeeds::MarkOnly, this))
    , m_formTitle(new QLabel(this))
    , m_form(new EventForm(this))
{
    m_who->setObjectName(QStringLiteral("ledgerWhoBox"));
    m_export->setObjectName(QStringLiteral("exportLedgerButton"));
    m_count->setObjectName(QStringLiteral("ledgerCount"));
    m_count->setProperty("role", QStringLiteral("caption"));
    m_count->setWordWrap(true);
    m_formTitle->setProperty("role", QStringLiteral("section"));
    layOut();
    connectSignals();
    retranslate();
}

void LedgerTab::layOut()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kSmall);
    line->addWidget(m_period);
    line->addWidget(m_who);
    line->addStretch();
    line->addWidget(m_export);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::kSmall);
    left->addLayout(line);
    left->addWidget(m_count);
    left->addWidget(m_list, 1);
    auto* side = new QWidget(this);
    auto* down = new QVBoxLayout(side);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(space::kMedium);
    down->addWidget(m_formTitle);
    down->addWidget(m_form);
    down->addStretch();
    auto* area = new TallArea(side, this);
    area->setFixedWidth(kFormWidth);
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, space::kLarge, 0, 0);
    across->setSpacing(space::kLarge);
    across->addLayout(left, 1);
    across->addWidget(area);
}

void LedgerTab::connectSignals()
{
    connect(m_period, &PeriodChoice::changed, this, &LedgerTab::list);
    connect(m_who, &PeopleBox::chosen, this, &LedgerTab::list);
    connect(m_list, &RecordListPanel::counted, this, &LedgerTab::showCount);
    connect(m_form, &EventForm::cycleChosen, this, &LedgerTab::showItems);
    connect(m_form, &EventForm::entered, this, &LedgerTab::enter);
    connect(m_export, &QPushButton::clicked, this, &LedgerTab::exportAll);
    connect(&m_parts.desk, &Desk::cyclesChanged, this, [this] {
        if (isVisible())
            loadCycles();
    });
    connect(&m_parts.desk, &Desk::recordsChanged, this, [this] {
        if (isVisible())
            list();
    });
    connect(&m_parts.desk, &Desk::companyClosed, m_list, &RecordListPanel::clear);
    auto* exporting = new QShortcut(Qt::CTRL | Qt::Key_E, this);
    exporting->setContext(Qt::WidgetWithChildrenShortcut);
    connect(exporting, &QShortcut::activated, this, &LedgerTab::exportAll);
    const auto dress = [this] {
        m_export->setIcon(m_parts.theme.icon(QStringLiteral("download")));
    };
    connect(&m_parts.theme, &Theme::changed, this, dress);
    dress();
}

QString LedgerTab::tabName() const
{
    return QStringLiteral("ledger");
}

QString LedgerTab::title() const
{
    return tr("Ledger");
}

QString LedgerTab::guideChapter() const
{
    return QStringLiteral("measures");
}

void LedgerTab::arrive(const Destination& destination)
{
    m_period->setToday(today(m_parts.desk));
    m_wanted = m_parts.desk.currentCycle();
    loadCycles();
    load(destination.employee);
}

void LedgerTab::load(const std::optional<EmployeeId>& wanted)
{
    loadRecordPeople(m_parts.desk, this, [this, wanted](RecordPeople people) {
        m_people = std::move(people);
        m_who->present(m_people);
        m_form->present(m_people);
        m_list->present(m_people);
        if (wanted) {
            m_who->choose(*wanted);
            m_form->choosePerson(*wanted);
        }
        list();
    });
}

void LedgerTab::list()
{
    RecordSearch search;
    if (const auto [first, last] = m_period->days(); first.isValid())
        search.range = recordsOfDays(RecordKind::Event, first, last, m_people.company());
    search.range.kind = RecordKind::Event;
    for (int field = 0; field < static_cast<int>(fieldsOf(RecordKind::Event).size()); ++field)
        search.range.fields.push_back(field);
    search.range.employee = m_who->employee();
    if (const auto team = m_who->team()) {
        search.employees = m_people.members(*team);
        if (search.employees.empty())
            search.employees = {EmployeeId()};
    }
    RecordColumns columns(RecordKind::Event, m_people);
    columns.nameItems(m_ledger.itemNames);
    m_list->show(columns, search);
}

void LedgerTab::loadCycles()
{
    m_parts.desk.ask<EventLedger>(
        this,
        [language = windowLanguage()](const Access& access) {
            return loadLedger(access, language);
        },
        [this](Result<EventLedger> ledger) {
            m_ledger = ledger ? *std::move(ledger) : EventLedger{};
            showCycles();
            list();
            if (!ledger)
                m_form->refuse(sentence(ledger.error()));
        });
}

void LedgerTab::showCycles()
{
    std::vector<std::pair<CycleKey, QString>> names;
    for (const LedgerCycle& cycle : m_ledger.cycles)
        names.emplace_back(cycle.key,
                           cycle.key.period.toString() + QStringLiteral("  ")
                               + shownName(cycle.schemeName, cycle.key.scheme.text()));
    m_form->setCycles(names);
    if (m_wanted)
        m_form->chooseCycle(*m_wanted);
    m_wanted.reset();
    showItems();
}

void LedgerTab::showItems()
{
    const std::optional<CycleKey> chosen = m_form->cycle();
    const auto isChosen = [&](const LedgerCycle& cycle) { return cycle.key == chosen; };
    const auto cycle = std::find_if(m_ledger.cycles.begin(), m_ledger.cycles.end(), isChosen);
    m_form->setItems(cycle == m_ledger.cycles.end() ? std::vector<EventItem>{} : cycle->items);
    m_form->setDay(today(m_parts.desk));
}

void LedgerTab::enter(const EventEntry& entry)
{
    m_parts.desk.savingBegan();
    m_parts.desk.ask<QString>(
        this,
        [entry](const Access& access) { return recordEvent(access, entry); },
        [this, entry](const Result<QString>& id) {
            m_parts.desk.savingEnded(SaveState::Saved);
            if (!id) {
                m_form->refuse(sentence(id.error()));
                return;
            }
            m_form->done();
            m_parts.desk.tell(
                tr("The event of %1 was entered.").arg(m_people.label(entry.employee)));
            Q_EMIT m_parts.desk.recordsChanged();
            if (!isVisible())
                list();
        });
}

void LedgerTab::showCount()
{
    const int count = m_list->model().rowCount();
    m_count->setText(count == 0
                         ? tr("The ledger holds no event in this time.")
                         : tr("%n event(s), the latest first. What was entered wrongly is taken "
                              "back with a reason; it stays to be seen.",
                              nullptr,
                              count));
    m_export->setEnabled(count > 0);
}

void LedgerTab::exportAll()
{
    if (m_list->model().rowCount() > 0)
        exportRecords(m_parts.desk, this, m_list->model().columns(), m_list->model().search());
}

void LedgerTab::retranslate()
{
    m_period->retranslate();
    m_list->retranslate();
    m_form->retranslate();
    m_who->setAccessibleName(tr("Whose events"));
    m_export->setText(tr("Export"));
    m_formTitle->setText(tr("Enter an event"));
    showCount();
    if (isVisible() && m_parts.desk.isOpen()) {
        loadCycles();
    }
}

} // namespace plumbline
