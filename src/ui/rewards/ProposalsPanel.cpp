// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rewards/ProposalsPanel.h"

#include "drawing/ThemeTokens.h"
#include "ui/common/Desk.h"
#include "ui/common/FigureTable.h"
#include "ui/common/WindowText.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace plumbline {

namespace {

constexpr int kAmountWidth = 200;
constexpr std::array kOffered{Action::Commend,
                              Action::Raise,
                              Action::Promote,
                              Action::TalentPool,
                              Action::Training,
                              Action::Coach,
                              Action::Remind,
                              Action::Warn,
                              Action::Fine,
                              Action::Demote,
                              Action::Transfer,
                              Action::DismissalReview,
                              Action::ImprovementPlan};
constexpr std::array kVerdicts{
    ProposalVerdict::Accepted, ProposalVerdict::Changed, ProposalVerdict::Declined};

} // namespace

ProposalsPanel::ProposalsPanel(const PageParts& parts, QWidget* parent)
    : CyclePanel(parts, parent)
    , m_hint(new QLabel(this))
    , m_view(new QTableView(this))
    , m_model(addTable(*m_view, "proposalsTable"))
    , m_fines(new QLabel(this))
    , m_verdict(new QComboBox(this))
    , m_instead(new QComboBox(this))
    , m_amount(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
    , m_decide(new QPushButton(this))
    , m_warning(new QLabel(this))
{
    nameParts();
    layOut();
    connect(m_view->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &ProposalsPanel::showChosen);
    connect(m_verdict, &QComboBox::currentIndexChanged, this, &ProposalsPanel::showVerdict);
    connect(m_amount, &QLineEdit::textChanged, this, &ProposalsPanel::warn);
    connect(m_instead, &QComboBox::currentIndexChanged, this, &ProposalsPanel::warn);
    connect(m_decide, &QPushButton::clicked, this, &ProposalsPanel::decide);
    connect(m_reason, &QLineEdit::returnPressed, this, &ProposalsPanel::decide);
    retranslate();
}

void ProposalsPanel::nameParts()
{
    m_verdict->setObjectName(QStringLiteral("verdictBox"));
    m_instead->setObjectName(QStringLiteral("insteadBox"));
    m_amount->setObjectName(QStringLiteral("proposalAmountEdit"));
    m_amount->setMinimumWidth(kAmountWidth);
    m_reason->setObjectName(QStringLiteral("proposalReasonEdit"));
    m_decide->setObjectName(QStringLiteral("decideProposalButton"));
    m_warning->setObjectName(QStringLiteral("fineWarning"));
    m_fines->setObjectName(QStringLiteral("fineNotes"));
    m_refusal->setObjectName(QStringLiteral("proposalRefusal"));
    m_hint->setProperty("role", QStringLiteral("caption"));
    for (QLabel* label : {m_warning, m_fines}) {
        label->setProperty("tone", QStringLiteral("warning"));
        label->setWordWrap(true);
        label->hide();
    }
    m_decide->setProperty("role", QStringLiteral("primary"));
}

void ProposalsPanel::layOut()
{
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, space::kMedium, 0, 0);
    down->setSpacing(space::kSmall);
    down->addWidget(m_hint);
    down->addWidget(m_view, 1);
    down->addWidget(m_fines);
    auto* across = new QHBoxLayout;
    across->setSpacing(space::kSmall);
    across->addWidget(m_verdict);
    across->addWidget(m_instead);
    across->addWidget(m_amount);
    across->addWidget(m_reason, 1);
    across->addWidget(m_decide);
    down->addLayout(across);
    down->addWidget(m_warning);
    down->addWidget(m_refusal);
}

void ProposalsPanel::load()
{
    const int request = ++m_request;
    m_parts.desk.ask<Proposals>(
        this,
        [key = *m_cycle](const Access& access) { return proposalsOf(access, key); },
        [this, request](Result<Proposals> proposals) {
            if (request != m_request || !m_cycle)
                return;
            if (!proposals)
                refuse(proposals.error());
            show(proposals ? *std::move(proposals) : Proposals());
        });
}

QString ProposalsPanel::decidedWords(const Proposal& proposal) const
{
    const DecidedProposal* decided = proposal.decided();
    if (!decided)
        return tr("undecided");
    switch (decided->decision.verdict) {
    case ProposalVerdict::Accepted:
        return tr("accepted");
    case ProposalVerdict::Declined:
        return tr("declined");
    case ProposalVerdict::Changed:
        return tr("changed to %1").arg(actionWords(*decided->decision.instead));
    }
    Q_UNREACHABLE();
}

QString ProposalsPanel::fineWords(const FineNote& note) const
{
    QStringList why;
    for (const FineWarning warning : note.warnings)
        why.append(warningWords(warning));
    return tr("%1: %2 taken in all; %3")
        .arg(note.name, shownAmount(note.taken, moneyPlaces()), why.join(tr("; ")));
}

void ProposalsPanel::show(Proposals proposals)
{
    const int before = m_model->madeRow(m_view->currentIndex());
    m_proposals = std::move(proposals);
    TableContents contents{{{tr("Name"), FigureKind::Words},
                            {tr("Proposed"), FigureKind::Words},
                            {tr("By the rules"), FigureKind::Words},
                            {tr("Decided"), FigureKind::Words},
                            {tr("Money"), FigureKind::Figures},
                            {tr("By whom"), FigureKind::Words},
                            {tr("Why"), FigureKind::Words}},
                           {}};
    for (const Proposal& one : m_proposals.proposals) {
        QStringList rules;
        for (const QString& rule : one.rules)
            rules.append(sourceWords(QStringLiteral("rule:") + rule));
        const DecidedProposal* decided = one.decided();
        const auto money = decided && decided->decision.amount
            ? std::optional(Rational(*decided->decision.amount))
            : std::nullopt;
        contents.rows.push_back(
            {wordCell(one.name),
             wordCell(actionWords(one.key.action)),
             wordCell(rules.join(tr("; "))),
             wordCell(decidedWords(one)),
             figureCell(money, moneyPlaces()),
             decided ? wordCell(tr("%1, %2").arg(decided->by, dayText(decided->at.date())))
                     : missingCell(),
             decided ? wordCell(decided->decision.reason) : missingCell()});
    }
    m_model->present(std::move(contents));
    const int place = before < 0 ? 0 : std::max(0, m_model->placeOf(before));
    m_view->setCurrentIndex(m_model->index(place, 0));
    QStringList notes;
    for (const FineNote& note : m_proposals.fines)
        notes.append(fineWords(note));
    m_fines->setText(notes.join(QLatin1Char('\n')));
    m_fines->setVisible(!notes.isEmpty());
    retranslate();
    showChosen();
}

const Proposal* ProposalsPanel::chosen() const
{
    const int row = m_model->madeRow(m_view->currentIndex());
    return row < 0 || row >= static_cast<int>(m_proposals.proposals.size())
        ? nullptr
        : &m_proposals.proposals[static_cast<std::size_t>(row)];
}

ProposalVerdict ProposalsPanel::verdict() const
{
    return kVerdicts[static_cast<std::size_t>(std::max(0, m_verdict->currentIndex()))];
}

void ProposalsPanel::showChosen()
{
    const bool hasOne = chosen() != nullptr;
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_verdict, m_instead, m_amount, m_reason, m_decide})
        part->setEnabled(hasOne);
    m_amount->clear();
    m_reason->clear();
    showVerdict();
}

void ProposalsPanel::showVerdict()
{
    m_instead->setVisible(verdict() == ProposalVerdict::Changed);
    m_amount->setVisible(verdict() != ProposalVerdict::Declined);
    warn();
}

Result<std::optional<Decimal>> ProposalsPanel::amount() const
{
    const QString typed = m_amount->text().normalized(QString::NormalizationForm_KC).trimmed();
    if (typed.isEmpty() || verdict() == ProposalVerdict::Declined)
        return std::optional<Decimal>();
    return Decimal::parse(typed).map([](Decimal number) { return std::optional(number); });
}

void ProposalsPanel::warn()
{
    m_warning->hide();
    const Proposal* const one = chosen();
    const auto typed = amount();
    if (!one || !typed || !*typed || **typed >= Decimal{0})
        return;
    const int request = ++m_asked;
    m_parts.desk.ask<std::optional<FineNote>>(
        this,
        [key = one->key, taken = *(-Rational(**typed)).toDecimal()](const Access& access) {
            return fineNoteWith(access, key, taken);
        },
        [this, request](const Result<std::optional<FineNote>>& note) {
            if (request != m_asked || !note || !*note || !m_cycle)
                return;
            m_warning->setText(fineWords(**note));
            m_warning->show();
        });
}

void ProposalsPanel::decide()
{
    const Proposal* const one = chosen();
    const auto typed = amount();
    if (!one)
        return;
    if (!typed)
        return refuse(tr("An amount is a number, such as 200 or -150."));
    ProposalDecision decision;
    decision.verdict = verdict();
    decision.amount = *typed;
    decision.reason = m_reason->text().trimmed();
    if (decision.verdict == ProposalVerdict::Changed)
        decision.instead = kOffered[static_cast<std::size_t>(m_instead->currentIndex())];
    store([key = one->key,
           decision](const Access& access) { return decideProposal(access, key, decision); },
          tr("The decision is kept."));
}

void ProposalsPanel::done()
{
    m_amount->clear();
    m_reason->clear();
}

void ProposalsPanel::retranslate()
{
    const QSignalBlocker verdicts(m_verdict);
    const QSignalBlocker others(m_instead);
    const int before = std::max(0, m_verdict->currentIndex());
    m_verdict->clear();
    m_verdict->addItems({tr("Accept it"), tr("Change it"), tr("Decline it")});
    m_verdict->setCurrentIndex(before);
    const int other = std::max(0, m_instead->currentIndex());
    m_instead->clear();
    for (const Action action : kOffered)
        m_instead->addItem(m_cycle ? actionWords(action) : actionName(action));
    m_instead->setCurrentIndex(other);
    m_view->setAccessibleName(tr("What rules propose"));
    m_verdict->setAccessibleName(tr("Decision"));
    m_instead->setAccessibleName(tr("What instead"));
    m_amount->setAccessibleName(tr("Amount"));
    m_amount->setPlaceholderText(tr("Amount, below zero takes"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason"));
    m_decide->setText(tr("Decide"));
    m_hint->setText(m_proposals.proposals.empty()
                        ? tr("The rules propose nothing that a person has to decide.")
                        : tr("The program proposes, a person decides. Undecided: %1")
                              .arg(m_proposals.undecided));
}

} // namespace plumbline
