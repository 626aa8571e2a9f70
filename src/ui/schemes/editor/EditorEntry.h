// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/schemes/ListDrafts.h"
#include "application/schemes/Schemes.h"
#include "ui/common/PageParts.h"
#include "ui/schemes/editor/SchemeEditor.h"

class QMenu;
class QStackedWidget;

namespace plumbline {

/// The ways into the editor from the list of schemes: a new version, a scheme of the library taken
/// and changed, a blank one, a draft gone on with. Shows the editor over the list and goes back.
class EditorEntry : public QObject
{
    Q_OBJECT
public:
    EditorEntry(const PageParts& parts, QStackedWidget* stack);

    void setShelf(std::vector<SchemeEntry> entries, std::vector<Position> positions);
    /// A new version of a scheme of the company, or one of the library as the company's own.
    void edit(const SchemeEntry& entry);
    void makeNew();

    /// The drafts that are kept, to go on with.
    [[nodiscard]] QMenu* menu() const { return m_menu; }

    void readDrafts();
    [[nodiscard]] bool isEditing() const;

Q_SIGNALS:
    void draftsRead(int count);
    void finished(const plumbline::SchemeId& scheme);

private:
    void begin(EditorStart start);
    void close();
    void openDraft(const DraftEntry& draft);
    void showDrafts(const std::vector<DraftEntry>& drafts);
    void askOwn(const QString& title, SchemeDocument document);
    [[nodiscard]] QString refusalOf(const QString& id) const;
    /// The company's newest; null: it has none.
    [[nodiscard]] const SchemeEntry* newest(const QString& id) const;

    PageParts m_parts;
    QStackedWidget* m_stack;
    QMenu* m_menu;
    SchemeEditor* m_editor = nullptr;
    std::vector<SchemeEntry> m_entries;
    std::vector<Position> m_positions;
    std::vector<SchemeId> m_draftKeys;
    SchemeId m_finished;
};

} // namespace plumbline
