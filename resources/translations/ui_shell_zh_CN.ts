<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Pages</name>
    <message>
        <source>Home</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Team dashboard</source>
        <translation>团队看板</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>考核周期</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>People</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Score entry</source>
        <translation>评分录入</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>试算</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>奖惩薪酬</translation>
    </message>
    <message>
        <source>Scheme versions</source>
        <translation>方案版本</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>考核表</translation>
    </message>
    <message>
        <source>Interviews and plans</source>
        <translation>面谈改进</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
</context>
<context>
    <name>plumbline::FirstMinute</name>
    <message>
        <source>First minute, %1 of %2</source>
        <translation>第一分钟，%1/%2</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Put this away; it is found again in the help menu</source>
        <translation>收起；可从“帮助”菜单再次打开</translation>
    </message>
    <message>
        <source>Type a score into a cell and press Enter: total, grade and rank follow at once, and it is stored.</source>
        <translation>在单元格中输入分数并按回车：总分、等级与排名随即更新，并已保存。</translation>
    </message>
    <message>
        <source>Every number says how it came about: stand on one and press F4.</source>
        <translation>每个数字都能说明来历：选中一个，按 F4。</translation>
    </message>
    <message>
        <source>Your own appraisal: each line with its target, value and points. Here you confirm the result or contest a line of it.</source>
        <translation>这是您自己的考核表：每一行都有目标、数值与得分。在此确认结果，或对其中一行提出申诉。</translation>
    </message>
    <message>
        <source>Who needs help, and what drags the team? Click any bar or cell to see what is behind it.</source>
        <translation>谁需要帮助，什么拖了后腿？点击任意条形或单元格，看看背后的数据。</translation>
    </message>
    <message>
        <source>This is the page an employee takes home. It is a draft until the cycle is closed.</source>
        <translation>这就是员工带回家的那一页。考核周期关闭之前为草稿。</translation>
    </message>
    <message>
        <source>That was the way of a cycle. F1 opens the guide at the page you are on; your own company begins with a file of its own.</source>
        <translation>一个考核周期大致如此。按 F1 可打开所在页面的指南；您自己的公司从一个新文件开始。</translation>
    </message>
    <message>
        <source>Go to score entry</source>
        <translation>前往评分录入</translation>
    </message>
    <message>
        <source>Explain a total</source>
        <translation>解释一个总分</translation>
    </message>
    <message>
        <source>Go to the appraisal</source>
        <translation>前往考核表</translation>
    </message>
    <message>
        <source>Go to the dashboard</source>
        <translation>前往团队看板</translation>
    </message>
    <message>
        <source>Go to the reports</source>
        <translation>前往报告</translation>
    </message>
    <message>
        <source>Create a company</source>
        <translation>新建公司</translation>
    </message>
</context>
<context>
    <name>plumbline::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
</context>
<context>
    <name>plumbline::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Choose the cycle</source>
        <translation>选择周期</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <comment>in its own language</comment>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <comment>in its own language</comment>
        <translation>繁體中文</translation>
    </message>
    <message>
        <source>English</source>
        <comment>in its own language</comment>
        <translation>English</translation>
    </message>
    <message>
        <source>Plumbline</source>
        <translation>准绳</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>About Plumbline</source>
        <translation>关于准绳</translation>
    </message>
    <message>
        <source>Plumbline %1

Appraise the performance of after-sales teams, and be able to prove every figure.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>准绳 %1

考核售后团队的绩效，每个数字都经得起推敲。

自由软件，采用 GNU 通用公共许可证第 3 版或更新版本。</translation>
    </message>
    <message>
        <source>First minute with the sample</source>
        <translation>示例公司的第一分钟</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>显示大小</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>显示大小</translation>
    </message>
    <message>
        <source>Plumbline shows everything at %1% from its next start on. Everything is stored; you can start it again now.</source>
        <translation>下次启动起，准绳以 %1% 的大小显示。所有内容均已保存，可以现在重新启动。</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>现在重新启动</translation>
    </message>
</context>
<context>
    <name>plumbline::Rail</name>
    <message>
        <source>Unfold the navigation</source>
        <translation>展开导航</translation>
    </message>
    <message>
        <source>Fold the navigation</source>
        <translation>收起导航</translation>
    </message>
</context>
<context>
    <name>plumbline::SearchIndex</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>考核方案</translation>
    </message>
</context>
<context>
    <name>plumbline::StatusLine</name>
    <message>
        <source>%1: %2%</source>
        <translation>%1：%2%</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2 / %3</translation>
    </message>
    <message>
        <source>%1, about %2 s left</source>
        <translation>%1，约剩 %2 秒</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>The last change was not saved</source>
        <translation>上一处修改未保存</translation>
    </message>
    <message>
        <source>%1 An administrator sees to the backups in the settings.</source>
        <translation>%1请管理员在设置中处理备份。</translation>
    </message>
</context>
<context>
    <name>plumbline::TopBar</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>考核周期</translation>
    </message>
    <message>
        <source>No cycle yet</source>
        <translation>尚无周期</translation>
    </message>
    <message>
        <source>Changes are recorded under this name</source>
        <translation>修改以此名称记录</translation>
    </message>
    <message>
        <source>No company open</source>
        <translation>未打开公司</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>%1 of %2 complete</source>
        <translation>%1 / %2 人完成</translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>搜索 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Finds people, pages and schemes</source>
        <translation>查找员工、页面和方案</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>账户：%1</translation>
    </message>
</context>
</TS>
