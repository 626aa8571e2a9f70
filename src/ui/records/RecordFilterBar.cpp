// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordFilterBar.h"

#include "application/records/RecordDays.h"
#include "drawing/ThemeTokens.h"
#include "ui/records/PeopleBox.h"
#include "ui/records/PeriodChoice.h"
#include "ui/records/RecordPeople.h"
#include "ui/records/RecordText.h"

#include <QtCore/QTimer>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>

namespace plumbline {

namespace {

constexpr int kTypingPause = 200; // Milliseconds.
constexpr int kRunLength = 16;

std::vector<int> allFields(RecordKind kind)
{
    std::vector<int> fields;
    for (int field = 0; field < static_cast<int>(fieldsOf(kind).size()); ++field)
        fields.push_back(field);
    return fields;
}

} // namespace

RecordFilterBar::RecordFilterBar(QWidget* parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_period(new PeriodChoice(PeriodSpans::AnySpan, this))
    , m_people(new PeopleBox(PeopleChoice::EverybodyTeamsEmployees, this))
    , m_id(new QLineEdit(this))
    , m_customer(new QLineEdit(this))
    , m_text(new QLineEdit(this))
    , m_run(new QComboBox(this))
    , m_excluded(new QCheckBox(this))
    , m_typing(new QTimer(this))
{
    m_kind->setObjectName(QStringLiteral("kindBox"));
    m_people->setObjectName(QStringLiteral("whoBox"));
    m_id->setObjectName(QStringLiteral("idEdit"));
    m_customer->setObjectName(QStringLiteral("customerEdit"));
    m_text->setObjectName(QStringLiteral("textEdit"));
    m_run->setObjectName(QStringLiteral("runBox"));
    m_run->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_run->setMinimumContentsLength(kRunLength);
    m_excluded->setObjectName(QStringLiteral("excludedBox"));
    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingPause);
    layOut();
    fillKinds();
    connectSignals();
    retranslate();
}

void RecordFilterBar::layOut()
{
    auto* upper = new QHBoxLayout;
    upper->setSpacing(space::kSmall);
    upper->addWidget(m_kind);
    upper->addWidget(m_period);
    upper->addWidget(m_people);
    upper->addWidget(m_excluded);
    upper->addStretch();
    m_lower = new QHBoxLayout;
    m_lower->setSpacing(space::kSmall);
    m_lower->addWidget(m_text);
    m_lower->addWidget(m_customer);
    m_lower->addWidget(m_id);
    m_lower->addWidget(m_run);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(space::kSmall);
    down->addLayout(upper);
    down->addLayout(m_lower);
}

void RecordFilterBar::connectSignals()
{
    connect(m_kind, &QComboBox::activated, this, &RecordFilterBar::changed);
    connect(m_period, &PeriodChoice::changed, this, &RecordFilterBar::changed);
    connect(m_people, &PeopleBox::chosen, this, &RecordFilterBar::changed);
    connect(m_run, &QComboBox::activated, this, &RecordFilterBar::changed);
    connect(m_excluded, &QCheckBox::clicked, this, &RecordFilterBar::changed);
    for (QLineEdit* edit : {m_id, m_customer, m_text})
        connect(edit, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &RecordFilterBar::changed);
}

void RecordFilterBar::present(const RecordPeople& people,
                              const std::vector<ImportRun>& runs,
                              const QDate& day)
{
    m_people->present(people);
    m_period->setToday(day);
    m_runs = runs;
    fillRuns();
}

void RecordFilterBar::fillKinds()
{
    const int before = m_kind->currentIndex();
    m_kind->clear();
    for (const RecordKind kind : kRecordKinds)
        m_kind->addItem(RecordText::kind(kind), recordKindName(kind));
    m_kind->setCurrentIndex(std::max(0, before));
}

void RecordFilterBar::fillRuns()
{
    const QVariant before = m_run->currentData();
    m_run->clear();
    m_run->addItem(tr("All imports"), 0);
    for (const ImportRun& run : m_runs) {
        // What was entered by hand is no import.
        if (recordKind(run.kind) && !run.fileName.isEmpty() && run.undoneAt.isNull())
            m_run->addItem(QStringLiteral("%1 · %2").arg(run.number).arg(run.fileName), run.number);
    }
    m_run->setCurrentIndex(std::max(0, m_run->findData(before)));
}

RecordKind RecordFilterBar::kind() const
{
    return recordKind(m_kind->currentData().toString()).value_or(RecordKind::Contact);
}

void RecordFilterBar::chooseKind(RecordKind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(recordKindName(kind)));
}

void RecordFilterBar::chooseEmployee(const EmployeeId& employee)
{
    reset();
    m_people->choose(employee);
}

void RecordFilterBar::reset()
{
    m_period->chooseAllTime();
    m_people->setCurrentIndex(0);
    m_id->clear();
    m_customer->clear();
    m_text->clear();
    m_run->setCurrentIndex(0);
    m_excluded->setChecked(false);
}

RecordSearch RecordFilterBar::search(const RecordPeople& people) const
{
    RecordSearch search;
    if (const auto [first, last] = m_period->days(); first.isValid())
        search.range = recordsOfDays(kind(), first, last, people.company());
    search.range.kind = kind();
    search.range.fields = allFields(kind());
    search.range.employee = m_people->employee();
    if (const auto team = m_people->team()) {
        search.employees = people.members(*team);
        // Nobody's, where the team is empty.
        if (search.employees.empty())
            search.employees = {EmployeeId()};
    }
    search.text = m_text->text().trimmed();
    search.customer = m_customer->text().trimmed();
    search.id = m_id->text().trimmed();
    search.run = m_run->currentData().toInt();
    search.onlyExcluded = m_excluded->isChecked();
    return search;
}

void RecordFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void RecordFilterBar::retranslate()
{
    fillKinds();
    fillRuns();
    m_period->retranslate();
    m_kind->setAccessibleName(tr("Kind of records"));
    m_people->setAccessibleName(tr("Whose records"));
    m_id->setAccessibleName(tr("Record's id"));
    m_id->setPlaceholderText(tr("Record's id"));
    m_customer->setAccessibleName(tr("Customer"));
    m_customer->setPlaceholderText(tr("Customer"));
    m_text->setAccessibleName(tr("Text"));
    m_text->setPlaceholderText(tr("Topic, note or another text"));
    m_run->setAccessibleName(tr("Import"));
    m_excluded->setText(tr("Excluded only"));
}

} // namespace plumbline
