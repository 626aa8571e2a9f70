// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appraisal/AppealForm.h"

#include "drawing/ThemeTokens.h"
#include "ui/appraisal/AppraisalWords.h"
#include "ui/appraisal/PaperBox.h"
#include "ui/common/Desk.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace plumbline {

namespace {

constexpr int kTextHeight = 96;
constexpr int kFilesHeight = 64;

QHBoxLayout* rowOf(std::initializer_list<QWidget*> parts)
{
    auto* across = new QHBoxLayout;
    across->setSpacing(space::kSmall);
    for (QWidget* part : parts)
        across->addWidget(part);
    across->addStretch();
    return across;
}

} // namespace

AppealForm::AppealForm(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new QLabel(this))
    , m_lineLabel(new QLabel(this))
    , m_line(new QComboBox(this))
    , m_groundLabel(new QLabel(this))
    , m_ground(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_files(new QListWidget(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_paper(new PaperBox(desk, this))
    , m_refusal(new QLabel(this))
    , m_submit(new QPushButton(this))
    , m_leave(new QPushButton(this))
{
    nameParts();
    layOut();
    connect(m_add, &QPushButton::clicked, this, &AppealForm::addFile);
    connect(m_remove, &QPushButton::clicked, this, &AppealForm::removeFile);
    connect(m_submit, &QPushButton::clicked, this, &AppealForm::submit);
    connect(m_leave, &QPushButton::clicked, this, &AppealForm::left);
    retranslate();
}

void AppealForm::nameParts()
{
    m_line->setObjectName(QStringLiteral("appealLineBox"));
    m_ground->setObjectName(QStringLiteral("appealGroundBox"));
    m_text->setObjectName(QStringLiteral("appealTextEdit"));
    m_files->setObjectName(QStringLiteral("appealFiles"));
    m_add->setObjectName(QStringLiteral("appealAddFile"));
    m_remove->setObjectName(QStringLiteral("appealRemoveFile"));
    m_refusal->setObjectName(QStringLiteral("appealRefusal"));
    m_submit->setObjectName(QStringLiteral("appealSubmit"));
    m_leave->setObjectName(QStringLiteral("appealLeave"));
    m_title->setProperty("role", QStringLiteral("section"));
    m_refusal->setProperty("tone", QStringLiteral("failure"));
    m_refusal->setWordWrap(true);
    m_submit->setProperty("role", QStringLiteral("primary"));
    m_lineLabel->setBuddy(m_line);
    m_groundLabel->setBuddy(m_ground);
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(kTextHeight);
    m_files->setMaximumHeight(kFilesHeight);
    m_files->hide();
    m_remove->hide();
}

void AppealForm::layOut()
{
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(space::kSmall);
    down->addWidget(m_title);
    down->addLayout(rowOf({m_lineLabel, m_line, m_groundLabel, m_ground}));
    down->addWidget(m_text);
    down->addLayout(rowOf({m_add, m_remove}));
    down->addWidget(m_files);
    down->addWidget(m_paper);
    down->addWidget(m_refusal);
    down->addLayout(rowOf({m_submit, m_leave}));
    down->addStretch();
}

void AppealForm::ask(const std::vector<std::pair<QString, QString>>& lines, const QString& chosen)
{
    m_line->clear();
    for (const auto& [node, name] : lines)
        m_line->addItem(name, node);
    m_line->setCurrentIndex(std::max(0, m_line->findData(chosen)));
    m_ground->setCurrentIndex(0);
    m_text->clear();
    m_files->clear();
    m_files->hide();
    m_remove->hide();
    m_paper->reset();
    refuse({});
    m_line->setFocus(Qt::OtherFocusReason);
}

void AppealForm::tickPaper()
{
    m_paper->tick();
}

void AppealForm::refuse(const QString& why)
{
    m_refusal->setText(why);
    m_refusal->setVisible(!why.isEmpty());
}

void AppealForm::addFile()
{
    const QString path =
        m_desk.ports().dialogs.openFile(this, tr("Choose a file"), tr("All files (*)"));
    if (path.isEmpty())
        return;
    auto* item = new QListWidgetItem(QFileInfo(path).fileName(), m_files);
    item->setData(Qt::UserRole, path);
    m_files->setCurrentItem(item);
    m_files->show();
    m_remove->show();
}

void AppealForm::removeFile()
{
    delete m_files->currentItem();
    m_files->setVisible(m_files->count() > 0);
    m_remove->setVisible(m_files->count() > 0);
}

void AppealForm::submit()
{
    AppealDraft draft;
    draft.appeal.node = m_line->currentData().toString();
    draft.appeal.ground = kAppealGrounds[static_cast<std::size_t>(m_ground->currentIndex())];
    draft.appeal.text = m_text->toPlainText().trimmed();
    draft.appeal.paperDay = m_paper->day();
    draft.scan = m_paper->scan();
    for (int i = 0; i < m_files->count(); ++i)
        draft.files.append(m_files->item(i)->data(Qt::UserRole).toString());
    if (draft.appeal.text.isEmpty()) {
        refuse(tr("Say what is wrong with that line."));
        m_text->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT submitted(draft);
}

void AppealForm::retranslate()
{
    m_title->setText(tr("Contest a line of the result"));
    m_lineLabel->setText(tr("Line"));
    m_line->setAccessibleName(tr("Line"));
    m_groundLabel->setText(tr("Ground"));
    m_ground->setAccessibleName(tr("Ground"));
    const int before = std::max(0, m_ground->currentIndex());
    m_ground->clear();
    for (const AppealGround ground : kAppealGrounds)
        m_ground->addItem(groundWords(ground));
    m_ground->setCurrentIndex(before);
    m_text->setAccessibleName(tr("What is wrong"));
    m_text->setPlaceholderText(tr("What is wrong with that line, and what would be right"));
    m_add->setText(tr("Add a file"));
    m_remove->setText(tr("Take the file out"));
    m_files->setAccessibleName(tr("Files"));
    m_submit->setText(tr("Contest it"));
    m_leave->setText(tr("Leave it"));
    m_paper->retranslate();
}

} // namespace plumbline
