// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appraisal/PaperBox.h"

#include "drawing/ThemeTokens.h"
#include "ui/common/Desk.h"
#include "ui/common/WindowText.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QMimeDatabase>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace plumbline {

PaperBox::PaperBox(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_isPaper(new QCheckBox(this))
    , m_day(new QDateEdit(this))
    , m_choose(new QPushButton(this))
    , m_scan(new QLabel(this))
{
    m_isPaper->setObjectName(QStringLiteral("paperBox"));
    m_day->setObjectName(QStringLiteral("paperDayEdit"));
    m_choose->setObjectName(QStringLiteral("paperScanButton"));
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_day->setCalendarPopup(true);
    m_scan->setProperty("role", QStringLiteral("caption"));
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::kSmall);
    across->addWidget(m_isPaper);
    across->addWidget(m_day);
    across->addWidget(m_choose);
    across->addWidget(m_scan, 1);
    connect(m_isPaper, &QCheckBox::toggled, this, &PaperBox::showState);
    connect(m_choose, &QPushButton::clicked, this, &PaperBox::chooseScan);
    retranslate();
    reset();
}

void PaperBox::reset()
{
    m_isPaper->setChecked(false);
    m_day->setDate(today(m_desk));
    m_path.clear();
    showState();
}

void PaperBox::tick()
{
    m_isPaper->setChecked(true);
}

void PaperBox::showState()
{
    for (QWidget* part : std::initializer_list<QWidget*>{m_day, m_choose, m_scan})
        part->setVisible(m_isPaper->isChecked());
    m_scan->setText(m_path.isEmpty() ? tr("No scan") : QFileInfo(m_path).fileName());
}

void PaperBox::chooseScan()
{
    const QString path = m_desk.ports().dialogs.openFile(
        this, tr("Choose the scan"), tr("Scans (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)"));
    if (!path.isEmpty())
        m_path = path;
    showState();
}

std::optional<QDate> PaperBox::day() const
{
    return m_isPaper->isChecked() ? std::optional(m_day->date()) : std::nullopt;
}

void PaperBox::retranslate()
{
    m_isPaper->setText(tr("Recorded from paper of"));
    m_day->setAccessibleName(tr("Day on the paper"));
    m_choose->setText(tr("Choose the scan"));
    showState();
}

Result<AttachedFile> attachedFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::IoFailed,
                       path,
                       QT_TRANSLATE_NOOP("Messages", "%1 can't be read. Nothing was kept."),
                       {path});
    const QString media = QMimeDatabase().mimeTypeForFile(path).name();
    return AttachedFile{QFileInfo(path).fileName(), media, file.readAll()};
}

Result<> recordPaperOf(const Access& access,
                       const CycleKey& key,
                       const EmployeeId& employee,
                       PaperKind kind,
                       const std::optional<QDate>& day,
                       const QString& scan)
{
    if (!day)
        return {};
    std::optional<AttachedFile> file;
    if (!scan.isEmpty()) {
        Result<AttachedFile> read = attachedFile(scan);
        if (!read)
            return failure(read.error());
        file = *std::move(read);
    }
    return recordPaper(access, key, employee, {kind, *day, {}}, file).map([](int) { });
}

} // namespace plumbline
