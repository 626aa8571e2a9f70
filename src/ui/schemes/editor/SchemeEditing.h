// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/text/DocumentNames.h"
#include "domain/schemes/TreeEdits.h"
#include "ui/schemes/editor/DocumentHistory.h"

#include <QtCore/QObject>

namespace plumbline {

/// The scheme being edited: its document with every step back, the node one stands on, and the
/// language its texts are written in. What the panes of the editor share; knows no widget.
class SchemeEditing : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void begin(SchemeDocument document, std::vector<Position> positions);

    [[nodiscard]] const SchemeDocument& document() const { return m_history.current().document; }

    [[nodiscard]] const NodePath& path() const { return m_history.current().path; }

    [[nodiscard]] const SchemeNode& node() const; ///< The root, where the path leads nowhere.

    [[nodiscard]] const std::vector<Position>& positions() const { return m_positions; }

    /// Of the texts: zh_CN, zh_TW or en.
    [[nodiscard]] const QString& language() const { return m_language; }

    /// In the window's language, to tell what the document says.
    [[nodiscard]] DocumentNames names() const;
    /// Whose task it is, as people call it: `leader` as "direct leader".
    [[nodiscard]] static QString scorerName(const QString& scorer);
    void setLanguage(const QString& language);
    void select(const NodePath& path);

    void perform(SchemeDocument document, const QString& gesture = {});
    /// Done, or the reason told.
    void perform(const Result<TreeEdit>& edit);
    void refuse(const Error& error);

    void endGesture() { m_history.endGesture(); }

    [[nodiscard]] bool canUndo() const { return m_history.canUndo(); }

    [[nodiscard]] bool canRedo() const { return m_history.canRedo(); }

    void undo();
    void redo();

Q_SIGNALS:
    void documentChanged();
    void nodeSelected();
    void languageChanged();
    void refused(const QString& sentence);

private:
    void walked(const NodePath& before);

    DocumentHistory m_history;
    std::vector<Position> m_positions;
    QString m_language = QStringLiteral("zh_CN");
};

} // namespace plumbline
