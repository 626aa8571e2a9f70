// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/MeasureForm.h"

#include "drawing/ThemeTokens.h"
#include "ui/records/MeasureText.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace plumbline {

namespace {

constexpr int kLimitWidth = 72;
constexpr int kMostClass = 3;

bool hasLimit(MeasureName name)
{
    return hasSetting(name, MeasureSetting::Min) || hasSetting(name, MeasureSetting::Seconds)
        || hasSetting(name, MeasureSetting::Hours) || hasSetting(name, MeasureSetting::Months);
}

QStringList listed(const QString& typed)
{
    // Also the comma and the semicolon of Chinese texts.
    static const QRegularExpression kApart(QStringLiteral("[;,\\x{FF0C}\\x{FF1B}\\x{3001}]"));
    QStringList texts;
    for (const QString& part : typed.split(kApart, Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            texts.append(part.trimmed());
    }
    return texts;
}

} // namespace

MeasureForm::MeasureForm(QWidget* parent)
    : QWidget(parent)
    , m_measure(new QComboBox(this))
    , m_limitLabel(new QLabel(this))
    , m_limit(new QLineEdit(this))
    , m_class(new QComboBox(this))
    , m_responsible(new QComboBox(this))
    , m_field(new QComboBox(this))
    , m_texts(new QLineEdit(this))
{
    m_measure->setObjectName(QStringLiteral("measureBox"));
    m_limit->setObjectName(QStringLiteral("limitEdit"));
    m_class->setObjectName(QStringLiteral("classBox"));
    m_responsible->setObjectName(QStringLiteral("responsibleBox"));
    m_field->setObjectName(QStringLiteral("filterFieldBox"));
    m_texts->setObjectName(QStringLiteral("filterEdit"));
    m_limit->setFixedWidth(kLimitWidth);
    m_limitLabel->setBuddy(m_limit);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    for (QWidget* part : {static_cast<QWidget*>(m_measure),
                          static_cast<QWidget*>(m_limitLabel),
                          static_cast<QWidget*>(m_limit),
                          static_cast<QWidget*>(m_class),
                          static_cast<QWidget*>(m_responsible),
                          static_cast<QWidget*>(m_field),
                          static_cast<QWidget*>(m_texts)})
        layout->addWidget(part);
    layout->addStretch();
    setFocusProxy(m_measure);
    retranslate();
    connectSignals();
}

void MeasureForm::connectSignals()
{
    connect(m_measure, &QComboBox::activated, this, [this] {
        m_limit->clear();
        showParts();
        Q_EMIT changed();
    });
    for (QComboBox* box : {m_class, m_responsible, m_field})
        connect(box, &QComboBox::activated, this, [this] {
            showParts();
            Q_EMIT changed();
        });
    for (QLineEdit* edit : {m_limit, m_texts})
        connect(edit, &QLineEdit::editingFinished, this, &MeasureForm::changed);
}

MeasureName MeasureForm::name() const
{
    return measureName(m_measure->currentData().toString()).value_or(MeasureName::CsatRate);
}

void MeasureForm::choose(MeasureName name)
{
    m_measure->setCurrentIndex(std::max(0, m_measure->findData(measureNameText(name))));
    m_limit->clear();
    showParts();
}

void MeasureForm::setUsualMonths(int months)
{
    m_usualMonths = months;
    showParts();
}

Result<Decimal> MeasureForm::number(const QString& usual) const
{
    const QString typed = m_limit->text().normalized(QString::NormalizationForm_KC).trimmed();
    return Decimal::parse(typed.isEmpty() ? usual : typed);
}

Result<MeasurePlan> MeasureForm::plan() const
{
    MeasurePlan plan;
    plan.name = name();
    if (hasLimit(plan.name)) {
        const Result<Decimal> limit = number(m_limit->placeholderText());
        if (!limit)
            return failure(limit.error());
        if (hasSetting(plan.name, MeasureSetting::Min))
            plan.min = *limit;
        else if (hasSetting(plan.name, MeasureSetting::Seconds))
            plan.seconds = *limit;
        else if (hasSetting(plan.name, MeasureSetting::Hours))
            plan.hours = *limit;
        else if (!limit->isWhole() || *limit < Decimal{1} || *limit > Decimal{1000})
            return failure(ErrorCode::OutOfRange,
                           QStringLiteral("months"),
                           QT_TRANSLATE_NOOP("Messages", "Months are a whole number from 1 on."));
        else
            plan.months = static_cast<int>(limit->millionths() / Decimal::kScale);
    }
    if (hasSetting(plan.name, MeasureSetting::Class) && m_class->currentIndex() > 0)
        plan.complaintClass = m_class->currentIndex();
    if (hasSetting(plan.name, MeasureSetting::Responsible))
        plan.responsible =
            m_responsible->currentIndex() == 0 ? Responsible::Only : Responsible::Any;
    const QStringList texts = listed(m_texts->text());
    if (m_field->currentIndex() > 0 && !texts.isEmpty())
        plan.filters = {{m_field->currentData().toString(), texts}};
    return plan;
}

void MeasureForm::showParts()
{
    const MeasureName chosen = name();
    m_limit->setVisible(hasLimit(chosen));
    m_limitLabel->setVisible(hasLimit(chosen));
    if (hasSetting(chosen, MeasureSetting::Min)) {
        m_limitLabel->setText(tr("from rating"));
        m_limit->setPlaceholderText(QStringLiteral("4"));
    } else if (hasSetting(chosen, MeasureSetting::Seconds)) {
        m_limitLabel->setText(tr("within seconds"));
        m_limit->setPlaceholderText(QStringLiteral("30"));
    } else if (hasSetting(chosen, MeasureSetting::Hours)) {
        m_limitLabel->setText(tr("within hours"));
        m_limit->setPlaceholderText(chosen == MeasureName::ResponseWithin ? QStringLiteral("24")
                                                                          : QStringLiteral("48"));
    } else {
        m_limitLabel->setText(tr("months"));
        m_limit->setPlaceholderText(QString::number(m_usualMonths));
    }
    m_limit->setAccessibleName(m_limitLabel->text());
    m_class->setVisible(hasSetting(chosen, MeasureSetting::Class));
    m_responsible->setVisible(hasSetting(chosen, MeasureSetting::Responsible));
    fillFields();
    m_field->setVisible(m_field->count() > 1);
    m_texts->setVisible(m_field->currentIndex() > 0);
}

void MeasureForm::fillFields()
{
    const QVariant before = m_field->currentData();
    m_field->clear();
    m_field->addItem(tr("No filter"));
    for (const QString& field : measureFilterFields(name()))
        m_field->addItem(tr("Only %1:").arg(MeasureText::filterField(name(), field)), field);
    m_field->setCurrentIndex(before.isValid() ? std::max(0, m_field->findData(before)) : 0);
}

void MeasureForm::fillMeasures()
{
    const QString before = m_measure->currentData().toString();
    m_measure->clear();
    for (const MeasureName name : allMeasures()) {
        if (name != MeasureName::Events)
            m_measure->addItem(MeasureText::name(name), measureNameText(name));
    }
    m_measure->setCurrentIndex(std::max(0, m_measure->findData(before)));
}

void MeasureForm::retranslate()
{
    fillMeasures();
    const int chosenClass = std::max(0, m_class->currentIndex());
    m_class->clear();
    m_class->addItem(tr("Any class"));
    for (int number = 1; number <= kMostClass; ++number)
        m_class->addItem(tr("Class %1").arg(number));
    m_class->setCurrentIndex(chosenClass);
    const int chosenWho = std::max(0, m_responsible->currentIndex());
    m_responsible->clear();
    m_responsible->addItem(tr("Responsible only"));
    m_responsible->addItem(tr("All complaints"));
    m_responsible->setCurrentIndex(chosenWho);
    m_measure->setAccessibleName(tr("Measure"));
    m_class->setAccessibleName(tr("Class of complaints"));
    m_responsible->setAccessibleName(tr("Which complaints"));
    m_field->setAccessibleName(tr("Filter by"));
    m_texts->setAccessibleName(tr("Only these texts"));
    m_texts->setPlaceholderText(tr("texts, apart by ;"));
    showParts();
}

} // namespace plumbline
