// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Places.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>

#include <gtest/gtest.h>

namespace {

struct Entry
{
    QString key; ///< Context and source text.
    QString source;
    QString comment; ///< Parts texts that are the same in English.
    QStringList forms;
    bool isUnfinished = false;
};

void readTranslation(QXmlStreamReader& xml, Entry& entry)
{
    entry.isUnfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
    QString text;
    while (!(xml.readNext() == QXmlStreamReader::EndElement
             && xml.name() == QLatin1String("translation"))
           && !xml.atEnd()) {
        if (xml.isCharacters())
            text += xml.text();
        else if (xml.isStartElement() && xml.name() == QLatin1String("numerusform"))
            entry.forms.append(xml.readElementText());
    }
    if (entry.forms.isEmpty())
        entry.forms.append(text);
}

std::vector<Entry> entriesOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    QXmlStreamReader xml(&file);
    std::vector<Entry> entries;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            entries.emplace_back();
        else if (xml.name() == QLatin1String("source"))
            entries.back().source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            entries.back().comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, entries.back());
        if (!entries.empty())
            entries.back().key = context + QLatin1Char('/') + entries.back().source;
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(path);
    return entries;
}

QStringList translationFiles()
{
    return QDir(plumbline::testing::projectPath(QStringLiteral("resources/translations")))
        .entryList({QStringLiteral("*.ts")});
}

QString pathOf(const QString& file)
{
    return plumbline::testing::projectPath(QStringLiteral("resources/translations/")) + file;
}

TEST(Translations, AreComplete)
{
    ASSERT_GT(translationFiles().size(), 4);
    for (const QString& file : translationFiles()) {
        for (const Entry& entry : entriesOf(pathOf(file))) {
            EXPECT_FALSE(entry.isUnfinished) << qPrintable(file) << ": " << qPrintable(entry.key);
            for (const QString& form : entry.forms)
                EXPECT_FALSE(form.isEmpty()) << qPrintable(file) << ": " << qPrintable(entry.key);
        }
    }
}

TEST(Translations, SayTheSameInEveryFileOfALanguage)
{
    for (const auto* language : {"zh_CN", "zh_TW"}) {
        QHash<QString, QStringList> known;
        for (const QString& file : translationFiles()) {
            if (!file.endsWith(QLatin1String(language) + QStringLiteral(".ts")))
                continue;
            for (const Entry& entry : entriesOf(pathOf(file))) {
                const QString key = entry.key + QLatin1Char('/') + entry.comment;
                EXPECT_EQ(known.value(key, entry.forms), entry.forms)
                    << qPrintable(file) << ": " << qPrintable(key);
                known.insert(key, entry.forms);
            }
        }
        EXPECT_FALSE(known.isEmpty()) << language;
    }
}

TEST(Translations, KeepEveryPlaceholder)
{
    static const QRegularExpression kPlaceholder(QStringLiteral("%(?:[1-9]|n)"));
    for (const QString& file : translationFiles()) {
        for (const Entry& entry : entriesOf(pathOf(file))) {
            auto matches = kPlaceholder.globalMatch(entry.source);
            while (matches.hasNext()) {
                const QString placeholder = matches.next().captured();
                for (const QString& form : entry.forms) {
                    const bool mayDrop =
                        placeholder == QLatin1String("%n"); // "one value" in English
                    EXPECT_TRUE(mayDrop || form.contains(placeholder))
                        << qPrintable(file) << ": " << qPrintable(entry.key);
                }
            }
        }
    }
}

TEST(Translations, TaiwanWordsAreNotMappedCharacters)
{
    // Words of the mainland that a mapping of characters would leave behind.
    static const QStringList kForeign{
        QStringLiteral("文件夾"),
        QStringLiteral("導入"),
        QStringLiteral("默認"),
        QStringLiteral("保存"),
        QStringLiteral("打印"),
        QStringLiteral("鼠標"),
        QStringLiteral("窗口"),
        QStringLiteral("搜索"),
        QStringLiteral("數據"),
        QStringLiteral("設置"),
        QStringLiteral("網絡"),
    };
    for (const QString& file : translationFiles().filter(QStringLiteral("_zh_TW"))) {
        for (const Entry& entry : entriesOf(pathOf(file))) {
            for (const QString& word : kForeign)
                EXPECT_FALSE(entry.forms.join(QString()).contains(word))
                    << qPrintable(file) << ": " << qPrintable(entry.key) << " has "
                    << qPrintable(word);
        }
    }
}

TEST(Translations, WriteAPercentageWithoutASpace)
{
    static const QRegularExpression kSpaced(QStringLiteral("[0-9]\\s+%(?![0-9nL])"));
    for (const QString& file : translationFiles()) {
        for (const Entry& entry : entriesOf(pathOf(file)))
            EXPECT_FALSE((entry.source + entry.forms.join(QLatin1Char('\n'))).contains(kSpaced))
                << qPrintable(file) << ": " << qPrintable(entry.key);
    }
    for (const auto* folder : {"resources/schemes", "resources/sample", "resources/positions"}) {
        const QDir files(plumbline::testing::projectPath(QLatin1String(folder)));
        ASSERT_FALSE(files.entryList({QStringLiteral("*.json")}).isEmpty());
        for (const QString& name : files.entryList({QStringLiteral("*.json")})) {
            QFile file(files.filePath(name));
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            EXPECT_FALSE(QString::fromUtf8(file.readAll()).contains(kSpaced)) << qPrintable(name);
        }
    }
}

/// Words that stood beside the glossary's.
TEST(Translations, KeepToTheWordsOfTheGlossary)
{
    static const QStringList kOthers{QStringLiteral("名次")}; // 排名
    for (const QString& file : translationFiles().filter(QStringLiteral("_zh_"))) {
        for (const Entry& entry : entriesOf(pathOf(file))) {
            for (const QString& word : kOthers)
                EXPECT_FALSE(entry.forms.join(QString()).contains(word))
                    << qPrintable(file) << ": " << qPrintable(entry.key) << " has "
                    << qPrintable(word);
        }
    }
}

TEST(Translations, MissNoTextOfTheSources)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(folder.isValid());
    for (const QString& file : translationFiles())
        ASSERT_TRUE(QFile::copy(pathOf(file), folder.filePath(file)));
    QProcess script;
    script.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PLUMBLINE_TRANSLATIONS"), folder.path());
    script.setProcessEnvironment(environment);
    constexpr int kMilliseconds = 120'000;
    script.start(plumbline::testing::projectPath(QStringLiteral("scripts/translations")), {});
    ASSERT_TRUE(script.waitForFinished(kMilliseconds));
    ASSERT_EQ(script.exitCode(), 0) << script.readAll().constData();
    const QStringList made = QDir(folder.path()).entryList({QStringLiteral("*.ts")});
    for (const QString& file : made) {
        for (const Entry& entry : entriesOf(folder.filePath(file)))
            EXPECT_FALSE(entry.isUnfinished) << "run scripts/translations: " << qPrintable(file)
                                             << ": " << qPrintable(entry.key);
    }
}

} // namespace
