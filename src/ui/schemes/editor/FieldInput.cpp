// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schemes/editor/FieldInput.h"

#include "ui/schemes/editor/FieldChecks.h"

#include <QtCore/QEvent>
#include <QtCore/QSignalBlocker>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QStyle>

namespace plumbline {

namespace {

class LineInput : public FieldInput
{
public:
    LineInput(const FormField& field, QWidget* parent)
        : FieldInput(new QLineEdit(parent))
        , m_line(static_cast<QLineEdit*>(widget()))
    {
        m_line->setPlaceholderText(field.place.hint);
        m_line->setMinimumWidth(0);
        if (field.isFigure)
            m_line->setAlignment(Qt::AlignRight);
        connect(m_line, &QLineEdit::textEdited, this, &FieldInput::typed);
        connect(m_line, &QLineEdit::editingFinished, this, &FieldInput::left);
    }

    QString text() const override { return m_line->text(); }

    void show(const QString& text) override
    {
        if (text == m_line->text())
            return;
        m_line->setText(text);
        if (!m_line->hasFocus())
            m_line->setCursorPosition(0); // A long text is read from its beginning.
    }

private:
    QLineEdit* m_line;
};

class TextInput : public FieldInput
{
public:
    TextInput(const FormField& field, QWidget* parent)
        : FieldInput(new QPlainTextEdit(parent))
        , m_text(static_cast<QPlainTextEdit*>(widget()))
    {
        constexpr int kLines = 3;
        m_text->setPlaceholderText(field.place.hint);
        m_text->setTabChangesFocus(true);
        m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * kLines
                               + 2 * m_text->frameWidth() + m_text->fontMetrics().height());
        connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
            Q_EMIT typed(m_text->toPlainText());
        });
    }

    QString text() const override { return m_text->toPlainText(); }

    void show(const QString& text) override
    {
        const QSignalBlocker blocker(m_text);
        if (text != m_text->toPlainText())
            m_text->setPlainText(text);
    }

private:
    QPlainTextEdit* m_text;
};

class BoxInput : public FieldInput
{
public:
    explicit BoxInput(QWidget* parent)
        : FieldInput(new QComboBox(parent))
        , m_box(static_cast<QComboBox*>(widget()))
    {
        m_box->setFocusPolicy(Qt::StrongFocus);
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(m_box, &QComboBox::activated, this, [this] {
            Q_EMIT typed(text());
            Q_EMIT left();
        });
    }

    QString text() const override { return m_box->currentData().toString(); }

    void show(const QString& text) override
    {
        const QSignalBlocker blocker(m_box);
        m_box->setCurrentIndex(m_box->findData(text));
    }

    void offer(const std::vector<FieldChoice>& choices) override
    {
        const QSignalBlocker blocker(m_box);
        bool isSame = m_box->count() == static_cast<int>(choices.size());
        for (std::size_t i = 0; isSame && i < choices.size(); ++i)
            isSame = m_box->itemText(static_cast<int>(i)) == choices[i].text
                && m_box->itemData(static_cast<int>(i)).toString() == choices[i].value;
        if (isSame)
            return;
        m_box->clear();
        for (const FieldChoice& choice : choices)
            m_box->addItem(choice.text, choice.value);
        makeRoom();
    }

private:
    /// Short choices are read in full; of long ones the beginning.
    void makeRoom()
    {
        constexpr int kFewLetters = 3;
        constexpr int kManyLetters = 8;
        const QFontMetrics metrics = m_box->fontMetrics();
        int widest = 0;
        for (int i = 0; i < m_box->count(); ++i)
            widest = std::max(widest, metrics.horizontalAdvance(m_box->itemText(i)));
        const int letter = metrics.horizontalAdvance(QLatin1Char('X'));
        m_box->setMinimumContentsLength(std::clamp(widest / letter + 1, kFewLetters, kManyLetters));
    }

    QComboBox* m_box;
};

} // namespace

FieldInput::FieldInput(QWidget* widget)
    : QObject(widget)
    , m_widget(widget)
{
    widget->installEventFilter(this);
}

void FieldInput::mark(const QString& reason)
{
    const QString tone = reason.isEmpty() ? QString() : QStringLiteral("failure");
    m_widget->setToolTip(reason);
    if (m_widget->property("tone").toString() == tone)
        return;
    m_widget->setProperty("tone", tone);
    m_widget->style()->unpolish(m_widget);
    m_widget->style()->polish(m_widget);
}

bool FieldInput::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel && !m_widget->hasFocus()) {
        event->ignore(); // The wheel scrolls the form.
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore(); // Steps of the whole scheme are taken back, not letters.
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        Q_EMIT givenUp();
    if (event->type() == QEvent::FocusOut)
        Q_EMIT left();
    return QObject::eventFilter(watched, event);
}

FieldInput* makeInput(const FormField& field, QWidget* parent)
{
    FieldInput* input = nullptr;
    switch (field.shape) {
    case FieldShape::Line:
        input = new LineInput(field, parent);
        break;
    case FieldShape::Text:
        input = new TextInput(field, parent);
        break;
    case FieldShape::Choice:
        input = new BoxInput(parent);
        break;
    case FieldShape::Checks:
        input = makeChecks(parent);
        break;
    case FieldShape::Picks:
        input = makePicks(field.place.hint, parent);
        break;
    }
    input->widget()->setObjectName(field.place.name);
    input->widget()->setAccessibleName(field.place.label);
    return input;
}

} // namespace plumbline
