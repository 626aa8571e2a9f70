// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/PageParts.h"
#include "ui/schemes/editor/DraftKeeper.h"
#include "ui/schemes/editor/SchemeEditing.h"

#include <QtWidgets/QWidget>

namespace plumbline {

namespace Ui {
class SchemeEditor;
}

class ActivateDialog;
class FieldPane;

/// What an editing session begins with.
struct EditorStart
{
    SchemeId key;
    int basedOn = 0; ///< The version; 0: a new scheme.
    SchemeDocument document;
    std::optional<SchemeDocument> before; ///< The version it is based on.
    DraftKeeper::State state = DraftKeeper::State::Untouched;
};

/// A scheme being edited: its tree, the panes of its fields, what is wrong with it, and the way to
/// make it count. Keeps every change as a draft.
class SchemeEditor : public QWidget
{
    Q_OBJECT
public:
    explicit SchemeEditor(const PageParts& parts, QWidget* parent = nullptr);
    ~SchemeEditor() override;

    void begin(EditorStart start, std::vector<Position> positions);
    /// Keeps what was typed last, and nothing after it.
    void end();

    [[nodiscard]] SchemeEditing& editing() { return m_editing; }

Q_SIGNALS:
    void closed();
    void activated(const plumbline::SchemeId& scheme);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// Keeps what was typed last.
    void leave();
    void lookUpTargets(const SchemeId& scheme);
    void setUp();
    void connectSignals();
    void connectHeader();
    void dress();
    void closeWhenKept();
    void buildPanes();
    void showState();
    void showDraftState();
    void showFindings();
    void leadTo(const QString& at);
    void activate();
    void discard();
    void retire();
    void notify(const QString& text);

    PageParts m_parts;
    std::unique_ptr<Ui::SchemeEditor> m_ui;
    SchemeEditing m_editing;
    DraftKeeper m_keeper;
    std::optional<SchemeDocument> m_before;
    std::vector<FieldPane*> m_panes;
    bool m_isLeaving = false; ///< Closes as soon as the draft is kept.
};

} // namespace plumbline
