// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/EventForm.h"

#include "drawing/ThemeTokens.h"
#include "ui/common/Figures.h"
#include "ui/records/PeopleBox.h"
#include "ui/records/RecordPeople.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace plumbline {

EventForm::EventForm(QWidget* parent)
    : QWidget(parent)
    , m_cycle(new QComboBox(this))
    , m_person(new PeopleBox(PeopleChoice::EmployeesOnly, this))
    , m_day(new QDateEdit(this))
    , m_item(new QComboBox(this))
    , m_amount(new QLineEdit(this))
    , m_what(new QLineEdit(this))
    , m_witness(new QLineEdit(this))
    , m_file(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_refusal(new QLabel(this))
    , m_enter(new QPushButton(this))
{
    nameParts();
    layOut();
    connect(m_cycle, &QComboBox::activated, this, &EventForm::cycleChosen);
    connect(m_item, &QComboBox::currentIndexChanged, this, &EventForm::showItem);
    connect(m_enter, &QPushButton::clicked, this, &EventForm::submit);
    for (QLineEdit* edit : {m_amount, m_what, m_witness, m_file})
        connect(edit, &QLineEdit::returnPressed, this, &EventForm::submit);
    retranslate();
}

void EventForm::nameParts()
{
    m_cycle->setObjectName(QStringLiteral("eventCycleBox"));
    m_person->setObjectName(QStringLiteral("eventPersonBox"));
    m_day->setObjectName(QStringLiteral("eventDayEdit"));
    m_item->setObjectName(QStringLiteral("eventItemBox"));
    m_amount->setObjectName(QStringLiteral("eventAmountEdit"));
    m_what->setObjectName(QStringLiteral("eventWhatEdit"));
    m_witness->setObjectName(QStringLiteral("eventWitnessEdit"));
    m_file->setObjectName(QStringLiteral("eventFileEdit"));
    m_refusal->setObjectName(QStringLiteral("eventRefusal"));
    m_enter->setObjectName(QStringLiteral("enterEventButton"));
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_day->setCalendarPopup(true);
    for (QComboBox* box : {m_cycle, m_item}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    m_hint->setWordWrap(true);
    m_hint->setProperty("role", QStringLiteral("caption"));
    m_refusal->setWordWrap(true);
    m_refusal->setProperty("tone", QStringLiteral("failure"));
    m_refusal->hide();
    m_enter->setProperty("role", QStringLiteral("primary"));
}

QVBoxLayout* EventForm::named(QWidget* field)
{
    m_labels.push_back(new QLabel(this));
    m_labels.back()->setBuddy(field);
    auto* block = new QVBoxLayout;
    block->setSpacing(space::kTiny);
    block->addWidget(m_labels.back());
    block->addWidget(field);
    return block;
}

/// Names stand above their fields, so that long names of schemes and items can be read.
void EventForm::layOut()
{
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(space::kSmall);
    const auto row = [&](std::initializer_list<QWidget*> fields) {
        auto* across = new QHBoxLayout;
        across->setSpacing(space::kSmall);
        for (QWidget* field : fields)
            across->addLayout(named(field), 1);
        down->addLayout(across);
    };
    row({m_cycle});
    row({m_person});
    row({m_item});
    row({m_day, m_amount});
    row({m_what});
    row({m_witness, m_file});
    down->addWidget(m_hint);
    down->addWidget(m_refusal);
    down->addWidget(m_enter);
    setTabOrder(m_person, m_item);
    setTabOrder(m_item, m_day);
    setTabOrder(m_day, m_amount);
}

void EventForm::present(const RecordPeople& people)
{
    m_person->present(people);
}

void EventForm::setCycles(const std::vector<std::pair<CycleKey, QString>>& cycles)
{
    const QVariant before = m_cycle->currentData();
    m_cycle->clear();
    for (const auto& [key, name] : cycles)
        m_cycle->addItem(name, key.toString());
    m_cycle->setCurrentIndex(before.isValid() ? std::max(0, m_cycle->findData(before)) : 0);
    m_enter->setEnabled(!cycles.empty());
}

void EventForm::setItems(const std::vector<EventItem>& items)
{
    m_items = items;
    const QVariant before = m_item->currentData();
    m_item->clear();
    for (const EventItem& item : m_items)
        m_item->addItem(eventItemName(item), item.path);
    m_item->setCurrentIndex(before.isValid() ? std::max(0, m_item->findData(before)) : 0);
    m_enter->setEnabled(!m_items.empty() && m_cycle->count() > 0);
    showItem();
}

std::optional<CycleKey> EventForm::cycle() const
{
    const Result<CycleKey> key = CycleKey::parse(m_cycle->currentData().toString());
    return key ? std::optional(*key) : std::nullopt;
}

void EventForm::chooseCycle(const CycleKey& cycle)
{
    const int index = m_cycle->findData(cycle.toString());
    if (index >= 0)
        m_cycle->setCurrentIndex(index);
}

void EventForm::choosePerson(const EmployeeId& employee)
{
    m_person->choose(employee);
}

void EventForm::setDay(const QDate& today)
{
    const std::optional<CycleKey> key = cycle();
    if (!key)
        return;
    const bool isWithin = today >= key->period.firstDay() && today <= key->period.lastDay();
    m_day->setDate(isWithin ? today : key->period.lastDay());
}

const EventItem* EventForm::item() const
{
    const int index = m_item->currentIndex();
    return index < 0 || index >= static_cast<int>(m_items.size())
        ? nullptr
        : &m_items[static_cast<std::size_t>(index)];
}

void EventForm::showItem()
{
    const EventItem* chosen = item();
    QString hint;
    if (chosen == nullptr)
        hint = tr("No open cycle has a deduction.");
    else if (chosen->takesPoints)
        hint = tr("Takes %1 to %2 points off.")
                   .arg(shownFigure(chosen->min.toString()), shownFigure(chosen->max.toString()));
    else if (chosen->mostTimes > 0)
        hint = tr("Counted; from the %n-th time on nothing more is taken off.",
                  nullptr,
                  chosen->mostTimes + 1);
    else
        hint = tr("Counted; empty means once.");
    if (chosen != nullptr && !chosen->isFilled)
        hint += QLatin1Char('\n')
            + tr("The scheme does not take this indicator's value from the ledger: the event is "
                 "kept, and the value is typed.");
    m_hint->setText(hint);
    m_amount->setPlaceholderText(chosen != nullptr && chosen->takesPoints ? QString()
                                                                          : QStringLiteral("1"));
}

void EventForm::submit()
{
    const std::optional<CycleKey> key = cycle();
    const EventItem* chosen = item();
    if (!key || chosen == nullptr)
        return;
    const std::optional<EmployeeId> person = m_person->employee();
    if (!person) {
        refuse(tr("Choose whose event it is."));
        m_person->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT entered({*key,
                    *person,
                    m_day->date(),
                    chosen->path,
                    m_amount->text(),
                    m_what->text(),
                    m_file->text(),
                    m_witness->text()});
}

void EventForm::refuse(const QString& why)
{
    m_refusal->setText(why);
    m_refusal->setVisible(!why.isEmpty());
}

void EventForm::done()
{
    refuse({});
    for (QLineEdit* edit : {m_amount, m_what, m_witness, m_file})
        edit->clear();
    m_person->setFocus(Qt::OtherFocusReason);
}

void EventForm::retranslate()
{
    const QStringList names{tr("Cycle"),
                            tr("Employee"),
                            tr("Item"),
                            tr("Date"),
                            tr("Count or points"),
                            tr("What happened"),
                            tr("Who saw it"),
                            tr("File")};
    for (std::size_t label = 0; label < m_labels.size(); ++label) {
        const QString& name = names[static_cast<qsizetype>(label)];
        m_labels[label]->setText(name);
        m_labels[label]->buddy()->setAccessibleName(name);
    }
    m_person->lineEdit()->setPlaceholderText(tr("Name or staff number"));
    m_file->setPlaceholderText(tr("where it is kept"));
    m_enter->setText(tr("Enter the event"));
    showItem();
}

} // namespace plumbline
