// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/ReadingFields.h"

#include "ui/common/Theme.h"
#include "ui/imports/MapWords.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>

namespace plumbline {

namespace {

constexpr auto kAuto = "auto";
constexpr std::array kEncodings{"UTF-8", "UTF-16", "GB18030", "Big5"};
constexpr int kMostHeaderRow = 1000;

} // namespace

ReadingFields::ReadingFields(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_sheetLabel(new QLabel(this))
    , m_sheet(new QComboBox(this))
    , m_encodingLabel(new QLabel(this))
    , m_encoding(new QComboBox(this))
    , m_headerLabel(new QLabel(this))
    , m_header(new QSpinBox(this))
    , m_dateLabel(new QLabel(this))
    , m_dates(new QComboBox(this))
    , m_missingLabel(new QLabel(this))
    , m_missing(new QLineEdit(this))
{
    m_sheet->setObjectName(QStringLiteral("sheetBox"));
    m_encoding->setObjectName(QStringLiteral("encodingBox"));
    m_header->setObjectName(QStringLiteral("headerRow"));
    m_dates->setObjectName(QStringLiteral("dateOrder"));
    m_missing->setObjectName(QStringLiteral("missingWords"));
    m_header->setRange(1, kMostHeaderRow);
    m_header->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_missing->setAcceptDrops(false);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::kSmall);
    m_grid->setVerticalSpacing(space::kTiny);
    addField(m_sheetLabel, m_sheet, 0, 0);
    addField(m_encodingLabel, m_encoding, 0, 0);
    addField(m_headerLabel, m_header, 0, 2);
    addField(m_dateLabel, m_dates, 1, 0);
    addField(m_missingLabel, m_missing, 1, 2);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
    for (QComboBox* box : {m_sheet, m_encoding, m_dates}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10); // NOLINT: about a word
    }
    m_dates->setSizeAdjustPolicy(QComboBox::AdjustToContents); // A few words, all to be read.
    retranslate();
    connectSignals();
}

void ReadingFields::addField(QLabel* label, QWidget* field, int row, int column)
{
    label->setBuddy(field);
    m_grid->addWidget(label, row, column);
    m_grid->addWidget(field, row, column + 1);
}

void ReadingFields::connectSignals()
{
    connect(m_sheet, &QComboBox::activated, this, &ReadingFields::tellChoice);
    connect(m_encoding, &QComboBox::activated, this, &ReadingFields::tellChoice);
    connect(m_header, &QSpinBox::valueChanged, this, &ReadingFields::tellChoice);
    connect(m_dates, &QComboBox::activated, this, [this](int order) {
        Q_EMIT dateOrderChanged(static_cast<DateOrder>(order));
    });
    connect(m_missing, &QLineEdit::textEdited, this, [this](const QString& text) {
        Q_EMIT missingChanged(MapWords::listed(text));
    });
}

void ReadingFields::tellChoice()
{
    Q_EMIT choiceChanged({m_sheet->count() > 0 ? m_sheet->currentText() : QString(),
                          m_encoding->currentData().toString(),
                          m_header->value()});
}

void ReadingFields::present(const ImportMap& map)
{
    const QSignalBlocker blocker(m_header);
    m_header->setValue(map.headerRow);
    m_dates->setCurrentIndex(static_cast<int>(map.dateOrder));
    m_missing->setText(MapWords::list(map.missing));
    const int encoding = m_encoding->findData(map.encoding, Qt::UserRole, Qt::MatchFixedString);
    m_encoding->setCurrentIndex(std::max(0, encoding));
    if (!map.sheet.isEmpty())
        m_sheet->setCurrentText(map.sheet);
}

void ReadingFields::presentFound(const ImportPreviewData& found)
{
    const bool isSpreadsheet = !found.sheets.isEmpty();
    const QString sheet = isSpreadsheet ? found.form : QString();
    m_sheet->clear();
    m_sheet->addItems(found.sheets);
    m_sheet->setCurrentIndex(std::max(0, m_sheet->findText(sheet)));
    m_sheet->setVisible(isSpreadsheet);
    m_sheetLabel->setVisible(isSpreadsheet);
    m_encoding->setVisible(!isSpreadsheet);
    m_encodingLabel->setVisible(!isSpreadsheet);
    fillEncodings(isSpreadsheet ? QString() : found.form);
}

void ReadingFields::fillEncodings(const QString& found)
{
    m_found = found;
    const QVariant before = m_encoding->currentData();
    m_encoding->clear();
    m_encoding->addItem(found.isEmpty() ? tr("Found out by itself") : tr("Found: %1").arg(found),
                        QLatin1String(kAuto));
    for (const char* encoding : kEncodings)
        m_encoding->addItem(QLatin1String(encoding), QLatin1String(encoding));
    m_encoding->setCurrentIndex(std::max(0, m_encoding->findData(before)));
}

void ReadingFields::retranslate()
{
    m_sheetLabel->setText(tr("Sheet"));
    m_encodingLabel->setText(tr("Encoding"));
    m_headerLabel->setText(tr("Heading row"));
    m_dateLabel->setText(tr("Dates"));
    m_missingLabel->setText(tr("Says nothing"));
    m_missing->setPlaceholderText(tr("? ; n/a"));
    m_missing->setToolTip(tr("Words that mean “not known”, separated by semicolons. Empty cells "
                             "always say nothing."));
    fillEncodings(m_found);
    const int order = std::max(0, m_dates->currentIndex());
    m_dates->clear();
    for (const DateOrder one :
         {DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear})
        m_dates->addItem(MapWords::dateOrder(one));
    m_dates->setCurrentIndex(order);
}

} // namespace plumbline
