// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/WhatIfChoice.h"

#include "ui/common/Desk.h"
#include "ui/common/WindowText.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QListWidget>

namespace plumbline {

WhatIfChoice::WhatIfChoice(Desk& desk, QComboBox& box, QListWidget& list, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_box(box)
    , m_list(list)
{
    connect(&desk, &Desk::companyOpened, this, [this] { load(std::nullopt); });
    connect(&desk, &Desk::companyClosed, this, &WhatIfChoice::clear);
    connect(&desk, &Desk::schemesChanged, this, [this] { load(std::nullopt); });
    connect(&desk, &Desk::cyclesChanged, this, [this] {
        showCycles();
        announce();
    });
    connect(&box, &QComboBox::currentIndexChanged, this, [this] {
        showCycles();
        tickUsual();
        announce();
    });
    connect(&list, &QListWidget::itemChanged, this, &WhatIfChoice::announce);
}

void WhatIfChoice::clear()
{
    m_candidates.clear();
    showCandidates(-1);
    announce();
}

void WhatIfChoice::load(const std::optional<SchemeId>& wanted)
{
    if (wanted)
        m_wanted = wanted;
    if (!m_desk.isOpen())
        return;
    m_desk.ask<std::vector<WhatIfCandidate>>(
        this, &whatIfCandidates, [this](Result<std::vector<WhatIfCandidate>> candidates) {
            if (candidates)
                take(std::move(*candidates));
            else
                Q_EMIT failed(candidates.error());
        });
}

void WhatIfChoice::take(std::vector<WhatIfCandidate> candidates)
{
    const WhatIfCandidate* before = candidate();
    const auto isIt = [&](const WhatIfCandidate& one) {
        if (m_wanted)
            return one.scheme == *m_wanted;
        return before != nullptr && one.scheme == before->scheme && one.kind == before->kind
            && one.version == before->version;
    };
    const auto found = std::find_if(candidates.begin(), candidates.end(), isIt);
    const auto chosen = found == candidates.end() ? 0 : found - candidates.begin();
    const bool isWanted = std::exchange(m_wanted, std::nullopt).has_value();
    m_candidates = std::move(candidates);
    showCandidates(static_cast<int>(chosen));
    announce();
    if (isWanted)
        Q_EMIT wantedChosen();
}

void WhatIfChoice::showCandidates(int chosen)
{
    const QSignalBlocker blocker(&m_box);
    m_box.clear();
    for (const WhatIfCandidate& one : m_candidates) {
        const QString kind = one.kind == WhatIfCandidate::Kind::Draft ? tr("Draft")
            : one.kind == WhatIfCandidate::Kind::Version ? tr("Version %1").arg(one.version)
                                                         : tr("Library");
        m_box.addItem(QStringLiteral("%1 · %2").arg(kind, shownName(one.name, one.scheme.text())));
        m_box.setItemData(m_box.count() - 1, m_box.itemText(m_box.count() - 1), Qt::ToolTipRole);
    }
    m_box.setCurrentIndex(chosen);
    showCycles();
}

void WhatIfChoice::showCycles()
{
    const std::vector<CycleKey> kept = ticked();
    const WhatIfCandidate* tried = candidate();
    {
        const QSignalBlocker blocker(&m_list);
        m_list.clear();
        for (const CycleOverview& one : m_desk.cycles()) {
            const CycleKey& key = one.cycle.key;
            if (tried == nullptr || key.period.kind() != tried->period)
                continue;
            const QString name = QStringLiteral("%1 · %2").arg(
                key.period.toString(), shownName(one.schemeName, key.scheme.text()));
            auto* item = new QListWidgetItem(
                one.cycle.isClosed() ? name : tr("%1 (collecting)").arg(name), &m_list);
            item->setData(Qt::UserRole, key.toString());
            item->setToolTip(item->text());
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            const bool isKept = std::find(kept.begin(), kept.end(), key) != kept.end();
            item->setCheckState(isKept ? Qt::Checked : Qt::Unchecked);
        }
        m_list.setCurrentRow(0);
    }
    if (ticked().empty())
        tickUsual();
}

const Cycle* WhatIfChoice::usual() const
{
    const WhatIfCandidate* tried = candidate();
    if (tried == nullptr)
        return nullptr;
    const auto newest = [&](auto fits) -> const Cycle* {
        for (const CycleOverview& one : m_desk.cycles()) {
            if (one.cycle.key.period.kind() == tried->period && fits(one.cycle))
                return &one.cycle;
        }
        return nullptr;
    };
    const auto isSame = [&](const Cycle& one) { return one.key.scheme == tried->scheme; };
    if (const Cycle* closed =
            newest([&](const Cycle& one) { return isSame(one) && one.isClosed(); }))
        return closed;
    if (const Cycle* own = newest(isSame))
        return own;
    return newest([](const Cycle& one) { return one.isClosed(); });
}

void WhatIfChoice::tickUsual()
{
    const Cycle* cycle = usual();
    const QSignalBlocker blocker(&m_list);
    for (int row = 0; row < m_list.count(); ++row) {
        QListWidgetItem* item = m_list.item(row);
        const bool isUsual =
            cycle != nullptr && item->data(Qt::UserRole).toString() == cycle->key.toString();
        item->setCheckState(isUsual ? Qt::Checked : Qt::Unchecked);
    }
}

const WhatIfCandidate* WhatIfChoice::candidate() const
{
    const int index = m_box.currentIndex();
    return index < 0 || index >= static_cast<int>(m_candidates.size())
        ? nullptr
        : &m_candidates[static_cast<std::size_t>(index)];
}

std::vector<CycleKey> WhatIfChoice::ticked() const
{
    std::vector<CycleKey> keys;
    for (int row = 0; row < m_list.count(); ++row) {
        const QListWidgetItem* item = m_list.item(row);
        const auto key = CycleKey::parse(item->data(Qt::UserRole).toString());
        if (item->checkState() == Qt::Checked && key)
            keys.push_back(*key);
    }
    return keys;
}

bool WhatIfChoice::hasCycles() const
{
    return m_list.count() > 0;
}

void WhatIfChoice::announce()
{
    const WhatIfCandidate* tried = candidate();
    Chosen chosen{tried ? std::optional(tried->scheme) : std::nullopt,
                  tried && tried->proven ? std::optional(tried->proven->document()) : std::nullopt,
                  ticked(),
                  m_list.count()};
    if (m_chosen == chosen)
        return;
    m_chosen = std::move(chosen);
    Q_EMIT changed();
}

void WhatIfChoice::retranslate()
{
    showCandidates(m_box.currentIndex());
}

} // namespace plumbline
