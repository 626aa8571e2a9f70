// SPDX-FileCopyrightText: The Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/text/Pinyin.h"

#include <QtCore/QStringList>

#include <gtest/gtest.h>

namespace plumbline::testing {

namespace {

struct Reading
{
    const char* name;
    const char* pinyin;
    const char* initials;
};

class NameKeys : public ::testing::TestWithParam<Reading>
{
};

} // namespace

TEST_P(NameKeys, ReadNamesAsNames)
{
    const Reading& reading = GetParam();
    const NameKey key = nameKey(QString::fromUtf8(reading.name));
    EXPECT_EQ(key.pinyin, QString::fromUtf8(reading.pinyin)) << reading.name;
    EXPECT_EQ(key.initials, QString::fromUtf8(reading.initials)) << reading.name;
}

INSTANTIATE_TEST_SUITE_P(Surnames,
                         NameKeys,
                         ::testing::Values(Reading{"张小明", "zhang xiao ming", "zxm"},
                                           Reading{"單于文靜", "chan yu wen jing", "cywj"},
                                           Reading{"单于文静", "chan yu wen jing", "cywj"},
                                           Reading{"单雄信", "shan xiong xin", "sxx"},
                                           Reading{"长孙无忌", "zhang sun wu ji", "zswj"},
                                           Reading{"缪小明", "miao xiao ming", "mxm"},
                                           Reading{"仇英", "qiu ying", "qy"},
                                           Reading{"区志强", "ou zhi qiang", "ozq"},
                                           Reading{"查良镛", "zha liang yong", "zly"},
                                           Reading{"曾国藩", "zeng guo fan", "zgf"},
                                           Reading{"尉迟恭", "yu chi gong", "ycg"},
                                           Reading{"万俟卨", "mo qi xie", "mqx"},
                                           Reading{"欧阳静怡", "ou yang jing yi", "oyjy"},
                                           Reading{"任我行", "ren wo xing", "rwx"},
                                           Reading{"吕布", "lv bu", "lb"},
                                           Reading{"李晓单", "li xiao dan", "lxd"},
                                           Reading{"Anna Li", "anna li", "al"},
                                           Reading{"José", "jose", "j"},
                                           Reading{"", "", ""}));

namespace {

bool finds(const char* name, const char* typed)
{
    const QString text = QString::fromUtf8(name);
    return matchesName(text, nameKey(text), QString::fromUtf8(typed));
}

} // namespace

TEST(MatchesName, FindsByCharactersPinyinAndInitials)
{
    for (const char* typed : {"",
                              "晓",
                              "李晓彤",
                              "li",
                              "lixiaotong",
                              "li xiao",
                              "xiaotong",
                              "LXT",
                              "xt",
                              "lixt",
                              "lxiaot",
                              " Li ",
                              "ｌｘｔ"})
        EXPECT_TRUE(finds("李晓彤", typed)) << typed;
    EXPECT_TRUE(finds("吕布", "lvbu"));
    EXPECT_TRUE(finds("吕布", "lü"));
    EXPECT_TRUE(finds("Anna Li", "nna"));
}

TEST(MatchesName, LeavesOutWhatIsNotInTheName)
{
    for (const char* typed : {"wang", "lt", "ong", "王", "lixiaotongx", "xl"})
        EXPECT_FALSE(finds("李晓彤", typed)) << typed;
}

TEST(NameKeyOrder, SortChineseNamesByTheirSound)
{
    QStringList names{QString::fromUtf8("曾宁"),
                      QString::fromUtf8("单于文静"),
                      QString::fromUtf8("欧阳静怡"),
                      QString::fromUtf8("仇英")};
    std::sort(names.begin(), names.end(), [](const QString& a, const QString& b) {
        return nameKey(a).pinyin < nameKey(b).pinyin;
    });
    EXPECT_EQ(names.join(QLatin1Char(' ')), QString::fromUtf8("单于文静 欧阳静怡 仇英 曾宁"));
}

} // namespace plumbline::testing
