// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schemes/NodePath.h"

#include <QtCore/QString>

namespace plumbline {

/// A document on the way, with the node one stands on.
struct EditState
{
    SchemeDocument document;
    NodePath path;
};

/// Every document of one editing session, to go back and forth through without bound.
class DocumentHistory
{
public:
    DocumentHistory();
    explicit DocumentHistory(EditState first);

    [[nodiscard]] const EditState& current() const { return m_states[m_at]; }

    /// Steps of the same gesture (typing in one field) right after another become one; an empty
    /// gesture stands alone. What was undone before is gone.
    void perform(EditState next, const QString& gesture = {});

    /// The next step is a new one even if it is the same gesture.
    void endGesture() { m_gesture.clear(); }

    void stand(const NodePath& path) { m_states[m_at].path = path; }

    [[nodiscard]] bool canUndo() const { return m_at > 0; }

    [[nodiscard]] bool canRedo() const { return m_at + 1 < m_states.size(); }

    void undo();
    void redo();

private:
    std::vector<EditState> m_states;
    std::size_t m_at = 0;
    QString m_gesture;
};

} // namespace plumbline
