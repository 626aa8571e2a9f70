// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/DeputiesCard.h"

#include "application/accounts/Accounts.h"
#include "application/text/Sentences.h"
#include "ui/common/Desk.h"
#include "ui/common/FigureTable.h"
#include "ui/common/WindowText.h"
#include "ui_DeputiesCard.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QCompleter>

namespace plumbline {

namespace {

constexpr int kUsualDays = 14;

} // namespace

DeputiesCard::DeputiesCard(QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::DeputiesCard>())
    , m_table(new FigureTable(this))
{
    m_ui->setupUi(this);
}

DeputiesCard::~DeputiesCard() = default;

void DeputiesCard::furnish(Desk& desk)
{
    m_desk = &desk;
    showFigures(*m_ui->deputyTable, *m_table, QStringLiteral("settings/deputies"));
    connectSignals();
    refresh();
}

void DeputiesCard::connectSignals()
{
    for (const auto signal : {&Desk::companyOpened, &Desk::companyClosed, &Desk::accountsChanged})
        connect(m_desk, signal, this, &DeputiesCard::refresh);
    connect(m_ui->addDeputy, &QPushButton::clicked, this, &DeputiesCard::add);
    connect(m_ui->removeDeputy, &QPushButton::clicked, this, &DeputiesCard::remove);
    for (QComboBox* box : {m_ui->ofBox, m_ui->deputyBox}) {
        box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
        connect(box, &QComboBox::currentTextChanged, this, &DeputiesCard::offer);
    }
    for (QDateEdit* edit : {m_ui->fromEdit, m_ui->untilEdit})
        connect(edit, &QDateEdit::dateChanged, this, &DeputiesCard::offer);
    connect(m_ui->deputyTable->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &DeputiesCard::offer);
}

void DeputiesCard::refresh()
{
    const bool isShown =
        m_desk->isOpen() && m_desk->account() && m_desk->may(Permission::SetDeputy);
    setVisible(isShown);
    m_ui->deputiesState->clear();
    m_deputies.clear();
    m_table->clear();
    if (!isShown)
        return;
    const QDate day = today(*m_desk);
    m_ui->fromEdit->setDate(day);
    m_ui->untilEdit->setDate(day.addDays(kUsualDays));
    readNames();
    m_desk->ask<std::vector<Deputy>>(
        this,
        [](const Access& access) { return listDeputies(access); },
        [this](Result<std::vector<Deputy>> deputies) {
            if (!deputies)
                return m_ui->deputiesState->setText(sentence(deputies.error()));
            m_deputies = std::move(*deputies);
            showTable();
        });
}

/// Who may not list the accounts types the other's name.
void DeputiesCard::readNames()
{
    for (QComboBox* box : {m_ui->ofBox, m_ui->deputyBox})
        box->clear();
    m_ui->ofBox->addItem(m_desk->user());
    m_ui->deputyBox->setCurrentIndex(-1);
    if (!m_desk->may(Permission::ManageAccounts))
        return;
    m_desk->ask<std::vector<ListedAccount>>(
        this,
        [](const Access& access) { return listAccounts(access); },
        [this](const Result<std::vector<ListedAccount>>& accounts) {
            if (!accounts)
                return;
            for (const ListedAccount& listed : *accounts) {
                const QString name = listed.account.id.text();
                if (listed.account.isClosed)
                    continue;
                if (name != m_desk->user())
                    m_ui->ofBox->addItem(name);
                m_ui->deputyBox->addItem(name);
            }
            m_ui->deputyBox->setCurrentIndex(-1);
        });
}

QString DeputiesCard::stateWords(const Deputy& deputy) const
{
    const QDate day = today(*m_desk);
    return day < deputy.from ? tr("from then on") : day > deputy.until ? tr("over") : tr("now");
}

void DeputiesCard::showTable()
{
    TableContents contents;
    for (const QString& heading :
         {tr("Who is away"), tr("Deputy"), tr("From"), tr("Until"), tr("State")})
        contents.columns.push_back({heading});
    for (const Deputy& deputy : m_deputies)
        contents.rows.push_back({wordCell(deputy.of.text()),
                                 wordCell(deputy.deputy.text()),
                                 wordCell(dayText(deputy.from)),
                                 wordCell(dayText(deputy.until)),
                                 wordCell(stateWords(deputy))});
    m_table->present(std::move(contents));
    m_ui->noDeputies->setVisible(m_deputies.empty());
    m_ui->deputyTable->setVisible(!m_deputies.empty());
    m_ui->removeDeputy->setVisible(!m_deputies.empty());
    offer();
}

void DeputiesCard::offer()
{
    const QString of = m_ui->ofBox->currentText().trimmed();
    const QString deputy = m_ui->deputyBox->currentText().trimmed();
    m_ui->addDeputy->setEnabled(!of.isEmpty() && !deputy.isEmpty() && of != deputy
                                && m_ui->fromEdit->date() <= m_ui->untilEdit->date());
    m_ui->removeDeputy->setEnabled(m_table->madeRow(m_ui->deputyTable->currentIndex()) >= 0);
}

void DeputiesCard::add()
{
    const Deputy deputy{0,
                        AccountId(m_ui->ofBox->currentText().trimmed()),
                        AccountId(m_ui->deputyBox->currentText().trimmed()),
                        m_ui->fromEdit->date(),
                        m_ui->untilEdit->date()};
    m_desk->store(
        this,
        [deputy](const Access& access) { return setDeputy(access, deputy).map([](int) { }); },
        [this, deputy](const Result<>& outcome) {
            concluded(outcome,
                      tr("%1 stands in for %2.").arg(deputy.deputy.text(), deputy.of.text()));
        });
}

void DeputiesCard::remove()
{
    const int row = m_table->madeRow(m_ui->deputyTable->currentIndex());
    if (row < 0)
        return;
    const int number = m_deputies[static_cast<std::size_t>(row)].number;
    m_desk->store(
        this,
        [number](const Access& access) { return plumbline::removeDeputy(access, number); },
        [this](const Result<>& outcome) { concluded(outcome, tr("Taken back.")); });
}

void DeputiesCard::concluded(const Result<>& outcome, const QString& done)
{
    if (outcome)
        refresh();
    m_ui->deputiesState->setText(outcome ? done : sentence(outcome.error()));
}

void DeputiesCard::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->deputiesState->clear();
    showTable();
}

} // namespace plumbline
