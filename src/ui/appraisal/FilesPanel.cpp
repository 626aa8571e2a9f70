// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appraisal/FilesPanel.h"

#include "application/followups/Attachments.h"
#include "drawing/ThemeTokens.h"
#include "ui/common/Desk.h"

#include <QtCore/QDir>
#include <QtCore/QMimeDatabase>
#include <QtCore/QSaveFile>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace plumbline {

namespace {

/// What shows itself and runs nothing; anything else is only saved.
bool isForReading(const QString& name)
{
    const QMimeType type = QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension);
    const QString kind = type.name();
    return kind.startsWith(QLatin1String("image/")) || kind == QLatin1String("application/pdf")
        || kind == QLatin1String("text/plain") || kind == QLatin1String("text/csv")
        || kind.startsWith(QLatin1String("application/vnd.openxmlformats-officedocument."))
        || kind.startsWith(QLatin1String("application/vnd.oasis.opendocument."))
        || kind == QLatin1String("application/msword")
        || kind == QLatin1String("application/vnd.ms-excel");
}

bool isWritten(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

FilesPanel::FilesPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_hint(new QLabel(this))
    , m_view(new QTableView(this))
    , m_model(new FigureTable(this))
    , m_open(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    m_view->setObjectName(QStringLiteral("filesTable"));
    m_open->setObjectName(QStringLiteral("openFileButton"));
    m_save->setObjectName(QStringLiteral("saveFileButton"));
    m_hint->setProperty("role", QStringLiteral("caption"));
    m_hint->setWordWrap(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    showFigures(*m_view, *m_model, QStringLiteral("appraisal/files"));
    layOut();
    connect(m_view->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &FilesPanel::showChosen);
    connect(m_view, &QTableView::activated, this, &FilesPanel::open);
    connect(m_open, &QPushButton::clicked, this, &FilesPanel::open);
    connect(m_save, &QPushButton::clicked, this, &FilesPanel::save);
    retranslate();
}

void FilesPanel::layOut()
{
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, space::kMedium, 0, 0);
    down->setSpacing(space::kSmall);
    down->addWidget(m_view, 1);
    auto* across = new QHBoxLayout;
    across->setSpacing(space::kSmall);
    across->addWidget(m_hint, 1);
    across->addWidget(m_open);
    across->addWidget(m_save);
    down->addLayout(across);
}

void FilesPanel::present(TableContents contents, const std::vector<StoredAttachment>& files)
{
    m_files = files;
    m_model->present(std::move(contents));
    m_view->setCurrentIndex(m_model->index(0, 0));
    showChosen();
}

const StoredAttachment* FilesPanel::chosen() const
{
    const int row = m_model->madeRow(m_view->currentIndex());
    return row < 0 || row >= static_cast<int>(m_files.size())
        ? nullptr
        : &m_files[static_cast<std::size_t>(row)];
}

void FilesPanel::showChosen()
{
    const StoredAttachment* const file = chosen();
    m_save->setEnabled(file != nullptr);
    m_open->setEnabled(file != nullptr && isForReading(file->name));
}

void FilesPanel::read(Use use)
{
    const StoredAttachment* const file = chosen();
    if (file == nullptr)
        return;
    m_desk.ask<AttachedFile>(
        this,
        [number = file->number](const Access& access) { return readAttachment(access, number); },
        [this, use = std::move(use)](const Result<AttachedFile>& read) {
            if (!read)
                return m_desk.tell(read.error());
            use(read->name, read->bytes);
        });
}

void FilesPanel::open()
{
    if (!m_open->isEnabled())
        return;
    read([this, number = chosen()->number](const QString& name, const QByteArray& bytes) {
        const QDir folder(m_copies.filePath(QString::number(number)));
        const QString path = folder.filePath(name);
        if (!folder.mkpath(QStringLiteral(".")) || !isWritten(path, bytes)
            || !QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            m_desk.tell(
                tr("%1 can't be opened here. Save it, and open it with another program.").arg(name),
                Tone::Failure);
    });
}

void FilesPanel::save()
{
    const StoredAttachment* const file = chosen();
    if (file == nullptr)
        return;
    const QString path =
        m_desk.ports().dialogs.saveFile(this, tr("Save the file"), file->name, tr("All files (*)"));
    if (path.isEmpty())
        return;
    read([this, path](const QString&, const QByteArray& bytes) {
        if (isWritten(path, bytes))
            m_desk.tell(tr("Saved as %1").arg(path));
        else
            m_desk.tell(tr("%1 can't be written. Nothing was saved.").arg(path), Tone::Failure);
    });
}

void FilesPanel::retranslate()
{
    m_view->setAccessibleName(tr("Files kept beside the appraisal"));
    m_hint->setText(tr("Documents and pictures are opened from a copy; anything else is saved."));
    m_open->setText(tr("Open"));
    m_save->setText(tr("Save as…"));
}

} // namespace plumbline
