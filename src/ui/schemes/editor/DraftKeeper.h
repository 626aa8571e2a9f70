// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/schemes/SaveDraft.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace plumbline {

class Desk;

/// Keeps what is being edited as a draft in the company file, shortly after the last change and
/// when it is told to, so that nothing typed is ever lost.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    enum class State { Untouched, Changed, Saved, Failed };

    DraftKeeper(Desk& desk, QObject* parent);
    /// Keeps what is not kept yet.
    ~DraftKeeper() override;

    /// From now on under that key; `isKept`: the file has it already.
    void begin(const SchemeId& key, int basedOn, State state);
    void change(const SchemeDocument& document);
    void saveNow();
    /// The draft is gone; nothing is kept any more.
    void end();

    [[nodiscard]] State state() const { return m_state; }

    [[nodiscard]] const SchemeId& key() const { return m_draft.key; }

    [[nodiscard]] int basedOn() const { return m_draft.basedOn; }

Q_SIGNALS:
    void stateChanged();
    void failed(const QString& sentence);

private:
    void saved(const Result<>& outcome, int change);

    Desk& m_desk;
    DraftToSave m_draft;
    QTimer m_timer;
    State m_state = State::Untouched;
    int m_change = 0; ///< Counts changes, so that an answer is not taken for that of a later one.
    bool m_isEnded = true;
};

} // namespace plumbline
