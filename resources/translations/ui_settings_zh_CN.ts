<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>plumbline::RecordSettingsCard</name>
    <message>
        <source>Measuring by records</source>
        <translation>取数</translation>
    </message>
    <message>
        <source>&amp;Months until a customer is lost</source>
        <translation>客户几个月没有进站算流失(&amp;M)</translation>
    </message>
    <message>
        <source>A customer without a visit for so many months counts as lost</source>
        <translation>这么多个月没有进站的客户算流失</translation>
    </message>
    <message>
        <source>&amp;Fewest records to trust</source>
        <translation>至少几条记录才可信(&amp;F)</translation>
    </message>
    <message>
        <source>A figure that rests on fewer records is marked as too few to trust</source>
        <translation>记录少于此数的取数值会标明不足为信</translation>
    </message>
    <message>
        <source>Complaints of class &amp;1 are due within hours</source>
        <translation>&amp;1 类投诉应在几小时内处理</translation>
    </message>
    <message>
        <source>For complaints that don&apos;t say themselves when they are due; none: only what they say</source>
        <translation>用于没有写明期限的投诉；“不限”：只看投诉自己写明的期限</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Complaints of class &amp;2 are due within hours</source>
        <translation>&amp;2 类投诉应在几小时内处理</translation>
    </message>
    <message>
        <source>Complaints of class &amp;3 are due within hours</source>
        <translation>&amp;3 类投诉应在几小时内处理</translation>
    </message>
    <message>
        <source>Save and measure open cycles again</source>
        <translation>保存并对未关闭的周期重新取数</translation>
    </message>
    <message>
        <source>Stored; the open cycles are measured again.</source>
        <translation>已保存，未关闭的周期已重新取数。</translation>
    </message>
</context>
<context>
    <name>plumbline::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>外观(&amp;O)</translation>
    </message>
    <message>
        <source>Company file</source>
        <translation>公司文件</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Whoever can read this file can read its data. Keep it on an encrypted disk, under an account of your own.</source>
        <translation>能读取此文件的人就能读取其中的数据。请把它放在加密磁盘上、自己的账户下。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
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
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Plumbline %1</source>
        <translation>准绳 %1</translation>
    </message>
    <message>
        <source>No company file is open.</source>
        <translation>没有打开公司文件。</translation>
    </message>
</context>
</TS>
