// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/SchemeEditing.h"

#include "application/text/Sentences.h"
#include "ui/common/WindowText.h"

namespace plumbline {

void SchemeEditing::begin(SchemeDocument document, std::vector<Position> positions)
{
    const bool hasChild = !document.root.children.empty();
    m_history = DocumentHistory({std::move(document), hasChild ? NodePath{0} : NodePath{}});
    m_positions = std::move(positions);
    m_language = windowLanguage();
}

const SchemeNode& SchemeEditing::node() const
{
    const SchemeNode* found = nodeAt(document(), path());
    return found ? *found : document().root;
}

DocumentNames SchemeEditing::names() const
{
    return DocumentNames(document(), windowLanguage(), m_positions);
}

QString SchemeEditing::scorerName(const QString& scorer)
{
    return scorer.isEmpty() ? QString() : DocumentNames({}, windowLanguage()).scorer(scorer);
}

void SchemeEditing::setLanguage(const QString& language)
{
    if (language == m_language)
        return;
    m_language = language;
    m_history.endGesture();
    Q_EMIT languageChanged();
}

void SchemeEditing::select(const NodePath& path)
{
    if (path == this->path() || !nodeAt(document(), path))
        return;
    m_history.endGesture();
    m_history.stand(path);
    Q_EMIT nodeSelected();
}

void SchemeEditing::perform(SchemeDocument document, const QString& gesture)
{
    if (document == this->document())
        return;
    const NodePath path = nodeAt(document, this->path()) ? this->path() : NodePath();
    m_history.perform({std::move(document), path}, gesture);
    Q_EMIT documentChanged();
}

void SchemeEditing::perform(const Result<TreeEdit>& edit)
{
    if (!edit)
        return refuse(edit.error());
    const NodePath before = path();
    m_history.perform({edit->document, edit->path});
    Q_EMIT documentChanged();
    if (path() != before)
        Q_EMIT nodeSelected();
}

void SchemeEditing::refuse(const Error& error)
{
    Q_EMIT refused(sentence(error));
}

void SchemeEditing::undo()
{
    const NodePath before = path();
    m_history.undo();
    walked(before);
}

void SchemeEditing::redo()
{
    const NodePath before = path();
    m_history.redo();
    walked(before);
}

void SchemeEditing::walked(const NodePath& before)
{
    Q_EMIT documentChanged();
    if (path() != before)
        Q_EMIT nodeSelected();
}

} // namespace plumbline
