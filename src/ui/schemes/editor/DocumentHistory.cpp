// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/DocumentHistory.h"

namespace plumbline {

DocumentHistory::DocumentHistory()
    : m_states(1)
{
}

DocumentHistory::DocumentHistory(EditState first)
{
    m_states.push_back(std::move(first));
}

void DocumentHistory::perform(EditState next, const QString& gesture)
{
    if (next.document == current().document) {
        stand(next.path);
        return;
    }
    m_states.resize(m_at + 1);
    if (!gesture.isEmpty() && gesture == m_gesture && m_at > 0) {
        m_states[m_at] = std::move(next);
        return;
    }
    m_states.push_back(std::move(next));
    ++m_at;
    m_gesture = gesture;
}

void DocumentHistory::undo()
{
    if (canUndo())
        --m_at;
    endGesture();
}

void DocumentHistory::redo()
{
    if (canRedo())
        ++m_at;
    endGesture();
}

} // namespace plumbline
