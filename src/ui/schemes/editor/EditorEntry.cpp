// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/EditorEntry.h"

#include "domain/schemes/Faults.h"
#include "ui/common/Desk.h"
#include "ui/common/WindowText.h"
#include "ui/schemes/editor/NewSchemeDialog.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>

namespace plumbline {

namespace {

SchemeDocument blankScheme(const std::vector<Position>& positions)
{
    SchemeDocument document;
    document.id = QStringLiteral("own-scheme");
    if (!positions.empty())
        document.positions = {positions.front().id};
    SchemeNode group = blankGroup();
    group.id = QStringLiteral("group");
    group.children = {blankIndicator()};
    group.children.front().id = QStringLiteral("indicator");
    document.root.children = {std::move(group)};
    return document;
}

} // namespace

EditorEntry::EditorEntry(const PageParts& parts, QStackedWidget* stack)
    : QObject(stack)
    , m_parts(parts)
    , m_stack(stack)
    , m_menu(new QMenu(stack))
{
    connect(&m_parts.desk, &Desk::companyClosing, this, &EditorEntry::close);
}

bool EditorEntry::isEditing() const
{
    return m_editor != nullptr;
}

void EditorEntry::setShelf(std::vector<SchemeEntry> entries, std::vector<Position> positions)
{
    m_entries = std::move(entries);
    m_positions = std::move(positions);
    readDrafts();
}

const SchemeEntry* EditorEntry::newest(const QString& id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const auto& one) {
        return one.isInCompany && one.scheme.document().id == id;
    });
    return found == m_entries.end() ? nullptr : &*found;
}

void EditorEntry::readDrafts()
{
    if (!m_parts.desk.isOpen())
        return showDrafts({});
    m_parts.desk.ask<std::vector<DraftEntry>>(
        this,
        &listDrafts,
        [this, path = m_parts.desk.path()](const Result<std::vector<DraftEntry>>& drafts) {
            if (path != m_parts.desk.path())
                return; // The company was closed meanwhile.
            if (!drafts)
                return m_parts.desk.tell(drafts.error());
            showDrafts(*drafts);
        });
}

void EditorEntry::showDrafts(const std::vector<DraftEntry>& drafts)
{
    m_menu->clear();
    m_draftKeys.clear();
    for (const DraftEntry& draft : drafts) {
        m_draftKeys.push_back(draft.key);
        const QString name = shownName(draft.document.texts.name, draft.document.id);
        const QAction* action = m_menu->addAction(tr("%1 · %2 · saved by %3", "name, id, user")
                                                      .arg(name, draft.key.text(), draft.savedBy));
        connect(action, &QAction::triggered, this, [this, draft] { openDraft(draft); });
    }
    Q_EMIT draftsRead(static_cast<int>(drafts.size()));
}

void EditorEntry::openDraft(const DraftEntry& draft)
{
    const SchemeEntry* before = draft.basedOn > 0 ? newest(draft.key.text()) : nullptr;
    begin({draft.key,
           draft.basedOn,
           draft.document,
           before ? std::optional(before->scheme.document()) : std::nullopt,
           DraftKeeper::State::Saved});
}

void EditorEntry::edit(const SchemeEntry& entry)
{
    const SchemeDocument& document = entry.scheme.document();
    if (!entry.isInCompany)
        return askOwn(tr("Take the scheme and change it"), document);
    const SchemeEntry* newestEntry = newest(document.id);
    EditorStart start{SchemeId(document.id),
                      newestEntry->scheme.document().version,
                      document,
                      newestEntry->scheme.document()};
    start.document.version = start.basedOn + 1;
    m_parts.desk.ask<std::optional<DraftEntry>>(
        this,
        [key = start.key](const Access& access) { return findDraft(access, key); },
        [this, start](const Result<std::optional<DraftEntry>>& draft) {
            if (!draft)
                return m_parts.desk.tell(draft.error());
            *draft ? openDraft(**draft) : begin(start);
        });
}

void EditorEntry::makeNew()
{
    askOwn(tr("A new scheme"), blankScheme(m_positions));
}

QString EditorEntry::refusalOf(const QString& id) const
{
    if (!isIdText(id))
        return tr("An id is made of small letters, digits and hyphens, a letter first.");
    if (newest(id))
        return tr("The company has a scheme with this id already.");
    if (std::find(m_draftKeys.begin(), m_draftKeys.end(), SchemeId(id)) != m_draftKeys.end())
        return tr("There is a draft with this id already; go on with it, or choose another.");
    return {};
}

void EditorEntry::askOwn(const QString& title, SchemeDocument document)
{
    auto* dialog =
        new NewSchemeDialog([this](const QString& id) { return refusalOf(id); }, m_stack);
    QString id = document.id;
    for (int number = 2; !refusalOf(id).isEmpty(); ++number)
        id = document.id + QLatin1Char('-') + QString::number(number);
    dialog->show(title, id, document.texts.name.in(windowLanguage()));
    connect(dialog,
            &NewSchemeDialog::chosen,
            this,
            [this, document](const QString& ownId, const QString& name) {
                EditorStart start{
                    SchemeId(ownId), 0, document, std::nullopt, DraftKeeper::State::Changed};
                start.document.id = ownId;
                start.document.version = 1;
                QMap<QString, QString> names = document.texts.name.all();
                if (!name.isEmpty())
                    names.insert(windowLanguage(), name);
                start.document.texts.name = LocalizedText(names);
                begin(start);
            });
}

void EditorEntry::begin(EditorStart start)
{
    close();
    m_editor = new SchemeEditor(m_parts, m_stack);
    m_stack->addWidget(m_editor);
    m_stack->setCurrentWidget(m_editor);
    m_finished = start.key;
    connect(m_editor, &SchemeEditor::activated, this, [this](const SchemeId& scheme) {
        m_finished = scheme;
    });
    connect(m_editor, &SchemeEditor::closed, this, &EditorEntry::close);
    m_editor->begin(std::move(start), m_positions);
}

void EditorEntry::close()
{
    if (!m_editor)
        return;
    m_editor->end();
    m_stack->setCurrentIndex(0);
    m_stack->removeWidget(m_editor);
    m_editor->hide();
    m_editor->setParent(nullptr);
    std::exchange(m_editor, nullptr)->deleteLater();
    readDrafts();
    Q_EMIT finished(m_finished);
}

} // namespace plumbline
