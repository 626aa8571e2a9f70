// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cycles/OpenCyclePanel.h"

#include "application/people/CompanyFacts.h"
#include "application/schemes/ListPositions.h"
#include "application/text/PeriodWords.h"
#include "application/text/Sentences.h"
#include "ui/common/Desk.h"
#include "ui/common/FittedColumns.h"
#include "ui/common/TableDress.h"
#include "ui/common/Theme.h"
#include "ui/common/WayWords.h"
#include "ui/common/WindowText.h"
#include "ui/cycles/CandidateModel.h"
#include "ui_OpenCyclePanel.h"

#include <QtCore/QSet>
#include <QtCore/QSortFilterProxyModel>

namespace plumbline {

OpenCyclePanel::OpenCyclePanel(const PageParts& parts, QWidget* parent)
    : QFrame(parent)
    , m_parts(parts)
    , m_ui(std::make_unique<Ui::OpenCyclePanel>())
    , m_model(new CandidateModel(this))
    , m_filter(new QSortFilterProxyModel(this))
{
    m_ui->setupUi(this);
    m_filter->setSourceModel(m_model);
    m_filter->setFilterRole(CandidateModel::kCanTakeRole);
    m_filter->setSortLocaleAware(true);
    m_ui->people->setModel(m_filter);
    m_ui->people->sortByColumn(-1, Qt::AscendingOrder);
    dressTable(*m_ui->people);
    new FittedColumns(*m_ui->people);
    fillStages();
    connectSignals();
}

OpenCyclePanel::~OpenCyclePanel() = default;

void OpenCyclePanel::connectSignals()
{
    connect(
        m_ui->schemeBox, &QComboBox::currentIndexChanged, this, &OpenCyclePanel::proposePeriods);
    connect(
        m_ui->periodBox, &QComboBox::currentIndexChanged, this, &OpenCyclePanel::readCandidates);
    connect(m_ui->onlyTaken, &QCheckBox::toggled, this, [this](bool isOnly) {
        m_filter->setFilterFixedString(isOnly ? QStringLiteral("1") : QString());
    });
    connect(m_ui->tickAllButton, &QPushButton::clicked, this, [this] {
        m_model->tickAll(Qt::Checked);
    });
    connect(m_ui->tickNoneButton, &QPushButton::clicked, this, [this] {
        m_model->tickAll(Qt::Unchecked);
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &OpenCyclePanel::showSummary);
    connect(m_ui->openButton, &QPushButton::clicked, this, &OpenCyclePanel::open);
    connect(m_ui->leaveButton, &QPushButton::clicked, this, &OpenCyclePanel::leaveRequested);
}

void OpenCyclePanel::fillStages()
{
    const int before = m_ui->stageBox->currentIndex();
    m_ui->stageBox->clear();
    for (const CycleStage stage : {CycleStage::Collecting, CycleStage::Goals, CycleStage::Draft})
        m_ui->stageBox->addItem(stageWords(stage), int(stage));
    m_ui->stageBox->setCurrentIndex(std::max(0, before));
}

void OpenCyclePanel::begin(const std::optional<SchemeId>& wanted)
{
    say(tr("Reading the schemes …"), {});
    m_ui->openButton->setEnabled(false);
    m_ui->schemeBox->setFocus(Qt::OtherFocusReason);
    m_parts.desk.ask<Choices>(
        this,
        [](const Access& access) -> Result<Choices> {
            auto schemes = listSchemes(access);
            if (!schemes)
                return failure(schemes.error());
            auto teams = listTeams(access);
            if (!teams)
                return failure(teams.error());
            auto positions = listPositions(access);
            if (!positions)
                return failure(positions.error());
            return Choices{std::move(*schemes), std::move(*teams), std::move(*positions)};
        },
        [this, wanted](const Result<Choices>& choices) { showChoices(choices, wanted); });
}

void OpenCyclePanel::showChoices(const Result<Choices>& choices,
                                 const std::optional<SchemeId>& wanted)
{
    if (!choices)
        return say(sentence(choices.error()), QStringLiteral("failure"));
    m_choices = *choices;
    // Each scheme once; which of its versions counts depends on the period.
    QSet<QString> seen;
    std::erase_if(m_choices.schemes, [&seen](const SchemeEntry& entry) {
        const bool isOlder = seen.contains(entry.scheme.document().id);
        seen.insert(entry.scheme.document().id);
        return isOlder;
    });
    fillSchemes();
    const int index = wanted ? m_ui->schemeBox->findData(wanted->text()) : 0;
    m_ui->schemeBox->setCurrentIndex(std::max(0, index));
    proposePeriods();
}

void OpenCyclePanel::fillSchemes()
{
    const QSignalBlocker blocker(m_ui->schemeBox);
    const QString before = m_ui->schemeBox->currentData().toString();
    m_ui->schemeBox->clear();
    for (const SchemeEntry& entry : m_choices.schemes) {
        const SchemeDocument& document = entry.scheme.document();
        const QString name = shownName(document.texts.name, document.id);
        m_ui->schemeBox->addItem(entry.isInCompany ? name : tr("%1 (library)").arg(name),
                                 document.id);
    }
    m_ui->schemeBox->setCurrentIndex(std::max(0, m_ui->schemeBox->findData(before)));
}

const SchemeEntry* OpenCyclePanel::scheme() const
{
    const auto index = static_cast<std::size_t>(m_ui->schemeBox->currentIndex());
    return index < m_choices.schemes.size() ? &m_choices.schemes[index] : nullptr;
}

std::optional<Period> OpenCyclePanel::period() const
{
    const auto period = Period::parse(m_ui->periodBox->currentData().toString());
    return period ? std::optional(*period) : std::nullopt;
}

Period OpenCyclePanel::proposal(const SchemeEntry& entry) const
{
    Period proposed = Period::containing(today(m_parts.desk), entry.scheme.document().period);
    for (const CycleOverview& one : m_parts.desk.cycles()) {
        const CycleKey& key = one.cycle.key;
        const bool isSame =
            key.scheme.text() == entry.scheme.document().id && key.period.kind() == proposed.kind();
        if (isSame && key.period >= proposed)
            proposed = key.period.plus(1);
    }
    return proposed;
}

void OpenCyclePanel::proposePeriods()
{
    constexpr int kBefore = -8;
    constexpr int kAfter = 4;
    const SchemeEntry* entry = scheme();
    if (entry == nullptr)
        return;
    const Period proposed = proposal(*entry);
    {
        const QSignalBlocker blocker(m_ui->periodBox);
        m_ui->periodBox->clear();
        for (int step = kBefore; step <= kAfter; ++step) {
            const Period one = proposed.plus(step);
            m_ui->periodBox->addItem(periodText(one), one.toString());
        }
        m_ui->periodBox->setCurrentIndex(-kBefore);
    }
    readCandidates();
}

void OpenCyclePanel::readCandidates()
{
    const SchemeEntry* entry = scheme();
    const auto chosen = period();
    if (entry == nullptr || !chosen)
        return;
    say(tr("Looking who it takes …"), {});
    m_ui->openButton->setEnabled(false);
    m_parts.desk.ask<Prospect>(
        this,
        [id = SchemeId(entry->scheme.document().id), period = *chosen](const Access& access) {
            return versionInForce(access, id, period).and_then([&](const VersionInForce& version) {
                return candidates(access, id, period).map([&](std::vector<Candidate> found) {
                    return Prospect{version, std::move(found)};
                });
            });
        },
        [this, generation = ++m_generation](const Result<Prospect>& found) {
            if (generation == m_generation)
                showProspect(found);
        });
}

QString OpenCyclePanel::versionTold(const VersionInForce& version) const
{
    if (version.isFromLibrary)
        return tr("The cycle is opened with the library's scheme; the company takes it in as "
                  "version %1.")
            .arg(version.version);
    const QString used = version.from
        ? tr("The cycle is opened with version %1, in force from %2 on.")
              .arg(QString::number(version.version), periodText(*version.from))
        : tr("The cycle is opened with version %1, in force from the beginning.")
              .arg(version.version);
    if (version.newest == version.version || !version.newestFrom)
        return used;
    return tr("%1 The newest, version %2, counts from %3 on only.")
        .arg(used, QString::number(version.newest), periodText(*version.newestFrom));
}

void OpenCyclePanel::showProspect(const Result<Prospect>& found)
{
    m_ui->version->setText(found ? versionTold(found->version) : QString());
    m_ui->version->setVisible(found.has_value());
    if (!found) {
        m_model->show({}, {}, {});
        showSummary();
        return say(sentence(found.error()), QStringLiteral("failure"));
    }
    QHash<PositionId, QString> positions;
    for (const Position& one : m_choices.positions)
        positions.insert(one.id, shownName(one.name, one.id.text()));
    QHash<TeamId, QString> teams;
    for (const Team& one : m_choices.teams)
        teams.insert(one.id, one.name);
    m_model->show(found->candidates, positions, teams);
    say({}, {});
    showSummary();
}

void OpenCyclePanel::showSummary()
{
    const auto count = m_model->ticked().size();
    m_ui->summary->setText(tr("Ticked: %1 · it can take: %2 · not taken, with the reason: %3")
                               .arg(count)
                               .arg(m_model->possible())
                               .arg(m_model->rowCount() - m_model->possible()));
    m_ui->openButton->setEnabled(count > 0);
}

void OpenCyclePanel::open()
{
    const SchemeEntry* entry = scheme();
    const auto chosen = period();
    if (entry == nullptr || !chosen)
        return;
    m_ui->openButton->setEnabled(false);
    m_parts.desk.savingBegan();
    m_parts.desk.ask<Cycle>(
        this,
        [id = SchemeId(entry->scheme.document().id),
         period = *chosen,
         people = m_model->ticked(),
         stage = static_cast<CycleStage>(m_ui->stageBox->currentData().toInt())](
            const Access& access) { return openCycle(access, id, period, people, {stage, {}}); },
        [this](const Result<Cycle>& cycle) {
            m_parts.desk.savingEnded(SaveState::Saved);
            m_ui->openButton->setEnabled(true);
            if (!cycle)
                return say(sentence(cycle.error()), QStringLiteral("failure"));
            Q_EMIT opened(cycle->key);
        });
}

void OpenCyclePanel::say(const QString& text, const QString& tone)
{
    m_ui->state->setText(text);
    m_ui->state->setProperty("tone", tone);
    m_ui->state->style()->unpolish(m_ui->state);
    m_ui->state->style()->polish(m_ui->state);
    m_ui->state->setVisible(!text.isEmpty());
}

void OpenCyclePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillStages();
        fillSchemes();
        if (isVisible())
            proposePeriods();
    }
    QFrame::changeEvent(event);
}

} // namespace plumbline
