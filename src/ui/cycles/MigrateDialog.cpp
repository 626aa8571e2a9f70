// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cycles/MigrateDialog.h"

#include "application/schemes/ListPositions.h"
#include "application/text/Sentences.h"
#include "drawing/ThemeTokens.h"
#include "ui/common/Desk.h"
#include "ui/common/WindowText.h"
#include "ui/versions/DifferenceView.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace plumbline {

namespace {

constexpr std::size_t kMostNamed = 6;

/// "Zhou 91.20 → 90.00", the first of them.
QString namedChanges(const std::vector<MigratedResult>& changed)
{
    QStringList lines;
    for (std::size_t at = 0; at < std::min(changed.size(), kMostNamed); ++at) {
        const MigratedResult& one = changed[at];
        const auto shown = [](const QString& score) {
            return score.isEmpty() ? QString(QChar(0x2013)) : score;
        };
        lines << QStringLiteral("%1 %2 → %3")
                     .arg(one.name, shown(one.scoreBefore), shown(one.scoreAfter));
    }
    if (changed.size() > kMostNamed)
        lines << QStringLiteral("…");
    return lines.join(QStringLiteral(" · "));
}

QString namedHolders(const std::vector<Staying>& held)
{
    QStringList names;
    for (std::size_t at = 0; at < std::min(held.size(), kMostNamed); ++at)
        names << held[at].name;
    if (held.size() > kMostNamed)
        names << QStringLiteral("…");
    return names.join(QStringLiteral(", "));
}

} // namespace

MigrateDialog::MigrateDialog(Desk& desk, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_heading(new QLabel(this))
    , m_version(new QComboBox(this))
    , m_changes(new DifferenceView(this))
    , m_effects(new QLabel(this))
    , m_reason(new QPlainTextEdit(this))
    , m_problem(new QLabel(this))
    , m_migrate(new QPushButton(tr("Change the version"), this))
{
    setObjectName(QStringLiteral("migrateDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Another version of the scheme"));
    layOut(theme);
    connect(m_version, &QComboBox::currentIndexChanged, this, &MigrateDialog::look);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &MigrateDialog::offer);
    connect(m_migrate, &QPushButton::clicked, this, &MigrateDialog::migrate);
}

void MigrateDialog::layOut(const Theme& theme)
{
    constexpr QSize kUsualSize(640, 520);
    resize(kUsualSize);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kPage, space::kPage, space::kPage, space::kPage);
    layout->setSpacing(space::kMedium);
    m_heading->setProperty("role", QStringLiteral("section"));
    m_heading->setWordWrap(true);
    layout->addWidget(m_heading);
    auto* form = new QFormLayout;
    m_version->setObjectName(QStringLiteral("versionBox"));
    form->addRow(tr("To the version"), m_version);
    layout->addLayout(form);
    m_changes->setObjectName(QStringLiteral("changes"));
    m_changes->setAccessibleName(tr("What changes"));
    m_changes->setTheme(theme);
    layout->addWidget(m_changes, 1);
    m_effects->setObjectName(QStringLiteral("effects"));
    m_effects->setWordWrap(true);
    layout->addWidget(m_effects);
    layOutFields();
}

void MigrateDialog::layOutFields()
{
    auto* layout = static_cast<QVBoxLayout*>(this->layout());
    auto* form = new QFormLayout;
    m_reason->setObjectName(QStringLiteral("migrateReason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(2 * space::kControlHeight);
    m_reason->setPlaceholderText(tr("stays with the cycle for good"));
    form->addRow(tr("Reason"), m_reason);
    layout->addLayout(form);
    m_problem->setProperty("tone", QStringLiteral("failure"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    auto* leave = new QPushButton(tr("Leave it as it is"), this);
    leave->setAutoDefault(false);
    m_migrate->setObjectName(QStringLiteral("confirmMigration"));
    m_migrate->setProperty("role", QStringLiteral("primary"));
    buttons->addStretch(1);
    buttons->addWidget(leave);
    buttons->addWidget(m_migrate);
    layout->addLayout(buttons);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
}

void MigrateDialog::show(const Cycle& cycle)
{
    m_cycle = cycle;
    m_heading->setText(tr("The cycle counts by version %1.").arg(cycle.schemeVersion));
    offer();
    open();
    m_desk.ask<Versions>(
        this,
        [scheme = cycle.key.scheme](const Access& access) -> Result<Versions> {
            auto editions = listEditions(access);
            if (!editions)
                return failure(editions.error());
            std::erase_if(*editions, [&](const SchemeEdition& edition) {
                return edition.key.kind != EditionKey::Kind::Version
                    || edition.key.scheme != scheme;
            });
            return listPositions(access).map([&](std::vector<Position> positions) {
                return Versions{std::move(*editions), std::move(positions)};
            });
        },
        [this](const Result<Versions>& versions) { showVersions(versions); });
}

void MigrateDialog::showVersions(const Result<Versions>& versions)
{
    m_problem->setVisible(!versions);
    if (!versions)
        return m_problem->setText(sentence(versions.error()));
    m_versions = *versions;
    {
        const QSignalBlocker quiet(m_version);
        for (const SchemeEdition& one : m_versions.editions) {
            if (one.key.version != m_cycle.schemeVersion)
                m_version->addItem(tr("version %1").arg(one.key.version), one.key.version);
        }
    }
    if (m_version->count() == 0) {
        m_version->setEnabled(false);
        return m_changes->say(
            tr("The scheme has no other version. One is made on the schemes page."));
    }
    m_version->setFocus(Qt::OtherFocusReason);
    look();
}

int MigrateDialog::chosen() const
{
    return m_version->currentData().toInt();
}

const SchemeEdition* MigrateDialog::edition(int version) const
{
    const auto found = std::ranges::find_if(m_versions.editions, [version](const auto& edition) {
        return edition.key.version == version;
    });
    return found == m_versions.editions.end() ? nullptr : &*found;
}

void MigrateDialog::look()
{
    m_isFree = false;
    offer();
    showDifferences();
    m_effects->setText(tr("Working out whose score changes …"));
    m_desk.ask<MigrationPreview>(
        this,
        [key = m_cycle.key, version = chosen()](const Access& access) {
            return previewMigration(access, key, version);
        },
        [this, generation = ++m_generation](const Result<MigrationPreview>& preview) {
            if (generation == m_generation)
                showPreview(preview);
        });
}

void MigrateDialog::showDifferences()
{
    const SchemeEdition* before = edition(m_cycle.schemeVersion);
    const SchemeEdition* after = edition(chosen());
    if (before != nullptr && after != nullptr)
        m_changes->present(compareVersions(
            before->document, after->document, windowLanguage(), m_versions.positions));
}

void MigrateDialog::showPreview(const Result<MigrationPreview>& preview)
{
    m_isFree = preview && preview->held.empty();
    m_effects->setProperty("tone", m_isFree ? QString() : QStringLiteral("failure"));
    m_effects->style()->unpolish(m_effects);
    m_effects->style()->polish(m_effects);
    if (!preview) {
        m_effects->setText(sentence(preview.error()));
    } else if (!m_isFree) {
        m_effects->setText(
            tr("Submitted or published already: %1 (%2). Return them first.")
                .arg(QString::number(preview->held.size()), namedHolders(preview->held)));
    } else {
        QStringList effects{tr("Scores that change: %1").arg(preview->changed.size())};
        if (!preview->changed.empty())
            effects << namedChanges(preview->changed);
        effects
            << tr("Values without a place, kept beside the cycle: %1").arg(preview->aside.size());
        m_effects->setText(effects.join(QLatin1Char('\n')));
    }
    offer();
}

void MigrateDialog::offer()
{
    m_migrate->setEnabled(m_isFree && !m_reason->toPlainText().trimmed().isEmpty());
}

void MigrateDialog::migrate()
{
    m_migrate->setEnabled(false);
    m_desk.store(
        this,
        [key = m_cycle.key, version = chosen(), reason = m_reason->toPlainText().trimmed()](
            const Access& access) { return migrateCycle(access, key, version, reason); },
        [this](const Result<>& outcome) {
            if (!outcome) {
                m_problem->setText(
                    tr("The cycle keeps its version. %1").arg(sentence(outcome.error())));
                m_problem->show();
                return offer();
            }
            Q_EMIT migrated();
            accept();
        });
}

} // namespace plumbline
