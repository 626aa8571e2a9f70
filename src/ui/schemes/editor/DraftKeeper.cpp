// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/DraftKeeper.h"

#include "application/text/Sentences.h"
#include "ui/common/Desk.h"

namespace plumbline {

DraftKeeper::DraftKeeper(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{
    constexpr int kPause = 300; // Milliseconds after the last key.
    m_timer.setSingleShot(true);
    m_timer.setInterval(kPause);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::saveNow);
}

DraftKeeper::~DraftKeeper()
{
    saveNow();
}

void DraftKeeper::begin(const SchemeId& key, int basedOn, State state)
{
    saveNow();
    m_draft = {key, basedOn, {}};
    m_state = state;
    m_isEnded = false;
    Q_EMIT stateChanged();
}

void DraftKeeper::change(const SchemeDocument& document)
{
    m_draft.document = document;
    m_state = State::Changed;
    ++m_change;
    m_timer.start();
    Q_EMIT stateChanged();
}

void DraftKeeper::end()
{
    m_timer.stop();
    m_isEnded = true;
}

void DraftKeeper::saveNow()
{
    m_timer.stop();
    const bool hasUnkept = m_state == State::Changed || m_state == State::Failed;
    if (m_isEnded || !hasUnkept || !m_desk.isOpen())
        return;
    m_state = State::Changed;
    m_desk.savingBegan();
    m_desk.ask<void>(
        &m_desk, // It outlives this one, which may be gone when the answer comes.
        [draft = m_draft](const Access& access) { return saveDraft(access, draft); },
        [&desk = m_desk, self = QPointer(this), change = m_change](const Result<>& outcome) {
            desk.savingEnded(outcome ? SaveState::Saved : SaveState::Failed);
            if (self)
                self->saved(outcome, change);
        });
}

void DraftKeeper::saved(const Result<>& outcome, int change)
{
    if (change == m_change)
        m_state = outcome ? State::Saved : State::Failed;
    if (!outcome)
        Q_EMIT failed(sentence(outcome.error()));
    Q_EMIT stateChanged();
}

} // namespace plumbline
