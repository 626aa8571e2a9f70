// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/PaperCard.h"

#include "application/paper/LoadPaperSettings.h"
#include "application/paper/SavePaperSettings.h"
#include "application/text/Sentences.h"
#include "drawing/LogoPicture.h"
#include "ui/common/Desk.h"
#include "ui/common/Dialogs.h"
#include "ui_PaperCard.h"

#include <QtCore/QRegularExpression>

namespace plumbline {

namespace {

constexpr QSize kShownLogo(240, 48);

/// Titles parted by commas of any kind.
QStringList titlesIn(const QString& text)
{
    static const QRegularExpression kCommas(QStringLiteral(u"[,;，；、]"));
    QStringList titles;
    for (const QString& title : text.split(kCommas, Qt::SkipEmptyParts))
        if (const QString one = title.trimmed(); !one.isEmpty())
            titles.append(one);
    return titles;
}

FileNameFacts exampleFacts()
{
    return {QStringLiteral("E1001"),
            PaperCard::tr("Zhou Yulan", "an employee's name, as an example"),
            QStringLiteral("team-quarterly"),
            QStringLiteral("2026Q4"),
            QLatin1String(kAppraisalLayout)};
}

} // namespace

PaperCard::PaperCard(QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::PaperCard>())
{
    m_ui->setupUi(this);
    for (QLineEdit* edit : {m_ui->paperCompany, m_ui->paperSignatures, m_ui->paperFileNames})
        connect(edit, &QLineEdit::textChanged, this, &PaperCard::offer);
    connect(m_ui->paperSize, &QComboBox::currentIndexChanged, this, &PaperCard::offer);
    connect(m_ui->chooseLogo, &QPushButton::clicked, this, &PaperCard::chooseLogo);
    connect(m_ui->removeLogo, &QPushButton::clicked, this, [this] {
        m_logo.clear();
        showLogo();
        offer();
    });
    connect(m_ui->savePaper, &QPushButton::clicked, this, &PaperCard::save);
    retranslate();
    present(m_stored);
}

PaperCard::~PaperCard() = default;

void PaperCard::furnish(Desk& desk)
{
    m_desk = &desk;
    connect(&desk, &Desk::companyOpened, this, &PaperCard::refresh);
    connect(&desk, &Desk::companyClosed, this, &PaperCard::refresh);
    refresh();
}

void PaperCard::refresh()
{
    setVisible(m_desk->isOpen() && m_desk->may(Permission::ManageSettings));
    m_ui->paperState->clear();
    if (!m_desk->isOpen())
        return;
    m_desk->ask<PaperSettings>(
        this,
        [](const Access& access) { return loadPaperSettings(access); },
        [this](const Result<PaperSettings>& settings) {
            if (settings)
                present(*settings);
            else
                m_ui->paperState->setText(sentence(settings.error()));
        });
}

void PaperCard::retranslate()
{
    m_ui->retranslateUi(this);
    const QSignalBlocker blocker(m_ui->paperSize);
    const int before = std::max(0, m_ui->paperSize->currentIndex());
    m_ui->paperSize->clear();
    m_ui->paperSize->addItems({tr("A4"), tr("Letter")});
    m_ui->paperSize->setCurrentIndex(before);
    m_ui->paperState->clear();
    showLogo();
    showExample(entered());
}

void PaperCard::present(const PaperSettings& settings)
{
    m_stored = settings;
    m_logo = settings.logo;
    m_ui->paperCompany->setText(settings.company);
    m_ui->paperSignatures->setText(settings.signatures.join(tr(", ", "between titles")));
    m_ui->paperSize->setCurrentIndex(settings.pageSize == PageSize::Letter ? 1 : 0);
    m_ui->paperFileNames->setText(settings.fileNames.text());
    showLogo();
    offer();
}

Result<PaperSettings> PaperCard::entered() const
{
    auto pattern = FileNamePattern::parse(m_ui->paperFileNames->text());
    if (!pattern)
        return failure(pattern.error());
    PaperSettings settings;
    settings.company = m_ui->paperCompany->text().trimmed();
    settings.logo = m_logo;
    settings.signatures = titlesIn(m_ui->paperSignatures->text());
    settings.pageSize = m_ui->paperSize->currentIndex() == 1 ? PageSize::Letter : PageSize::A4;
    settings.fileNames = *std::move(pattern);
    return settings;
}

void PaperCard::offer()
{
    const Result<PaperSettings> settings = entered();
    showExample(settings);
    m_ui->savePaper->setEnabled(settings && *settings != m_stored);
}

void PaperCard::showLogo()
{
    const QImage logo = QImage::fromData(m_logo, "PNG");
    m_ui->removeLogo->setEnabled(!logo.isNull());
    if (logo.isNull()) {
        m_ui->logoPicture->setPixmap({});
        m_ui->logoPicture->setText(tr("None"));
        return;
    }
    const qreal scale = devicePixelRatioF();
    QPixmap shown = QPixmap::fromImage(
        logo.scaled(kShownLogo * scale, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    shown.setDevicePixelRatio(scale);
    m_ui->logoPicture->setPixmap(shown);
}

void PaperCard::showExample(const Result<PaperSettings>& settings)
{
    m_ui->fileNameExample->setText(
        settings ? tr("For example %1").arg(settings->fileNames.fileName(exampleFacts()))
                 : sentence(settings.error()));
}

void PaperCard::chooseLogo()
{
    const QString path = m_desk->ports().dialogs.openFile(
        this, tr("The company's logo"), tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
    if (path.isEmpty())
        return;
    const Result<QByteArray> logo = logoFromFile(path);
    if (!logo) {
        m_ui->paperState->setText(sentence(logo.error()));
        return;
    }
    m_ui->paperState->clear();
    m_logo = *logo;
    showLogo();
    offer();
}

void PaperCard::save()
{
    const Result<PaperSettings> settings = entered();
    if (!settings)
        return;
    m_ui->savePaper->setEnabled(false);
    m_desk->store(
        this,
        [paper = *settings](const Access& access) { return savePaperSettings(access, paper); },
        [this, paper = *settings](const Result<>& stored) {
            if (!stored) {
                m_ui->paperState->setText(sentence(stored.error()));
                offer();
                return;
            }
            present(paper);
            m_ui->paperState->setText(tr("Stored; what is printed from now on follows it."));
        });
}

} // namespace plumbline
