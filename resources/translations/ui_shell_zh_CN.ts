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
        <source>%1: %2 %</source>
        <translation>%1：%2 %</translation>
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
